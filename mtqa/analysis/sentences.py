"""Sentences of a paragraph: sentencex, and a thin layer that mends its cuts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mtqa.document import Span

#: characters that sentencex sees at once: its search for a partner mark is quadratic
WINDOW: Final = 2048

#: what stands right before a cut, without spaces: a word and its full stop
_BEFORE: Final = re.compile(r"(?:^|[^\w.-])((?:[^\W\d_]\.?-?)*[^\W_]+)\.$")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]\Z")
_CLOSING: Final = re.compile(r"[»”’›)\]]+|\"+(?=\s|\Z)")
#: a mark that opens the next sentence, left at the end of this one
_OPENING: Final = re.compile(r"\s((?:[«“„‹(\[]|\"(?=\S))[«“„‹\"(\[\s]*)\Z")
#: text that sentencex cuts nowhere: no stop but at its end, nor what may number an entry, *1)*
_UNBROKEN: Final = re.compile(r"[\w ,;:'\"«»“”(%€$/–—-]*+[.!?…]*+(?: ?(?:[»”)]+|\"+))?\Z")
_MARKS: Final = re.compile('[«»"]')
#: a straight mark before a word and after none
_OPENS: Final = re.compile(r"""(?:[\s('])?"\w""")
#: longest abbreviation, initials and all
_LOOK_BACK: Final = 24


def sentences(flat: str, span: Span, abbreviations: frozenset[str]) -> Iterator[Span]:
    """The sentences of ``flat[span.start:span.end]``, without the white space around them.

    ``flat`` has plain spaces and straight apostrophes; ``abbreviations`` come without their full
    stop. Linear in the length of the span.
    """
    start = span.start
    for cut in _mended(flat, span, abbreviations):
        sentence = _strip(flat, start, cut)
        if sentence is not None:
            yield sentence
        start = cut
    sentence = _strip(flat, start, span.end)
    if sentence is not None:
        yield sentence


def _strip(flat: str, start: int, end: int) -> Span | None:
    while start < end and flat[start].isspace():
        start += 1
    while end > start and flat[end - 1].isspace():
        end -= 1
    return Span(start, end) if end > start else None


def _mended(flat: str, span: Span, abbreviations: frozenset[str]) -> Iterator[int]:
    """Offsets at which a sentence really ends."""
    for cut in _cuts(flat, span):
        following = cut
        while following < span.end and flat[following].isspace():
            following += 1
        closing = _CLOSING.match(flat, following, span.end)
        if closing is not None:
            cut = following = closing.end()
            while following < span.end and flat[following].isspace():
                following += 1
        opening = _OPENING.search(flat, max(span.start, cut - 4), cut)
        if opening is not None:
            cut = following = opening.start(1)
        if following >= span.end or _goes_on(flat, cut, following, span, abbreviations):
            continue
        yield cut


def _goes_on(
    flat: str, cut: int, following: int, span: Span, abbreviations: frozenset[str]
) -> bool:
    """Whether what stands at ``following`` continues the sentence before ``cut``."""
    if following == cut and not flat[cut - 1].isspace():
        return True
    head = flat[following]
    if head.islower() or head in ",;:.!?…":
        return True
    while cut > span.start and flat[cut - 1].isspace():
        cut -= 1
    before = _BEFORE.search(flat, max(span.start, cut - _LOOK_BACK), cut)
    if before is None:
        return False
    word = before.group(1)
    if head.isdigit():
        return word.isdigit() or word in abbreviations or (len(word) <= 3 and word.islower())
    if word.isdigit():
        return False
    if word in abbreviations or word.rpartition("-")[2] in abbreviations:
        return True
    return _INITIALS.match(word) is not None and not _opens_sentence(flat, following, span.end)


def _opens_sentence(flat: str, start: int, end: int) -> bool:
    """Whether a short word such as *Il*, *Le*, *L'* follows an initial: no surname."""
    stop = start
    while stop < end and stop - start < 5 and flat[stop].isalpha():
        stop += 1
    return stop - start <= 3


def _paired(text: str) -> str:
    """``text`` with the mark that closes what another kind of mark opened in that kind: *« … "*.

    sentencex cuts nothing between a mark and the next of its own kind.
    """
    if '"' not in text or not ("«" in text or "»" in text):
        return text
    mended, opened, inner = list(text), -1, False
    for found in _MARKS.finditer(text):
        i, mark = found.start(), found[0]
        opens = mark == "«" or _OPENS.match(text, max(0, i - 1)) is not None
        if mark == "»" or (mark == '"' and not opens and not inner):
            if opened >= 0 and text[opened] == "«":
                mended[i] = "»"
            elif opened >= 0 and mark == "»":
                mended[opened] = "«"
            opened, inner = -1, False
        elif mark == '"' and opened >= 0:
            inner = opens
        elif opens:
            opened, inner = i, False
    return "".join(mended)


def _cuts(flat: str, span: Span) -> Iterator[int]:
    """Ends of sentencex's sentences, found window by window."""
    if _UNBROKEN.match(flat, span.start, span.end):
        return
    from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

    start = span.start
    while start < span.end:
        edge = min(span.end, start + WINDOW)
        if edge < span.end:
            space = flat.rfind(" ", start + 1, edge)
            edge = space + 1 if space > start else edge
        ends = [
            start + int(b["end_index"])
            for b in get_sentence_boundaries("fr", _paired(flat[start:edge]))
        ]
        if edge == span.end:
            yield from ends[:-1]
            return
        # The last sentence of a window may go on: it is read again with the next one.
        yield from ends[:-1]
        start = ends[-2] if len(ends) > 1 else edge
