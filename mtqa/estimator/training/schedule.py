"""Learning rate, precision, checkpoints: what both phases of training share."""

from __future__ import annotations

import math
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Optimizer

_WARM_UP: Final = 0.04
#: seconds between two checkpoints
_EVERY: Final = 120.0


def optimizer(model: nn.Module, rate: float) -> Optimizer:
    """AdamW; matrices decay, biases and norms don't."""
    matrices = [p for p in model.parameters() if p.requires_grad and p.dim() > 1]
    others = [p for p in model.parameters() if p.requires_grad and p.dim() <= 1]
    groups = [{"params": matrices, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}]
    fused = next(model.parameters()).is_cuda
    return AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-6, fused=fused)


def precision(device: str) -> AbstractContextManager[object]:
    """bfloat16 on a GPU; on a CPU plain float32, which is faster there."""
    if device.startswith("cuda"):
        return torch.autocast("cuda", dtype=torch.bfloat16)
    return nullcontext()


class Progress:
    """Steps of one phase: learning rate, clipping, and a checkpoint to go on from."""

    def __init__(
        self, model: nn.Module, steps: Optimizer, total: int, seconds: float, rate: float,
        checkpoint: Path,
    ) -> None:  # fmt: skip
        self._model = model
        self._optimizer = steps
        self._total = total
        self._seconds = seconds
        self._rate = rate
        self._checkpoint = checkpoint
        self.count = 0
        self._before = 0.0
        if checkpoint.is_file():
            found = torch.load(checkpoint, weights_only=True, map_location="cpu")
            model.load_state_dict(found["model"])
            steps.load_state_dict(found["optimizer"])
            self.count = int(found["count"])
            self._before = float(found["elapsed"])
        self._start = self._saved = time.monotonic()

    def elapsed(self) -> float:
        """Seconds of this phase, those before an interruption counted in."""
        return self._before + time.monotonic() - self._start

    def fraction(self) -> float:
        """How much of the phase is done, by steps or by time, whichever is further."""
        done = self.count / self._total
        return max(done, self.elapsed() / self._seconds) if self._seconds else done

    def finished(self) -> bool:
        """Whether the phase is over."""
        return self.fraction() >= 1

    def step(self, loss: Tensor) -> None:
        """One optimiser step; a checkpoint now and then."""
        fraction = self.fraction()
        warm = min(1.0, (fraction + 1e-3) / _WARM_UP)
        rate = self._rate * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * fraction)))
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        self._optimizer.step()
        self.count += 1
        if time.monotonic() - self._saved > _EVERY:
            self._save()

    def close(self) -> None:
        """Writes the last checkpoint: a run that starts again finds this phase finished."""
        self._save()

    def _save(self) -> None:
        self._checkpoint.parent.mkdir(parents=True, exist_ok=True)
        partial = self._checkpoint.with_suffix(".part")
        torch.save(
            {
                "model": self._model.state_dict(),
                "optimizer": self._optimizer.state_dict(),
                "count": self.count,
                "elapsed": self.elapsed(),
            },
            partial,
        )
        partial.replace(self._checkpoint)
        self._saved = time.monotonic()
