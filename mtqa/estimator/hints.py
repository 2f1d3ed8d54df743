"""Probabilities of pieces → probabilities of words → hints over stretches of words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from mtqa.document import Span
from mtqa.estimator.base import Hint

#: The label of what is sound; it gives no hint.
SOUND = "ok"
#: The label that stands on the first piece of a word alone: what is missing is missing before it.
BEFORE = "missing"


def word_probabilities(
    words: Sequence[tuple[int, int]],
    pieces: Sequence[tuple[int, int]],
    probabilities: Sequence[Sequence[float]],
    labels: Sequence[str],
) -> list[tuple[float, ...]]:
    """For each word and label the mean of its probabilities over the word's pieces.

    The mean, because the one odd piece of a name raises no alarm then; of ``BEFORE`` it is that of
    the first piece. ``probabilities`` has a row for each piece and a column for each of
    ``labels``. Words and pieces are spans in code points, both ascending and without overlap among
    themselves; a piece belongs to every word that it shares a code point with. A word without a
    piece has no probability at all: an empty row.
    """
    before = labels.index(BEFORE) if BEFORE in labels else -1
    ends = [piece[1] for piece in pieces]
    rows: list[tuple[float, ...]] = []
    for start, end in words:
        first = bisect_right(ends, start)
        own = []
        for i in range(first, len(pieces)):
            if pieces[i][0] >= end:
                break
            own.append(probabilities[i])
        rows.append(
            tuple(
                column[0] if number == before else sum(column) / len(column)
                for number, column in enumerate(zip(*own, strict=True))
            )
        )
    return rows


def find_hints(
    words: Sequence[tuple[int, int]],
    probabilities: Sequence[Sequence[float]],
    labels: Sequence[str],
    thresholds: Mapping[str, float],
) -> tuple[Hint, ...]:
    """Hints over the words whose most likely trouble reaches its threshold.

    ``probabilities`` has a row for each word (empty: nothing is known of it) and a column for each
    of ``labels``; a label without a threshold never speaks. Neighbouring words of one label make
    one hint, with the highest of their probabilities.
    """
    hints: list[Hint] = []
    last = -2
    for number, (span, row) in enumerate(zip(words, probabilities, strict=True)):
        label, probability = _trouble(row, labels, thresholds)
        if label is None:
            continue
        if hints and last == number - 1 and hints[-1].label == label:
            before = hints.pop()
            span, probability = Span(before.start, span[1]), max(before.probability, probability)
        hints.append(Hint(span[0], span[1], label, probability))
        last = number
    return tuple(hints)


def find_doubtful(
    words: Sequence[tuple[int, int]],
    probabilities: Sequence[Sequence[float]],
    labels: Sequence[str],
    least: float,
) -> tuple[Hint, ...]:
    """Hints over the words that are not sound with a probability of ``least`` or more.

    Neighbouring words make one hint, under the label of its most doubtful word.
    """
    hints: list[Hint] = []
    last = -2
    for number, (span, row) in enumerate(zip(words, probabilities, strict=True)):
        if not row or 1 - row[0] < least:
            continue
        troubles = zip(row[1:], labels[1:], strict=True)
        hint = Hint(span[0], span[1], max(troubles)[1], 1 - row[0])
        if hints and last == number - 1:
            before = hints.pop()
            worse = max(before, hint, key=lambda each: each.probability)
            hint = worse._replace(start=before.start, end=hint.end)
        hints.append(hint)
        last = number
    return tuple(hints)


def _trouble(
    row: Sequence[float], labels: Sequence[str], thresholds: Mapping[str, float]
) -> tuple[str | None, float]:
    """The most likely label that reaches its threshold, by how far it lies above it."""
    best: tuple[float, str, float] | None = None
    for label, probability in zip(labels, row, strict=False):
        threshold = thresholds.get(label)
        if label == SOUND or threshold is None or probability < threshold:
            continue
        margin = probability / threshold if threshold else probability
        if best is None or margin > best[0]:
            best = margin, label, probability
    return (None, 0.0) if best is None else (best[1], best[2])
