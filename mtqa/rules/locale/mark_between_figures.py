"""LOC048: a colon or a full stop between figures: *63:37*, *1.95*, *93:17*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.house_style import dots_thousands
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_FIGURES = re.compile(r"\d+(?P<mark>[:.])\d+(?:(?P=mark)\d+)*(?:,\d+)?(?!\w)")
_NAMED = re.compile(
    r"(?:version|logiciel|web|industrie|euro|android|ios|windows|jean|luc|psaume) $"
)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_FIGURES, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start] in {"/", ":", "-", "_", "."} and start:
            continue
        if match[0] == "49.3":
            continue  # the article of the French Constitution
        if match["mark"] == "." and (dots_thousands(story) or match[0].count(".") > 1):
            continue
        if _NAMED.search(story.folded[max(0, start - 16) : start]):
            continue
        yield Match(
            start,
            end,
            "Figures parted as in the source: French has a hyphen in a score, h in a time, a comma "
            "in a decimal, a space in thousands.",
        )


RULE = Rule(
    code="LOC048",
    name="mark-between-figures",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="Figures with a colon or a full stop between them, as scores, times, ratios and "
    "decimals have in the source.",
    why="French writes 3-1, 18 h 30, 1 sur 50, 1,95 and 12 500.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Nombres »",
    check=_check,
    weak=True,
    sources=("sk", "cs"),
    bad=(
        Bad("Le traité a été approuvé ⟦63:37⟧ hier."),
        Bad("Le lev vaut à peu près ⟦1.95583⟧ pour un euro."),
    ),
    good=(
        "La version 2.0 du site et le réseau 192.168.1.1.",
        "Le gouvernement a recouru au 49.3.",
        "Le match a fini 3-1, à 18 h 30, et l'euro vaut 1,95 lev.",
    ),
)
