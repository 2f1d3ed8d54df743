"""Capitals without the accent that their word has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtqa.analysis.story import Story

_ACCENTED = {"E": "ÉÈÊ", "A": "ÂÀ", "I": "ÎÏ", "O": "Ô", "C": "Ç", "U": "Û"}
#: words after a first « A » that can't be the verb
_AFTER_A = frozenset(
    """l' la ce cet cette ces partir propos cause défaut travers noter savoir moins côté présent
    nouveau peine long terme paris""".split()
)

_PLACES = frozenset(
    "Élysée Élysées États-Unis Égypte Équateur Érythrée Éthiopie Écosse Émirats Éden".split()
)


class BareCapital(NamedTuple):
    """A word in code points of the story, and the word with its accent."""

    start: int
    end: int
    french: str


def bare_capitals(story: Story) -> Iterator[BareCapital]:
    """Words that exist with an accent on their capital and stand without it."""
    tokens = story.tokens
    for word, numbers in story.unknown_names.items():
        choices = _ACCENTED.get(word[0])
        if choices is None or len(word) < 2 or word.isupper():
            continue
        french = next((a + word[1:] for a in choices if story.lexicon.readings(a + word[1:])), None)
        if french is None or not _common(story, french):
            continue
        for i in numbers:
            if word == "Ca" and not story.first_in_segment(i):
                continue  # calcium, Canada
            yield BareCapital(tokens.starts[i], tokens.ends[i], french)
    for i in story.where("a"):
        after = tokens.forms[i + 1] if i + 1 < len(tokens) else ""
        if after in _AFTER_A and story.capitalised(i) and story.first_in_segment(i):
            yield BareCapital(tokens.starts[i], tokens.ends[i], "À")


def _common(story: Story, word: str) -> bool:
    """Whether ``word`` is no given name: people spell their own as they like."""
    readings = story.lexicon.readings(word)
    return any(reading.pos != "PROPN" or word in _PLACES for reading in readings)
