"""LOC022: the first of a month as a plain number: *le 1 janvier*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import MONTHS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DATE = re.compile(rf"1(?= (?i:{'|'.join(MONTHS)})(?!\w))")
_BEFORE = frozenset(
    "le du au dès jusqu'au dimanche lundi mardi mercredi jeudi vendredi samedi".split()
)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DATE, story.where("1")):
        i = story.token_at(match.start())
        if i and story.tokens.forms[i - 1] in _BEFORE:
            yield Match(
                *match.span(),
                "The first of a month is an ordinal in French: 1er.",
                replace(*match.span(), "1er", safe=True),
            )


RULE = Rule(
    code="LOC022",
    name="first-of-month",
    family=Family.LOCALE,
    mqm="locale-conventions/date-format",
    severity=Severity.MINOR,
    finds="The first day of a month written le 1 janvier.",
    why="Of the days of a month French makes the first an ordinal, and only the first: 1er.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Dates »",
    check=_check,
    bad=(
        Bad("La loi prend effet le ⟦1⟧ janvier 2025.", "La loi prend effet le 1er janvier 2025."),
    ),
    good=(
        "La loi prend effet le 1er janvier 2025, ou le 11 mars.",
        "Il en reste 1. Mars est loin.",
    ),
)
