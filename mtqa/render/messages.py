"""In French what a rule or a pack entry says in English of a passage.

Each English sentence pattern stands beside its French; ``{}`` is what the rule fills in. A message
that nothing here fits, such as that of a pack's own, stays as it is. The tests hold the table to
every rule's examples and to the wordings of the packs.
"""

from __future__ import annotations

import re
from functools import cache

from mtqa.estimator.kinds import KINDS

#: words that rules fill in and that are not French
_WORDS = {
    "masculine": "masculin",
    "feminine": "féminin",
    "singular": "singulier",
    "plural": "pluriel",
    "gender": "genre",
    "number": "nombre",
    "gender and number": "genre et en nombre",
    "sentence": "phrase",
    "quotation": "citation",
    "Slovak": "slovaque",
    "Czech": "tchèque",
    "English": "anglais",
    "German": "allemand",
    "Polish": "polonais",
    "Russian": "russe",
    "Hungarian": "hongrois",
    "Spanish": "espagnol",
    "Italian": "italien",
    "Dutch": "néerlandais",
    "Ukrainian": "ukrainien",
    "French": "français",
    "another": "un autre",
}

_NO_COPY = "qui ne fait pas partie du texte : à retirer."
_RIGHT = "[: {}]"

#: by family of codes; ``[: {}]`` is a part that may be missing. Longer patterns stand first where
#: a shorter one fits them too.
_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "FRQ": (
        (
            "the reporting clause is glued to the closing quotation mark; a comma and a space "
            "belong between them",
            "l’incise est collée au guillemet fermant ; il faut entre eux une virgule et une "
            "espace",
        ),
        (
            "no space between the closing quotation mark and the word after it",
            "il manque une espace entre le guillemet fermant et le mot qui suit",
        ),
        (
            "no space between the opening quotation mark and the word before it",
            "il manque une espace entre le guillemet ouvrant et le mot qui précède",
        ),
        (
            "a comma belongs between the closing quotation mark and the reporting clause",
            "il faut une virgule entre le guillemet fermant et l’incise",
        ),
        (
            "the comma belongs after the closing quotation mark",
            "la virgule se place après le guillemet fermant",
        ),
        (
            "a full stop closes the quotation although the reporting clause goes on; a comma "
            "after the closing mark replaces it",
            "un point clôt la citation alors que l’incise la prolonge ; une virgule après le "
            "guillemet fermant le remplace",
        ),
        (
            "this {} is never closed: where does the quotation end?",
            "ce {} n’est jamais refermé : où finit la citation ?",
        ),
        (
            "the quotation goes on after this {} and is closed later",
            "la citation se poursuit après ce {} et se referme plus loin",
        ),
        (
            "nothing opens the quotation that this {} closes",
            "rien n’ouvre la citation que ce {} referme",
        ),
        (
            "the quotation opened by {} within another must close before it",
            "la citation ouverte par {} dans une autre doit se refermer avant elle",
        ),
        (
            "{} are not French quotation marks",
            "{} ne sont pas des guillemets français",
        ),
        (
            "opened by {}, closed by {}: {} belongs here",
            "ouvert par {}, fermé par {} : il faut ici {}",
        ),
        (
            "{} closes a quotation, but one opens here",
            "{} ferme une citation, or il s’en ouvre une ici",
        ),
        (
            "{} here, {} elsewhere in the story: keep to one style",
            "{} ici, {} ailleurs dans le texte : s’en tenir à un seul usage",
        ),
        (
            "the quoted noun has lost the word before it: a determiner (un, une, le, la, des) or "
            "a preposition (de, à, sur)",
            "le nom cité a perdu le mot qui le précède : un déterminant (un, une, le, la, des) ou "
            "une préposition (de, à, sur)",
        ),
        (
            "the preposition between the quoted noun and its infinitive is missing: de, à",
            "il manque la préposition entre le nom cité et son infinitif : de, à",
        ),
        (
            "the quoted noun hangs between two phrases: the prepositions around it are missing",
            "le nom cité flotte entre deux groupes : il manque les prépositions qui l’encadrent",
        ),
        (
            "two punctuation marks at one closing quotation mark",
            "deux signes de ponctuation pour un seul guillemet fermant",
        ),
        (
            "a colon belongs between the reporting verb and the sentence it introduces",
            "il faut un deux-points entre le verbe de parole et la phrase qu’il introduit",
        ),
        (
            "either que and reported words without a capital, or a colon and the words themselves",
            "ou bien « que » et des paroles rapportées sans majuscule, ou bien un deux-points et "
            "les paroles mêmes",
        ),
    ),
    "ATT": (
        (
            "after a quotation the verb comes first: {}",
            "après une citation, le verbe vient en premier : {}",
        ),
        (
            "after a quotation the pronoun follows its verb[: {}]",
            "après une citation, le pronom suit son verbe[: {}]",
        ),
        ("the inverted pronoun is spelled {}", "le pronom inversé s’écrit {}"),
        (
            "passé simple in a story told in the passé composé",
            "passé simple dans un texte écrit au passé composé",
        ),
        (
            "the reporting clause is torn off its quotation: it belongs in the same sentence, "
            "after a comma, with the verb first",
            "l’incise est détachée de sa citation : sa place est dans la même phrase, après une "
            "virgule, le verbe en premier",
        ),
        (
            "the quotation speaks of {} in the third person, yet {} is given as its speaker",
            "la citation parle de {} à la troisième personne, alors que {} en serait l’auteur",
        ),
        (
            "the subject that opens the sentence is taken up again by {}",
            "le sujet qui ouvre la phrase est repris par {}",
        ),
        ("the verb has two subjects: {} and {}", "le verbe a deux sujets : {} et {}"),
        (
            "the attribution hangs on nothing: say who was informed of what",
            "l’attribution ne se rattache à rien : dire qui a été informé de quoi",
        ),
        (
            "the attribution hangs on nothing: {} or an incise",
            "l’attribution ne se rattache à rien : {} ou une incise",
        ),
        (
            "informer needs somebody who is informed: {}",
            "« informer » demande quelqu’un que l’on informe : {}",
        ),
        (
            "the quotation has two reporting clauses: one is enough",
            "la citation a deux incises : une seule suffit",
        ),
        (
            "the quotation has two speakers: {} and {}",
            "la citation a deux locuteurs : {} et {}",
        ),
        ("the speaker is {}, a woman: elle", "le locuteur est {}, une femme : elle"),
        (
            "the quotation is already the object of this verb; the noun after it has no place",
            "la citation est déjà l’objet de ce verbe ; le nom qui le suit est de trop",
        ),
        (
            "does {} speak of himself as « il »? The quotation before reports the same person",
            "{} parle-t-il de lui-même en disant « il » ? La citation précédente est de la même "
            "personne",
        ),
        ("a common noun needs its article: {}", "un nom commun demande son article : {}"),
        (
            "after what is reported the verb comes first: {}",
            "après les propos rapportés, le verbe vient en premier : {}",
        ),
    ),
    "NAM": (
        ("French calls this place {}.", "Ce lieu s’appelle {} en français."),
        ("French spells this name {}.", "Ce nom s’écrit {} en français."),
        (
            "« {} » is a case form of the source: in French the name stays {}.",
            "« {} » est une forme déclinée de l’original : en français, le nom reste {}.",
        ),
        (
            "« {} » is a case form of the source: in French the name is {}.",
            "« {} » est une forme déclinée de l’original : en français, le nom est {}.",
        ),
        (
            "« {} » is a case form of the source: French names have no cases.",
            "« {} » est une forme déclinée de l’original : les noms français ne se déclinent pas.",
        ),
        (
            "« {} » is a case form of {}, which the story names too.",
            "« {} » est une forme déclinée de {}, que le texte nomme aussi.",
        ),
        (
            "The story spells this name {} elsewhere: one spelling is enough.",
            "Le texte écrit ailleurs ce nom {} : une seule graphie suffit.",
        ),
        ("The name was cut: {}.", "Le nom est tronqué : {}."),
        (
            "The party's name was translated word for word: in French too it is {}.",
            "Le nom du parti est traduit mot à mot : en français aussi, c’est {}.",
        ),
        (
            "« {} »: French adds no -ová to a foreign woman's name ({}).",
            "« {} » : le français n’ajoute pas -ová au nom d’une étrangère ({}).",
        ),
        (
            "« {} » is the transcription of another language: French writes {}.",
            "« {} » est la transcription d’une autre langue : le français écrit {}.",
        ),
        ("The name is spelt {}.", "Le nom s’écrit {}."),
    ),
    "UNT": (
        (
            "« {} » is an abbreviation of the source: {}.",
            "« {} » est une abréviation de l’original : {}.",
        ),
        (
            "French leaves the academic title « {} » out.",
            "Le français omet le titre universitaire « {} ».",
        ),
        (
            "« {} » was left in the source language.",
            "« {} » est resté dans la langue de l’original.",
        ),
        ("This passage was not translated.", "Ce passage n’a pas été traduit."),
        (
            "This passage in {} was not translated.",
            "Ce passage en {} n’a pas été traduit.",
        ),
        ("« {} » was left in English[: {}].", "« {} » est resté en anglais[: {}]."),
    ),
    "LOC": (
        (
            "French writes a score with a hyphen: {}.",
            "Un score s’écrit avec un trait d’union : {}.",
        ),
        (
            "A French ordinal takes a letter, not a full stop[: {}].",
            "L’ordinal français prend une lettre, non un point[: {}].",
        ),
        (
            "French gives the minute of a match with a letter, not a full stop: {}.",
            "La minute d’un match s’écrit avec une lettre, non un point : {}.",
        ),
        (
            "French spells the minute of a match out: {}.",
            "La minute d’un match s’écrit en toutes lettres : {}.",
        ),
        (
            "A French date has no full stop after the day: {}.",
            "Une date française n’a pas de point après le jour : {}.",
        ),
        (
            "French spells the month of a date out: {}.",
            "Le mois d’une date s’écrit en lettres : {}.",
        ),
        (
            "French separates thousands by a no-break space: {}.",
            "Les milliers se séparent par une espace insécable : {}.",
        ),
        ("The French decimal sign is a comma: {}.", "Le signe décimal est la virgule : {}."),
        (
            "French puts a no-break space before the percent sign: {}.",
            "Une espace insécable précède le signe pour cent : {}.",
        ),
        (
            "French puts a no-break space between a number and its currency sign: {}.",
            "Une espace insécable sépare le nombre du symbole monétaire : {}.",
        ),
        (
            "In French the currency follows the amount: {}.",
            "En français, la monnaie suit le montant : {}.",
        ),
        (
            "A unit is parted from its number by a no-break space: {}.",
            "Une espace insécable sépare l’unité du nombre : {}.",
        ),
        (
            "French writes months and days without a capital: {}.",
            "Les mois et les jours s’écrivent sans majuscule : {}.",
        ),
        (
            "The story accents its capitals elsewhere, so this one takes its accent too: {}",
            "Le texte accentue ailleurs ses majuscules, celle-ci prend donc son accent : {}",
        ),
        (
            "French writes a time of day with h between hours and minutes: {}.",
            "L’heure s’écrit avec un h entre heures et minutes : {}.",
        ),
        (
            "A French ordinal ends in e, er or re: {}.",
            "L’ordinal français se termine par e, er ou re : {}.",
        ),
        (
            "French writes a time of day with h, not a colon: {}.",
            "L’heure s’écrit avec un h, non un deux-points : {}.",
        ),
        (
            "French writes a time of day with h, not a full stop: {}.",
            "L’heure s’écrit avec un h, non un point : {}.",
        ),
        (
            "French gives a round price without comma and dash: {}.",
            "Un prix rond s’écrit sans virgule ni tiret : {}.",
        ),
        (
            "In French no ending hangs on a number by a hyphen: {}.",
            "En français, aucune désinence ne s’attache à un nombre par un trait d’union : {}.",
        ),
        (
            "French gives a range with à, or with a hyphen and no spaces: {}.",
            "Un intervalle s’écrit avec « à », ou avec un trait d’union sans espaces : {}.",
        ),
    ),
    "AGR": (
        (
            "The pronoun does not agree with « {} » in the sentence before: « {} ».",
            "Le pronom ne s’accorde pas avec « {} » dans la phrase précédente : « {} ».",
        ),
        (
            "The determiner does not agree with « {} », which is {}[: {}].",
            "Le déterminant ne s’accorde pas avec « {} », qui est au {}[: {}].",
        ),
        (
            "« {} » does not agree in {} with its subject[: {}].",
            "« {} » ne s’accorde pas en {} avec son sujet[: {}].",
        ),
        (
            "« {} » does not agree with its subject[: {}].",
            "« {} » ne s’accorde pas avec son sujet[: {}].",
        ),
        (
            "« {} » does not agree with « {} »[: {}].",
            "« {} » ne s’accorde pas avec « {} »[: {}].",
        ),
        (
            "The name is a woman's, so her title should be in the feminine[: {}].",
            "C’est le nom d’une femme, son titre se met donc au féminin[: {}].",
        ),
        (
            "The verb should be in the {}, as its subject is[: {}].",
            "Le verbe se met au {}, comme son sujet[: {}].",
        ),
        ("The vowel is elided here: {}.", "La voyelle s’élide ici : {}."),
        (
            "The determiner is « {} » before a vowel: {}.",
            "Devant une voyelle, le déterminant est « {} » : {}.",
        ),
        (
            "Preposition and article contract: {}.",
            "La préposition et l’article se contractent : {}.",
        ),
        (
            "Nothing is elided before « {} »[: {}].",
            "Rien ne s’élide devant « {} »[: {}].",
        ),
        (
            "« {} » takes the auxiliary « être »: {}.",
            "« {} » demande l’auxiliaire « être » : {}.",
        ),
        ("Several are counted: « {} ».", "Il y en a plusieurs : « {} »."),
        (
            "« qui » stands for « {} »: the verb should be in the {}.",
            "« qui » remplace « {} » : le verbe se met au {}.",
        ),
        (
            "With « avoir » the participle does not agree with its subject: {}.",
            "Avec « avoir », le participe ne s’accorde pas avec le sujet : {}.",
        ),
        (
            "What stands before « {} » does not agree with it in gender and number.",
            "Ce qui précède « {} » ne s’accorde pas avec lui en genre et en nombre.",
        ),
        (
            "« {} » and « {} » differ in gender.",
            "« {} » et « {} » ne sont pas du même genre.",
        ),
        ("« {} » asks for the other gender.", "« {} » demande l’autre genre."),
        (
            "The possessive takes an s before a plural: {}.",
            "Le possessif prend un s devant un pluriel : {}.",
        ),
        (
            "What is set off by the comma does not agree with the subject[: {}].",
            "L’apposition détachée par la virgule ne s’accorde pas avec le sujet[: {}].",
        ),
        (
            "The participle agrees with the object before it[: {}].",
            "Le participe s’accorde avec le complément d’objet qui le précède[: {}].",
        ),
        (
            "After the auxiliary stands a participle[: {}].",
            "Après l’auxiliaire, il faut un participe[: {}].",
        ),
        ("An infinitive stands here: {}.", "Il faut ici l’infinitif : {}."),
        ("The subjunctive stands here.", "Il faut ici le subjonctif."),
        (
            "After « si » stands the imparfait, not the conditional.",
            "Après « si », il faut l’imparfait, non le conditionnel.",
        ),
        (
            "The pronoun does not agree with « {} », the subject of the sentence: « {} ».",
            "Le pronom ne s’accorde pas avec « {} », sujet de la phrase : « {} ».",
        ),
        (
            "Only a woman, « {} », has been spoken of: « {} ».",
            "Il n’a été question que d’une femme, « {} » : « {} ».",
        ),
        (
            "The subject « {} » follows: put it first, or make the verb agree.",
            "Le sujet « {} » vient après : le placer devant, ou accorder le verbe.",
        ),
        (
            "Nothing before « {} » has its gender and number.",
            "Rien de ce qui précède « {} » n’en a le genre et le nombre.",
        ),
        ("« {} » is of the other gender: {}.", "« {} » est de l’autre genre : {}."),
    ),
    "COH": (
        (
            "The same {} stands earlier in the story: drop one.",
            "La même {} figure plus haut dans le texte : en supprimer une.",
        ),
        (
            "A full stop cuts the name in two: {} belongs to the sentence before.",
            "Un point coupe le nom en deux : {} appartient à la phrase précédente.",
        ),
        (
            "Two sentences are glued together: a space is missing after the first.",
            "Deux phrases sont collées : il manque une espace après la première.",
        ),
        (
            "Two sentences are glued together: the full stop between them is missing.",
            "Deux phrases sont collées : il manque le point qui les sépare.",
        ),
        (
            "A sentence ends here: no space before its full stop, and a capital after it.",
            "Une phrase finit ici : pas d’espace avant son point, et une majuscule après.",
        ),
        (
            "« {} » asks for another tense than the {}.",
            "« {} » demande un autre temps que le {}.",
        ),
        (
            "The source country speaks here: name it instead of « we » and « our ».",
            "C’est le pays de l’original qui parle ici : le nommer au lieu de dire « nous » et "
            "« notre ».",
        ),
        (
            "A text generator speaks to its user here: this is no part of the story.",
            "Un générateur de texte s’adresse ici à son utilisateur : cela ne fait pas partie du "
            "texte.",
        ),
        (
            "The story is told in the passé composé: this verb should be too.",
            "Le texte est au passé composé : ce verbe doit l’être aussi.",
        ),
        (
            "The sentence says again what stands just before it: drop one.",
            "La phrase redit ce qui la précède immédiatement : en supprimer une.",
        ),
    ),
    "BPL": (
        (
            "By-line of the republishing site, not part of the copy: leave it out.",
            f"Signature du site de reprise, {_NO_COPY}",
        ),
        (
            "Author blurb of the republishing site, not part of the copy: leave it out.",
            f"Présentation de l’auteur sur le site de reprise, {_NO_COPY}",
        ),
        (
            "Comment form of the republishing site, not part of the copy: leave it out.",
            f"Formulaire de commentaire du site de reprise, {_NO_COPY}",
        ),
        (
            "Link or button of the republishing site, not part of the copy: leave it out.",
            f"Lien ou bouton du site de reprise, {_NO_COPY}",
        ),
        (
            "Photo credit or source line, not part of the copy: leave it out.",
            f"Crédit photo ou mention de source, {_NO_COPY}",
        ),
        (
            "Notice of the republishing site, not part of the copy: leave it out.",
            f"Avis du site de reprise, {_NO_COPY}",
        ),
        (
            "Left over from the text generator, not part of the copy: leave it out.",
            f"Reste du générateur de texte, {_NO_COPY}",
        ),
    ),
    "TYP": (
        (
            "the house style sets quotations between « and »",
            "la marche de la maison met les citations entre « et »",
        ),
        (
            "the house style sets quotations straight: {}",
            "la marche de la maison met les citations entre guillemets droits : {}",
        ),
        (
            "the house style sets a no-break space here",
            "la marche de la maison met ici une espace insécable",
        ),
        (
            "the house style sets no space before ; ! ?",
            "la marche de la maison ne met pas d’espace avant ; ! ?",
        ),
        (
            "the house style sets the typographic apostrophe: {}",
            "la marche de la maison met l’apostrophe typographique : {}",
        ),
        (
            "the house style sets spaces in a time of day: {}",
            "la marche de la maison met des espaces dans l’heure : {}",
        ),
        (
            "the house style shortens ordinals to their last letters: {}",
            "la marche de la maison abrège les ordinaux à leurs dernières lettres : {}",
        ),
        (
            "the house style accents its capitals: {}",
            "la marche de la maison accentue ses majuscules : {}",
        ),
    ),
    "FLU": tuple(
        zip(
            (kind.message for kind in KINDS),
            (
                "le modèle doute ici d’un accord",
                "le modèle doute ici de la forme du verbe",
                "le modèle doute ici du choix du mot",
                "le modèle doute ici de la préposition, du déterminant ou du pronom",
                "pour le modèle, il manque un mot avant celui-ci",
                "le modèle doute ici de l’ordre des mots",
                "le modèle prend ceci pour un mot d’une autre langue",
                "le modèle doute de la façon dont ceci est cité",
                "le modèle prend ceci pour la tournure d’une machine",
                "le modèle doute de ceci",
            ),
            strict=True,
        )
    ),
}

