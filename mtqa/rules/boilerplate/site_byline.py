"""BPL001: a made-up author that a republishing site signs with."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.boilerplate import Furniture, boilerplate
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MESSAGE = "By-line of the republishing site, not part of the copy: leave it out."


def _check(story: Story) -> Iterator[Match]:
    for segment in boilerplate(story, Furniture.BYLINE):
        yield Match(segment.start, segment.end, _MESSAGE)


RULE = Rule(
    code="BPL001",
    name="site-byline",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds="A made-up author that a republishing site signs the agency's copy with.",
    why="The agency wrote the story; the name stands for a page template and does not go to print.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    bad=(
        Bad(
            "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
            "⟦Léonie Marchand⟧\n\nLaisser un commentaire\n",
            also=("BPL003",),
        ),
    ),
    good=(
        "Vote\n\nPar Marie Dupont\n\nLe Sénat a voté mardi. Le texte vaut dès juin.",
        "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n(AFP)",
    ),
)
