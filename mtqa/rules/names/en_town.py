"""NAM015: *en* before a Slovak or Czech town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_case_forms import TOWNS
from mtqa.languages.slavic_towns import LANDS, TOWN_CASES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _names() -> dict[str, tuple[str, ...]]:
    """Folded first word of a town → the towns that begin with it, the longest first."""
    found: dict[str, list[str]] = {}
    for line in f"{TOWNS}{TOWN_CASES}".splitlines():
        name = line.partition(" = ")[0]
        if name and name not in LANDS:
            found.setdefault(name.split(" ")[0].split("-")[0].lower(), []).append(name)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}


_TOWNS = _names()
#: what only a town's or a village's name ends in, whoever knows it
_ENDING = re.compile(
    r"[^\W\d_]{3,}[ -](?:[Ll]ázně|[Tt]eplice|Ves|nad|pri|pod)(?!\w)"
    r"|[^\W\d_]+(?:ovice|šice|čice|ňany|čany|ľany)(?!\w)"
)


def _check(story: Story) -> Iterator[Match]:
    tokens, flat = story.tokens, story.flat
    for i in story.where("en"):
        if i + 1 >= len(tokens) or tokens.starts[i + 1] != tokens.ends[i] + 1:
            continue
        start = tokens.starts[i + 1]
        if not flat[start].isupper():
            continue
        first = tokens.forms[i + 1].split("-")[0]
        known = any(
            flat.startswith(name, start) and not flat[start + len(name)].isalnum()
            for name in _TOWNS.get(first, ())
            if start + len(name) < len(flat)
        )
        match = None if known else _ENDING.match(flat, start)
        if not known and (match is None or story.lexicon.readings(story.word(i + 1))):
            continue
        at = "À" if story.capitalised(i) else "à"
        yield Match(
            tokens.starts[i],
            tokens.ends[i + 1],
            "French is à before a town, en only before a country or a region.",
            replace(tokens.starts[i], tokens.ends[i], at),
        )


RULE = Rule(
    code="NAM015",
    name="en-before-town",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="En before the name of a Slovak or Czech town.",
    why="Slovak and Czech say v for both; French goes à Brno, but en Moravie.",
    authority="Grevisse, Le bon usage, § 1050 (préposition devant un nom de lieu)",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("L'hôtel se trouve ⟦en Lipová-lázně⟧.", "L'hôtel se trouve à Lipová-lázně."),
        Bad(
            "Le congrès a lieu ⟦en Trenčianske⟧ Teplice.",
            "Le congrès a lieu à Trenčianske Teplice.",
        ),
        Bad("⟦En Košice⟧, il neige.", "À Košice, il neige."),
    ),
    good=(
        "Il vit en Orava, en Bohême et en Slovaquie, roule en Škoda et croit en Nováková.",
        "Le train va de Brno en Autriche.",
    ),
)
