"""Who trains, who validates, who is tested on: by the hash of the sentence, so never both."""

from __future__ import annotations

import lzma
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from mtqa.estimator.training.corpora import bucket

_VALID: Final = 20
_TEST: Final = 50

T = TypeVar("T")


class Split(NamedTuple):
    """Items to train on (95 %), to choose thresholds on (2 %) and to measure on (3 %)."""

    train: list[str]
    valid: list[str]
    test: list[str]


def split(texts: Sequence[str]) -> Split:
    """``texts`` by their hash; the training part in an order that has nothing of the corpus."""
    found = Split([], [], [])
    for text in texts:
        place = bucket(text)
        found[1 if place < _VALID else 2 if place < _TEST else 0].append(text)
    found.train.sort(key=lambda text: bucket("order" + text, 1 << 40))
    return found


def read_texts(path: Path) -> Split:
    """The sentences of an ``.xz`` file, one a line, split."""
    with lzma.open(path, "rt", encoding="utf-8") as found:
        return split([line.rstrip("\n") for line in found])


def chosen(items: Sequence[T], text_of: Callable[[T], str], part: str) -> list[T]:
    """The items of one part: ``train``, ``valid`` or ``test``."""
    low, high = {"valid": (0, _VALID), "test": (_VALID, _TEST), "train": (_TEST, 1000)}[part]
    return [item for item in items if low <= bucket(text_of(item)) < high]
