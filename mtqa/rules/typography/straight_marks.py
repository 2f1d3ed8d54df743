"""TYP002: guillemets where the agency sets straight marks."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Outermost quotations between guillemets."""
    for quotation in story.quotations:
        if quotation.depth or quotation.open != "«" or quotation.close != "»":
            continue
        start, end = quotation.span
        edits = (Edit(start, quotation.inner.start, '"'), Edit(quotation.inner.end, end, '"'))
        yield Match(
            start,
            start + 1,
            'the house style sets quotations straight: "',
            (Fix(edits, safe=True),),
        )


RULE = Rule(
    code="TYP002",
    name="house-style-straight-marks",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="An outermost quotation between guillemets.",
    why="Agency copy goes through systems that know only straight marks.",
    authority="Usage of the AFP wire, as its copy shows",
    check=check,
    profiles=("afp",),
    bad=(Bad("Il parle d'une ⟦«⟧ réforme ».", 'Il parle d\'une "réforme".'),),
    good=('Il parle d\'une "réforme".',),
)
