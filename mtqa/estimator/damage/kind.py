"""What a kind of damage is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import NamedTuple

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.tools import Tools

Apply = Callable[[Draft, Random, Tools], bool]


class Kind(NamedTuple):
    """One kind of damage.

    ``weight``: how often it is tried against the others; ``apply`` changes a draft in one place
    and labels it, or returns False where the sentence gives it no place.
    """

    name: str
    weight: float
    apply: Apply


def pick(rng: Random, places: Sequence[int]) -> int | None:
    """One of the places, or None where there are none."""
    return places[int(rng.random() * len(places))] if places else None


def places(draft: Draft, words: Iterable[str]) -> list[int]:
    """Where untouched words of a set stand; ``words`` in lower case."""
    return [i for i, word in enumerate(draft.lower) if word in words and draft.labels[i] == 0]
