"""LOC010: a unit that touches its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.sports import CLEAR
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

# Not m, l, h and a single figure with g: 4G, 5L, 100m and 18h30 are names or house style.
_QUANTITY = re.compile(
    r"\d(?:[\d.,]*\d(?P<gram>[gm])(?!\w)|[\d.,]*(?P<unit>km/h|km²|km2|km|kg|cm|mm|m²|m³|m2|m3"
    r"|ha|kWh|MWh|GWh|MW|GW|ml|cl|mg)(?![\w²³]))"
)
#: words of stories in which a distance names a race
_RACES = CLEAR | frozenset(
    """natation nage brasse papillon athlétisme sprint sprinteur haies relais finale médaille
    nageur nageuse coureur coureuse demi-fond steeple course courses épreuve""".split()
)
#: the first token of each unit
_FIRST = (
    "g",
    "ml",
    "cl",
    "mg",
    "km",
    "km²",
    "km2",
    "kg",
    "cm",
    "mm",
    "m²",
    "m³",
    "m2",
    "m3",
    "m",
    "ha",
    "kwh",
    "mwh",
    "gwh",
    "mw",
    "gw",
)
#: a hyphen after a letter or figure, as in A-10km; before a number alone it is a minus
_COMPOUND = re.compile(r"\w-$")


def _check(story: Story) -> Iterator[Match]:
    units = story.where(*_FIRST)
    if not units:
        return
    sport = not _RACES.isdisjoint(story.tokens.index)
    for match in story.match_at(_QUANTITY, (unit - 1 for unit in units if unit)):
        name = "unit" if match["unit"] else "gram"
        unit, start = match.start(name), match.start()
        if sport and match["gram"] == "m":
            continue  # *le 100m* is a race
        if start and (
            story.flat[start - 1].isalnum()
            or _COMPOUND.search(story.flat[max(0, start - 2) : start])
        ):
            continue
        yield Match(
            *match.span(),
            "A unit is parted from its number by a no-break space: "
            f"{story.flat[start:unit]}\u00a0{match[name]}.",
            replace(unit, unit, "\u00a0", safe=True),
        )


RULE = Rule(
    code="LOC010",
    name="unit-space",
    family=Family.LOCALE,
    mqm="locale-conventions/measurement-format",
    severity=Severity.MINOR,
    finds="No space between a number and its unit.",
    why="The SI and French typography part a unit from its number by a no-break space.",
    authority="BIPM, Le Système international d'unités, 5.4.3",
    check=_check,
    bad=(
        Bad("Ils ont saisi ⟦250g⟧ de poudre.", "Ils ont saisi 250\u00a0g de poudre."),
        Bad("L'entrepôt de ⟦1200m2⟧ brûle.", "L'entrepôt de 1200\u00a0m2 brûle."),
        Bad(
            "La route est fermée sur ⟦12km⟧ depuis hier.",
            "La route est fermée sur 12\u00a0km depuis hier.",
        ),
    ),
    good=(
        "Le réseau 5g et le colis de 250 g sont prêts.",
        "La route est fermée sur 12 km depuis hier.",
        "Le réseau 5G arrive à 18h30.",
        "Un angle de 45° suffit.",
        "Il fera -5°C lundi.",  # most dailies set degrees tight
        "Elle a gagné le 100m haies.",
    ),
)
