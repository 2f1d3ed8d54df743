"""Sentences as flat arrays, and batches of near length cut from them on the device."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from mtqa.estimator.training.network import BOS, EOS, PAD

IGNORED = 255


class Arrays(NamedTuple):
    """Sentences one after the other.

    ``ids`` uint16 and ``labels`` uint8 (`IGNORED`: no loss), all pieces; ``bounds`` int64 [N + 1];
    ``quality`` float32 [N], 0–1, NaN where unknown. Rows 2k and 2k + 1 are a sound sentence and
    its damaged form where ``paired``.
    """

    ids: np.ndarray
    labels: np.ndarray
    bounds: np.ndarray
    quality: np.ndarray

    def save(self, path: Path) -> None:
        """Writes an uncompressed ``.npz``."""
        np.savez(path, **self._asdict())

    def __len__(self) -> int:
        return len(self.quality)


def load_arrays(path: Path) -> Arrays:
    """What `Arrays.save` wrote."""
    with np.load(path) as found:
        return Arrays(*(found[name] for name in Arrays._fields))


def joined(parts: list[Arrays]) -> Arrays:
    """Several arrays as one."""
    offsets = np.cumsum([0, *(len(part.ids) for part in parts)])
    bounds = [np.zeros(1, np.int64)]
    bounds += [part.bounds[1:] + offset for part, offset in zip(parts, offsets, strict=False)]
    return Arrays(
        np.concatenate([part.ids for part in parts]),
        np.concatenate([part.labels for part in parts]),
        np.concatenate(bounds),
        np.concatenate([part.quality for part in parts]),
    )


class Batch(NamedTuple):
    """``ids``, ``attended``, ``labels`` [B, T] int64 (labels −100: no loss); ``quality`` [B]."""

    ids: Tensor
    attended: Tensor
    labels: Tensor
    quality: Tensor


class Batcher:
    """Batches of sentences of near length; the same seed gives the same batches.

    With ``paired`` a batch holds both rows of each pair, the sound ones first.
    """

    def __init__(
        self, arrays: Arrays, *, tokens: int, longest: int, device: str, paired: bool, seed: int
    ) -> None:
        self._ids = torch.from_numpy(arrays.ids.astype(np.int32)).to(device)
        self._labels = torch.from_numpy(arrays.labels).to(device)
        self._starts = torch.from_numpy(arrays.bounds[:-1].copy()).to(device)
        self._quality = torch.from_numpy(arrays.quality.astype(np.float32)).to(device)
        self._lengths = np.minimum(np.diff(arrays.bounds), longest - 2)
        self._lengths_there = torch.from_numpy(self._lengths.copy()).to(device)
        self._tokens = tokens
        self._device = device
        self._paired = paired
        self._random = np.random.default_rng(seed)

    def order(self) -> list[np.ndarray]:
        """The rows of each batch of one pass, in random order."""
        size = 2 if self._paired else 1
        lengths = self._lengths.reshape(-1, size).max(1)
        order = self._random.permutation(len(lengths))
        pool = 64 * max(1, self._tokens // 32)
        found: list[np.ndarray] = []
        for at in range(0, len(order), pool):
            part = order[at : at + pool]
            part = part[np.argsort(lengths[part], kind="stable")]
            start = 0
            while start < len(part):
                # widen until the padded batch would be over the limit
                width = int(lengths[part[start]]) + 2
                rows = max(1, self._tokens // (width * size))
                end = min(len(part), start + rows)
                while end - start > 1 and (
                    (int(lengths[part[end - 1]]) + 2) * (end - start) * size > self._tokens
                ):
                    end -= max(1, (end - start) // 8)
                found.append(part[start:end])
                start = end
        self._random.shuffle(found)
        if self._paired:
            return [np.concatenate((rows * 2, rows * 2 + 1)) for rows in found]
        return found

    def batch(self, rows: np.ndarray) -> Batch:
        """The sentences of these rows, padded to the longest (a multiple of eight)."""
        width = -(-(int(self._lengths[rows].max()) + 2) // 8) * 8
        index = torch.from_numpy(rows).to(self._device)
        lengths = self._lengths_there[index][:, None]
        column = torch.arange(width, device=self._device)[None, :]
        inside = (column >= 1) & (column <= lengths)
        source = (self._starts[index][:, None] + column - 1).clamp(0, len(self._ids) - 1)
        ids = torch.where(inside, self._ids[source].long(), PAD)
        ids = torch.where(column == 0, BOS, ids)
        ids = torch.where(column == lengths + 1, EOS, ids)
        labels = torch.where(inside, self._labels[source].long(), IGNORED)
        labels = labels.masked_fill(labels == IGNORED, -100)
        return Batch(ids, (column <= lengths + 1).long(), labels, self._quality[index])

    def forever(self) -> Iterator[Batch]:
        """Batches without end, pass after pass."""
        while True:
            for rows in self.order():
                yield self.batch(rows)
