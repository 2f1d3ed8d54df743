"""BPL002: the self-portrait of a made-up author."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.boilerplate import Furniture, boilerplate
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MESSAGE = "Author blurb of the republishing site, not part of the copy: leave it out."


def _check(story: Story) -> Iterator[Match]:
    for segment in boilerplate(story, Furniture.BLURB):
        yield Match(segment.start, segment.end, _MESSAGE)


RULE = Rule(
    code="BPL002",
    name="author-blurb",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds="The self-portrait of a made-up author.",
    why="It belongs to the page of the republishing site, not to the story.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    bad=(
        Bad(
            "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
            "⟦« Amateur de bière. Lecteur passionné. Gourou du web. Fan de voyages. »⟧\n",
        ),
    ),
    good=(
        "Le jury a choisi. Un lecteur passionné. Un amateur de bière. Le village rit.\n\n"
        "La fête dure jusqu’à lundi.",
    ),
)
