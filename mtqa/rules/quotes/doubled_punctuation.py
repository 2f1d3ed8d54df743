"""FRQ015: punctuation on both sides of a closing mark, or twice after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_DOUBLED = re.compile(
    r"(?<!\.)([,.;])( ?)([»”\"])( ?)([,.;])(?![.\w])|([»”\"])( ?)([,.;:])( ?)([,;])"
)


def check(story: Story) -> Iterator[Match]:
    """A comma or full stop before the mark and another after it."""
    ends = {q.span.end for q in story.quotations if q.close}
    for match in _DOUBLED.finditer(story.flat):
        mark = match.start(3) if match.group(3) else match.start(6)
        if mark + 1 not in ends or not _copy(story, mark):
            continue
        if match.group(3):
            if match.group(1) == "." and _abbreviated(story, match.start(1)):
                continue
            fix = Fix((Edit(match.start(1), match.start(1) + 1, ""),), safe=True)
        else:
            fix = Fix((Edit(match.start(10), match.start(10) + 1, ""),), safe=True)
        yield Match(
            match.start(),
            match.end(),
            "two punctuation marks at one closing quotation mark",
            (fix,),
        )


def _copy(story: Story, offset: int) -> bool:
    i = story.token_at(offset)
    return i < len(story.tokens) and story.tokens.starts[i] <= offset


def _abbreviated(story: Story, stop: int) -> bool:
    before = story.token_at(stop) - 1
    if before < 0:
        return False
    form = story.tokens.forms[before]
    return (
        form.startswith(".")
        or len(form) == 1
        or story.word(before) in story.language.abbreviations
        or form in story.language.final_abbreviations
    )


RULE = Rule(
    code="FRQ015",
    name="doubled-punctuation-at-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A comma or full stop on both sides of a closing quotation mark.",
    why="One sentence ends once: the stop stands inside or outside the marks, not both.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    bad=(
        Bad(
            "Elle a parlé d'une « affaire classée⟦. ».⟧",
            "Elle a parlé d'une « affaire classée ».",
        ),
    ),
    good=(
        "Elle a demandé : « Pourquoi pas ? ».",
        "Il vend « des vis, etc. », dit-on.",
        "« Et puis... », a-t-il soufflé.",
    ),
)
