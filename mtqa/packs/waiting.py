"""What the entries of a pack wait for, and the list of it that ships with the packs.

To find the anchors of thousands of phrases takes longer than to check a story. For the packs that
ship it is done beforehand: the list holds them under a checksum of their entries, so that an entry
that has changed since is anchored anew.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from mtqa.languages.kept import Kept

FILE: Final = Path(__file__).parent / "data" / "waiting.txt"


class Place(NamedTuple):
    """What waits for a word: the number of an entry in the pack, and that of a phrase in it."""

    entry: int
    phrase: int


class Waiting(NamedTuple):
    """Which of ``places``, by their numbers, wait for a word.

    ``words`` are those that ``numbers`` answers: folded forms, and lemmas as in
    ``Vocabulary.words``.
    """

    places: Sequence[Place]
    numbers: Mapping[str, Sequence[int]]
    words: frozenset[str]


def checksum(texts: Iterable[str]) -> str:
    """What a pack of these entries is known by in the list."""
    return f"{zlib.crc32(chr(0).join(texts).encode()):08x}"


def shipped(key: str) -> Waiting | None:
    """What the list has of the pack with this checksum."""
    block = _blocks().get(key)
    if block is None:
        return None
    counts, *lines = block.split("\n")
    places = [
        Place(entry, phrase)
        for entry, count in enumerate(counts.split(" "))
        for phrase in range(int(count))
    ]
    told = dict([line.split("\t") for line in lines])
    # Few words of a pack stand in a story: only theirs are read.
    numbers: Kept[str, list[int]] = Kept(lambda word: list(map(int, told[word].split(" "))))
    return Waiting(places, numbers, frozenset(told))


def written(key: str, waiting: Waiting) -> str:
    """What ``shipped`` reads: checksum, phrases of each entry, a line for each word."""
    phrases = Counter(place.entry for place in waiting.places)
    counts = [phrases[entry] for entry in range(max(phrases, default=-1) + 1)]
    lines = [f"{word}\t{_spaced(waiting.numbers[word])}" for word in sorted(waiting.words)]
    return "\n".join([key, _spaced(counts), *lines])


def _spaced(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


@cache
def _blocks() -> dict[str, str]:
    """Checksum → the rest of a pack's block; empty where the list is absent."""
    if not FILE.is_file():
        return {}
    blocks = FILE.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    return dict([block.split("\n", 1) for block in blocks if block])
