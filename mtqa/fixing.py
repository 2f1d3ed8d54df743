"""Applies the edits of fixes to a text: each fix whole or not at all, until nothing is left."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from mtqa.document import Edit, Fix

#: a story that still changes after so many rounds goes in circles
_ROUNDS = 20


class Proposal(NamedTuple):
    """A fix and the code of what it puts right."""

    code: str
    fix: Fix


class Settled(NamedTuple):
    """A text that its fixes change no more.

    ``applied`` are the codes of the fixes made, round after round; ``restless`` those whose fixes
    go in circles, so that none of them was made.
    """

    text: str
    applied: tuple[str, ...]
    restless: tuple[str, ...]


def settle(text: str, propose: Callable[[str], Sequence[Proposal]]) -> Settled:
    """``text`` after the fixes that ``propose`` finds in it, and in what comes out, until none is.

    The text that comes out is a fixed point: settling it again changes nothing.
    """
    restless: set[str] = set()
    while True:
        settled = _settle(text, propose, restless)
        if not settled.restless:
            return settled._replace(restless=tuple(sorted(restless)))
        restless.update(settled.restless)


def _settle(text: str, propose: Callable[[str], Sequence[Proposal]], barred: set[str]) -> Settled:
    seen: dict[str, int] = {}
    rounds: list[list[str]] = []
    while True:
        seen[text] = len(rounds)
        proposals = [
            proposal
            for proposal in propose(text)
            if proposal.code not in barred and _changes(text, proposal.fix)
        ]
        taken = accept_fixes(text, [proposal.fix for proposal in proposals])
        if not taken:
            return Settled(text, tuple(code for codes in rounds for code in codes), ())
        text = apply_fixes(text, [proposals[i].fix for i in taken])
        rounds.append([proposals[i].code for i in taken])
        if text in seen or len(rounds) == _ROUNDS:
            # all of the circle, or else of the second half, in which only circles are left
            again = rounds[seen.get(text, _ROUNDS // 2) :]
            return Settled(text, (), tuple({code for codes in again for code in codes}))


def _changes(text: str, fix: Fix) -> bool:
    return any(text[edit.start : edit.end] != edit.text for edit in fix.edits)


def apply_fixes(text: str, fixes: Iterable[Fix]) -> str:
    """``text`` after ``fixes``, whose offsets all mean ``text`` as given.

    Of fixes that collide the first is made, as ``accept_fixes`` says. Raises ValueError for a fix
    that collides with itself or lies outside the text.
    """
    fixes = list(fixes)
    edits = sorted(edit for i in accept_fixes(text, fixes) for edit in fixes[i].edits)
    pieces: list[str] = []
    last = 0
    for start, end, replacement in edits:
        pieces += text[last:start], replacement
        last = end
    return "".join(pieces) + text[last:]


def accept_fixes(text: str, fixes: Iterable[Fix]) -> list[int]:
    """The numbers of the fixes that can be made together.

    A fix that collides with an earlier one of the iterable is left out whole: overlapping edits,
    or two insertions at one place, whose order nobody knows. Raises ValueError for a fix that
    collides with itself or lies outside the text.
    """
    made: list[Edit] = []
    numbers: list[int] = []
    for number, fix in enumerate(fixes):
        edits = sorted(fix.edits)
        if any(_collide(one, other) for one, other in pairwise(edits)):
            raise ValueError(f"edits of one fix collide: {fix}")
        if edits and not (
            edits[0].start >= 0 and all(edit.start <= edit.end <= len(text) for edit in edits)
        ):
            raise ValueError(f"edits outside a text of {len(text)} code points: {fix}")
        if not any(_taken(edit, made) for edit in edits):
            numbers.append(number)
            for edit in edits:
                insort(made, edit)
    return numbers


def _taken(edit: Edit, made: list[Edit]) -> bool:
    """Whether ``edit`` collides with one of ``made``, which are sorted and don't collide."""
    at = bisect_left(made, edit)
    if at and _collide(made[at - 1], edit):
        return True
    while at < len(made) and made[at].start <= edit.end:
        if _collide(made[at], edit):
            return True
        at += 1
    return False


def _collide(one: Edit, other: Edit) -> bool:
    if one.start == one.end and other.start == other.end:
        return one.start == other.start
    return one.start < other.end and other.start < one.end
