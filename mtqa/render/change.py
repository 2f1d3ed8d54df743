"""A fix as an editor reads it: what stays, what goes, what comes in its place."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from mtqa.document import Edit, Finding, Fix

#: code points of context that a change may show on each side to complete a word
_REACH = 24
#: a finding longer than this is not repeated in full beside a small change
_LONG = 90
_TOKEN = re.compile(r"\w+|\W")


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
        edit = _narrow(text, edit)
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


def _narrow(text: str, edit: Edit) -> Edit:
    """``edit`` without the words and signs that it puts back as they were."""
    old, new = _TOKEN.findall(text[edit.start : edit.end]), _TOKEN.findall(edit.text)
    head = _shared(old, new)
    old, new = old[head:], new[head:]
    tail = _shared(old[::-1], new[::-1])
    kept = old[: len(old) - tail]
    start = edit.end - len("".join(old))
    return Edit(start, start + len("".join(kept)), "".join(new[: len(new) - tail]))


def _shared(one: list[str], other: list[str]) -> int:
    """How many first tokens both have in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _word_start(text: str, at: int) -> int:
    floor = max(0, at - _REACH)
    start = at
    while start > floor and _in_word(text[start - 1]):
        start -= 1
    return start if start > floor or start == 0 else at


def _word_end(text: str, at: int) -> int:
    ceiling = min(len(text), at + _REACH)
    end = at
    while end < ceiling and _in_word(text[end]):
        end += 1
    return end if end < ceiling or end == len(text) else at


def _in_word(char: str) -> bool:
    return char.isalnum() or char in "'’-"
