"""TYP005: straight apostrophes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_STRAIGHT = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_«\"])")


def check(story: Story) -> Iterator[Match]:
    """Every ' between two letters, or before a quotation."""
    for match in _STRAIGHT.finditer(story.text):
        yield Match(
            match.start(),
            match.end(),
            "the house style sets the typographic apostrophe: ’",
            replace(match.start(), match.end(), "’", safe=True),
        )


RULE = Rule(
    code="TYP005",
    name="house-style-apostrophe",
    family=Family.LOCALE,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A straight apostrophe between letters.",
    why="The typographic apostrophe is curved; the straight one is the typewriter's.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « apostrophe »",
    check=check,
    profiles=("imprimerie-nationale",),
    bad=(Bad("Il part aujourd⟦'⟧hui.", "Il part aujourd’hui."),),
    good=("Il part aujourd’hui.", "Une course en 5'30.", "Les années '90."),
)
