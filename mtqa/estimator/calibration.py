"""A model's logit → a quality from 0 to 100: monotone, piecewise linear, stored with the model."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

LOWEST, HIGHEST = 0.0, 100.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """Knots of the map: logits ``x`` strictly ascending, qualities ``y`` (0–100) never falling.

    Raises ValueError for knots that are none.
    """

    x: tuple[float, ...]
    y: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.x) != len(self.y) or len(self.x) < 2:
            raise ValueError("x and y must be of one length, 2 at least")
        if not all(a < b for a, b in pairwise(self.x)):
            raise ValueError("x must ascend")
        if not all(a <= b for a, b in pairwise(self.y)):
            raise ValueError("y must not fall")
        if not (self.y[0] >= LOWEST and self.y[-1] <= HIGHEST):
            raise ValueError("y must lie within 0 and 100")

    def quality(self, logit: float) -> float:
        """The quality of ``logit``, 0–100; beyond the outer knots it stays what it is there."""
        if logit <= self.x[0]:
            return self.y[0]
        if logit >= self.x[-1]:
            return self.y[-1]
        i = bisect_right(self.x, logit)
        share = (logit - self.x[i - 1]) / (self.x[i] - self.x[i - 1])
        return self.y[i - 1] + share * (self.y[i] - self.y[i - 1])


def fit(logits: Sequence[float], qualities: Sequence[float], knots: int = 16) -> Calibration:
    """The isotonic regression of ``qualities`` (0–100) on ``logits``, reduced to some ``knots``.

    Each knot stands at the mean of an equal share of the points, so that no single one decides.
    Raises ValueError where there are fewer than two different logits.
    """
    points = sorted(zip(logits, qualities, strict=True))
    if len({logit for logit, _ in points}) < 2:
        raise ValueError("fewer than two different logits")
    blocks = [[logit, quality, 1.0] for logit, quality in points]
    means = _shares(_pooled(blocks), min(knots, len(points)))
    x, y = [means[0][0]], [means[0][1]]
    for logit, quality in means[1:]:
        if logit > x[-1]:
            x.append(logit)
            y.append(max(y[-1], quality))
    if len(x) == 1:
        x.append(points[-1][0] if points[-1][0] > x[0] else x[0] + 1)
        y.append(y[0])
    clipped = (min(max(value, LOWEST), HIGHEST) for value in y)
    return Calibration(
        tuple(round(value, 4) for value in x), tuple(round(value, 2) for value in clipped)
    )


def _pooled(points: list[list[float]]) -> list[tuple[float, float]]:
    """Pool adjacent violators: each point with the quality of its pool."""
    pools: list[tuple[float, int]] = []
    for _, quality, _ in points:
        total, size = quality, 1
        while pools and pools[-1][0] / pools[-1][1] >= total / size:
            before, count = pools.pop()
            total, size = total + before, size + count
        pools.append((total, size))
    fitted = [total / size for total, size in pools for _ in range(size)]
    return [(point[0], quality) for point, quality in zip(points, fitted, strict=True)]


def _shares(points: list[tuple[float, float]], count: int) -> list[tuple[float, float]]:
    """Means of ``count`` consecutive, equal shares."""
    cuts = [round(i * len(points) / count) for i in range(count + 1)]
    shares = [points[a:b] for a, b in pairwise(cuts) if b > a]
    return [
        (sum(p[0] for p in share) / len(share), sum(p[1] for p in share) / len(share))
        for share in shares
    ]
