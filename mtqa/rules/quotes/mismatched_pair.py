"""FRQ010: a quotation opened in one style and closed in another."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, MarkRole, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: closing mark → the one that a straight mark stands for before it
_FRENCH = {"»": "«", "”": "“"}
_PARTNERS = {"«": "»", "“": "”", '"': '"', "‹": "›", "<<": ">>"}


def check(story: Story) -> Iterator[Match]:
    """Closing marks whose glyph does not belong to the opening one."""
    for mark in story.marks:
        if mark.role is not MarkRole.WRONG_GLYPH or mark.partner is None:
            continue
        opened = story.marks[mark.partner]
        if opened.start > mark.start or opened.glyph not in _PARTNERS:
            continue
        partner = _PARTNERS[opened.glyph]
        if opened.glyph in ('"', "“") and mark.glyph in _FRENCH:
            after = story.token_at(opened.end)
            stop = story.tokens.ends[after] if after < len(story.tokens) else opened.end
            french = _FRENCH[mark.glyph]
            yield Match(
                opened.start,
                stop if stop - opened.start <= 30 else opened.end,
                f"opened by {opened.glyph}, closed by {mark.glyph}: {french} belongs here",
                replace(opened.start, opened.end, f"{french} ".replace("“ ", "“"), safe=True),
            )
            continue
        before = story.token_at(mark.start) - 1
        start = story.tokens.starts[before] if before >= 0 else mark.start
        yield Match(
            start if mark.end - start <= 30 else mark.start,
            mark.end,
            f"opened by {opened.glyph}, closed by {mark.glyph}: {partner} belongs here",
            replace(_inner_end(story, mark.start), mark.end, _spaced(partner), safe=True),
        )


def _inner_end(story: Story, mark: int) -> int:
    """Where the text before the mark ends."""
    while mark > 0 and story.flat[mark - 1] == " ":
        mark -= 1
    return mark


def _spaced(mark: str) -> str:
    return " " + mark if mark in ("»", ">>") else mark


RULE = Rule(
    code="FRQ010",
    name="mismatched-marks",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A quotation whose two marks are of different styles.",
    why="Marks come in pairs; a mixed pair shows that one of them was converted and one not.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    supersedes=("FRQ012", "FRQ002"),
    bad=(
        Bad(
            "Le maire parle d'une ⟦\"décision⟧ courageuse » du conseil.",
            "Le maire parle d'une « décision courageuse » du conseil.",
        ),
        Bad(
            "Le maire parle d'une ⟦“décision⟧ courageuse » du conseil.",
            "Le maire parle d'une « décision courageuse » du conseil.",
        ),
        Bad(
            "Le maire parle d'une « décision ⟦courageuse\"⟧ du conseil.",
            "Le maire parle d'une « décision courageuse » du conseil.",
        ),
    ),
    good=('Il parle d\'une « décision "courageuse" » du conseil.',),
)
