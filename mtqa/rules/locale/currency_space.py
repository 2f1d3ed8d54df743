"""LOC008: a currency sign that touches the number before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.house_style import sets_no_spaces
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_AMOUNT = re.compile(r"\d[\d.,]*(?P<sign>[€$£])(?!\w)")


def _check(story: Story) -> Iterator[Match]:
    signs = story.where("€", "$", "£")
    if not signs or sets_no_spaces(story):
        return
    for match in story.match_at(_AMOUNT, (sign - 1 for sign in signs if sign)):
        sign = match.start("sign")
        yield Match(
            *match.span(),
            "French puts a no-break space between a number and its currency sign: "
            f"{match[0][:-1]}\u00a0{match[0][-1]}.",
            replace(sign, sign, "\u00a0", safe=True),
        )


RULE = Rule(
    code="LOC008",
    name="currency-space",
    family=Family.LOCALE,
    mqm="locale-conventions/currency-format",
    severity=Severity.MINOR,
    finds="No space between an amount and the currency sign after it.",
    why="French parts the sign from the number by a no-break space.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Monnaies »",
    check=_check,
    bad=(
        Bad("Le billet coûte ⟦10€⟧ en semaine.", "Le billet coûte 10\u00a0€ en semaine."),
        Bad("Le baril vaut ⟦90,50$⟧ à Londres.", "Le baril vaut 90,50\u00a0$ à Londres."),
    ),
    good=(
        "Le billet coûte 10 € en semaine.",
        "Le billet coûte 10\u202f€ en semaine.",
        "Le billet coûte 10€: il a doublé.",
        "Le billet coûte dix euros.",
    ),
)
