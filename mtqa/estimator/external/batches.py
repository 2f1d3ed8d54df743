"""Texts → padded batches for a transformers network, shortest first, and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from mtqa.errors import ModelError
from mtqa.estimator.external.network import Checkpoint

#: sequences in a batch
SIZE = 16
#: what every network takes; a single passage needs no token types
_INPUTS = ("input_ids", "attention_mask")


@dataclass(frozen=True, slots=True)
class Batch:
    """Sequences of similar length: ``numbers`` of their texts, ``offsets`` of each token.

    A special token has an empty offset.
    """

    numbers: tuple[int, ...]
    inputs: dict[str, Any]
    offsets: list[list[tuple[int, int]]]

    def logits(self, checkpoint: Checkpoint) -> Any:
        """What the network gives for the batch. Raises ModelError."""
        return run(checkpoint, self.inputs)


def batches(checkpoint: Checkpoint, texts: Sequence[str]) -> Iterator[Batch]:
    """``texts`` in batches by length, cut where a sequence is too long for the network.

    Texts without a token of their own are left out.
    """
    encoded = encode(checkpoint, texts)
    order = sorted(
        (i for i, each in enumerate(encoded) if any(b > a for a, b in each["offset_mapping"])),
        key=lambda i: (len(encoded[i]["input_ids"]), i),
    )
    for start in range(0, len(order), SIZE):
        numbers = order[start : start + SIZE]
        offsets = [encoded[i]["offset_mapping"] for i in numbers]
        inputs = [{key: encoded[i][key] for key in _INPUTS} for i in numbers]
        padded = checkpoint.tokenizer.pad(inputs, return_tensors="pt")
        yield Batch(tuple(numbers), dict(padded), offsets)


def encode(checkpoint: Checkpoint, texts: Sequence[str]) -> list[dict[str, Any]]:
    """Each text as input_ids, attention_mask, offset_mapping and the word of each token."""
    encoded = []
    for text in texts:
        one = checkpoint.tokenizer(
            text, truncation=True, max_length=checkpoint.max_tokens, return_offsets_mapping=True
        )
        encoded.append({**one, "words": one.word_ids()})
    return encoded


def run(checkpoint: Checkpoint, inputs: dict[str, Any]) -> Any:
    """The logits for ``inputs``, on the processor. Raises ModelError."""
    import torch

    try:
        with torch.inference_mode():
            return checkpoint.network(**inputs).logits
    except Exception as error:  # a network that does not fit its tokenizer fails in any way
        said = " ".join(str(error).split())[:160]
        raise ModelError(f"{checkpoint.name}: failed ({type(error).__name__}: {said})") from None
