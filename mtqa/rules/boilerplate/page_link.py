"""BPL004: a link, a share button or a newsletter call."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.boilerplate import Furniture, boilerplate
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MESSAGE = "Link or button of the republishing site, not part of the copy: leave it out."


def _check(story: Story) -> Iterator[Match]:
    for segment in boilerplate(story, Furniture.LINK):
        yield Match(segment.start, segment.end, _MESSAGE)


RULE = Rule(
    code="BPL004",
    name="page-link",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds="A link, a share button or a newsletter call that was copied with the story.",
    why="It belongs to the page of the republishing site, not to the story.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    bad=(
        Bad(
            "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
            "⟦Lire aussi : Le Sénat reporte son vote⟧\n",
        ),
    ),
    good=(
        "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
        "Il faut lire aussi ce rapport avant de partager ses conclusions.",
    ),
)
