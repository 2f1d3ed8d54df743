"""FRQ008: quotations that overlap instead of lying one within the other."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, MarkRole, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """The closing mark of the quotation that was opened later and closed later."""
    for mark in story.marks:
        if mark.role is MarkRole.CROSSED and mark.partner is not None:
            other = story.marks[mark.partner]
            if other.start < mark.start:
                before = story.token_at(mark.start) - 1
                yield Match(
                    story.tokens.starts[before] if before >= 0 else mark.start,
                    mark.end,
                    f"the quotation opened by {other.glyph} within another must close before it",
                )


RULE = Rule(
    code="FRQ008",
    name="crossed-quotations",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A quotation within another that is closed after it.",
    why="Quotations nest; what was opened last is closed first.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    bad=(Bad("Il a lâché : « Le ministre nous a dit “attendez » un peu ⟦demain”⟧."),),
    good=("Il a lâché : « Le ministre nous a dit “attendez”. »",),
)
