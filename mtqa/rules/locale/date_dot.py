"""LOC003: a full stop after the day of a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import MONTHS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_MONTH = rf"(?P<month>(?i:{'|'.join(MONTHS)}))(?!\w)"
_DATE = re.compile(
    r"(?:(?P<first>\d{1,2})\.(?P<link> (?:au|et|à|ou) | ?[/–-] ?))?"
    rf"(?P<day>\d{{1,2}})(?P<dot>\.?) ?{_MONTH}"
)

#: an agency in brackets, or a year
_AFTER_DATE = re.compile(r" \(|,? (?:19|20)\d\d(?!\d)")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DATE, story.numbers):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-"):
            continue
        if not (match["first"] or match["dot"]):
            continue
        capital = match["month"] in ("Mars", "Mai", "MARS", "MAI")
        if capital and not (match["dot"] and _dated(story, start, match.end())):
            continue  # *Ils étaient 15. Mai passa*
        days = [match["first"], match["day"]] if match["first"] else [match["day"]]
        if not all(1 <= int(day) <= 31 for day in days):
            continue
        french = (match["link"] or "").join(map(_ordinal, days)) + f" {match['month'].lower()}"
        yield Match(
            start,
            match.end(),
            f"A French date has no full stop after the day: {french}.",
            replace(start, match.end(), french, safe=True),
        )


def _dated(story: Story, start: int, end: int) -> bool:
    """Whether the words around show a date: *le 18. Mai*, *Riga, 18. Mai (SITA)*."""
    i = story.token_at(start)
    before = story.tokens.forms[i - 1] if i else ""
    if before in ("le", "du", "au", "dès", "les"):
        return True
    return bool(_AFTER_DATE.match(story.flat, end)) and (before == "," or not before)


def _ordinal(day: str) -> str:
    number = day.lstrip("0")
    return "1er" if number == "1" else number


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
    supersedes=("LOC011",),
    bad=(
        Bad(
            "La loi entrera en vigueur le ⟦5. mai⟧ 2024.",
            "La loi entrera en vigueur le 5 mai 2024.",
        ),
        Bad(
            "Le salon se tient du ⟦10. au 15 mai⟧ à Nitra.",
            "Le salon se tient du 10 au 15 mai à Nitra.",
        ),
        Bad(
            "Le tournoi a lieu les ⟦16./17. mars⟧ à Nitra.",
            "Le tournoi a lieu les 16/17 mars à Nitra.",
        ),
        Bad("La première a lieu le ⟦11. Octobre⟧.", "La première a lieu le 11 octobre."),
        Bad("La séance du ⟦18. Mai⟧ est close.", "La séance du 18 mai est close."),
        Bad(
            "Riga, ⟦18. Mai⟧ (SITA) – Le sommet est clos.",
            "Riga, 18 mai (SITA) – Le sommet est clos.",
        ),
        Bad("Il a pris ses fonctions le ⟦1. janvier⟧.", "Il a pris ses fonctions le 1er janvier."),
    ),
    good=(
        "La loi entrera en vigueur le 5 mai 2024.",
        "Ils étaient 15. Mai passa, puis juin.",
        "Le texte a été voté en 1905. Mars, ensuite, fut calme.",
    ),
)
