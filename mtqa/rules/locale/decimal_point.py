"""LOC006: a decimal point."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DECIMAL = re.compile(
    r"\d+(?P<dot>\.)\d{1,2}(?= ?(?:%|‰|€|\$|£|°C|(?:millions?|milliards?|euros?|dollars?|couronnes?"
    r"|pour cent|percenta?|km|kilomètres?|mètres?|kg|kilos?|tonnes?|degrés?|hectares?|litres?"
    r"|points?"
    r"|fois|pour mille|secondes?|cm|mm|mètres?|m²|m³|ha|MW|GW"
    r"|centimètres?|grammes?|barils?|francs?|livres?)"
    r"(?!\w)))"
)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DECIMAL, story.numbers):
        start, dot = match.start(), match.start("dot")
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:/_"):
            continue
        french = match[0].replace(".", ",")
        yield Match(
            *match.span(),
            f"The French decimal sign is a comma: {french}.",
            replace(dot, dot + 1, ",", safe=True),
        )


RULE = Rule(
    code="LOC006",
    name="decimal-point",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A decimal point in a quantity with its unit.",
    why="French writes decimals with a comma; the point is that of English.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Nombres »",
    check=_check,
    bad=(
        Bad("L'inflation a atteint ⟦3.5⟧ % en mai.", "L'inflation a atteint 3,5 % en mai."),
        Bad("Ils ont versé ⟦1.8⟧ million d'euros.", "Ils ont versé 1,8 million d'euros."),
    ),
    good=(
        "L'inflation a atteint 3,5 % en mai.",
        "La version 3.5 du logiciel compte un million d'utilisateurs.",
        "Voir le tableau 2.1, points d'accès.",
    ),
)
