"""How large, how long, from what: three recipes, and what they leave out."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Recipe:
    """One training run.

    ``steps`` are optimiser steps of about ``batch_tokens`` pieces. A limit in ``seconds`` (0: none)
    ends a phase earlier, with the learning rate brought down in time. ``passes``: how often the
    training text is damaged anew.
    """

    name: str
    vocabulary: int
    hidden: int
    layers: int
    heads: int
    intermediate: int
    max_tokens: int = 128
    batch_tokens: int = 16_384
    pretraining_steps: int = 6_000
    pretraining_seconds: float = 0
    pretraining_rate: float = 1e-3
    masked: float = 0.18
    tagging_steps: int = 6_000
    tagging_seconds: float = 0
    tagging_rate: float = 5e-4
    passes: int = 4
    seed: int = 20_261_126
    texts: int = 0
    """Sentences of native text, taken by their hash; 0: all."""
    damage: bool = True
    round_trips: bool = True


RECIPES: Final = MappingProxyType(
    {
        "tiny": Recipe(
            "tiny", vocabulary=2_000, hidden=64, layers=2, heads=2, intermediate=96,
            batch_tokens=2_048, pretraining_steps=60, tagging_steps=120, passes=1, texts=3_000,
            pretraining_rate=3e-3, tagging_rate=3e-3,
        ),
        "small": Recipe(
            "small", vocabulary=8_000, hidden=192, layers=4, heads=3, intermediate=288,
            batch_tokens=4_096, pretraining_steps=3_000, tagging_steps=5_000, passes=1,
        ),
        "full": Recipe(
            "full", vocabulary=16_000, hidden=256, layers=8, heads=4, intermediate=512,
            batch_tokens=32_768, pretraining_steps=8_000, tagging_steps=6_000, passes=4,
        ),
    }
)  # fmt: skip
