"""LOC033: a date of figures without its last stop: *le 15.04*, *lundi (14/06)*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import DAYS, MONTHS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DATE = re.compile(
    r"(?:(?P<first>\d{1,2})\.?(?P<link> (?:au|et|à) | ?[–-] ?))?(?P<day>\d{1,2})(?P<mark>[./]) ?"
    r"(?P<month>\d{1,2})\.?(?![\d%:]|[.,]\d|-\w| ?(?:h|%|€|\$|euros?|millions?|milliards?"
    r"|points?|mètres?"
    r"|degrés?|kilomètres?|km|couronnes?|litres?|fois|pour|tonnes?|ans|heures?)(?!\w))"
)
_CUE = re.compile(rf"\b(?:le|du|au|dès le|avant|{'|'.join(DAYS)})(?P<open> ?\()? ?$")
_DAYS = 31


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DATE, story.numbers):
        start, end = match.span()
        before = story.folded[max(0, start - 24) : start]
        cue = _CUE.search(before)
        if cue is None or before[-1:].isalnum():
            continue
        day, month = int(match["day"]), int(match["month"])
        first = int(match["first"] or 1)
        if not (1 <= day <= _DAYS and 1 <= month <= len(MONTHS) and 1 <= first <= _DAYS):
            continue
        if match["mark"] == "/" and not cue["open"]:
            continue  # *le 9/7*: a fraction, a road
        if cue["open"] and story.flat[end : end + 1] != ")":
            continue
        if story.flat[end - 1] == "." and _ends(story, end):
            end -= 1
        french = f"{_ordinal(day)} {MONTHS[month - 1]}"
        if match["first"]:
            french = f"{_ordinal(first)}{match['link']}{french}"
        put = replace(start, end, french)
        if cue["open"]:
            put = replace(start - len(cue["open"]), end + 1, f" {french}")
        yield Match(start, end, f"French spells the month of a date out: {french}.", put)


def _ends(story: Story, end: int) -> bool:
    """Whether the sentence ends at ``end``."""
    i = story.token_at(end)
    return i >= len(story.tokens) or story.first_in_segment(i)


def _ordinal(day: int) -> str:
    return "1er" if day == 1 else str(day)


RULE = Rule(
    code="LOC033",
    name="date-in-figures",
    family=Family.LOCALE,
    mqm="locale-conventions/date-format",
    severity=Severity.MINOR,
    finds="A date of two figures after le, du, au or a day, without the stop at its end.",
    why="Slovak and Czech write 15. 4.; a French reader takes it for a number: le 15 avril.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Dates »",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Le conseil y reviendra le ⟦15.04⟧ à midi.",
            "Le conseil y reviendra le 15 avril à midi.",
            source="sk",
        ),
        Bad(
            "La fuite date de mercredi (⟦14/06⟧) soir.",
            "La fuite date de mercredi 14 juin soir.",
            source="sk",
        ),
        Bad(
            "Le sondage a été mené du ⟦1. au 12. 3⟧ en ligne.",
            "Le sondage a été mené du 1er au 12 mars en ligne.",
            source="sk",
        ),
        Bad(
            "Il faut payer avant le ⟦30.9⟧ au plus tard.",
            "Il faut payer avant le 30 septembre au plus tard.",
            source="sk",
        ),
    ),
    good=(
        "La version 15.04 est sortie; le taux passe de 1,5 à 2,5 en juin.",
        "Le 15 avril, le 9/7 de la somme et le 2.0.",
        "Le cours a fini lundi en hausse.",
    ),
)
