"""Word forms of a language with their lemma, part of speech and inflection.

The forms lie in a memory-mapped trie.  A form's payload is the number of a line of the
side table, and that line spells the form's readings with the lemma as "drop n characters,
add these", so one line serves thousands of forms.  Nothing is decoded before it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import marisa_trie  # type: ignore[import-not-found]

DATA_DIR: Final = Path(__file__).parent / "data"
PAYLOAD: Final = "<H"
# Far above the distinct words of any document; reached only by a very long-lived process.
CACHE_LIMIT: Final = 500_000


class Reading(NamedTuple):
    """One analysis of a form; an empty string means "not marked" or "does not vary"."""

    lemma: str
    pos: str
    gender: str
    number: str
    tense: str
    person: str


def encode(form: str, readings: tuple[Reading, ...]) -> str:
    """The side-table line for a form with these readings."""
    cells = []
    for lemma, *tags in readings:
        keep = 0
        while keep < min(len(form), len(lemma)) and form[keep] == lemma[keep]:
            keep += 1
        cells.append(",".join((f"{len(form) - keep}{lemma[keep:]}", *tags)))
    return ";".join(cells)


def decode(form: str, line: str) -> tuple[Reading, ...]:
    """The readings that a side-table line gives for a form."""
    found = []
    for cell in line.split(";"):
        edit, pos, gender, number, tense, person = cell.split(",")
        suffix = edit.lstrip("0123456789")
        drop = int(edit[: len(edit) - len(suffix)])
        found.append(Reading(form[: len(form) - drop] + suffix, pos, gender, number, tense, person))
    return tuple(found)


class Lexicon:
    """Look-up of word forms; every answer is kept, so asking again costs a dict access."""

    def __init__(self, trie_path: Path, readings_path: Path) -> None:
        self._trie = marisa_trie.RecordTrie(PAYLOAD).mmap(str(trie_path))
        self._lines = readings_path.read_bytes().split(b"\n")
        self._readings: dict[str, tuple[Reading, ...]] = {}
        self._lemmas: dict[str, frozenset[str]] = {}
        self._tags: dict[str, frozenset[str]] = {}
        self._tenses: dict[str, frozenset[str]] = {}
        # Forms are many, their sets of tags a few hundred: one object each.
        self._sets: dict[frozenset[str], frozenset[str]] = {}

    def __len__(self) -> int:
        return len(self._trie)

    def __contains__(self, form: object) -> bool:
        return isinstance(form, str) and bool(self.readings(form))

    def readings(self, form: str) -> tuple[Reading, ...]:
        """All readings of a form, () if unknown.

        The form is taken as it stands; if it is unknown so and has capitals, in lower case
        (the start of a sentence), and if it is all capitals, also as a capitalised name.
        """
        try:
            return self._readings[form]
        except KeyError:
            found = self._look_up(form)
            if len(self._readings) >= CACHE_LIMIT:
                self._readings.clear()
            self._readings[form] = found
            return found

    def lemmas(self, form: str) -> frozenset[str]:
        """The distinct lemmas of a form."""
        try:
            return self._lemmas[form]
        except KeyError:
            found = frozenset(reading.lemma for reading in self.readings(form))
            if len(self._lemmas) >= CACHE_LIMIT:
                self._lemmas.clear()
            self._lemmas[form] = found
            return found

    def has(self, form: str, pos: str) -> bool:
        """Whether some reading of the form is of this part of speech."""
        try:
            return pos in self._tags[form]
        except KeyError:
            found = self._shared(reading.pos for reading in self.readings(form))
            if len(self._tags) >= CACHE_LIMIT:
                self._tags.clear()
            self._tags[form] = found
            return pos in found

    def tenses(self, form: str) -> frozenset[str]:
        """The distinct tenses of a form; "" stands for what is no verb."""
        try:
            return self._tenses[form]
        except KeyError:
            found = self._shared(reading.tense for reading in self.readings(form))
            if len(self._tenses) >= CACHE_LIMIT:
                self._tenses.clear()
            self._tenses[form] = found
            return found

    def _shared(self, tags: Iterable[str]) -> frozenset[str]:
        found = frozenset(tags)
        return self._sets.setdefault(found, found)

    def _look_up(self, form: str) -> tuple[Reading, ...]:
        found = self._exact(form)
        lower = form.lower()
        if found or lower == form:
            return found
        found = self._exact(lower)
        if len(form) > 1 and form.isupper():
            # Part by part, for SAINT-DENIS; str.title would also capitalise after "'".
            name = "-".join(part.capitalize() for part in form.split("-"))
            found += tuple(reading for reading in self._exact(name) if reading not in found)
        return found

    def _exact(self, form: str) -> tuple[Reading, ...]:
        # A damaged file may hold what the trie cannot take: NUL ends its keys, and a lone
        # surrogate has no UTF-8.
        if "\0" in form:
            return ()
        try:
            payload: list[tuple[int]] | None = self._trie.get(form)
        except UnicodeEncodeError:
            return ()
        if not payload:
            return ()
        return decode(form, self._lines[payload[0][0]].decode("utf-8"))


@cache
def load_lexicon(lang: str) -> Lexicon | None:
    """The table shipped for a language code such as "fr", or None where there is none."""
    trie_path = DATA_DIR / f"{lang}.forms.marisa"
    readings_path = DATA_DIR / f"{lang}.readings.txt"
    if not (lang.isalpha() and trie_path.is_file() and readings_path.is_file()):
        return None
    return Lexicon(trie_path, readings_path)
