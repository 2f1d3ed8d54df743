"""LOC053: a duration by its letter in a sentence: *dans 48 h*, *48 min. de retard*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_UNIT = re.compile(r"(?P<number>\d+(?:,\d)?) ?(?P<unit>h|min|s|m)(?P<dot>\.)?(?!\w)(?! ?\d)")
_CUES = frozenset("dans après pendant durant les depuis moyenne".split())


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_UNIT, story.numbers):
        start, end = match.span()
        i = story.token_at(start)
        before = story.tokens.forms[i - 1] if i else ""
        dotted = match["dot"] is not None and story.flat[end : end + 2].strip().islower()
        if not dotted and before not in _CUES:
            continue
        if not dotted and match["dot"]:
            end -= 1
        one = match["number"] in ("1", "0")
        name = {"h": "heure", "min": "minute", "s": "seconde", "m": "mètre"}[match["unit"]]
        french = f"{match['number']}\u00a0{name}" + ("" if one else "s")
        yield Match(
            start, end, f"Running text spells the unit out: {french}.", replace(start, end, french)
        )


RULE = Rule(
    code="LOC053",
    name="unit-by-letter",
    family=Family.LOCALE,
    mqm="locale-conventions/measurement-format",
    severity=Severity.MINOR,
    finds="A duration by its letter after a preposition, or a unit with a full stop before the "
    "next word.",
    why="Symbols take no full stop, and French agency copy spells durations out.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Symboles »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Il doit répondre dans ⟦48 h⟧ au maire.",
            "Il doit répondre dans 48\xa0heures au maire.",
        ),
        Bad(
            "L'express a eu ⟦48 min.⟧ de retard.",
            "L'express a eu 48\xa0minutes de retard.",
        ),
    ),
    good=(
        "Il doit répondre avant 18 h 30, à 14 h et dans les 48 heures.",
        "Il a couru en 48 s 73.",
    ),
)
