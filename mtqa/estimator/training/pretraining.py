"""Pretraining on sound text: which pieces did a small generator put in?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch

from mtqa.estimator.training.batches import Batcher
from mtqa.estimator.training.network import SPECIAL, Pretrainer, Tagger
from mtqa.estimator.training.recipe import Recipe
from mtqa.estimator.training.schedule import Progress, optimizer, precision

#: weight of the detection loss against the generator's, as in ELECTRA
DETECTION = 30.0


def pretrain(
    tagger: Tagger,
    recipe: Recipe,
    batcher: Batcher,
    checkpoint: Path,
    say: Callable[[str], None],
    device: str,
) -> None:
    """Trains the encoder in place; goes on from ``checkpoint`` where it exists."""
    model = Pretrainer(tagger, recipe).to(device).train()
    torch.manual_seed(recipe.seed)
    steps = optimizer(model, recipe.pretraining_rate)
    progress = Progress(
        model, steps, recipe.pretraining_steps, recipe.pretraining_seconds,
        recipe.pretraining_rate, checkpoint,
    )  # fmt: skip
    for batch in batcher.forever():
        if progress.finished():
            break
        masked = (torch.rand(batch.ids.shape, device=device) < recipe.masked) & (
            batch.ids >= SPECIAL
        )
        with precision(device):
            generator, detection = model(batch.ids, batch.attended, masked)
        loss = generator + DETECTION * detection
        progress.step(loss)
        if progress.count % 200 == 0:
            say(
                f"pretraining {progress.count}: generator {generator.item():.3f},"
                f" detection {detection.item():.4f}, {progress.elapsed():.0f} s"
            )
    progress.close()
