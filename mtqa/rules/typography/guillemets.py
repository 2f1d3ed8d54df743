"""TYP001: quotations that are not set in guillemets."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_OTHER = frozenset({'"', "“", "”"})


def check(story: Story) -> Iterator[Match]:
    """Outermost quotations between straight or curly marks."""
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or quotation.open not in _OTHER:
            continue
        start, end = quotation.span
        edits = (
            Edit(start, quotation.inner.start, "«\u00a0"),
            Edit(quotation.inner.end, end, "\u00a0»"),
        )
        yield Match(
            start,
            start + len(quotation.open),
            "the house style sets quotations between « and »",
            (Fix(edits, safe=True),),
        )


RULE = Rule(
    code="TYP001",
    name="house-style-guillemets",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="An outermost quotation between straight or curly marks.",
    why="French typography sets quotations between guillemets; agencies set them straight.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    profiles=("imprimerie-nationale", "swiss", "canada"),
    bad=(Bad('Il parle d\'une ⟦"⟧réforme".', "Il parle d'une «\u00a0réforme\u00a0»."),),
    good=("Il parle d'une « réforme ».",),
)
