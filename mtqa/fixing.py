"""Applies the edits of fixes to a text: each fix whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from mtqa.document import Edit, Fix


def apply_fixes(text: str, fixes: Iterable[Fix]) -> str:
    """``text`` after ``fixes``, whose offsets all mean ``text`` as given.

    A fix that collides with an earlier one of the iterable is left out whole: overlapping edits,
    or two insertions at one place, whose order nobody knows. Raises ValueError for a fix that
    collides with itself or lies outside the text.
    """
    accepted: list[Edit] = []
    for fix in fixes:
        edits = sorted(fix.edits)
        if any(_collide(one, other) for one, other in pairwise(edits)):
            raise ValueError(f"edits of one fix collide: {fix}")
        if edits and not (
            edits[0].start >= 0 and all(edit.start <= edit.end <= len(text) for edit in edits)
        ):
            raise ValueError(f"edits outside a text of {len(text)} code points: {fix}")
        if not any(_collide(edit, other) for edit in edits for other in accepted):
            accepted += edits
    pieces: list[str] = []
    last = 0
    for start, end, replacement in sorted(accepted):
        pieces += text[last:start], replacement
        last = end
    return "".join(pieces) + text[last:]


def _collide(one: Edit, other: Edit) -> bool:
    if one.start == one.end and other.start == other.end:
        return one.start == other.start
    return one.start < other.end and other.start < one.end
