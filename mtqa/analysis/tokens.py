"""Tokens of a story as parallel columns, and where each form stands.

Columns rather than objects: a story of a million words is walked by index, and a rule that waits
for a word asks ``where`` instead of reading the text again.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from sys import intern
from typing import Final

from mtqa.analysis.flat import fold
from mtqa.languages.base import Language
from mtqa.languages.kept import Kept

#: a token in a stretch of text: start, end, folded form, kind
_Piece = tuple[int, int, str, str]

_COMBINING: Final = re.compile("[\u0300-\u036f]")
#: figures that may go on a number from before a space: *12 500*
_THOUSANDS: Final = re.compile(r"\d{3}(?!\d)")

WORD = "word"
NUMBER = "number"
PUNCT = "punct"


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


@lru_cache(maxsize=8)
def _reader(
    elisions: tuple[str, ...], fixed: tuple[str, ...], clitics: tuple[str, ...]
) -> tuple[re.Pattern[str], Kept[str, tuple[_Piece, ...] | None]]:
    """The token pattern of a language, and what stands between two spaces → its tokens.

    None instead of the tokens of what may go on a number.
    """
    pattern = token_pattern(elisions, fixed, clitics)

    def read(chunk: str) -> tuple[_Piece, ...] | None:
        return None if _THOUSANDS.match(chunk) else tuple(_pieces(pattern, chunk))

    return pattern, Kept(read)


def _pieces(pattern: re.Pattern[str], text: str) -> list[_Piece]:
    """The tokens of ``text``; a form is the same object wherever it stands."""
    folded = fold(text)
    composed = _COMBINING.search(text) is None
    pieces = []
    for match in pattern.finditer(text):
        start, end = match.span()
        form = folded[start:end]
        if not composed:
            form = unicodedata.normalize("NFC", form)
        kind = match.lastgroup or PUNCT
        pieces.append((start, end, intern(form), WORD if kind == "clitic" else kind))
    return pieces


class Tokens:
    """``starts``, ``ends`` (code points), ``forms`` (folded), ``kinds`` and ``segments``.

    Punctuation counts as a token, white space does not. A clitic after its verb is a token of its
    own that keeps its hyphens (``-t-il``); an elided word keeps its apostrophe (``l'``).
    """

    def __init__(self, language: Language) -> None:
        self._pattern, self._known = _reader(
            language.elisions, language.fixed_words, language.clitics
        )
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.forms: list[str] = []
        self.kinds: list[str] = []
        self.segments: list[int] = []

    def __len__(self) -> int:
        return len(self.starts)

    def add_segment(self, flat: str, start: int, end: int, segment: int) -> None:
        """Append the tokens of ``flat[start:end]``."""
        text, first = flat[start:end], len(self)
        # Most of what stands between two spaces has been read before.
        if not self._add(start, text.split(" "), self._known):
            self.cut(first)
            self._add(start, [text], {text: _pieces(self._pattern, text)})
        self.segments.extend([segment] * (len(self) - first))
        self.__dict__.pop("index", None)

    def _add(
        self, at: int, chunks: Sequence[str], known: Mapping[str, Sequence[_Piece] | None]
    ) -> bool:
        """Append the ``known`` tokens of chunks with a space between them, the first from ``at``.

        False where those of one aren't known.
        """
        starts, ends, forms, kinds = self.starts, self.ends, self.forms, self.kinds
        for chunk in chunks:
            pieces = known[chunk]
            if pieces is None:
                return False
            for start, end, form, kind in pieces:
                starts.append(at + start)
                ends.append(at + end)
                forms.append(form)
                kinds.append(kind)
            at += len(chunk) + 1
        return True

    def cut(self, first: int) -> None:
        """Drop token ``first`` and all after it."""
        for column in (self.starts, self.ends, self.forms, self.kinds, self.segments):
            del column[first:]
        self.__dict__.pop("index", None)

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """Where each folded form stands: token numbers, ascending."""
        index: defaultdict[str, list[int]] = defaultdict(list)
        for i, form in enumerate(self.forms):
            index[form].append(i)
        index.default_factory = None  # what does not stand here is a KeyError
        return index

    def where(self, forms: Iterable[str]) -> Sequence[int]:
        """Token numbers of any of the folded ``forms``, ascending."""
        found = list(filter(None, map(self.index.get, forms)))
        return found[0] if len(found) == 1 else sorted(chain.from_iterable(found))
