"""Bootstrap intervals: what the figures would be on other stories of the same kind."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

from mtqa.measurement import Interval

#: drawn samples of stories; with as many the ends of an interval move in the third decimal
RESAMPLES: Final = 1000
_SEED: Final = 20130101
#: share of the samples left out on each side
_TAIL: Final = 0.025

Value = Callable[[Sequence[int]], float | None]


def intervals(stories: Sequence[Sequence[int]], values: Sequence[Value]) -> list[Interval | None]:
    """The 95 % percentile interval of each of ``values``, which are given sums over stories.

    ``stories`` has a row of counts for each story; as many rows are drawn with replacement, with a
    fixed seed, and summed by column. None where there are fewer than two stories, or where
    a value is None in more than half of the samples.
    """
    count = len(stories)
    if count < 2:
        return [None] * len(values)
    source = random.Random(_SEED)
    columns = list(zip(*stories, strict=True))
    samples: list[list[float]] = [[] for _ in values]
    for _ in range(RESAMPLES):
        drawn = source.choices(range(count), k=count)
        sums = [sum(map(column.__getitem__, drawn)) for column in columns]
        for sample, value in zip(samples, values, strict=True):
            drawn_value = value(sums)
            if drawn_value is not None:
                sample.append(drawn_value)
    return [_interval(sample) for sample in samples]


def _interval(sample: list[float]) -> Interval | None:
    if 2 * len(sample) <= RESAMPLES:
        return None
    sample.sort()
    cut = int(len(sample) * _TAIL)
    return Interval(sample[cut], sample[-1 - cut])
