"""LOC013: a time of day with two notations at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIME = re.compile(r"(?P<hour>\d{1,2})[.:](?P<minute>\d\d) ?(?:h|hod|heures?)(?![\w'])\.?(?! \d)")


def _numbers(story: Story) -> Iterator[int]:
    """The tokens before a word for hours."""
    return (i - 1 for i in story.where("h", "heure", "heures", "hod") if i)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_TIME, _numbers(story)):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:"):
            continue
        if int(match["hour"]) > 24 or int(match["minute"]) > 59:
            continue
        end = match.end()
        if match[0].endswith(".") and not match[0].endswith("hod."):
            end -= 1
        minute = "" if match["minute"] == "00" else f"\u00a0{match['minute']}"
        french = f"{int(match['hour'])}\u00a0h{minute}"
        yield Match(
            start,
            end,
            f"French writes a time of day with h between hours and minutes: {french}.",
            replace(start, end, french),
        )


RULE = Rule(
    code="LOC013",
    name="clock-time",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="A time of day as figures with a colon or full stop, and the word for hours after it.",
    why="It is the notation of the source (18.30 h, 18:30 hod.); French writes 18 h 30.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »",
    check=_check,
    bad=(
        Bad(
            "Le vol a décollé à ⟦18.30 h⟧ de Vienne.",
            "Le vol a décollé à 18\u00a0h\u00a030 de Vienne.",
        ),
        Bad("La séance débute à ⟦9:00 heures⟧.", "La séance débute à 9\u00a0h."),
    ),
    good=(
        "Le vol a décollé à 18 h 30 de Vienne.",
        "Le vol a décollé à 18h30 de Vienne.",
        "Le trajet dure 2,30 heures.",
        "Il a couru en 2:24:14 hier.",
    ),
)
