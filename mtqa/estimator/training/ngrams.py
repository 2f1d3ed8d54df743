"""A trigram model with stupid backoff: for cleaning tags, as a baseline, and for `Surprisals`.

The relative frequency of the longest n-gram seen, times 0.4 for each step back (Brants et al.
2007). Words count in lower case.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from mtqa.estimator.damage.draft import WORD
from mtqa.estimator.surprisal import BACKOFF, START

#: entries of the table that ships: words, pairs and triples
TABLE: Final = (50_000, 200_000, 50_000)
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
                found.append(-math.log(double / single) + BACKOFF)
                continue
            found.append(self._alone(row[i], less))
        return found

    def table(self, sizes: tuple[int, int, int] = TABLE) -> tuple[dict[str, float], float]:
        """The n-grams that tell most, with their surprisals, and that of an unknown word.

        ``sizes`` are the most words, pairs and triples. The words are the most frequent ones; of
        pairs and triples those stay that, over all their occurrences, differ most from what
        backing off would give.
        """
        names = {number: word for word, number in self._ids.items()} | {_START: START}
        unseen = self._alone(_OTHER)
        frequent = [key for key, _ in self._one.most_common() if key > _OTHER][: sizes[0]]
        one = {key: self._alone(key) for key in frequent}
        mask = (1 << _SHIFT) - 1
        two = _telling(
            (
                (key, count, -math.log(count / self._one[key >> _SHIFT]) + BACKOFF, one[key & mask])
                for key, count in self._two.items()
                if count > 1 and key & mask in one and key >> _SHIFT in names
            ),
            sizes[1],
        )
        pair = (1 << 2 * _SHIFT) - 1
        three = _telling(
            (
                (
                    key, count, -math.log(count / self._two[key >> _SHIFT]),
                    two.get(key & pair, one[key & mask]),
                )
                for key, count in self._three.items()
                if key & mask in one and (key >> _SHIFT) & mask in names
                and key >> 2 * _SHIFT in names
            ),
            sizes[2],
        )  # fmt: skip
        entries = {names[key]: found for key, found in one.items()}
        for table, order in ((two, 2), (three, 3)):
            for key, found in table.items():
                parts = [key >> _SHIFT * i & mask for i in range(order - 1, -1, -1)]
                entries[" ".join(names[part] for part in parts)] = found
        return entries, unseen

    def _alone(self, key: int, less: int = 0) -> float:
        count = 0.1 if key == _OTHER else max(self._one[key] - less, 0.1)
        return -math.log(count / self._total) + 2 * BACKOFF


def _telling(rows: Iterable[tuple[int, int, float, float]], size: int) -> dict[int, float]:
    """Of (key, count, surprisal, that of backing off) the ``size`` that tell most."""
    rated = [(-count * abs(own - back), key, own) for key, count, own, back in rows]
    return {key: own for _, key, own in sorted(rated)[:size]}
