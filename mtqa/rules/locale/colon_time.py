"""LOC015: a time of day with a colon, in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIME = re.compile(
    r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\w:]|[.,]\d|\)|-\d| ?(?:h|hod|heures?)\b)"
)
_CUES = frozenset("à dès vers jusqu'à avant après depuis".split())
#: more times than these make a programme, where the colon is at home
_MOST = 5


def _check(story: Story) -> Iterator[Match]:
    if ":" not in story.flat:
        return
    found = [
        match
        for match in story.match_at(_TIME, story.numbers)
        if _announced(story, story.token_at(match.start()))
    ]
    if len(found) > _MOST:
        return
    for match in found:
        minute = "" if match["minute"] == "00" else f"\u00a0{match['minute']}"
        french = f"{int(match['hour'])}\u00a0h{minute}"
        yield Match(
            *match.span(),
            f"French writes a time of day with h, not a colon: {french}.",
            replace(*match.span(), french),
        )


def _announced(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    return i > 0 and (forms[i - 1] in _CUES or forms[max(0, i - 2) : i] == ["jusqu'", "à"])


RULE = Rule(
    code="LOC015",
    name="colon-time",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="A time of day with a colon after à, dès, vers, avant … in a sentence.",
    why="The colon belongs to timetables and clocks; French prose writes 18 h 30 or 18h30.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »",
    check=_check,
    bad=(
        Bad(
            "Les secours sont arrivés à ⟦6:52⟧ sur place.",
            "Les secours sont arrivés à 6\u00a0h\u00a052 sur place.",
        ),
        Bad("La rencontre débutera à ⟦18:00⟧.", "La rencontre débutera à 18\u00a0h."),
    ),
    good=(
        "La rencontre débutera à 18h30.",
        "Le coureur a fini en 2:24:14, loin de 2:07.",
        "Programme : à 9:00, accueil ; à 9:30, débat ; à 11:00, pause ; à 12:00, repas ; à 14:00, "
        "atelier ; à 16:30, clôture.",
        "Jésus, selon Jean 3:16, a parlé.",
    ),
)
