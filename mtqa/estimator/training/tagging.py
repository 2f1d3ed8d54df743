"""Training the heads: which word is wrong and how, and how good the sentence is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn

from mtqa.estimator.training.batches import Batch, Batcher
from mtqa.estimator.training.network import Tagger
from mtqa.estimator.training.recipe import Recipe
from mtqa.estimator.training.schedule import Progress, optimizer, precision

_QUALITY: Final = 0.3
_RANK: Final = 0.15


def losses(tagger: nn.Module, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
    """Cross-entropy over words, over the quality of sentences, and that sound outranks damaged."""
    logits, quality = tagger(batch.ids, batch.attended)
    words = nn.functional.cross_entropy(logits.float().flatten(0, 1), batch.labels.flatten())
    known = ~batch.quality.isnan()
    sentences = nn.functional.binary_cross_entropy_with_logits(
        quality.float()[known], batch.quality[known]
    )
    half = len(quality) // 2
    worse = batch.quality[half:] < batch.quality[:half]
    gap = (quality[:half] - quality[half:]).float()
    rank = (nn.functional.softplus(-gap) * worse).sum() / worse.sum().clamp(min=1)
    return words, sentences, rank


def train_tagger(
    tagger: Tagger,
    recipe: Recipe,
    batcher: Batcher,
    checkpoint: Path,
    say: Callable[[str], None],
    device: str,
) -> None:
    """Trains in place on paired batches; goes on from ``checkpoint`` where it exists."""
    torch.manual_seed(recipe.seed + 1)
    tagger.to(device).train()
    steps = optimizer(tagger, recipe.tagging_rate)
    progress = Progress(
        tagger, steps, recipe.tagging_steps, recipe.tagging_seconds, recipe.tagging_rate, checkpoint
    )
    for batch in batcher.forever():
        if progress.finished():
            break
        with precision(device):
            words, sentences, rank = losses(tagger, batch)
        progress.step(words + _QUALITY * sentences + _RANK * rank)
        if progress.count % 200 == 0:
            say(
                f"tagging {progress.count}: words {words.item():.4f}, quality"
                f" {sentences.item():.4f}, rank {rank.item():.4f}, {progress.elapsed():.0f} s"
            )
    progress.close()
    tagger.eval()
