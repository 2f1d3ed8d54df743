"""LOC026: the time of a race in the notation of the source: *1:52,34 min*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIME = re.compile(
    r"(?:(?P<hour>\d):)?(?P<minute>[0-5]?\d):(?P<second>[0-5]\d)"
    r"(?:,(?P<part>\d{1,3}))?(?P<unit> ?(?:min|h|hod|s)\b\.?)?(?![\d:])"
)


def _check(story: Story) -> Iterator[Match]:
    if ":" not in story.flat:
        return
    for match in story.match_at(_TIME, story.numbers):
        behind = story.flat[match.start() - 1 : match.start()] == "+"
        if not match["part"] and not (match["unit"] and match["hour"]) and not behind:
            continue
        hour = f"{match['hour']}\u00a0h\u00a0" if match["hour"] else ""
        part = f"\u00a0{match['part']}" if match["part"] else ""
        minute = f"{int(match['minute'])}\u00a0min\u00a0" if int(match["minute"]) or hour else ""
        french = f"{hour}{minute}{int(match['second'])}\u00a0s{part}"
        yield Match(
            *match.span(),
            f"French writes this time with its units: {french}.",
            replace(*match.span(), french),
        )


RULE = Rule(
    code="LOC026",
    name="result-time",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="The time of a race with a colon and a decimal comma: 1:52,34 min.",
    why="That is the notation of Slovak and Czech lists; French writes 1 min 52 s 34 or 1'52''34.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Durées »",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Elle a gagné en ⟦1:52,34 min⟧ devant Lena Brunner.",
            "Elle a gagné en 1\u00a0min\u00a052\u00a0s\u00a034 devant Lena Brunner.",
        ),
        Bad("Petr Malý est deuxième (+⟦0:12⟧).", "Petr Malý est deuxième (+12\u00a0s)."),
    ),
    good=("Elle a gagné en 1 min 52 s 34, l'autre en 1:52.34 et le marathon en 2:24:14.",),
)
