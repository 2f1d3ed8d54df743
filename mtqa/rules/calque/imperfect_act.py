"""CAL041: the imparfait of a single act: *Le président signait hier la loi*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: what is done at a stroke
_ACTS = frozenset(
    """signer lire tuer mourir terminer tomber choisir évacuer voter élire perdre envoyer
    refuser quitter exploser percuter démissionner franchir remporter battre condamner acquitter
    inculper découvrir survenir décéder conclure décerner adopter approuver rejeter examiner
    nommer annoncer commencer durer convoquer inaugurer confisquer perquisitionner ouvrir gagner
    marquer naître recevoir obtenir payer acheter visiter blesser lancer présenter rencontrer
    livrer verser infliger débuter heurter éclater intervenir hospitaliser participer provoquer
    causer donner répondre publier installer remettre saisir voler incendier arrêter libérer
    expulser juger accorder rejoindre sauver retrouver constater""".split()
)
#: what makes it a habit, a state or a moment in another act
_HABIT = frozenset(
    """que qu' quand lorsque lorsqu' si s' où dont qui comme alors pendant parce car tandis chaque
    tout tous toutes souvent toujours depuis jamais régulièrement parfois encore déjà jusqu'ici
    jusque-là auparavant autrefois plus pas ne n' ans habituellement généralement longtemps là
    puisque puisqu' tant aussitôt peine venait lorsqu' » « “ ” presque se""".split()
)
_PAST = frozenset(("a", "ont", "est", "sont"))
_LEMMAS = tuple(f"<{lemma}>" for lemma in sorted(_ACTS))


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    if story.simple_past_share > 0.3:
        return
    for i in story.where(*story.vocabulary.forms_of(_LEMMAS)):
        if lexicon.tenses(forms[i]) != {"iimp"} or lexicon.lemmas(forms[i]).isdisjoint(_ACTS):
            continue
        if story.in_quotation(tokens.starts[i]):
            continue
        own = story.segment_tokens(segments[i])
        if not _HABIT.isdisjoint(forms[own.start : own.stop]) or not _narrated(story, i):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            "One act, told once: the passé composé, not the imparfait.",
        )


def _narrated(story: Story, i: int) -> bool:
    """Whether the subject stands before token ``i`` and a passé composé near by."""
    tokens = story.tokens
    own = story.segment_tokens(tokens.segments[i])
    if i - own.start < 1:
        return False
    first = max(0, own.start - 40)
    around = [*range(first, i), *range(i + 1, min(len(tokens), own.stop + 40))]
    return any(
        tokens.forms[j] in _PAST
        and j + 1 < len(tokens)
        and profile(story.lexicon, tokens.forms[j + 1]).participle
        for j in around
    )


RULE = Rule(
    code="CAL041",
    name="imperfect-of-one-act",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="An imparfait of what happens at a stroke, in a main clause of a story told in the "
    "passé composé.",
    why="The Slavic imperfective past tells single acts, too; the French imparfait is for habits, "
    "states and what was going on.",
    authority="Grevisse, Le bon usage, « L'imparfait de l'indicatif »",
    check=_check,
    bad=(
        Bad("Les deux hommes ont discuté à Prague. Ils ⟦signaient⟧ une déclaration à midi."),
        Bad("Un orage a frappé la ville. La foudre ⟦tuait⟧ deux campeurs."),
    ),
    good=(
        "Ils signaient toujours à midi. Ils ont parlé, alors qu'il lisait. Il lisait depuis mai.",
        "Les deux hommes ont discuté à Prague, puis ils ont signé une déclaration.",
        "Il lisait, quand le maire a ri. Aux pauvres, il donnait tout. Le roi a vieilli.",
    ),
    weak=True,
)
