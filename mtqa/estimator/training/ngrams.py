"""A trigram model with stupid backoff: for cleaning tags, and as a baseline.

Brants et al. 2007, *Large language models in machine translation*: the relative frequency of the
longest n-gram seen, times 0.4 for each step back. Words count in lower case.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from mtqa.estimator.damage.draft import WORD

_BACKOFF: Final = math.log(0.4)
_SHIFT: Final = 20
_START: Final = 1
_OTHER: Final = 2


class Trigrams:
    """Log probabilities of words after the two before them.

    ``held_in``: whether a text asked about was counted too. Its own n-grams are then taken out
    (each count less one), so that it isn't known by heart.
    """

    def __init__(self, texts: Iterable[str], vocabulary: int = 200_000) -> None:
        counts: Counter[str] = Counter()
        lines = [[word.lower() for word in WORD.findall(text)] for text in texts]
        for line in lines:
            counts.update(line)
        self._ids = {word: i + 3 for i, (word, _) in enumerate(counts.most_common(vocabulary))}
        self._one: Counter[int] = Counter()
        self._two: Counter[int] = Counter()
        three: Counter[int] = Counter()
        for line in lines:
            row = self._row(line)
            self._one.update(row)
            self._two.update(a << _SHIFT | b for a, b in pairwise(row))
            three.update(
                (a << _SHIFT | b) << _SHIFT | c
                for a, b, c in zip(row, row[1:], row[2:], strict=False)
            )
        # what was seen once is no evidence, and most of the memory
        self._three = {key: n for key, n in three.items() if n > 1}
        self._total = sum(self._one.values())

    def _row(self, words: Sequence[str]) -> list[int]:
        ids = self._ids
        return [_START, _START, *(ids.get(word, _OTHER) for word in words)]

    def surprisals(self, words: Sequence[str], *, held_in: bool = False) -> list[float]:
        """For each lower-case word −log p, in nats."""
        row = self._row(words)
        less = 1 if held_in else 0
        found: list[float] = []
        for i in range(2, len(row)):
            pair = row[i - 2] << _SHIFT | row[i - 1]
            triple = self._three.get(pair << _SHIFT | row[i], 0) - less
            if triple > 0:
                found.append(-math.log(triple / max(1, self._two[pair] - less)))
                continue
            double = self._two[row[i - 1] << _SHIFT | row[i]] - less
            if double > 0:
                single = max(1, self._one[row[i - 1]] - less)
                found.append(-math.log(double / single) - _BACKOFF)
                continue
            alone = max(self._one[row[i]] - less, 0.1) if row[i] != _OTHER else 0.1
            found.append(-math.log(alone / self._total) - 2 * _BACKOFF)
        return found
