"""LOC039: a unit in the form of the source: *degrés de Celsius*, *C°*, *km en heure*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_UNIT = re.compile(
    r"(?P<number>-?\d+(?:[.,]\d+)?)(?P<unit>"
    r"(?P<degrees> ?(?:°|degrés?) ?(?:de |du |d')?(?:Celsia|Celzia|Celzius|Celsio"
    r"|(?<=de )Celsius|C\.\.))"
    r"|(?P<sign> ?C ?°)"
    r"|(?P<speed> ?(?:km|kilomètres) ?(?:/ ?heure|/ h|/hod\.?|en heure(?!s)|par h\b))"
    r"|(?P<mille>(?<=\d{4}) ?m\. (?=d'alt)))"
)
_FRENCH = {"degrees": "degrés", "sign": "°C", "speed": "km/h", "mille": "m "}


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_UNIT, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start].isalnum() or story.flat[start - 1 : start] in {",", "."}:
            continue
        at = match.start("unit")
        french = _FRENCH[next(name for name in _FRENCH if match[name])]
        number = match["number"].replace(".", ",")
        yield Match(
            start,
            end,
            f"The unit has its French form: {number}\u00a0{french}.",
            replace(start, at + len(match["unit"]), f"{number}\u00a0{french}"),
        )


RULE = Rule(
    code="LOC039",
    name="unit-of-source",
    family=Family.LOCALE,
    mqm="locale-conventions/measurement-format",
    severity=Severity.MINOR,
    finds="A unit in the form of the source: degrés de Celsius, C°, km en heure, km / heure, a "
    "number and ° with a point.",
    why="Slovak says stupňov Celzia, km v hodine; French degrés Celsius, kilomètres à l'heure.",
    authority="BIPM, Le Système international d'unités, 5.4.3; Lexique des règles typographiques "
    "en usage à l'Imprimerie nationale, « Symboles »",
    check=_check,
    supersedes=("UNT002", "NAM003", "NAM005", "NAM009"),
    bad=(
        Bad(
            "Il fera ⟦38 degrés de Celsius⟧ à midi.",
            "Il fera 38\xa0degrés à midi.",
        ),
        Bad(
            "La moyenne est de ⟦10,7 C°⟧ en mai.",
            "La moyenne est de 10,7\xa0°C en mai.",
        ),
        Bad(
            "La limite est de ⟦50 km / heure⟧ la nuit.",
            "La limite est de 50\xa0km/h la nuit.",
        ),
        Bad(
            "Le vent atteint ⟦154 km en heure⟧ en altitude.",
            "Le vent atteint 154\xa0km/h en altitude.",
        ),
    ),
    good=(
        "Il fera 38 degrés Celsius, 38 °C, à 50 km/h.",
        "Il parcourt 12 km en heures de nuit et 5 kilomètres en une heure.",
    ),
)
