"""LOC029: *pourcent*, *pour-cent*, *pct*, *dix %*: the percentage misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PERCENT = re.compile(
    r"(?P<number>\d+(?:,\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt"
    r"|trente|quarante|cinquante|un|une)(?P<gap>[ -])(?:pourcents?|pour-cents?|pct"
    r"|pour cents?(?<=-pour cent)|pour cents|(?<=[a-z] )%)(?!\w)",
    re.IGNORECASE,
)
_NUMBERS = {
    word: str(n)
    for n, word in enumerate(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze".split()
    )
} | {"une": "1", "quinze": "15", "vingt": "20", "trente": "30", "quarante": "40", "cinquante": "50"}
_WORDS = tuple(_NUMBERS)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_PERCENT, sorted({*story.numbers, *story.where(*_WORDS)})):
        start, end = match.span()
        before = story.flat[start - 1 : start]
        if before.isalnum() or before in {"-", ","}:
            continue
        number = _NUMBERS.get(match["number"].lower(), match["number"])
        yield Match(
            start,
            end,
            f"French writes the percentage with figures and the sign: {number}\u00a0%.",
            replace(start, end, f"{number}\u00a0%"),
        )


RULE = Rule(
    code="LOC029",
    name="misspelt-percent",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="pourcent, pour-cent, pct after a number, or the sign after a number in words.",
    why="French has pour cent in two words, and the sign after figures.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Pour cent »",
    check=_check,
    supersedes=("LOC018",),
    bad=(
        Bad("La taxe monte de ⟦dix pourcent⟧.", "La taxe monte de 10\u00a0%."),
        Bad("Ils ont réussi à ⟦49 pct⟧.", "Ils ont réussi à 49\u00a0%."),
        Bad("Le taux tombe à ⟦deux pour-cents⟧.", "Le taux tombe à 2\u00a0%."),
        Bad("Les tarifs montent de ⟦sept %⟧.", "Les tarifs montent de 7\u00a0%."),
    ),
    good=(
        "La taxe monte de dix pour cent, de 10 % ou de 10,5 pour cent.",
        "Le pourcentage et les points de pourcentage montent. Cent % coton.",
    ),
)
