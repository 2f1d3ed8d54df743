"""LOC023: a date with the month of the source: *12. mája*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import NAMED_AFTER_DATE
from mtqa.languages.slavic_months import MONTHS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DATE = re.compile(rf"(?P<day>\d{{1,2}})\.? (?P<month>{'|'.join(MONTHS)})(?!\w)", re.IGNORECASE)
#: tokens between the word for a street and its date
_NEAR = 3


def _check(story: Story) -> Iterator[Match]:
    if MONTHS.keys().isdisjoint(story.tokens.index):
        return
    for match in story.match_at(_DATE, story.numbers):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-"):
            continue
        i = story.token_at(start)
        if not NAMED_AFTER_DATE.isdisjoint(story.tokens.forms[max(0, i - _NEAR) : i]):
            continue
        day = match["day"].lstrip("0")
        french = f"{'1er' if day == '1' else day} {MONTHS[match['month'].lower()]}"
        yield Match(
            *match.span(),
            f"The date was left in the source language: {french}.",
            replace(*match.span(), french),
        )


RULE = Rule(
    code="LOC023",
    name="source-month",
    family=Family.LOCALE,
    mqm="locale-conventions/date-format",
    severity=Severity.MAJOR,
    finds="A day with a Slovak or Czech month: 12. mája, 26. listopadu.",
    why="The month was not translated; the reader can't date the event.",
    authority="MQM 2.0, locale-conventions/date-format",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("LOC002", "UNT002"),
    bad=(
        Bad("Le procès commence le ⟦12. mája⟧ à Nitra.", "Le procès commence le 12 mai à Nitra."),
        Bad("Il part le ⟦1. listopadu⟧ à midi.", "Il part le 1er novembre à midi."),
    ),
    good=("Le procès commence le 12 mai à Nitra, rue 29. augusta.",),
)
