"""LOC052: a year with a space in it: *en 2 026*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_YEAR = re.compile(r"(?:1 9\d\d|2 0[0-4]\d)(?![\d%]|[.,]\d| \d)")
_CUES = frozenset(
    """en année l'an depuis fin début janvier mars avril mai juin juillet août septembre octobre
    novembre décembre""".split()
)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_YEAR, story.numbers):
        start, end = match.span()
        i = story.token_at(start)
        if story.tokens.forms[i - 1] not in _CUES or i < 1:
            continue
        after = story.token_at(end)
        if after < len(story.tokens) and any(r.pos == "NOUN" for r in story.readings(after)):
            continue
        french = match[0].replace(" ", "")
        yield Match(
            start, end, f"A year has no space: {french}.", replace(start, end, french, safe=True)
        )


RULE = Rule(
    code="LOC052",
    name="split-year",
    family=Family.LOCALE,
    mqm="locale-conventions/date-format",
    severity=Severity.MINOR,
    finds="A year with the space of thousands in it.",
    why="Only quantities are grouped; a year is a name.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Nombres »",
    check=_check,
    bad=(
        Bad(
            "La ligne ouvrira en ⟦2 026⟧.",
            "La ligne ouvrira en 2026.",
        ),
    ),
    good=("La ligne compte 2 026 voyageurs. Il a investi en 2 000 points de vente et en 2026.",),
)
