"""A masked language model as a judge of fluency: pseudo-log-likelihood, no hints.

Each token is masked in turn, with the rest of its word after it, and asked for (Salazar et al.
2020, *Masked Language Model Scoring*; the rest of the word: Kauf & Ivanova 2023, *A Better Way to
Do Masked Language Model Scoring*). With *m* the mean log-probability of the tokens and *V* the
size of the vocabulary:

    quality = 100 × max(0, 1 + m / ln V)

0 is what guessing among all tokens reaches, 100 is certainty of every one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from typing import Any

from mtqa.errors import ModelError
from mtqa.estimator.base import EVEN, Combination, Estimate, Passage
from mtqa.estimator.external.batches import encode, run
from mtqa.estimator.external.network import Checkpoint

#: masked copies of a passage that are read at once
SIZE = 32


class MaskedEstimator:
    """A checkpoint with a masked-language-model head. Raises ModelError for one without a mask."""

    at_once: int | None = 256

    def __init__(self, checkpoint: Checkpoint) -> None:
        if checkpoint.tokenizer.mask_token_id is None:
            raise ModelError(f"{checkpoint.name}: its tokenizer has no mask")
        self._checkpoint = checkpoint

    @property
    def signature(self) -> str:
        """Kind, name and weights."""
        return f"pll:{self._checkpoint.name}:{self._checkpoint.digest}:1+m/lnV"

    @property
    def combination(self) -> Combination:
        """Both halves count the same."""
        return EVEN

    def estimate(self, passages: Sequence[Passage]) -> list[Estimate]:
        """Qualities in order; what does not fit into a sequence is not judged."""
        encoded = encode(self._checkpoint, [passage.text for passage in passages])
        return [Estimate(self._quality(each)) for each in encoded]

    def _quality(self, encoded: dict[str, Any]) -> float | None:
        likelihoods = list(self._likelihoods(encoded))
        if not likelihoods:
            return None
        size = self._checkpoint.network.config.vocab_size
        mean = sum(likelihoods) / len(likelihoods)
        return 100 * max(0.0, 1 + mean / log(size))

    def _likelihoods(self, encoded: dict[str, Any]) -> Iterator[float]:
        """The log-probability of each token of the text, each asked for under its mask."""
        import torch

        ids = torch.tensor(encoded["input_ids"])
        words = encoded["words"]
        asked = [i for i, word in enumerate(words) if word is not None]
        for start in range(0, len(asked), SIZE):
            places = asked[start : start + SIZE]
            copies = ids.repeat(len(places), 1)
            for row, place in enumerate(places):
                hidden = [i for i in range(place, len(ids)) if words[i] == words[place]]
                copies[row, hidden] = self._checkpoint.tokenizer.mask_token_id
            inputs = {"input_ids": copies, "attention_mask": torch.ones_like(copies)}
            logits = run(self._checkpoint, inputs)
            for row, place in enumerate(places):
                yield float(logits[row, place].log_softmax(-1)[ids[place]])
