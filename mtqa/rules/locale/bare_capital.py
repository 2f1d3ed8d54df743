"""LOC012: a capital without its accent in a story that accents others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.french.capitals import bare_capitals
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ACCENTED_CAPITAL = re.compile(r"(?<!\w)[ÉÈÊÀÂÎÔÇ](?=[\w' ])")


def _check(story: Story) -> Iterator[Match]:
    if not _ACCENTED_CAPITAL.search(story.flat):
        return
    for start, end, french in bare_capitals(story):
        yield Match(
            start,
            end,
            f"The story accents its capitals elsewhere, so this one takes its accent too: {french}",
            replace(start, end, french, safe=True),
        )


RULE = Rule(
    code="LOC012",
    name="bare-capital",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A capital without its accent in a story that accents other capitals.",
    why="In French an accent has full value on capitals; one story does not do both.",
    authority="Académie française, « Accentuation des majuscules »; Lexique des règles "
    "typographiques en usage à l'Imprimerie nationale",
    check=_check,
    bad=(
        Bad(
            "Les États-Unis ont consulté l'⟦Elysée⟧ hier.",
            "Les États-Unis ont consulté l'Élysée hier.",
        ),
        Bad(
            "L'⟦Etat⟧ paiera. L'École nationale aussi.",
            "L'État paiera. L'École nationale aussi.",
        ),
    ),
    good=(
        "L'Etat paiera. L'Ecole nationale aussi.",
        "Les États-Unis et l'Europe négocient avec Eric Novák.",
        "À Paris, Emile Novák a rencontré l'équipe d'Eurostat.",
        "À Paris, le sigle EN 1993 désigne une norme.",
    ),
)
