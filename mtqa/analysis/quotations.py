"""Pairs the quotation marks of a story: every common style, nesting, runs over paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.document import (
    COPY_KINDS,
    Mark,
    MarkRole,
    Quotation,
    QuotationKind,
    Span,
)

_GLYPHS = re.compile(r'[«»“”„‟"‹›]|<<|>>|,,(?=\w)')
#: glyph → those that may close it
_CLOSERS = {
    "«": "»",
    "<<": ">>",
    "‹": "›",
    "“": "”",
    "„": "“”",
    ",,": "“”\"",
    "‟": "”",
    "»": "«",
    "›": "‹",
    '"': '"',
    "”": "”",
}
_OPENERS_ONLY = frozenset({"„", "‟", ",,"})
_INCH = re.compile(r"\d\s?$")


class _Open(NamedTuple):
    mark: int  # index into the marks
    glyph: str
    paragraph: int


class _Scanner:
    """Walks the marks in order with a stack of those still open."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.flat = story.flat
        self.marks: list[Mark] = []
        self.stack: list[_Open] = []
        self.pairs: list[tuple[int, int | None, int, list[int]]] = []  # open, close, depth, reopened
        self.reopened: dict[int, list[int]] = {}
        self.abandoned: list[_Open] = []  # given up in this paragraph when an outer one closed

    def scan(self) -> None:
        paragraphs = list(_copy_stretches(self.story))
        for number, (stretch, blocks) in enumerate(paragraphs):
            found = [m for a, b in blocks for m in _GLYPHS.finditer(self.flat, a, b)]
            texts = [m.group() for m in found]
            for k, m in enumerate(found):
                self._step(m.start(), m.end(), m.group(), number, stretch, texts, k)
            self._end_of_paragraph(number, found)
            self.abandoned = []
        self._give_up(self.stack)
        self.stack = []

    def _step(
        self, start: int, end: int, glyph: str, number: int, stretch: Span, texts: list[str], k: int
    ) -> None:
        before, after = self._around(start, end, stretch)
        carried = [o for o in self.stack if o.paragraph < number]
        if start == stretch.start and carried and self._reopens(glyph, carried[-1], texts):
            index = self._mark(start, end, glyph, MarkRole.REOPEN, carried[-1].mark)
            self.reopened.setdefault(carried[-1].mark, []).append(start)
            top = carried[-1]
            self.stack[self.stack.index(top)] = top._replace(paragraph=number)
            assert index >= 0
            return
        opening = _leans_open(before, after)
        closing = _leans_close(before, after)
        top = self.stack[-1] if self.stack else None
        if glyph == '"' and top is None and _INCH.search(self.flat, max(0, start - 2), start) and (
            texts[k + 1 :].count('"') % 2 == 0
        ):
            return  # inches, not a quotation
        candidate = self._closed_by(glyph)
        if glyph in ("«", "<<", "‹") or glyph in _OPENERS_ONLY:
            if glyph in ("«", "<<", "‹") and candidate is None and closing and not opening:
                twin = next((o for o in reversed(self.stack) if o.glyph == glyph), None)
                if twin is not None and before.isalnum():
                    self._close(twin, start, end, glyph, wrong=True)
                    return
            if candidate is not None and closing and not opening:
                self._close(candidate, start, end, glyph)
                return
            self._drop_carried(number)
            self._open(start, end, glyph, number)
            return
        if glyph == '"':
            if candidate is not None and candidate.paragraph < number and (
                texts.count('"') % 2 == 0
            ):
                self._drop_carried(number)
                candidate = self._closed_by(glyph)
                top = self.stack[-1] if self.stack else None
            if candidate is not None and (closing or not opening):
                self._close(candidate, start, end, glyph)
                return
            if top is not None and closing and not opening and texts[k:].count('"') % 2 == 1 and not (
                _native_close_follows(top.glyph, texts[k + 1 :])
            ):
                self._close(top, start, end, glyph, wrong=True)
                return
            pairs_up = texts[k + 1 :].count('"') % 2 == 1
            if closing and not opening and candidate is None and not pairs_up:
                self._mark(start, end, glyph, MarkRole.STRAY, None)
                return
            if candidate is None:
                self._drop_carried(number)
            self._open(start, end, glyph, number)
            return
        # » › >> ” “
        after_apostrophe = before == "'" or (
            before == " " and self.flat[max(0, start - 2) : start - 1] == "'"
        )
        if glyph in "»›" and after_apostrophe and after.isalnum():
            self._open(start, end, glyph, number, wrong=True)
            return
        if candidate is not None and not (glyph in "“”" and opening and not closing):
            self._close(candidate, start, end, glyph)
            return
        if glyph == "“" or (opening and not closing):
            if glyph == "“" and closing and not opening and top is not None:
                self._close(top, start, end, glyph, wrong=True)
                return
            wrong = glyph in ("»", "›", ">>", "”") and not self._reversed_style(glyph, texts[k + 1 :])
            self._open(start, end, glyph, number, wrong=wrong)
            return
        if top is not None and top.glyph not in ("»",) and not _native_close_follows(
            top.glyph, texts[k + 1 :]
        ):
            self._close(top, start, end, glyph, wrong=True)
            return
        if self._extend(start, end, glyph):
            return
        for lost in self.abandoned:
            if glyph in _CLOSERS.get(lost.glyph, ""):
                index = self._mark(start, end, glyph, MarkRole.CROSSED, lost.mark)
                opened = self.marks[lost.mark]
                self.marks[lost.mark] = opened._replace(role=MarkRole.CROSSED, partner=index)
                self.abandoned.remove(lost)
                return
        self._mark(start, end, glyph, MarkRole.STRAY, None)

    def _extend(self, start: int, end: int, glyph: str) -> bool:
        """A stray closing mark after a pair whose closing mark a letter touches: *« a »mais b »*.

        The earlier mark was the superfluous one; the quotation runs to here.
        """
        if not self.pairs or self.stack:
            return False
        opened, closed, depth, reopened = self.pairs[-1]
        if closed is None or depth or self.marks[closed].glyph != glyph or glyph not in "»”":
            return False
        after = self.marks[closed].end
        if closed != len(self.marks) - 1 or not self.flat[after].isalpha():
            return False
        self.marks[closed] = self.marks[closed]._replace(role=MarkRole.SUPERFLUOUS, partner=None)
        index = self._mark(start, end, glyph, MarkRole.CLOSE, opened)
        self.marks[opened] = self.marks[opened]._replace(partner=index)
        self.pairs[-1] = (opened, index, depth, reopened)
        return True

    def _around(self, start: int, end: int, stretch: Span) -> tuple[str, str]:
        before = self.flat[start - 1] if start > stretch.start else "\n"
        after = self.flat[end] if end < stretch.end else "\n"
        return before, after

    def _reversed_style(self, glyph: str, rest: list[str]) -> bool:
        """Whether the next mark of the pair is the reversed one: »Wort«, ”ord”."""
        partner = _CLOSERS.get(glyph, "")
        return bool(rest) and rest[0] in partner

    def _reopens(self, glyph: str, carried: _Open, texts: list[str]) -> bool:
        if glyph == '"':
            return carried.glyph == '"' and texts.count('"') % 2 == 1
        if glyph in "«»":
            return carried.glyph in "«»"
        if glyph in "“”":
            return carried.glyph in "“„”"
        return glyph == carried.glyph

    def _closed_by(self, glyph: str) -> _Open | None:
        """The innermost open mark that ``glyph`` can close."""
        for opened in reversed(self.stack):
            if glyph in _CLOSERS.get(opened.glyph, ""):
                return opened
        return None

    def _mark(self, start: int, end: int, glyph: str, role: MarkRole, partner: int | None) -> int:
        self.marks.append(Mark(start, end, glyph, role, partner))
        return len(self.marks) - 1

    def _open(self, start: int, end: int, glyph: str, number: int, *, wrong: bool = False) -> None:
        role = MarkRole.WRONG_GLYPH if wrong else MarkRole.OPEN
        index = self._mark(start, end, glyph, role, None)
        self.stack.append(_Open(index, glyph, number))

    def _close(self, opened: _Open, start: int, end: int, glyph: str, *, wrong: bool = False) -> None:
        depth = self.stack.index(opened)
        self._give_up(self.stack[depth + 1 :])
        self.abandoned += self.stack[depth + 1 :]
        role = MarkRole.WRONG_GLYPH if wrong else MarkRole.CLOSE
        index = self._mark(start, end, glyph, role, opened.mark)
        self.marks[opened.mark] = self.marks[opened.mark]._replace(partner=index)
        self.pairs.append((opened.mark, index, depth, self.reopened.get(opened.mark, [])))
        del self.stack[depth:]

    def _give_up(self, opened: list[_Open]) -> None:
        """What stays open: a quotation without a closing mark."""
        for depth, mark in enumerate(opened):
            self.pairs.append((mark.mark, None, depth, self.reopened.get(mark.mark, [])))

    def _drop_carried(self, number: int) -> None:
        """A new quotation begins: one left open in an earlier paragraph was never closed."""
        left = [o for o in self.stack if o.paragraph < number]
        if left:
            self._give_up(left)
            self.stack = [o for o in self.stack if o.paragraph >= number]

    def _end_of_paragraph(self, number: int, found: list[re.Match[str]]) -> None:
        """One closing mark may serve an inner and an outer quotation that end together."""
        if not (self.stack and found):
            return
        top = self.stack[-1]
        last = self.marks[-1] if self.marks else None
        if (
            last is not None
            and last.role is MarkRole.CLOSE
            and last.partner is not None
            and last.start == found[-1].start()
            and top.paragraph == number
            and self.marks[last.partner].glyph == top.glyph
            and self.marks[last.partner].start > self.marks[top.mark].start
        ):
            index = len(self.marks) - 1
            self.marks[top.mark] = self.marks[top.mark]._replace(partner=index)
            self.pairs.append((top.mark, index, len(self.stack) - 1, self.reopened.get(top.mark, [])))
            self.stack.pop()


