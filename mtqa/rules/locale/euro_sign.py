"""LOC050: a currency sign after an amount: *25 €*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_AMOUNT = re.compile(r"(?P<number>\d+(?: \d{3})*(?:,\d+)?) ?(?P<sign>[€$£])(?!\w)")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_AMOUNT, story.numbers):
        start, end = match.span()
        name = {"€": "euro", "$": "dollar", "£": "livre"}[match["sign"]]
        one = re.match(r"[01](?:,|$)", match["number"]) is not None
        french = f"{match['number']}\u00a0{name}" + ("" if one else "s")
        yield Match(
            start, end, f"Agency copy names the currency: {french}.", replace(start, end, french)
        )


RULE = Rule(
    code="LOC050",
    name="currency-sign",
    family=Family.LOCALE,
    mqm="locale-conventions/currency-format",
    severity=Severity.NEUTRAL,
    finds="An amount with the sign of the currency: 25 €.",
    why="French agency copy writes euros, dollars; the sign is for tables and prices in shops.",
    authority="AFP, Manuel de l'agencier",
    check=_check,
    weak=True,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Un détecteur à ⟦25 €⟧ suffit.",
            "Un détecteur à 25\xa0euros suffit.",
        ),
        Bad(
            "Le billet coûte ⟦1,50 €⟧ ici.",
            "Le billet coûte 1,50\xa0euro ici.",
        ),
    ),
    good=("Un détecteur à 25 euros suffit.",),
)
