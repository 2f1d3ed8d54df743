"""TYP004: spaces that Swiss or Canadian style leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_BEFORE = re.compile(r"(?<=[\w»)\]])( +)[;!?]")


def check(story: Story) -> Iterator[Match]:
    """Spaces before ; ! ?."""
    for match in _BEFORE.finditer(story.flat):
        start, end = match.span(1)
        yield Match(
            start,
            match.end(),
            "the house style sets no space before ; ! ?",
            replace(start, end, "", safe=True),
        )


RULE = Rule(
    code="TYP004",
    name="house-style-tight-marks",
    family=Family.LOCALE,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A space before ; ! or ?.",
    why="Canadian and Swiss desks set these marks tight.",
    authority="OQLF, Banque de dépannage linguistique (espacement); Guide du typographe, Lausanne",
    check=check,
    profiles=("canada", "swiss"),
    bad=(Bad("Il a signé⟦ ;⟧ elle a refusé.", "Il a signé; elle a refusé."),),
    good=("Il a signé; elle a refusé!",),
)
