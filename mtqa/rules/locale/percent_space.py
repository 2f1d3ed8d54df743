"""LOC007: a percent sign that touches its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.house_style import sets_no_spaces
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PERCENT = re.compile(r"\d[\d.,]*(?P<sign>[%‰])(?!\w)")


def _check(story: Story) -> Iterator[Match]:
    signs = story.where("%", "‰")
    if not signs or sets_no_spaces(story):
        return
    for match in story.match_at(_PERCENT, (sign - 1 for sign in signs if sign)):
        sign = match.start("sign")
        yield Match(
            *match.span(),
            "French puts a no-break space before the percent sign: "
            f"{match[0][:-1]}\u00a0{match[0][-1]}.",
            replace(sign, sign, "\u00a0", safe=True),
        )


RULE = Rule(
    code="LOC007",
    name="percent-space",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="No space between a number and its percent sign.",
    why="French parts the sign from the number by a no-break space.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Pourcentage »",
    check=_check,
    bad=(
        Bad(
            "Les prix ont augmenté de ⟦5%⟧ en un an.", "Les prix ont augmenté de 5\u00a0% en un an."
        ),
        Bad("La participation est de ⟦48,3%⟧.", "La participation est de 48,3\u00a0%."),
    ),
    good=(
        "Les prix ont augmenté de 5 % en un an.",
        "Les prix ont augmenté de 5\u202f% en un an.",
        "Le canton paie 65% des travaux: c'est la règle.",
        "Le lien contient caf%20noir.",
    ),
)
