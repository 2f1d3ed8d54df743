"""A fix as an editor reads it: what stays, what goes, what comes in its place."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from mtqa.document import Finding, Fix

#: code points of context that a change may show on each side to complete a word
_REACH = 24
#: a finding longer than this is not repeated in full beside a small change
_LONG = 90


class Kind(StrEnum):
    """What becomes of a piece."""

    KEEP = "keep"
    DELETE = "delete"
    INSERT = "insert"


class Piece(NamedTuple):
    """A stretch of a change, in reading order."""

    kind: Kind
    text: str


def pieces(text: str, finding: Finding, fix: Fix) -> list[Piece]:
    """The passage around ``finding`` with the edits of ``fix`` in it.

    The deleted and kept pieces together are a stretch of ``text``; the kept and inserted ones are
    what it should say.
    """
    edits = sorted(fix.edits)
    if not edits:
        return []
    start, end = edits[0].start, max(edit.end for edit in edits)
    if finding.end - finding.start <= _LONG:
        start, end = min(start, finding.start), max(end, finding.end)
    start, end = _word_start(text, start), _word_end(text, end)
    found: list[Piece] = []
    at = start
    for edit in edits:
        if edit.start > at:
            found.append(Piece(Kind.KEEP, text[at : edit.start]))
        if edit.end > edit.start:
            found.append(Piece(Kind.DELETE, text[edit.start : edit.end]))
        if edit.text:
            found.append(Piece(Kind.INSERT, edit.text))
        at = max(at, edit.end)
    if end > at:
        found.append(Piece(Kind.KEEP, text[at:end]))
    return found


def removes_all(found: list[Piece]) -> bool:
    """Whether nothing is put in the place of what goes and nothing stays around it."""
    return all(piece.kind is Kind.DELETE or not piece.text.strip() for piece in found)


def after(found: list[Piece]) -> str:
    """What the passage should say."""
    return "".join(piece.text for piece in found if piece.kind is not Kind.DELETE)


def before(found: list[Piece]) -> str:
    """What the passage says."""
    return "".join(piece.text for piece in found if piece.kind is not Kind.INSERT)


def _word_start(text: str, at: int) -> int:
    floor = max(0, at - _REACH)
    start = at
    while start > floor and not text[start - 1].isspace():
        start -= 1
    return start if start > floor or start == 0 else at


def _word_end(text: str, at: int) -> int:
    ceiling = min(len(text), at + _REACH)
    end = at
    while end < ceiling and not text[end].isspace():
        end += 1
    return end if end < ceiling or end == len(text) else at
