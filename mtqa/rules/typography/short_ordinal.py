"""TYP007: an ordinal in figures with more letters than the house writes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_LONG = re.compile(r"(\d+)(i?[èe]mes?|[èe]res?|nde?s?)(?!\w)")
_FIRST = {"1ère": "1re", "1ere": "1re", "1ères": "1res", "1eres": "1res"}


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_LONG, story.numbers):
        figure, ending = match.groups()
        if ending[:2] in ("èr", "er"):
            short = _FIRST.get(match[0])
        elif ending.startswith("n"):
            short = match[0].replace("nde", "de") if figure == "2" else None
        else:
            short = figure + ("es" if ending.endswith("s") else "e")
        if short is None or short == match[0]:
            continue
        yield Match(
            *match.span(),
            f"the house style shortens ordinals to their last letters: {short}",
            replace(*match.span(), short, safe=True),
        )


RULE = Rule(
    code="TYP007",
    name="house-style-short-ordinal",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="An ordinal such as 2ème, 3ième or 1ère.",
    why="Ordinals in figures take e, and 1er, 1re, 2d, 2de, nothing longer.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Abréviations »; Office québécois de la langue française, « Abréviation des ordinaux »; "
    "Guide du typographe, Lausanne",
    check=_check,
    profiles=("imprimerie-nationale", "canada", "swiss"),
    bad=(
        Bad("Il finit ⟦2ème⟧ du tournoi.", "Il finit 2e du tournoi."),
        Bad("La ⟦1ère⟧ manche a duré une heure.", "La 1re manche a duré une heure."),
    ),
    good=(
        "Il finit 2e du tournoi.",
        "La 1re manche, puis la 2de, ont duré.",
        "Le 1er mai, il pleut.",
    ),
)