#: what a pack entry says where it brings no message of its own
_ENTRIES = (
    ("« {} » is {} « {} » word for word", "« {} » calque mot à mot le {} « {} »"),
    ("« {} » is the wrong word for {} « {} »", "« {} » rend mal le {} « {} »"),
    ("« {} » is left from {} ({})", "« {} » est un reste du {} ({})"),
    ("« {} » is no French idiom", "« {} » n’est pas une tournure française"),
)
#: « le allemand », « du anglais », as the name of a language before its phrase
_ELIDED = re.compile(r"\b(le|du) (?=(?:allemand|anglais|espagnol|italien|ukrainien) [«(])")
_ENTRY_ENDS = (("; leave it out", " ; à retirer"), ("; write {}", " ; écrire {}"), ("", ""))


@cache
def message_in_french(code: str, message: str) -> str | None:
    """The message of a finding of ``code`` in French, None where the table doesn't know it."""
    table = _TABLES.get(code[:3], ())
    for pattern, french in (*table, *_PACKS):
        match = pattern.fullmatch(message)
        if match:
            filled = french.format(*map(_word, match.groups(default="")))
            return _ELIDED.sub(lambda found: "l’" if found[1] == "le" else "de l’", filled)
    return None


def _word(given: str) -> str:
    """What fills a blank; the few English words among them in French."""
    return _WORDS.get(given, given.replace(" » or « ", " » ou « "))


def _compiled(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each pattern that may lack a part becomes two: with it and without."""
    made = []
    for english, french in pairs:
        both = ((english, french),)
        if _RIGHT in english:
            both = (
                (english.replace(_RIGHT, ": {}"), french.replace(_RIGHT, " : {}")),
                (english.replace(_RIGHT, ""), french.replace(_RIGHT, "")),
            )
        for one, other in both:
            pattern = re.escape(one).replace(r"\{\}", "(.+?)")
            made.append((re.compile(pattern, re.DOTALL), _typeset(other)))
    return tuple(made)


def _typeset(french: str) -> str:
    """The spaces that the press sets: narrow no-break before ; : ! ?, no-break within « »."""
    narrow = re.sub(r" (?=[;:!?](?: |$))", "\u202f", french)
    return narrow.replace("« ", "«\u00a0").replace(" »", "\u00a0»")


_TABLES = {prefix: _compiled(pairs) for prefix, pairs in _RULES.items()}
_PACKS = _compiled(
    tuple(
        (english + end, french + ended)
        for english, french in _ENTRIES
        for end, ended in _ENTRY_ENDS
    )
)
