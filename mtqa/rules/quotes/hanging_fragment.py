"""FRQ014: a quoted noun wedged between noun phrases without its prepositions."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fragments import bare_noun_phrase, sure_infinitive
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs that may stand before a bare quoted noun and another object: *appeler « X » le …*
_NAMING = frozenset(
    """appeler baptiser intituler nommer surnommer titrer sous-titrer dénommer rebaptiser
    estampiller laisser faire voir entendre sentir regarder""".split()
)
_TIMES = frozenset(
    """semaine mois année an jour journée veille lendemain soir matin nuit week-end après-midi fois
    lundi mardi mercredi jeudi vendredi samedi dimanche été hiver printemps automne""".split()
)


def check(story: Story) -> Iterator[Match]:
    """Bare quoted nouns followed directly by an infinitive or by another noun phrase."""
    forms = story.tokens.forms
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or not bare_noun_phrase(story, quotation):
            continue
        before = story.token_at(quotation.span.start) - 1
        after = story.token_at(quotation.span.end)
        if after >= len(forms) or story.tokens.segments[after] != quotation.segment:
            continue
        if before < 0 or story.tokens.segments[before] != quotation.segment:
            continue
        if _named(story, quotation, before):
            continue
        if sure_infinitive(story, after):
            yield Match(
                quotation.span.end - len(quotation.close),
                story.tokens.ends[after],
                "the preposition between the quoted noun and its infinitive is missing: de, à",
            )
        elif _noun_before(story, before) and _phrase_after(story, after):
            yield Match(
                quotation.span.start,
                story.tokens.ends[after + 1],
                "the quoted noun hangs between two phrases: the prepositions around it are missing",
            )


def _named(story: Story, quotation: Quotation, before: int) -> bool:
    for i in range(before, max(-1, before - 12), -1):
        if story.tokens.segments[i] != quotation.segment:
            return False
        if story.lexicon.lemmas(story.tokens.forms[i]) & _NAMING:
            return True
    return False


def _noun_before(story: Story, i: int) -> bool:
    """A noun or adjective of lower case: the end of a noun phrase, not a verb or preposition."""
    readings = story.readings(i)
    return (
        not story.capitalised(i)
        and any(r.pos in ("NOUN", "ADJ") for r in readings)
        and not any(r.pos in ("ADP", "ADV", "DET", "PRON") for r in readings)
        and not surely_finite(story, i)
    )


def _phrase_after(story: Story, i: int) -> bool:
    """An article and a noun that is no time: the quoted noun's complement without *de*."""
    if story.tokens.forms[i] not in ("le", "la", "les", "l'") or i + 1 >= len(story.tokens):
        return False
    if story.tokens.forms[i + 1] in _TIMES:
        return False
    return any(r.pos == "NOUN" for r in story.readings(i + 1))


RULE = Rule(
    code="FRQ014",
    name="hanging-quoted-fragment",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted noun without the preposition that ties it to what follows or precedes.",
    why="Case endings tie the words in Slavic languages; in French only a preposition does.",
    authority="Grevisse, Le bon usage, § 1038 (rôle de la préposition)",
    check=check,
    supersedes=("FRQ026",),
    bad=(
        Bad("Les deux voisins partagent un solide espoir, une « volonté commune ⟦» avancer⟧."),
        Bad("Ils ont convenu lors d'une réunion secrète ⟦« apaisement » la querelle⟧ des villes."),
    ),
    good=(
        "Ils ont dit leur « volonté commune » d'avancer.",
        "Ils ont baptisé leur opération « apaisement » la semaine dernière.",
        "Elle appelle par dérision « patience » la lenteur des autres.",
        "Il veut « tout » savoir.",
        "On laisse « confiance » gagner le match.",
        "L'opération « liberté » a commencé, et l'opération « retour » le même jour.",
    ),
)
