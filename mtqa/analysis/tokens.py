"""Tokens of a story as parallel columns, and where each form stands.

Columns rather than objects: a story of a million words is walked by index, and a rule that waits
for a word asks ``where`` instead of reading the text again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from mtqa.languages.base import Language

_COMBINING = re.compile("[\u0300-\u036f]")

WORD = "word"
NUMBER = "number"
PUNCT = "punct"


@lru_cache(maxsize=8)
def token_pattern(
    elisions: tuple[str, ...], fixed: tuple[str, ...], clitics: tuple[str, ...]
) -> re.Pattern[str]:
    """The token pattern of a language; one named group a kind."""
    letter = r"[^\W\d_]"
    tail = r"[\w\u0300-\u036f]"
    hanging = "|".join(clitics) or "(?!)"
    # A hyphen may follow only before a last clitic: *dis-le-moi*, but *cessez-le-feu*.
    clitic = rf"-(?:t['-])?(?:{hanging})(?![\w'])(?!-(?!(?:{hanging})(?![\w'-])))"
    joined = [rf"(?i:{'|'.join(fixed)})(?!\w)"] if fixed else []
    joined += [rf"(?i:{'|'.join(elisions)})'"] if elisions else []
    alternatives = [
        rf"(?P<clitic>(?<=\w){clitic})",
        r"(?P<word>"
        # Few words are joined to another: the rest need not be held against the lists.
        + (rf"(?=\w+['-])(?:{'|'.join(joined)})|" if joined else "")
        + rf"{letter}{tail}*(?:-(?!{clitic[1:]}){tail}+)*)",
        r"(?P<number>\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,:]\d+)*)",
        r"(?P<punct>\.{2,}|--|[^\w\s]|_)",
    ]
    return re.compile("|".join(alternatives))


class Tokens:
    """``starts``, ``ends`` (code points), ``forms`` (folded), ``kinds`` and ``segments``.

    Punctuation counts as a token, white space does not. A clitic after its verb is a token of its
    own that keeps its hyphens (``-t-il``); an elided word keeps its apostrophe (``l'``).
    """

    __slots__ = ("_index", "ends", "forms", "kinds", "segments", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.forms: list[str] = []
        self.kinds: list[str] = []
        self.segments: list[int] = []
        self._index: dict[str, list[int]] | None = None

    def __len__(self) -> int:
        return len(self.starts)

    def add_segment(
        self, flat: str, folded: str, start: int, end: int, segment: int, language: Language
    ) -> None:
        """Append the tokens of ``flat[start:end]``."""
        pattern = token_pattern(language.elisions, language.fixed_words, language.clitics)
        starts, ends, forms, kinds = self.starts, self.ends, self.forms, self.kinds
        before = len(starts)
        for match in pattern.finditer(flat, start, end):
            a, b = match.span()
            starts.append(a)
            ends.append(b)
            forms.append(folded[a:b])
            kind = match.lastgroup or PUNCT
            kinds.append(WORD if kind == "clitic" else kind)
        if _COMBINING.search(flat, start, end):
            for i in range(before, len(forms)):
                forms[i] = unicodedata.normalize("NFC", forms[i])
        self.segments.extend([segment] * (len(starts) - before))
        self._index = None

    def cut(self, first: int) -> None:
        """Drop token ``first`` and all after it."""
        for column in (self.starts, self.ends, self.forms, self.kinds, self.segments):
            del column[first:]
        self._index = None

    @property
    def index(self) -> dict[str, list[int]]:
        """Where each folded form stands: token numbers, ascending."""
        if self._index is None:
            index: dict[str, list[int]] = {}
            for i, form in enumerate(self.forms):
                try:
                    index[form].append(i)
                except KeyError:
                    index[form] = [i]
            self._index = index
        return self._index

    def where(self, forms: Iterable[str]) -> Sequence[int]:
        """Token numbers of any of the folded ``forms``, ascending."""
        index = self.index
        hits = [i for form in forms if form in index for i in index[form]]
        hits.sort()
        return hits
