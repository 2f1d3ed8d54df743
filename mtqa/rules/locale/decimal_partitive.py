"""LOC043: *de* after a decimal number: *1,43 d'euro*, *0,12 du point*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DECIMAL = re.compile(
    r"(?P<number>\d+,\d+) (?:d'|du |de (?:la |l')?)(?P<noun>euros?|points?|couronnes?"
    r"|dollars?|kilomètres?|mètres?"
    r"|tonnes?|litres?|degrés?|grammes?|kilos?|hectares?|heures?)(?!\w)"
)
_TWO = 2.0


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DECIMAL, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start].isalnum() or story.flat[start - 1 : start] in {",", "."}:
            continue
        whole = match["number"].replace(",", ".")
        noun = match["noun"]
        if float(whole) < _TWO and noun in ("euros", "dollars"):
            noun = noun[:-1]
        french = f"{match['number']}\u00a0{noun}"
        yield Match(
            start, end, f"No de after a decimal number: {french}.", replace(start, end, french)
        )


RULE = Rule(
    code="LOC043",
    name="decimal-and-de",
    family=Family.LOCALE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A decimal number with de or du before what it counts: 1,43 d'euro, 0,12 du point.",
    why="Slovak and Czech put the noun into the genitive after a decimal (1,43 eura); French "
    "joins them straight.",
    authority="Grevisse, Le bon usage, « Les numéraux »",
    check=_check,
    bad=(
        Bad(
            "Le litre coûte ⟦1,43 d'euro⟧ en ville.",
            "Le litre coûte 1,43\xa0euro en ville.",
        ),
        Bad(
            "Le taux monte de ⟦0,12 du point⟧ en mai.",
            "Le taux monte de 0,12\xa0point en mai.",
        ),
    ),
    good=(
        "Le litre coûte 1,43 euro; 2,5 millions d'euros et 1,5 de moyenne.",
        "Il a 3,2 de tension.",
    ),
)
