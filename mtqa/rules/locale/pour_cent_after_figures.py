"""LOC030: figures and *pour cent* in words: *68 pour cent*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PERCENT = re.compile(r"(?P<number>\d+(?:[.,]\d+)?) pour ?cent(?!\w)")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_PERCENT, story.numbers):
        start, end = match.span()
        french = f"{match['number'].replace('.', ',')}\u00a0%"
        yield Match(
            start,
            end,
            f"After figures the sign follows in agency copy: {french}.",
            replace(start, end, french),
        )


RULE = Rule(
    code="LOC030",
    name="pour-cent-after-figures",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="Figures followed by pour cent in words.",
    why="The source writes percent, procent after figures; French agency copy has the sign there.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Pour cent »",
    check=_check,
    weak=True,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Près de ⟦68 pour cent⟧ des élèves ont lu.",
            "Près de 68\u00a0% des élèves ont lu.",
            source="sk",
        ),
    ),
    good=("Près de dix pour cent des élèves, soit 10 %, ont lu.",),
)
