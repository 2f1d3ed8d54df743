"""LOC041: an age alone in brackets after a name: *Eva Malá (78)*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.sports import CLEAR
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_AGE = re.compile(r"\((?P<age>[1-9]\d)\)")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for match in story.match_at(_AGE, story.where("(")):
        start, end = match.span()
        i = story.token_at(start)
        if i < 2 or not (story.capitalised(i - 1) and story.capitalised(i - 2)):
            continue
        if tokens.ends[i - 1] + 1 != start or not CLEAR.isdisjoint(tokens.index):
            continue  # in sport: a number, points, a minute
        yield Match(
            start,
            end,
            f"French gives the age with its word: {match['age']} ans.",
            replace(start - 1, end, f", {match['age']}\u00a0ans"),
        )


RULE = Rule(
    code="LOC041",
    name="age-in-brackets",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A bare figure in brackets after a person's name, meant for the age.",
    why="Slovak and Czech papers set the age so; French agency copy writes 78 ans.",
    authority="AFP, Manuel de l'agencier",
    check=_check,
    weak=True,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "La retraitée Eva Malá ⟦(78)⟧ rit.",
            "La retraitée Eva Malá, 78\xa0ans rit.",
        ),
    ),
    good=(
        "La retraitée Eva Malá, 78 ans, rit; le wagon Bleu (12) roule.",
        "Au football, Petr Malý (23) a marqué deux buts.",
    ),
)
