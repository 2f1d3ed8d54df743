"""Passages with their faults marked in the line: what a sub-editor underlines, and what to write.

    @ sk hokej
    S: Bratislava 3. februára (TASR) – Brankár kryl 32 striel.
    F: Bratislava, 3 février (TASR) – Le gardien [[a couvert|lexical|a repoussé|kryl]] 32 tirs.

Passages are apart by an empty line. ``@`` gives the source language and the topic, ``S:`` the
original, ``F:`` the machine's French; `` ¶ `` begins a paragraph. A mark holds the bad text, its
family, what to write, and the words of the source that it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from mtqa.document import Family
from mtqa.errors import InputError

_MARK: Final = re.compile(r"\[\[([^\[\]]*)\]\]")
_HEAD: Final = re.compile(r"@ ([a-z]{2,3}) (.+)")
_PARAGRAPH: Final = re.compile(r" *¶ *")
_LINES: Final = 3


class Mark(NamedTuple):
    """One fault: code points of the passage's text, end exclusive."""

    start: int
    end: int
    family: Family
    correction: str
    source: str


class MarkedPassage(NamedTuple):
    """A passage as a machine translated it; what is not marked in ``text`` is sound French."""

    source_lang: str
    topic: str
    source: str
    text: str
    marks: tuple[Mark, ...]

    @property
    def corrected(self) -> str:
        """The text with every correction in its place."""
        return self.correct(0, len(self.text))

    def correct(self, start: int, end: int) -> str:
        """``text[start:end]`` with every correction in its place; marks aren't cut in two."""
        parts, last = [], start
        for mark in self.marks:
            if start <= mark.start and mark.end <= end:
                parts += [self.text[last : mark.start], mark.correction]
                last = mark.end
        return "".join([*parts, self.text[last:end]])


def read_marked(text: str, path: str) -> Iterator[MarkedPassage]:
    """The passages in ``text``. Raises InputError that names ``path`` and the line."""
    block: list[tuple[int, str]] = []
    for number, line in enumerate((*text.split("\n"), ""), 1):
        if line.strip():
            block.append((number, line.strip()))
        elif block:
            yield _passage(block, path)
            block = []


def _passage(block: list[tuple[int, str]], path: str) -> MarkedPassage:
    first = block[0][0]
    head = _HEAD.fullmatch(block[0][1])
    if len(block) != _LINES or head is None:
        raise InputError(f"{path}:{first}: expected three lines: '@ sk topic', 'S: …', 'F: …'")
    for (number, line), key in zip(block[1:], ("S: ", "F: "), strict=True):
        if not line.startswith(key):
            raise InputError(f"{path}:{number}: expected a line that begins with '{key.strip()}'")
    source, marked = (_PARAGRAPH.sub("\n\n", line[3:].strip()) for _, line in block[1:])
    parts, marks, length, last = [], [], 0, 0
    for found in _MARK.finditer(marked):
        between = marked[last : found.start()]
        bad, mark = _mark(found[1], length + len(between), f"{path}:{block[2][0]}")
        parts += [between, bad]
        marks.append(mark)
        length, last = mark.end, found.end()
    text = "".join([*parts, marked[last:]])
    if "[[" in text or "]]" in text:
        raise InputError(f"{path}:{block[2][0]}: a mark that is not closed, or holds another")
    return MarkedPassage(head[1], head[2], source, text, tuple(marks))


def _mark(inside: str, start: int, where: str) -> tuple[str, Mark]:
    cells = inside.split("|")
    if len(cells) != 4 or not cells[0]:
        raise InputError(f"{where}: '[[{inside}]]' is not [[bad text|family|what to write|source]]")
    bad, family, correction, source = cells
    try:
        return bad, Mark(start, start + len(bad), Family(family), correction, source)
    except ValueError:
        raise InputError(f"{where}: '[[{inside}]]': there is no family '{family}'") from None
