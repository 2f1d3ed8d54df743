"""TYP008: a capital without its accent where the house accents all of them."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.capitals import bare_capitals
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    for start, end, french in bare_capitals(story):
        yield Match(
            start,
            end,
            f"the house style accents its capitals: {french}",
            replace(start, end, french, safe=True),
        )


RULE = Rule(
    code="TYP008",
    name="house-style-accented-capitals",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A capital without the accent that its word has.",
    why="In French an accent has full value on capitals too.",
    authority="Académie française, « Accentuation des majuscules »; Office québécois de la langue "
    "française, Vitrine linguistique, « Accents sur les majuscules »",
    check=_check,
    profiles=("imprimerie-nationale", "canada"),
    supersedes=("LOC012",),
    bad=(
        Bad("L'⟦Etat⟧ paiera.", "L'État paiera."),
        Bad("⟦A⟧ propos du budget, il se tait.", "À propos du budget, il se tait."),
    ),
    good=("L'État paiera.", "Eric Novák paiera.", "A-t-il payé\u202f?", "ETATS-UNIS"),
)
