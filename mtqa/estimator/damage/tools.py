"""What the kinds of damage look words up in: inflections backwards, and words by class."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from random import Random
from typing import Final, NamedTuple

from mtqa.estimator.damage.draft import WORD
from mtqa.languages.lexicon import Lexicon, Reading, load_lexicon

#: tenses that a story has: present, imperfect, future, conditional, passé simple, subjunctive
FINITE: Final = ("ipre", "iimp", "ifut", "cond", "ipsi", "spre")
#: words per band of frequency from which a replacement is drawn
BAND: Final = 400


class Features(NamedTuple):
    """An inflection: "" where a word form does not vary."""

    pos: str
    gender: str
    number: str
    tense: str
    person: str


class Tools:
    """Inflected forms of a lemma, and words of the same class and frequency.

    ``counts``: how often each lower-case form was seen in sound text; it decides which of two
    forms is real, and which words are near in frequency.
    """

    def __init__(self, lexicon: Lexicon, counts: Mapping[str, int]) -> None:
        self.lexicon = lexicon
        self.counts = counts
        self._forms: dict[str, list[tuple[str, Reading]]] = defaultdict(list)
        classes: dict[Features, list[str]] = defaultdict(list)
        for form in sorted(counts, key=lambda word: (-counts[word], word)):
            readings = lexicon.readings(form)
            for reading in readings:
                self._forms[reading.lemma].append((form, reading))
            if (
                len(readings) == 1
                and readings[0].pos != "NUM"
                and counts[form] >= 3
                and len(form) > 3
            ):
                classes[Features(*readings[0][1:])].append(form)
        self._classes = dict(classes)
        self._alike: dict[str, list[str]] = defaultdict(list)
        for form, count in counts.items():
            if count >= 5 and len(form) > 5 and form.isalpha() and form in lexicon:
                self._alike[form[:4]].append(form)
        self._rank = {
            form: (features, rank)
            for features, forms in classes.items()
            for rank, form in enumerate(forms)
        }

    def forms(self, lemma: str) -> list[tuple[str, Reading]]:
        """The forms of a lemma that were seen in sound text, the frequent first."""
        return self._forms.get(lemma, [])

    def one(self, word: str, pos: str) -> Reading | None:
        """The reading of a word that is of this class and no other, or None."""
        readings = self.lexicon.readings(word)
        if not readings or any(reading.pos != pos for reading in readings):
            return None
        return readings[0]

    def neighbour(self, word: str, rng: Random) -> str | None:
        """A word of the same class, inflection and frequency, or None where there is none."""
        found = self._rank.get(word)
        if found is None:
            return None
        features, rank = found
        forms = self._classes[features]
        low, high = max(0, rank - BAND // 2), min(len(forms), rank + BAND // 2)
        other = forms[rng.randrange(low, high)]
        return None if other == word else other

    def look_alike(self, word: str, rng: Random) -> str | None:
        """Another word with the same first four letters and no lemma in common, or None."""
        others = self._alike.get(word[:4], ())
        if len(others) < 2:
            return None
        other = others[rng.randrange(len(others))]
        lemmas = self.lexicon.lemmas
        return None if lemmas(other) & lemmas(word) or abs(len(other) - len(word)) > 4 else other


def count_words(texts: Iterable[str]) -> dict[str, int]:
    """How often each lower-case word form occurs."""
    counts: dict[str, int] = defaultdict(int)
    for text in texts:
        for word in WORD.findall(text):
            counts[word.lower()] += 1
    return dict(counts)


@cache
def french() -> Lexicon:
    """The table of French word forms; RuntimeError where the installation lacks it."""
    lexicon = load_lexicon("fr")
    if lexicon is None:
        raise RuntimeError("the table of French word forms is missing from this installation")
    return lexicon
