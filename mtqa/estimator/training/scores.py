"""Figures of tagging and ranking, with their confidence intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import numpy as np

_RESAMPLES: Final = 1_000


class Interval(NamedTuple):
    """A figure with the 2.5 % and 97.5 % points of its bootstrap."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


def mcc(truth: np.ndarray, found: np.ndarray) -> float:
    """Matthews' correlation of two boolean arrays; 0 where one of them is constant."""
    tp = float(np.sum(truth & found))
    tn = float(np.sum(~truth & ~found))
    fp = float(np.sum(~truth & found))
    fn = float(np.sum(truth & ~found))
    below = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return (tp * tn - fp * fn) / below**0.5 if below else 0.0


def f1(truth: np.ndarray, found: np.ndarray) -> float:
    """F1 of the positive class of two boolean arrays."""
    tp = float(np.sum(truth & found))
    return 2 * tp / max(1.0, float(np.sum(truth) + np.sum(found)))


def best_threshold(
    truth: np.ndarray, score: np.ndarray, rate: float | None = None
) -> tuple[float, float]:
    """The threshold with the best MCC, and that MCC; for data to choose on only.

    ``rate``: the share of positives (0–1) to which they are weighed; None: as they stand.
    """
    order = np.argsort(-score, kind="stable")
    sorted_truth = truth[order].astype(np.float64)
    share = sorted_truth.mean()
    if rate is None or not 0 < share < 1:
        rate = float(share)
    positives, negatives = rate, 1 - rate
    tp = np.cumsum(sorted_truth) * (positives / max(1.0, sorted_truth.sum()))
    fp = np.cumsum(1 - sorted_truth) * (negatives / max(1.0, (1 - sorted_truth).sum()))
    fn = positives - tp
    tn = negatives - fp
    below = np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    value = np.where(below > 0, (tp * tn - fp * fn) / np.maximum(below, 1e-12), 0)
    at = int(np.argmax(value))
    return float(score[order[at]]), float(value[at])


def ranks(values: Sequence[float] | np.ndarray) -> np.ndarray:
    """Ranks from 0, ties sharing their mean."""
    array = np.asarray(values, np.float64)
    _, inverse, counts = np.unique(array, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return ((ends - counts) + (counts - 1) / 2)[inverse]


def pearson(a: np.ndarray, b: np.ndarray) -> float:
    """Pearson's r; 0 where one side is constant."""
    a, b = a - a.mean(), b - b.mean()
    below = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / below if below else 0.0


def spearman(a: np.ndarray, b: np.ndarray) -> float:
    """Spearman's ρ, ties by their mean rank."""
    return pearson(ranks(a), ranks(b))


def kendall(a: np.ndarray, b: np.ndarray, *, pairs: int = 2_000_000, seed: int = 1) -> float:
    """Kendall's τ-b from a sample of pairs (all of them where there are fewer)."""
    n = len(a)
    if n * (n - 1) // 2 <= pairs:
        i, j = np.triu_indices(n, 1)
    else:
        rng = np.random.default_rng(seed)
        i, j = rng.integers(0, n, pairs), rng.integers(0, n, pairs)
        keep = i != j
        i, j = i[keep], j[keep]
    x, y = np.sign(a[i] - a[j]), np.sign(b[i] - b[j])
    below = float(np.sqrt(np.sum(x != 0) * np.sum(y != 0)))
    return float(np.sum(x * y)) / below if below else 0.0


def interval(
    figure: Callable[[np.ndarray], float], n: int, *, resamples: int = _RESAMPLES, seed: int = 1
) -> Interval:
    """``figure`` of all rows, and its bootstrap over rows; it is given row indices."""
    rng = np.random.default_rng(seed)
    values = [figure(rng.integers(0, n, n)) for _ in range(resamples)]
    low, high = np.percentile(values, (2.5, 97.5))
    return Interval(figure(np.arange(n)), float(low), float(high))
