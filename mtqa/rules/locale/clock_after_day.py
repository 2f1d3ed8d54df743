"""LOC032: a time of day with a colon where the source has it: *mardi 14:00*, *autour de 17:30*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import DAYS, MONTHS
from mtqa.languages.fr.sports import CLEAR
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIME = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.])(?P<minute>[0-5]\d)(?![\w:]|[.,:]\d| ?(?:h|hod"
    r"|heures?|min|%|€|[$])\b| ?[-–—] ?\d)"
)
#: words before a time that are also said before a score or a number
_CUES = frozenset("de en les autour peu entre dans du d'".split()) | frozenset(DAYS)
_ROUND = re.compile(r"(?:autour de|peu (?:après|avant)|entre|aux environs de) (?:les )?$")


def _check(story: Story) -> Iterator[Match]:
    if CLEAR & story.tokens.index.keys():
        return  # a story of sport: scores
    for match in story.match_at(_TIME, story.numbers):
        start, end = match.span()
        i = story.token_at(start)
        before = story.tokens.forms[i - 1] if i else ""
        day = before in DAYS
        if not (day or _ROUND.search(story.folded[max(0, start - 24) : start])):
            dated = i > 1 and match["mark"] == ":" and _dated(story, i - 1)
            if not (dated and before in ("de", "en", "les", "dès")):
                continue
        if match["mark"] == "." and match["minute"] not in ("00", "30", "15", "45"):
            continue
        minute = "" if match["minute"] == "00" else f"\u00a0{match['minute']}"
        french = f"{int(match['hour'])}\u00a0h{minute}"
        if day:
            french = f"à {french}"
        yield Match(
            start,
            end,
            f"French writes a time of day with h, not a colon: {french}.",
            replace(start, end, french),
        )


def _dated(story: Story, i: int) -> bool:
    """Whether a day or a month stands in the sentence shortly before token ``i``."""
    return not _DATES.isdisjoint(story.tokens.forms[max(0, i - 8) : i]) or story.tokens.forms[
        i
    ] in ("les", "dès")


_DATES = frozenset(DAYS) | frozenset(MONTHS)

RULE = Rule(
    code="LOC032",
    name="clock-after-day",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="A time of day with a colon after a day, autour de, peu après, or a preposition of the "
    "source.",
    why="The colon belongs to timetables and clocks; French prose writes 18 h 30 or 18h30.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Les résultats seront connus autour de ⟦17:30⟧.",
            "Les résultats seront connus autour de 17\u00a0h\u00a030.",
        ),
        Bad("Il a jusqu'à vendredi ⟦12:00⟧ au plus.", "Il a jusqu'à vendredi à 12\u00a0h au plus."),
        Bad("La chambre siège mardi en ⟦14:00⟧.", "La chambre siège mardi en 14\u00a0h."),
    ),
    good=(
        "Les résultats seront connus à 17 h 30, dans un rapport de 3:30.",
        "Le coureur a fini mardi en 2 min 15 s.",
    ),
)
