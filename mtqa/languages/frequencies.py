"""How often the frequent words of a language stand in a text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from mtqa.languages.lexicon import DATA_DIR

FILE: Final = "fr.frequent.txt"
#: the line between forms and lemmas
LEMMAS: Final = "[lemmas]"
#: occurrences in a million words of what the frequencies leave out
_RARE_FORM: Final = 10
_RARE_LEMMA: Final = 30


class Frequencies(NamedTuple):
    """Occurrences in a million words of folded forms and of lemmas; what is absent is rare."""

    forms: dict[str, int]
    lemmas: dict[str, int]

    def rate(self, forms: Iterable[str], lemmas: Iterable[str]) -> int:
        """Occurrences in a million words of any of these folded forms and lemmas."""
        rate = sum([self.forms.get(form, _RARE_FORM) for form in forms])
        return rate + sum([self.lemmas.get(lemma, _RARE_LEMMA) for lemma in lemmas])


@cache
def load_frequencies() -> Frequencies:
    """The frequent words of French."""
    forms, _, lemmas = (DATA_DIR / FILE).read_text(encoding="utf-8").partition(f"{LEMMAS}\n")
    return Frequencies(_table(forms), _table(lemmas))


def _table(lines: str) -> dict[str, int]:
    return {word: int(rate) for word, rate in (line.split(" ") for line in lines.splitlines())}
