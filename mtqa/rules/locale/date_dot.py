"""LOC003: a full stop after the day of a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import MONTHS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DATE = re.compile(rf"(\d{{1,2}})\. ?({'|'.join(MONTHS)})(?!\w)")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DATE, story.numbers):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-"):
            continue
        if not 1 <= int(match[1]) <= 31:
            continue
        day = "1er" if match[1].lstrip("0") == "1" else match[1].lstrip("0")
        yield Match(
            start,
            match.end(),
            f"A French date has no full stop after the day: {day} {match[2]}.",
            replace(start, match.end(), f"{day} {match[2]}", safe=True),
        )


RULE = Rule(
    code="LOC003",
    name="date-dot",
    family=Family.LOCALE,
    mqm="locale-conventions/date-format",
    severity=Severity.MINOR,
    finds="A full stop between the day and the month of a date.",
    why="Slovak, Czech and German write the day as an ordinal; French writes 5 mai, 1er mai.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Dates »",
    check=_check,
    bad=(
        Bad(
            "La loi entrera en vigueur le ⟦5. mai⟧ 2024.",
            "La loi entrera en vigueur le 5 mai 2024.",
        ),
        Bad("Il a pris ses fonctions le ⟦1. janvier⟧.", "Il a pris ses fonctions le 1er janvier."),
    ),
    good=(
        "La loi entrera en vigueur le 5 mai 2024.",
        "Ils étaient 15. Mai passa, puis juin.",
        "Le texte a été voté en 1905. Mars, ensuite, fut calme.",
    ),
)