def _leans_open(before: str, after: str) -> bool:
    """White space, a bracket, a dash or an apostrophe before, something after."""
    return (before.isspace() or before in "([-–—'/:") and not (
        after.isspace() or after in ".,;:!?)]»”"
    )


def _leans_close(before: str, after: str) -> bool:
    return not before.isspace() and (after.isspace() or after in ".,;:!?…)]-–—/" or after in "»”“\"")


def _native_close_follows(glyph: str, rest: list[str]) -> bool:
    """Whether a sound closing mark for ``glyph`` comes before the next opening one."""
    closers = _CLOSERS.get(glyph, "")
    for mark in rest:
        if mark in closers:
            return True
        if mark == glyph:
            return False
    return False


def _copy_stretches(story: Story) -> Iterator[tuple[Span, list[tuple[int, int]]]]:
    """Paragraph by paragraph, the stretches of copy in the story's own language."""
    pieces: list[tuple[int, int]] = []
    paragraph = -1
    for segment in story.segments:
        if segment.kind not in COPY_KINDS or (
            segment.lang is not None and segment.lang != story.target_lang
        ):
            continue
        if segment.paragraph != paragraph and pieces:
            yield Span(pieces[0][0], pieces[-1][1]), pieces
            pieces = []
        paragraph = segment.paragraph
        pieces.append((segment.start, segment.end))
    if pieces:
        yield Span(pieces[0][0], pieces[-1][1]), pieces


def find_quotations(story: Story) -> Story:
    """The story with its quotation marks and the quotations between them."""
    scanner = _Scanner(story)
    scanner.scan()
    marks = scanner.marks
    found = []
    ends = [span.end for span in story.paragraphs]
    for opened, closed, depth, reopened in scanner.pairs:
        start = marks[opened].start
        if closed is None:
            end = inner_end = ends[min(bisect_left(ends, start + 1), len(ends) - 1)]
            close = ""
        else:
            end, inner_end = marks[closed].end, marks[closed].start
            close = marks[closed].glyph
        inner_start = marks[opened].end
        flat = story.flat
        while inner_start < inner_end and flat[inner_start].isspace():
            inner_start += 1
        while inner_end > inner_start and flat[inner_end - 1].isspace():
            inner_end -= 1
        found.append(
            Quotation(
                0, Span(start, end), Span(inner_start, inner_end), marks[opened].glyph, close, depth,
                QuotationKind.TERM, story.segment_at(start), tuple(reopened),
            )
        )
    found.sort(key=lambda q: (q.span.start, -q.span.end))
    quotations = tuple(replace(q, index=i) for i, q in enumerate(found))
    return replace(story, marks=tuple(marks), quotations=quotations)
