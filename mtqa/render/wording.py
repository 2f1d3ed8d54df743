"""The words of the interface, French and English side by side, so that none is forgotten.

French follows the typography of the press: a narrow no-break space (U+202F) before ; : ! ? and
in numbers, no-break spaces (U+00A0) inside « ».
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Words(NamedTuple):
    """One phrase in each interface language."""

    fr: str
    en: str


LANGUAGES = Words._fields

PHRASES: Mapping[str, Words] = {
    # page
    "title": Words("Rapport de relecture", "Copy check report"),
    "passes": Words("Peut paraître", "Fit to run"),
    "fails": Words("Ne peut pas paraître en l’état", "Not fit to run as it stands"),
    "fails_short": Words("Bloqué", "Held"),
    "faults": Words("Pannes du programme", "Faults of the program"),
    "all_pass": Words("Tout peut paraître", "Everything is fit to run"),
    "clean": Words("Rien à signaler dans ce texte.", "Nothing was found in this text."),
    "no_reason": Words("Aucun seuil n’est franchi.", "No threshold is crossed."),
    "because": Words("Pourquoi", "Why"),
    "contents": Words("Les textes, les plus touchés d’abord", "The stories, worst first"),
    "story_column": Words("Texte", "Story"),
    "verdict_column": Words("Verdict", "Verdict"),
    "nothing_read": Words("Aucun texte n’a pu être lu.", "No text could be read."),
    "errors": Words("Fichiers non lus", "Files that could not be read"),
    "unusable": Words("Modèles non utilisés", "Models that could not be used"),
    "crashes": Words("Règles en panne", "Rules that failed"),
    "crashes_note": Words(
        "Ces règles n’ont pas pu être appliquées\u202f; le reste du texte a été vérifié.",
        "These rules could not be applied; everything else was checked.",
    ),
    "back": Words("Retour en haut", "Back to top"),
    "ne pas publier": Words("ne pas publier", "do not publish"),
    "à reprendre": Words("à reprendre", "to be reworked"),
    "relecture": Words("relecture", "to be proofread"),
    "prêt": Words("prêt", "ready"),
    "skip": Words("Aller au texte annoté", "Skip to the annotated text"),
    # scores
    "meaning": Words("Ce que disent les notes", "What the scores mean"),
    "out_of": Words("sur 100", "out of 100"),
    "none": Words("non disponible", "not available"),
    "overall": Words("Note d’ensemble", "Overall score"),
    "overall_what": Words(
        "Ce que le contrôle retient du texte\u202f: 100, rien à signaler\u202f; 0, inutilisable.",
        "What the gate goes by: 100 means nothing found, 0 unusable.",
    ),
    "mqm": Words("Note MQM", "MQM score"),
    "mqm_what": Words(
        "Points de pénalité pour 1\u202f000 mots, étalonnés\u202f: 80 est le seuil habituel.",
        "Penalty points per 1,000 words, calibrated: 80 is the usual threshold.",
    ),
    "mqm_raw": Words("MQM brute", "Raw MQM"),
    "mqm_raw_what": Words(
        "Cent moins les points de pénalité pour 100 mots, sans étalonnage.",
        "One hundred less the penalty points per 100 words, not calibrated.",
    ),
    "qe": Words("Estimation du modèle", "Model estimate"),
    "qe_what": Words(
        "Qualité que le modèle prête à la traduction, sans texte de référence.",
        "The quality the model gives the translation, without a reference.",
    ),
    "bleu": Words("BLEU", "BLEU"),
    "bleu_what": Words(
        "Mots communs avec la traduction humaine\u202f: plus haut, plus proche.",
        "Words shared with the human translation: higher is closer.",
    ),
    "chrf": Words("chrF", "chrF"),
    "chrf_what": Words(
        "Suites de lettres communes avec la traduction humaine\u202f: plus haut, plus proche.",
        "Letter sequences shared with the human translation: higher is closer.",
    ),
    "ter": Words("TER", "TER"),
    "ter_what": Words(
        "Retouches à faire pour rejoindre la traduction humaine\u202f: plus bas, plus proche.",
        "Edits needed to reach the human translation: lower is closer.",
    ),
    "short": Words(
        "Texte court ({words} mots)\u202f: la note MQM est conçue pour 1\u202f000 à 2\u202f000 "
        "mots et juge trop sévèrement une dépêche. Fiez-vous d’abord au compte des remarques.",
        "Short story ({words} words): the MQM score is meant for 1,000 to 2,000 words and is too "
        "hard on a wire story. Go by the counts of findings first.",
    ),
    # story
    "source_text": Words("L’original", "The source text"),
    "story": Words("Le texte annoté", "The annotated text"),
    "note": Words("remarque {n}", "note {n}"),
    "write": Words("Écrire", "Write"),
    "or_write": Words("Ou bien", "Or"),
    "remove": Words("À retirer", "Remove"),
    "hint": Words("Piste", "Hint"),
    "from_model": Words("signalé par le modèle", "flagged by the model"),
    "furniture": Words("Hors texte", "Not part of the copy"),
    "passages_one": Words("{n} passage", "{n} passage"),
    "passages_many": Words("{n} passages", "{n} passages"),
    # tools
    "tools": Words("Filtres et navigation", "Filters and navigation"),
    "filter": Words("Filtrer", "Filter"),
    "filter_severity": Words("Gravité", "Severity"),
    "filter_family": Words("Famille", "Family"),
    "filter_origin": Words("Origine", "Origin"),
    "filter_rule": Words("Règle", "Rule"),
    "origin_rule": Words("règles", "rules"),
    "origin_model": Words("modèle", "model"),
    "all_rules": Words("toutes les règles", "all rules"),
    "reset": Words("Tout montrer", "Show all"),
    "shown_of": Words("{shown} sur {all} affichées", "{shown} of {all} shown"),
    "previous": Words("Précédente", "Previous"),
    "next": Words("Suivante", "Next"),
    "position": Words("Remarque {n} sur {all}", "Note {n} of {all}"),
    "no_position": Words("{all} remarques", "{all} notes"),
    "keyboard": Words("Clavier", "Keyboard"),
    "key_next": Words("remarque suivante", "next note"),
    "key_previous": Words("remarque précédente", "previous note"),
    "key_why": Words("documentation de la règle", "documentation of the rule"),
    "key_copy": Words("copier la phrase corrigée", "copy the corrected sentence"),
    "key_help": Words("cette aide", "this help"),
    "keys_on": Words("Raccourcis actifs", "Shortcuts on"),
    "copy_sentence": Words("Copier la phrase corrigée", "Copy the corrected sentence"),
    "copy_story": Words("Copier le texte corrigé", "Copy the corrected story"),
    "copy_story_note": Words(
        "Toutes les premières propositions y sont appliquées\u202f: à relire avant de publier.",
        "With the first suggestion of every note made: read it over before you publish.",
    ),
    "copied": Words("Copié", "Copied"),
    "not_copied": Words("Copie refusée par le navigateur", "The browser refused to copy"),
    "permalink": Words("lien {n}", "link {n}"),
    "show_source": Words("Montrer l’original en regard", "Show the source beside the story"),
    "sort_by": Words("Trier par\u202f: {column}", "Sort by: {column}"),
    "suppressed_one": Words("{n} remarque écartée", "{n} finding set aside"),
    "suppressed_many": Words("{n} remarques écartées", "{n} findings set aside"),
    "suppressed_note": Words(
        "Elles ne comptent ni dans les notes ni dans le verdict.",
        "They count neither in the scores nor in the verdict.",
    ),
    "by_configuration": Words("écartée par la configuration", "set aside by the configuration"),
    "by_sidecar": Words("écartée par le fichier joint", "set aside by the sidecar file"),
    "by_baseline": Words("déjà dans l’état de référence", "already in the baseline"),
    "reason": Words("Motif", "Reason"),
    # figures
    "distribution": Words("L’ensemble des textes", "All stories together"),
    "histogram": Words("Textes selon leur note d’ensemble", "Stories by overall score"),
    "histogram_bar": Words("de {low} à {high}", "{low} to {high}"),
    "unscored": Words("sans note", "without a score"),
    "all_families": Words("Points de pénalité par famille", "Penalty points by family"),
    "stories_one": Words("{n} texte", "{n} story"),
    "stories_many": Words("{n} textes", "{n} stories"),
    "counts": Words("Les remarques en chiffres", "The findings in figures"),
    "family": Words("Famille", "Family"),
    "total": Words("Total", "Total"),
    "penalty": Words("Points", "Points"),
    "penalty_note": Words(
        "Une remarque mineure coûte en général 1 point, une majeure 5, une critique 25\u202f; "
        "une remarque pour information ou hors texte, rien, une piste du modèle non plus.",
        "As a rule a minor finding costs 1 point, a major one 5, a critical one 25; one for "
        "information or outside the copy costs nothing, nor does a hint of the model.",
    ),
    "along_qe": Words(
        "Qualité au fil du texte (estimation du modèle, par phrase)",
        "Quality along the story (model estimate, by sentence)",
    ),
    "along_penalty": Words(
        "Au fil du texte\u202f: points de pénalité, phrase par phrase",
        "Along the story: penalty points, sentence by sentence",
    ),
    "sentence": Words("Phrase {n}", "Sentence {n}"),
    "points_one": Words("{n} point", "{n} point"),
    "points_many": Words("{n} points", "{n} points"),
    "words": Words("{n} mots", "{n} words"),
    # quotations
    "quotations": Words("Qui dit quoi", "Who said what"),
    "quotation": Words("Citation", "Quotation"),
    "speaker": Words("Locuteur", "Speaker"),
    "verb": Words("Verbe", "Verb"),
    "place": Words("Attribution", "Attribution"),
    "place_before": Words("avant", "before"),
    "place_inside": Words("au milieu", "inside"),
    "place_after": Words("après", "after"),
    "place_none": Words("sans attribution", "not attributed"),
    "unattributed": Words("Personne ne les prononce", "Nobody says these"),
    "unattributed_note": Words(
        "Aucun locuteur n’a été trouvé pour ces citations.",
        "No speaker was found for these quotations.",
    ),
    # rules
    "rules": Words("Les règles citées", "The rules behind the notes"),
    "what": Words("Repère", "Finds"),
    "authority": Words("Autorité", "Authority"),
    "example": Words("Exemple", "Example"),
    "corrected": Words("Corrigé", "Corrected"),
    "source_phrase": Words("Original", "Source"),
    "suggestion": Words("À la place", "Instead"),
    "seen_at": Words("Dans ce rapport", "In this report"),
    "signature": Words("Signature des notes", "Signature of the scores"),
    "langs": Words("{source} → {target}", "{source} → {target}"),
    "made_by": Words("Établi par {tool} {version}.", "Made by {tool} {version}."),
    # severities
    "critical": Words("Critique", "Critical"),
    "major": Words("Majeure", "Major"),
    "minor": Words("Mineure", "Minor"),
    "neutral": Words("Pour information", "For information"),
    "critical_one": Words("{n} critique", "{n} critical"),
    "critical_many": Words("{n} critiques", "{n} critical"),
    "major_one": Words("{n} majeure", "{n} major"),
    "major_many": Words("{n} majeures", "{n} major"),
    "minor_one": Words("{n} mineure", "{n} minor"),
    "minor_many": Words("{n} mineures", "{n} minor"),
    "neutral_one": Words("{n} pour information", "{n} for information"),
    "neutral_many": Words("{n} pour information", "{n} for information"),
    # families
    "quotes": Words("Guillemets", "Quotation marks"),
    "attribution": Words("Attribution", "Attribution"),
    "calque": Words("Calques", "Calques"),
    "agreement": Words("Accords", "Agreement"),
    "lexical": Words("Choix des mots", "Word choice"),
    "names": Words("Noms propres", "Names"),
    "untranslated": Words("Non traduit", "Untranslated"),
    "locale": Words("Chiffres, dates, usages", "Figures, dates, usage"),
    "coherence": Words("Cohérence", "Coherence"),
    "boilerplate": Words("Hors texte", "Boilerplate"),
    "fluency": Words("Fluidité", "Fluency"),
    "bilingual": Words("Fidélité à l’original", "Faithfulness to the source"),
}


class Wording:
    """The phrases in one language; ``words["passes"]``, ``words.say("words", n=390)``."""

    def __init__(self, lang: str) -> None:
        """``lang`` is ``fr`` or ``en``; anything else raises ValueError."""
        if lang not in LANGUAGES:
            raise ValueError(f"the report speaks {', '.join(LANGUAGES)}, not {lang!r}")
        self.lang = lang

    def __getitem__(self, key: str) -> str:
        return str(getattr(PHRASES[key], self.lang))

    def say(self, key: str, **values: object) -> str:
        """A phrase with its blanks filled."""
        return self[key].format(**values)

    def count(self, key: str, n: int) -> str:
        """A phrase in the number that ``n`` asks for: in French, 0 and 1 are singular."""
        single = n < 2 if self.lang == "fr" else n == 1
        return self.say(f"{key}_{'one' if single else 'many'}", n=self.number(n))

    def number(self, value: float, digits: int = 0) -> str:
        """``1 234,5`` in French, ``1,234.5`` in English; no decimals where they are all 0."""
        text = f"{value:,.{digits}f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        if self.lang == "fr":
            text = text.replace(",", "\u202f").replace(".", ",")
        return text
