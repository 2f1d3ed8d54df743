"""LOC049: a figure with a full stop or a hyphen before a word: *21. membre*, *28-points*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MARK = re.compile(r"\d{1,4}(?P<mark>\.|-)(?: ?(?<=[. ])|(?<=-))[a-zà-ÿ](?=[a-zà-ÿ' ])")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_MARK, story.numbers):
        start, end = match.span()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in "-/.:,"):
            continue
        after = story.token_at(match.end("mark"))
        if match["mark"] == "." and (
            after >= len(story.tokens)
            or story.first_in_segment(after)
            or story.first_in_segment(story.token_at(start))
        ):
            continue
        if match["mark"] == "-" and story.tokens.kinds[after] != "word":
            continue
        yield Match(
            start,
            end,
            "A figure bound to its word as in the source: French writes 21e, 12 mai, 28 points.",
        )


RULE = Rule(
    code="LOC049",
    name="mark-after-figure",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A figure with a full stop or a hyphen before a word in lower case.",
    why="Slovak and Czech write 21. člen, 28-bodový; French 21e membre, en 28 points.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Ordinaux »",
    check=_check,
    weak=True,
    sources=("sk", "cs"),
    bad=(
        Bad("Le pays reste ⟦21. m⟧embre de la zone."),
        Bad("Le plan en ⟦28-p⟧oints est prêt."),
    ),
    good=(
        "Le pays est le 21e membre. il",
        "Le vol A320-neo, le 12-18 mai.",
    ),
)
