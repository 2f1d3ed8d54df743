"""Sentences glued together, cut in two, or said twice."""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.kind import Kind, pick
from mtqa.estimator.damage.labels import MISSING, ORDER
from mtqa.estimator.damage.tools import Tools

_STARTS: Final = frozenset("le la les l' il elle ils elles un une ce cette mais dans en".split())


def cut(draft: Draft, rng: Random, tools: Tools) -> bool:
    """A full stop inside a sentence: *Le ministre. Novák a parlé.*"""
    found = [
        i
        for i in range(2, len(draft.words) - 2)
        if draft.free(i)
        and draft.words[i][0].isalpha()
        and draft.words[i - 1][0].isalpha()
        and not draft.glued[i]
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.words[i] = draft.words[i][:1].upper() + draft.words[i][1:]
    draft.labels[i] = ORDER
    draft.insert(i, ".", ORDER, glued=True)
    return True


def glued(draft: Draft, rng: Random, tools: Tools) -> bool:
    """Two sentences without the stop between them; the draft must hold two."""
    found = [
        i
        for i in range(1, len(draft.words) - 2)
        if draft.words[i] in {".", "!", "?"}
        and draft.free(i)
        and draft.free(i + 1)
        and draft.lower[i + 1] in _STARTS
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.words[i + 1] = draft.words[i + 1].lower()
    draft.delete(i, MISSING)
    draft.glued[i] = False
    return True


KINDS: Final = (
    Kind("sentence-cut", 1, cut),
    Kind("sentences-glued", 8, glued),
)
