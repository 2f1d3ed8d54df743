"""Token classification: labels that name troubles → hints; how sound the words are → a quality."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from mtqa.errors import ModelError
from mtqa.estimator.base import EVEN, Combination, Estimate, Passage
from mtqa.estimator.external.batches import batches
from mtqa.estimator.external.network import Checkpoint
from mtqa.estimator.hints import SOUND, find_hints, word_probabilities
from mtqa.estimator.words import words

#: labels that say that a word is sound, in any case
SOUND_LABELS = frozenset({"o", "ok", "label_0"})
#: the probability from which a trouble speaks
THRESHOLD = 0.8
_PREFIX = re.compile(r"[BIES]-", re.IGNORECASE)


class TokenEstimator:
    """A checkpoint with a token-classification head.

    The quality is 100 × the mean over the words of the probability that they are sound, itself
    the mean over a word's pieces. A label of mtqa's own (``agreement`` …) keeps its kind, any
    other is a doubt. Raises ModelError where no label is sound, or all are.
    """

    at_once: int | None = 256

    def __init__(self, checkpoint: Checkpoint) -> None:
        self._checkpoint = checkpoint
        named = checkpoint.network.config.id2label
        labels = [str(named[i]) for i in range(len(named))]
        self._sound = [i for i, label in enumerate(labels) if label.lower() in SOUND_LABELS]
        if not self._sound or len(self._sound) == len(labels):
            raise ModelError(
                f"{checkpoint.name}: of its labels ({', '.join(labels)}) those called O, OK or "
                "LABEL_0 are sound and the others are troubles; it needs some of each"
            )
        own = [_PREFIX.sub("", label).lower() for label in labels]
        self._labels = [SOUND if i in self._sound else label for i, label in enumerate(own)]
        self._thresholds = dict.fromkeys((x for x in self._labels if x != SOUND), THRESHOLD)

    @property
    def signature(self) -> str:
        """Kind, name and weights."""
        return f"tokens:{self._checkpoint.name}:{self._checkpoint.digest}:{THRESHOLD:g}"

    @property
    def combination(self) -> Combination:
        """Both halves count the same."""
        return EVEN

    def estimate(self, passages: Sequence[Passage]) -> list[Estimate]:
        """Qualities and hints, in order; what does not fit into a sequence is not judged."""
        estimates = [Estimate(None)] * len(passages)
        for batch in batches(self._checkpoint, [passage.text for passage in passages]):
            rows = batch.logits(self._checkpoint).softmax(-1)
            for row, number in enumerate(batch.numbers):
                kept = [i for i, (start, end) in enumerate(batch.offsets[row]) if end > start]
                spans = [batch.offsets[row][i] for i in kept]
                estimates[number] = self._estimate(passages[number].text, spans, rows[row][kept])
        return estimates

    def _estimate(self, text: str, spans: Sequence[tuple[int, int]], rows: Any) -> Estimate:
        spoken = words(text)
        probabilities = word_probabilities(spoken, spans, rows.tolist(), self._labels)
        sound = [sum(row[i] for i in self._sound) for row in probabilities if row]
        if not sound:
            return Estimate(None)
        hints = find_hints(spoken, probabilities, self._labels, self._thresholds)
        return Estimate(100 * sum(sound) / len(sound), hints)
