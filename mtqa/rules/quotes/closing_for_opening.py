"""FRQ011: a closing glyph where an opening one belongs."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, MarkRole, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_OPENING = {"»": "« ", "”": "“", "›": "‹", ">>": "« "}


def check(story: Story) -> Iterator[Match]:
    """Marks that open a quotation with the glyph of a closing one."""
    for mark in story.marks:
        if mark.role is not MarkRole.WRONG_GLYPH or mark.glyph not in _OPENING:
            continue
        if mark.partner is not None and story.marks[mark.partner].start < mark.start:
            continue
        start = mark.start
        while start > 0 and story.flat[start - 1] == " ":
            start -= 1
        elided = start > 0 and story.flat[start - 1] == "'" and start < mark.start
        if not elided:
            start = mark.start
        inner = mark.end
        while inner < len(story.flat) and story.flat[inner] == " ":
            inner += 1
        before = story.token_at(mark.start) - 1
        after = story.token_at(mark.end)
        begin = story.tokens.starts[before] if elided and before >= 0 else mark.start
        end = story.tokens.ends[after] if after < len(story.tokens) else mark.end
        yield Match(
            begin,
            end,
            f"{mark.glyph} closes a quotation, but one opens here",
            (Fix((Edit(start, inner, _OPENING[mark.glyph]),), safe=True),),
        )


RULE = Rule(
    code="FRQ011",
    name="closing-glyph-opens",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A closing quotation mark that opens a quotation, often after an apostrophe.",
    why="Automatic conversion takes a mark after an apostrophe for a closing one.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    supersedes=("FRQ002",),
    bad=(
        Bad(
            "Les députés attendent ⟦l' »audition⟧ » du directeur.",
            "Les députés attendent l'« audition » du directeur.",
        ),
    ),
    good=("Les députés attendent l'« audition » du directeur.",),
)
