"""ATT018: *» , mercredi à Bruxelles a souligné X*: time and place before the verb of an incise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.joints import commas_after
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.languages.fr.calendar import DAYS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_FIRST: Final = frozenset(DAYS) | {"hier", "aujourd'hui"}
_PARTS: Final = frozenset("matin soir midi après-midi dernier".split())
_PRONOUNS: Final = frozenset("-t-il -t-elle -t-on -ils -elles".split())
_PLACES: Final = frozenset("à au aux en devant lors après avant dans sur pendant".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for _, i in commas_after(story):
        if i + 4 >= len(forms):
            continue
        verb = _after_adverbs(story, i + 1)
        if verb is None or tokens.segments[verb + 2] != tokens.segments[i]:
            continue
        pronoun = forms[verb + 1] in _PRONOUNS
        said_at = verb + 1 + pronoun
        reports = any(
            r.tense == "ppas" and r.lemma in story.language.reporting_verbs
            for r in story.readings(said_at)
        )
        if not reports or not (pronoun or noun_phrase(story, verb + 2, len(forms))):
            continue
        start, end = tokens.starts[i + 1], tokens.ends[said_at]
        adverbs = story.text[start : tokens.ends[verb - 1]]
        said = story.text[tokens.starts[verb] : end]
        yield Match(
            start,
            end,
            f"the verb of the incise comes first: {said} {adverbs}",
            replace(start, end, f"{said} {adverbs}"),
        )


def _after_adverbs(story: Story, i: int) -> int | None:
    """The token of *a*, *ont* after a time, perhaps with a place, that begin at token ``i``."""
    tokens = story.tokens
    forms = tokens.forms
    last = len(forms) - 3
    if story.capitalised(i) or not (forms[i] in _FIRST or forms[i] in _PLACES):
        return None
    i += forms[i] in _FIRST
    while i < last and (forms[i] in _PARTS or forms[i] in grammar.MEASURES_OF_TIME):
        i += 1
    if i < last and forms[i] in _PLACES:
        place = noun_phrase(story, i + 1 + (forms[i] == "lors"), min(last, i + 8))
        if place is None:
            return None
        i = place.last + 1
    return i if i < last and forms[i] in ("a", "ont") else None


RULE = Rule(
    code="ATT018",
    name="adverb-before-incise",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A day, a place or an occasion between a quotation and its inverted verb.",
    why="The verb opens the incise: « Q », a dit mardi X. In Slovak the adverbial goes first.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    bad=(
        Bad(
            "« Nous refusons tout compromis », ⟦mardi à Vienne a souligné⟧ le ministre.",
            "« Nous refusons tout compromis », a souligné mardi à Vienne le ministre.",
        ),
        Bad(
            "« Le match nous a échappé », ⟦après la rencontre a admis⟧ l'entraîneur.",
            "« Le match nous a échappé », a admis après la rencontre l'entraîneur.",
        ),
        Bad(
            "« Le pont restera fermé », ⟦mardi a-t-elle déclaré⟧.",
            "« Le pont restera fermé », a-t-elle déclaré mardi.",
        ),
        Bad(
            "« Le pont restera fermé », ⟦vendredi soir a annoncé⟧ la mairie.",
            "« Le pont restera fermé », a annoncé vendredi soir la mairie.",
        ),
    ),
    good=(
        "« Nous refusons tout compromis », a souligné mardi à Vienne le ministre.",
        "« Nous refusons », a-t-il dit. « Non », à Vienne, a dit le maire.",
        "« Nous refusons », disait-il lundi, mardi il a accepté.",
        "Avec « Vivre », mardi a commencé la saison.",
    ),
)
