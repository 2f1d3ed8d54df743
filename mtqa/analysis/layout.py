"""Paragraphs of a text as it was read, and what each is on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from mtqa.analysis.blocks import Block, BlockKind
from mtqa.analysis.dateline import match_dateline
from mtqa.analysis.furniture import mark_furniture

__all__ = ["Block", "BlockKind", "Layout", "lay_out"]

_LINE: Final = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAK: Final = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NEWLINE: Final = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
#: a line that ends so may end a paragraph
_TERMINAL: Final = re.compile(r"[.!?…:;][»”’›)\]\"'*\s]*\Z")
#: text wrapped at a column: e-mail and typewriters stop by here
_NARROWEST, _WIDEST = 40, 120
#: how far short of that column a line may stop before a long word
_RAGGED: Final = 25
_HEADLINE_CHARACTERS: Final = 220
_SUBHEADING_CHARACTERS: Final = 100


class Layout(NamedTuple):
    """``blocks`` in order; ``soft_breaks``: offsets of the newlines inside a paragraph."""

    blocks: tuple[Block, ...]
    soft_breaks: tuple[int, ...]


class _Line(NamedTuple):
    start: int
    end: int
    #: whether a blank line stands before it
    apart: bool


def lay_out(text: str) -> Layout:
    """The paragraphs of ``text`` (code points) with their kind, and its soft line breaks.

    A paragraph ends at a blank line or at a line's end; where lines were wrapped at a column it
    runs on. Linear in the length of the text.
    """
    lines = list(_lines(text))
    width = _wrap_width(text, lines)
    blocks: list[Block] = []
    soft: list[int] = []
    for i, line in enumerate(lines):
        if i and _runs_on(text, lines[i - 1], line, width):
            before = blocks[-1]
            soft.extend(m.start() for m in _BREAK.finditer(text, before.end, line.start))
            blocks[-1] = before._replace(end=line.end)
        else:
            blocks.append(Block(line.start, line.end, BlockKind.BODY))
    return Layout(tuple(_headlines(text, mark_furniture(text, blocks))), tuple(soft))


def _lines(text: str) -> Iterator[_Line]:
    """Lines that hold something, without the white space around them."""
    last = 0
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = start + len(line.strip())
        if start == end:
            continue
        gap = text[last:start]
        yield _Line(start, end, gap == "\n\n" or len(_NEWLINE.findall(gap)) > 1)
        last = end


def _wrap_width(text: str, lines: Sequence[_Line]) -> int | None:
    """The column that the text was wrapped at, or None where each line is a paragraph."""
    close = [(before, line) for before, line in pairwise(lines) if not line.apart]
    width = max((line.end - line.start for pair in close for line in pair), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    cut = [(before, line) for before, line in close if not _ends_sentence(text, before)]
    full = sum(before.end - before.start > width - _RAGGED for before, _ in cut)
    goes_on = sum(text[line.start].islower() for _, line in cut)
    return width if cut and full * 5 >= len(cut) * 3 and goes_on * 5 >= len(cut) * 2 else None


def _ends_sentence(text: str, line: _Line) -> bool:
    return _TERMINAL.search(text, max(line.start, line.end - 12), line.end) is not None


def _runs_on(text: str, before: _Line, line: _Line, width: int | None) -> bool:
    """Whether ``line`` continues the paragraph of the line ``before`` it."""
    if line.apart:
        return False
    terminal = _ends_sentence(text, before)
    if width is None:
        return not terminal and text[line.start].islower()
    if not terminal and text[line.start].islower():
        return True
    if terminal and text[line.start] in "-–—•*":
        return False
    if match_dateline(text, line.start, line.end) is not None:
        return False
    space = text.find(" ", line.start, line.end)
    word = (space if space > 0 else line.end) - line.start
    # Had the next word found room on the line before, the break was wanted.
    return before.end - before.start + 1 + word > width - (0 if terminal else 12)


def _headlines(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """``blocks`` with the headline and the sub-headings told from body text."""
    copy = [i for i, block in enumerate(blocks) if block.kind is BlockKind.BODY]
    order = {i: n for n, i in enumerate(copy)}
    for i, block in enumerate(blocks):
        n = order.get(i)
        if n is not None and n + 1 < len(copy) and _is_heading(text, block, first=n == 0):
            block = block._replace(kind=BlockKind.HEADLINE)
        yield block


def _is_heading(text: str, block: Block, *, first: bool) -> bool:
    limit = _HEADLINE_CHARACTERS if first else _SUBHEADING_CHARACTERS
    if block.end - block.start > limit:
        return False
    head, tail = text[block.start], text[block.end - 1]
    if head in "-–—•*" or tail in ".:;,…*":
        return False
    if tail in '»”"’›)' and text[block.start : block.end - 1].rstrip()[-1:] in (".", "…"):
        return False
    if match_dateline(text, block.start, block.end) is not None:
        return False
    if first:
        return True
    # Further down, a line that asks, exclaims or quotes is more often speech than a heading.
    return tail not in '?!»”"' and not head.islower() and head not in '«“„»”",)'
