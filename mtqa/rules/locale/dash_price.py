"""LOC017: a price with a dash for its cents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PRICE = re.compile(
    r"(?P<amount>\d{1,3}(?: \d{3})+|\d+)(?:,|\.)\s?[-–—](?![\w-])"
    r"(?: ?(?P<unit>€|\$|(?i:eur|euros?)|Kč|Sk|CZK|couronnes?)(?!\w))?"
)
_UNITS = {"Kč": "couronnes tchèques", "CZK": "couronnes tchèques", "Sk": "couronnes slovaques"}


def _check(story: Story) -> Iterator[Match]:
    if not story.tokens.index.keys() & {"-", "–", "—"}:
        return
    for match in story.match_at(_PRICE, story.numbers):
        unit = match["unit"]
        if unit is None:
            continue
        french = f"{match['amount']} {_UNITS.get(unit, unit.lower())}"
        french = re.sub("(?:€|eur)$", "euros", french)
        yield Match(
            *match.span(),
            f"French gives a round price without comma and dash: {french}.",
            replace(*match.span(), french),
        )


RULE = Rule(
    code="LOC017",
    name="dash-price",
    family=Family.LOCALE,
    mqm="locale-conventions/currency-format",
    severity=Severity.MINOR,
    finds="A round price written with a comma and a dash, as in 12,- €.",
    why="It is the notation of Slovak, Czech and German price tags.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Monnaies »",
    check=_check,
    bad=(
        Bad("Le billet coûte ⟦12,- Eur⟧ en ligne.", "Le billet coûte 12 euros en ligne."),
        Bad("Le billet coûte ⟦12,-€⟧ à l'entrée.", "Le billet coûte 12 euros à l'entrée."),
        Bad(
            "L'amende est de ⟦500,- Kč⟧ au plus.", "L'amende est de 500 couronnes tchèques au plus."
        ),
    ),
    good=("Le billet coûte 12 euros à l'entrée.", "Il en veut 12, - 3 euros de remise comprise."),
)
