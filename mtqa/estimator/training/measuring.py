"""What a tagger finds on labelled arrays."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch

from mtqa.estimator.training.batches import Arrays, Batcher
from mtqa.estimator.training.network import Tagger
from mtqa.estimator.training.schedule import precision


class Outcome(NamedTuple):
    """Per piece that counts: ``truth`` (wrong), ``score`` 1 − p(ok), ``probabilities`` [N, K].

    Per sentence: ``quality`` (logit) and ``target``.
    """

    truth: np.ndarray
    score: np.ndarray
    labels: np.ndarray
    guesses: np.ndarray
    quality: np.ndarray
    target: np.ndarray


@torch.no_grad()
def outcome(
    tagger: Tagger, arrays: Arrays, *, tokens: int, device: str, longest: int = 128
) -> Outcome:
    """Runs the tagger over all sentences of paired arrays."""
    tagger.to(device).eval()
    batcher = Batcher(arrays, tokens=tokens, longest=longest, device=device, paired=True, seed=0)
    truth, score, labels, guesses, quality, target = [], [], [], [], [], []
    for rows in batcher.order():
        batch = batcher.batch(rows)
        with precision(device):
            logits, grade = tagger(batch.ids, batch.attended)
        probabilities = logits.float().softmax(-1)
        counts = batch.labels >= 0
        wanted = batch.labels[counts]
        truth.append((wanted > 0).cpu().numpy())
        labels.append(wanted.to(torch.uint8).cpu().numpy())
        score.append((1 - probabilities[..., 0])[counts].cpu().numpy())
        guesses.append(probabilities[counts].argmax(-1).to(torch.uint8).cpu().numpy())
        quality.append(grade.float().cpu().numpy())
        target.append(batch.quality.cpu().numpy())
    return Outcome(
        *(np.concatenate(part) for part in (truth, score, labels, guesses, quality, target))
    )
