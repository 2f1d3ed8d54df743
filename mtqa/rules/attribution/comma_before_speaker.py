"""ATT033: *« Q », a indiqué, le maire*: a comma between the verb of an incise and its subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.tails import CIRCUMSTANCES, incises, names_nobody
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ARTICLES: Final = frozenset("le la l' un une".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        i = group.last + 1
        if group.clitic or tail.apart:
            continue
        if i < tail.stop and forms[i] != "," and incise.listed:
            i = _comma_behind(story, i, tail.stop)  # *a dit après le match, l'entraîneur*
        if i + 2 >= tail.stop or forms[i] != ",":
            continue
        if forms[i + 1] not in _ARTICLES or forms[i + 2] in CIRCUMSTANCES:
            continue
        if story.capitalised(i + 2) or kind_of(story, i + 2) != PERSON:
            continue
        if not story.lexicon.has(forms[i + 2], "NOUN"):
            continue
        yield Match(
            tokens.starts[group.first] if i - group.first < 4 else tokens.starts[i],
            tokens.ends[i + 2],
            "no comma between the verb of the incise and its subject",
            replace(tokens.starts[i], tokens.ends[i], ""),
        )


def _comma_behind(story: Story, i: int, stop: int) -> int:
    """The only comma of the tail, where nothing but adjuncts stands before it; else ``i``."""
    commas = [j for j in range(i, stop) if story.tokens.forms[j] == ","]
    if not commas or not names_nobody(story, i, commas[0]):
        return i
    closed = len(commas) > 1 and not story.capitalised(commas[1] + 1)
    return i if closed else commas[0]


RULE = Rule(
    code="ATT033",
    name="comma-before-speaker",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A comma between the verb of an incise and the person who speaks.",
    why="The subject follows its verb without a comma: a indiqué le maire.",
    authority="Grevisse, Le bon usage, § 118, 127 (virgule)",
    check=_check,
    bad=(
        Bad(
            "« Nous avons fini le travail », ⟦a indiqué, le maire⟧ de Nitra.",
            "« Nous avons fini le travail », a indiqué le maire de Nitra.",
        ),
        Bad(
            "« Nous avons fini le travail », a dit après le match⟦, l'entraîneur⟧ de Nitra.",
            "« Nous avons fini le travail », a dit après le match l'entraîneur de Nitra.",
        ),
    ),
    good=(
        "« Nous avons fini le travail », a indiqué le maire, Jan Malý.",
        "« Nous avons fini le travail », a-t-il indiqué, le maire restant muet.",
        "« Nous avons fini le travail », a indiqué, lundi, le maire.",
        "« Nous avons fini le travail », a indiqué, la voix ferme, le maire.",
    ),
)
