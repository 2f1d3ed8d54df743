"""LOC021: the source's preposition before a time of day: *o 14.00*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIME = re.compile(
    r"(?P<word>o|v|od|ve) (?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)(?!\d|[.:]\d)"
    r"(?: ?(?:h|hod|heures?)(?![\w'])\.?)?"
)
_FRENCH = {"o": "à", "v": "à", "ve": "à", "od": "dès"}


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_TIME, story.where(*_FRENCH)):
        start, end = match.span()
        if start and story.flat[start - 1] not in " (\n":
            continue
        end -= match[0].endswith(".") and not match[0].endswith("hod.")
        minute = "" if match["minute"] == "00" else f"\u00a0{match['minute']}"
        french = f"{_FRENCH[match['word']]} {int(match['hour'])}\u00a0h{minute}"
        yield Match(
            start,
            end,
            f"« {match['word']} » before a time was left in the source language: {french}.",
            replace(start, end, french),
        )


RULE = Rule(
    code="LOC021",
    name="source-hour",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="A time of day after the Slovak or Czech preposition: o 14.00, v 8:30.",
    why="It is the notation of the source; French writes à 14 h.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("LOC013", "LOC015", "LOC016", "UNT001", "UNT002"),
    bad=(
        Bad("Le débat aura lieu ⟦o 14.00⟧ à Nitra.", "Le débat aura lieu à 14\u00a0h à Nitra."),
        Bad("Le train part ⟦v 8:30 hod.⟧ de Nitra.", "Le train part à 8\u00a0h\u00a030 de Nitra."),
    ),
    good=("Le débat aura lieu à 14 h à Nitra.", "Le vitrail O 14.00 et la note v3.20 sont là."),
)
