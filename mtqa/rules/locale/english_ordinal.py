"""LOC014: an ordinal with its English ending."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

# Not 2nd, which is French too (2nd tour).
_ORDINAL = re.compile(r"(\d+)(?:st|rd|th)(?= [a-zà-ÿ])")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_ORDINAL, story.numbers):
        start = match.start()
        if start and (
            story.flat[start - 1].isalnum() or story.flat[start - 2 : start - 1].isupper()
        ):
            continue
        number = match[1]
        noun = story.token_at(match.end())
        genders = {r.gender for r in story.readings(noun) if r.pos == "NOUN"}
        if not genders:
            continue
        french = f"{number}e" if number != "1" else "1re" if genders == {"f"} else "1er"
        yield Match(
            *match.span(),
            f"A French ordinal ends in e, er or re: {french}.",
            replace(*match.span(), french, safe=True),
        )


RULE = Rule(
    code="LOC014",
    name="english-ordinal",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="An ordinal number with the English ending st, rd or th before a French noun.",
    why="It was left by a translation through English; French writes 1er, 1re, 3e, 20e.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Ordinaux »",
    check=_check,
    bad=(
        Bad("C'est le ⟦20th⟧ anniversaire du traité.", "C'est le 20e anniversaire du traité."),
        Bad("Le but est tombé à la ⟦61st⟧ minute.", "Le but est tombé à la 61e minute."),
    ),
    good=(
        "C'est le 20e anniversaire du traité.",
        "Le 2nd tour a lieu dimanche.",
        "Il habite sur la 5th Avenue à New York.",
    ),
)
