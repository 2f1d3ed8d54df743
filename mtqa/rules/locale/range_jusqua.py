"""LOC044: a range of figures joined by *jusqu'à*: *1 jusqu'à 6*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_RANGE = re.compile(
    r"(?P<low>\d{1,3}) jusqu'à (?P<high>\d{1,3})(?!\d)(?! ?(?:heures|h)\b)(?![\d,.]\d)"
)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_RANGE, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start].isalnum() or story.flat[start - 1 : start] in {",", "."}:
            continue
        if story.tokens.forms[story.token_at(start) - 1] in ("de", "du", "le", "d'", "des"):
            continue
        french = f"de {match['low']} à {match['high']}"
        yield Match(
            start, end, f"French says a range from and to: {french}.", replace(start, end, french)
        )


RULE = Rule(
    code="LOC044",
    name="range-with-jusqua",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="Two figures joined by jusqu'à without de before them: 1 jusqu'à 6 degrés.",
    why="Slovak and Czech say 1 až 6; French says de 1 à 6.",
    authority="Grevisse, Le bon usage, « Les numéraux »",
    check=_check,
    bad=(
        Bad(
            "Il fera ⟦1 jusqu'à 6⟧ degrés.",
            "Il fera de 1 à 6 degrés.",
        ),
    ),
    good=(
        "Le vol va du 3 jusqu'au 5 mai.",
        "Il a payé les 5 jusqu'à 18 heures.",
    ),
)
