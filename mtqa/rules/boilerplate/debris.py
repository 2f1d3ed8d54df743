"""BPL007: what a text generator writes around its translation."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.boilerplate import Furniture, boilerplate
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MESSAGE = "Left over from the text generator, not part of the copy: leave it out."


def _check(story: Story) -> Iterator[Match]:
    for segment in boilerplate(story, Furniture.DEBRIS):
        yield Match(segment.start, segment.end, _MESSAGE)


RULE = Rule(
    code="BPL007",
    name="generator-debris",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds=(
        "What a text generator writes around its translation: code fences, « Voici la traduction »."
    ),
    why="The generator speaks to its user, not to the reader.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    bad=(
        Bad(
            "⟦```html⟧\n\n"
            "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n",
        ),
    ),
    good=(
        "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
        "Voici la traduction que le juge a retenue, et le résultat du vote.",
    ),
)
