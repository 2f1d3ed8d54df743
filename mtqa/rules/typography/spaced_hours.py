"""TYP006: a time of day set tight where the house sets spaces around h."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIGHT = re.compile(r"(?<![\w.,:])(\d{1,2}) ?[hH] ?(\d\d)?(?!\w)")
_SPACED = re.compile(r"\d+ h( \d\d)?")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_TIGHT, story.numbers):
        hour, minute = match.groups()
        if _SPACED.fullmatch(match[0]) or int(hour) > 24 or int(minute or 0) > 59:
            continue
        spaced = f"{int(hour)}\u00a0h" + (f"\u00a0{minute}" if minute else "")
        yield Match(
            *match.span(),
            f"the house style sets spaces in a time of day: {spaced}",
            replace(*match.span(), spaced, safe=True),
        )


RULE = Rule(
    code="TYP006",
    name="house-style-spaced-hours",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="A time of day without spaces around h, or with a capital H.",
    why="The sign for hours is a unit and stands between spaces: 18 h 30.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »; "
    "Office québécois de la langue française, Vitrine linguistique, « Heure »",
    check=_check,
    profiles=("imprimerie-nationale", "canada"),
    bad=(
        Bad("Le train part à ⟦18h30⟧.", "Le train part à 18\u00a0h\u00a030."),
        Bad("Le bureau ouvre à ⟦9H⟧.", "Le bureau ouvre à 9\u00a0h."),
    ),
    good=("Le train part à 18 h 30.", "Le bureau ouvre à 9\u00a0h.", "Un moteur de 8h24x passe."),
)
