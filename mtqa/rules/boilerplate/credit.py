"""BPL005: a photo credit or source line."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.boilerplate import Furniture, boilerplate
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MESSAGE = "Photo credit or source line, not part of the copy: leave it out."


def _check(story: Story) -> Iterator[Match]:
    for segment in boilerplate(story, Furniture.CREDIT):
        yield Match(segment.start, segment.end, _MESSAGE)


RULE = Rule(
    code="BPL005",
    name="photo-credit",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds="A photo credit or source line that was copied with the story.",
    why="It is set beside the picture or in the imprint, not in the story.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    bad=(
        Bad(
            "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
            "⟦Photo : ČTK/Jan Novák⟧\n",
        ),
    ),
    good=(
        "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
        "La source : un pipeline. Cette photo, il l’avait prise mardi.",
    ),
)
