"""FRQ015: punctuation on both sides of a closing mark, or twice after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_AFTER = re.compile(r" ?([,.;])(?![.\w])")
_TWICE = re.compile(r" ?[,;:.] ?([,;])")


def check(story: Story) -> Iterator[Match]:
    """A comma or full stop before the closing mark and another after it, or two after it."""
    flat = story.flat
    for quotation in story.quotations:
        if not quotation.close:
            continue
        end, inside = quotation.span.end, quotation.inner.end - 1
        after = _AFTER.match(flat, end)
        if after is not None and _ends_in_stop(story, inside):
            yield _match(inside, after.end(), inside)
            continue
        twice = _TWICE.match(flat, end)
        if twice is not None:
            yield _match(end - len(quotation.close), twice.end(), twice.start(1))


def _match(start: int, end: int, superfluous: int) -> Match:
    fix = Fix((Edit(superfluous, superfluous + 1, ""),), safe=True)
    return Match(start, end, "two punctuation marks at one closing quotation mark", (fix,))


def _ends_in_stop(story: Story, inside: int) -> bool:
    """Whether a comma or full stop stands there that belongs to no abbreviation or ellipsis."""
    if story.flat[inside] not in ",.;" or story.flat[inside - 1 : inside] == ".":
        return False
    return story.flat[inside] != "." or not _abbreviated(story, inside)


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
