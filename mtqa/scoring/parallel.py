"""Two texts that should line up, paragraph by paragraph or line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from mtqa.document import COPY_KINDS, Segment, Span
from mtqa.errors import InputError

_LINE = re.compile(r"[^\r\n]+")
_BLANK_LINE = re.compile(r"(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*")


class Alignment(NamedTuple):
    """Pairs of spans, in the story and in the other text; ``level`` names what they are."""

    level: str
    pairs: tuple[tuple[Span, Span], ...]


def paragraphs(text: str) -> list[Span]:
    """Stretches between blank lines, without the white space around them."""
    cuts = [(0, 0), *(match.span() for match in _BLANK_LINE.finditer(text)), (len(text),) * 2]
    stretches = (Span(end, start) for (_, end), (start, _) in pairwise(cuts))
    return _trimmed(text, stretches)


def lines(text: str) -> list[Span]:
    """Lines that are not blank, without the white space around them."""
    return _trimmed(text, (Span(*match.span()) for match in _LINE.finditer(text)))


def align(text: str, segments: Iterable[Segment], other: str, name: str) -> Alignment:
    """Line up ``text`` with ``other``.

    Paragraphs where both have as many (and more than one), else lines; then the same without the
    story's boilerplate and by-lines, which a source or reference need not have. ``name`` says
    what ``other`` is. Raises InputError with both counts where nothing lines up.
    """
    copy = [segment.start for segment in segments if segment.kind in COPY_KINDS]
    every = (paragraphs(text), paragraphs(other)), (lines(text), lines(other))
    body = tuple((_with_any(units, copy), others) for units, others in every)
    for by_paragraph, by_line in (every, body):
        if len(by_paragraph[0]) == len(by_paragraph[1]) > 1:
            return _alignment("paragraph", *by_paragraph)
        if len(by_line[0]) == len(by_line[1]) > 0:
            return _alignment("line", *by_line)
        if len(by_paragraph[0]) == len(by_paragraph[1]) > 0:
            return _alignment("paragraph", *by_paragraph)
    (ours, theirs), (our_lines, their_lines) = every
    raise InputError(
        f"story and {name} don't line up: {_count(ours, 'paragraph')} "
        f"({_count(our_lines, 'line')}) against {_count(theirs, 'paragraph')} "
        f"({_count(their_lines, 'line')})"
    )


def _alignment(level: str, ours: Sequence[Span], theirs: Sequence[Span]) -> Alignment:
    return Alignment(level, tuple(zip(ours, theirs, strict=True)))


def _with_any(units: Sequence[Span], offsets: Sequence[int]) -> list[Span]:
    """The units that hold one of the ascending ``offsets``."""
    kept, i = [], 0
    for unit in units:
        while i < len(offsets) and offsets[i] < unit.start:
            i += 1
        if i < len(offsets) and offsets[i] < unit.end:
            kept.append(unit)
    return kept


def _trimmed(text: str, spans: Iterable[Span]) -> list[Span]:
    trimmed = []
    for start, end in spans:
        stretch = text[start:end]
        left = len(stretch) - len(stretch.lstrip())
        if left < len(stretch):
            trimmed.append(Span(start + left, start + len(stretch.rstrip())))
    return trimmed


def _count(units: Sequence[Span], name: str) -> str:
    return f"{len(units)} {name}{'' if len(units) == 1 else 's'}"
