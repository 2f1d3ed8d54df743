"""LOC045: a player's goals and passes as a sum: *un bilan de 2+6*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.sports import CLEAR
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SUM = re.compile(r"(?!45|90|105|120)\d{1,3}\+\d{1,3}(?![\w+]|\.\d)")


def _check(story: Story) -> Iterator[Match]:
    if CLEAR.isdisjoint(story.tokens.index):
        return
    for match in story.match_at(_SUM, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start] not in {" ", "(", "\n"}:
            continue
        yield Match(
            start, end, "French spells a player's points out: so many goals and so many passes."
        )


RULE = Rule(
    code="LOC045",
    name="points-as-sum",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="The goals and passes of a player as a sum: 2+6.",
    why="Slovak and Czech hockey copy writes (2+6); a French reader needs buts and passes "
    "décisives.",
    authority="Usage of AFP and L'Équipe",
    check=_check,
    sources=("sk", "cs"),
    bad=(Bad("Le hockeyeur du club a joué cinq matches de hockey, avec ⟦2+6⟧."),),
    good=(
        "Le hockeyeur a marqué à la 45+2e minute et le 90+3.",
        "Le réseau 4+1 reste.",
    ),
)
