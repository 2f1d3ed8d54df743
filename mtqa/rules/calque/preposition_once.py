"""CAL016: a preposition that is not said again: *en Moravie et Silésie*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.place_genders import ARTICLED_PLACES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    """*en Allemagne et Pologne*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("en"):
        if i + 3 > last or segments[i + 3] != segments[i] or forms[i + 2] != "et":
            continue
        second = i + 3
        if not all(
            story.capitalised(j) and ARTICLED_PLACES.get(forms[j], "m") == "f"
            for j in (i + 1, second)
        ):
            continue
        if second < last and story.capitalised(second + 1) and segments[second + 1] == segments[i]:
            continue
        name = story.text[tokens.starts[second] : tokens.ends[second]]
        yield Match(
            tokens.starts[i],
            tokens.ends[second],
            f"« en » stands before each country: et en {name}.",
            replace(tokens.starts[second], tokens.starts[second], "en "),
        )


RULE = Rule(
    code="CAL016",
    name="preposition-once",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« en » before the first of two countries alone.",
    why="A Slavic preposition or case governs the whole series; « à », « de » and « en » are said "
    "again before each of its members.",
    authority="Grevisse, Le bon usage, « Répétition de la préposition »",
    check=_check,
    bad=(
        Bad(
            "Des manifestations ont lieu ⟦en Allemagne et Pologne⟧.",
            "Des manifestations ont lieu en Allemagne et en Pologne.",
        ),
    ),
    good=(
        "Ils vivent en Allemagne et en Pologne, en France et au Maroc, en Bosnie-Herzégovine.",
        "Ils ont parlé de la migration, de l'énergie et du soutien à l'Ukraine.",
    ),
)
