"""Sequence classification or regression: one figure for a passage, no hints."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from mtqa.errors import ModelError
from mtqa.estimator.base import EVEN, Combination, Estimate, Passage
from mtqa.estimator.external.batches import batches
from mtqa.estimator.external.network import Checkpoint

#: classes that say that a passage is sound, in any case
SOUND_LABELS = frozenset({"ok", "good", "correct", "acceptable", "sound"})
_UNNAMED = re.compile(r"LABEL_\d+")


class SequenceEstimator:
    """A checkpoint with a sequence-classification head.

    One output: a score from 0 to 1, clipped, times 100 (a sigmoid before it where the checkpoint
    says that it is no regression). Several unnamed classes (``LABEL_0`` …): a scale from worst to
    best, its expected value stretched to 0–100. Named classes: 100 × the probability of the one
    called OK, GOOD, CORRECT, ACCEPTABLE or SOUND. Raises ModelError for any other.
    """

    at_once: int | None = 256

    def __init__(self, checkpoint: Checkpoint) -> None:
        self._checkpoint = checkpoint
        config = checkpoint.network.config
        labels = [str(config.id2label[i]) for i in range(config.num_labels)]
        self._weights: list[float] | None = None
        self._sigmoid = config.problem_type not in (None, "regression")
        if len(labels) > 1:
            self._weights = _weights(checkpoint.name, labels)

    @property
    def signature(self) -> str:
        """Kind, name and weights."""
        return f"sequence:{self._checkpoint.name}:{self._checkpoint.digest}"

    @property
    def combination(self) -> Combination:
        """Both halves count the same."""
        return EVEN

    def estimate(self, passages: Sequence[Passage]) -> list[Estimate]:
        """Qualities in order; what does not fit into a sequence is not judged."""
        estimates = [Estimate(None)] * len(passages)
        for batch in batches(self._checkpoint, [passage.text for passage in passages]):
            qualities = self._qualities(batch.logits(self._checkpoint))
            for number, quality in zip(batch.numbers, qualities, strict=True):
                estimates[number] = Estimate(quality)
        return estimates

    def _qualities(self, logits: Any) -> list[float]:
        if self._weights is None:
            scores = logits[:, 0].sigmoid() if self._sigmoid else logits[:, 0].clamp(0, 1)
        else:
            scores = logits.softmax(-1) @ logits.new_tensor(self._weights)
        return [100 * float(score) for score in scores]


def _weights(name: str, labels: Sequence[str]) -> list[float]:
    """What the probability of each class adds to a score of 0–1."""
    if all(_UNNAMED.fullmatch(label) for label in labels):
        return [i / (len(labels) - 1) for i in range(len(labels))]
    weights = [float(label.lower() in SOUND_LABELS) for label in labels]
    if sum(weights) != 1:
        raise ModelError(
            f"{name}: of its classes ({', '.join(labels)}) just one must be called OK, GOOD, "
            "CORRECT, ACCEPTABLE or SOUND"
        )
    return weights
