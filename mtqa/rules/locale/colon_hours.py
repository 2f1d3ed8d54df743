"""LOC024: opening hours with colons and a dash: *8:00–17:00*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_HOURS = re.compile(
    r"(?P<h1>[01]?\d|2[0-4])(?P<mark>[:.])(?P<m1>[0-5]\d) ?[-–—] ?"
    r"(?P<h2>[01]?\d|2[0-4])(?P=mark)(?P<m2>[0-5]\d)(?P<unit> ?hod\.?)?(?![\w:]|[.,]\d| ?[€%])"
)
#: more of them make a timetable, where the colon is at home
_MOST = 3


def _check(story: Story) -> Iterator[Match]:
    found = [
        match
        for match in story.match_at(_HOURS, story.numbers)
        if (match["mark"] == ":" or match["unit"]) and _in_sentence(story, match.start())
    ]
    if len(found) > _MOST:
        return
    for match in found:
        one, two = (_time(match[h], match[m]) for h, m in (("h1", "m1"), ("h2", "m2")))
        yield Match(
            *match.span(),
            f"French says from when to when: de {one} à {two}.",
            replace(*match.span(), f"de {one} à {two}"),
        )


def _in_sentence(story: Story, start: int) -> bool:
    """Whether words stand on the line: no list of times, no score."""
    segment = story.segments[story.segment_at(start)]
    before = story.flat[max(0, start - 1) : start]
    return segment.kind is SegmentKind.SENTENCE and before in {" ", "("}


def _time(hour: str, minute: str) -> str:
    return f"{int(hour)}\u00a0h" + ("" if minute == "00" else f"\u00a0{minute}")


RULE = Rule(
    code="LOC024",
    name="colon-hours",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="Opening hours with colons and a dash in a sentence: 8:00–17:00.",
    why="The colon belongs to timetables; French prose writes de 8 h à 17 h.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Le centre accueille le public lundi ⟦8:00–17:00⟧ à la poste.",
            "Le centre accueille le public lundi de 8\u00a0h à 17\u00a0h à la poste.",
        ),
    ),
    good=(
        "Le centre accueille le public de 8h à 17h.",
        "Le billet coûte entre 8,50 et 17,50 euros.",
    ),
)
