"""Pairs quotation marks: every common style, nesting, runs over paragraphs, and what is broken."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from mtqa.analysis.glyphs import marked_stretches
from mtqa.analysis.story import Story
from mtqa.document import Mark, MarkRole, Span

#: glyph → those that may close it
_CLOSERS: Final = {
    "«": "»",
    "<<": ">>",
    "‹": "›",
    "“": "”",
    "„": "“”",
    ",,": '“”"',
    "‟": "”",
    "»": "«»",
    "›": "‹",
    '"': '"',
    "”": "”",
}
_OPENERS: Final = frozenset({"«", "<<", "‹", "„", "‟", ",,"})
_SAME_FAMILY: Final = ("«»", "“”„", '"')
#: nesting beyond this is an accident: the outermost mark is given up
_MAX_DEPTH: Final = 6
#: marks looked ahead for a sound closing one
_LOOKAHEAD: Final = 24


class Opened(NamedTuple):
    """A mark that waits for its partner."""

    mark: int
    glyph: str
    paragraph: int


class Pair(NamedTuple):
    """A quotation as numbers of marks; ``close`` is None where none was found."""

    open: int
    close: int | None
    depth: int
    reopened: tuple[int, ...]


class _Here(NamedTuple):
    """One mark in its surroundings."""

    start: int
    end: int
    glyph: str
    before: str
    after: str
    opening: bool
    closing: bool
    #: straight marks after this one in the paragraph
    straight_left: int


class Scanner:
    """Walks the marks of a story in order, with a stack of those still open."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._flat = story.flat
        self.marks: list[Mark] = []
        self.pairs: list[Pair] = []
        self._stack: list[Opened] = []
        self._reopened: dict[int, list[int]] = {}
        self._abandoned: list[Opened] = []  # given up in this paragraph when an outer one closed
        self._texts: list[str] = []  # the glyphs of this paragraph
        self._at = 0
        self._paragraph = 0

    def scan(self) -> None:
        """Fill ``marks`` and ``pairs``."""
        for paragraph, stretch, found in marked_stretches(self._story):
            self._paragraph = paragraph
            self._texts = [m.group() for m in found]
            straight = self._texts.count('"')
            for self._at, match in enumerate(found):
                straight -= match.group() == '"'
                self._step(self._look(match, stretch, straight), stretch)
            self._end_of_paragraph(found, stretch)
            self._abandoned = []
        self._give_up(self._stack)
        self._stack = []

    def _look(self, match: re.Match[str], stretch: Span, straight_left: int) -> _Here:
        start, end = match.span()
        before = self._flat[start - 1] if start > stretch.start else "\n"
        after = self._flat[end] if end < stretch.end else "\n"
        opening = (before.isspace() or before in "([-–—'/:") and not (
            after.isspace() or after in ".,;:!?)]»”"
        )
        closing = not before.isspace() and (after.isspace() or after in '.,;:!?…)]-–—/»”“"')
        return _Here(start, end, match.group(), before, after, opening, closing, straight_left)

    def _step(self, here: _Here, stretch: Span) -> None:
        if here.start == stretch.start and self._reopen(here):
            return
        if here.glyph == '"':
            self._straight(here)
        elif here.glyph in _OPENERS:
            self._opener(here)
        else:
            self._closer(here)

    def _reopen(self, here: _Here) -> bool:
        """A mark that starts a further paragraph of a quotation still open."""
        carried = next((o for o in reversed(self._stack) if o.paragraph < self._paragraph), None)
        if carried is None:
            return False
        family = next((f for f in _SAME_FAMILY if here.glyph in f), here.glyph)
        if carried.glyph not in family:
            return False
        self._mark(here, MarkRole.REOPEN, carried.mark)
        self._reopened.setdefault(carried.mark, []).append(here.start)
        self._stack[self._stack.index(carried)] = carried._replace(paragraph=self._paragraph)
        return True

    def _opener(self, here: _Here) -> None:
        """« „ ‹: opens, unless it closes by mistake or closes a reversed pair."""
        candidate = self._closed_by(here.glyph)
        if here.closing and not here.opening:
            if candidate is not None:
                self._close(candidate, here)
                return
            twin = next((o for o in reversed(self._stack) if o.glyph == here.glyph), None)
            if twin is not None and (here.before.isalnum() or here.before in ".,!?…"):
                self._close(twin, here, wrong=True)
                return
        self._drop_carried()
        self._open(here)

    def _straight(self, here: _Here) -> None:
        """The straight mark: by what is open, then by where it leans, then by parity."""
        candidate = self._closed_by('"')
        if candidate is None and here.before.isdigit() and not here.after.isalnum():
            return  # inches, not a quotation
        if (
            candidate is not None
            and candidate.paragraph < self._paragraph
            and (self._texts.count('"') % 2 == 0)
        ):
            self._drop_carried()
            candidate = self._closed_by('"')
        if candidate is not None and (here.closing or not here.opening):
            self._close(candidate, here)
            return
        if here.closing and not here.opening and here.straight_left % 2 == 0:
            top = self._stack[-1] if self._stack else None
            if top is None:
                self._mark(here, MarkRole.STRAY, None)
                return
            if not self._close_follows(top.glyph):
                self._close(top, here, wrong=True)
                return
        if candidate is None:
            self._drop_carried()
        self._open(here)

    def _closer(self, here: _Here) -> None:
        """» ” › “: closes, unless it opens by mistake or opens a reversed pair."""
        glyph = here.glyph
        after_apostrophe = here.before == "'" or (
            here.before == " " and self._flat[max(0, here.start - 2) : here.start - 1] == "'"
        )
        if glyph in "»›" and after_apostrophe and here.after.isalnum():
            self._open(here, wrong=True)
            return
        candidate = self._closed_by(glyph)
        leans_open = here.opening and not here.closing
        if candidate is not None and not (glyph in "“”" and leans_open):
            self._close(candidate, here)
            return
        top = self._stack[-1] if self._stack else None
        if glyph == "“" or leans_open:
            if glyph == "“" and here.closing and not here.opening and top is not None:
                self._close(top, here, wrong=True)
                return
            self._open(here, wrong=glyph != "“" and not self._reversed_pair(glyph))
            return
        if top is not None and top.glyph != "»" and not self._close_follows(top.glyph):
            self._close(top, here, wrong=True)
            return
        if not (self._extend(here) or self._cross(here)):
            self._mark(here, MarkRole.STRAY, None)

    def _extend(self, here: _Here) -> bool:
        """A stray closing mark after a pair whose closing mark a letter touches: *« a »mais b »*.

        The earlier mark was the superfluous one; the quotation runs to here.
        """
        if not self.pairs or self._stack:
            return False
        pair = self.pairs[-1]
        closed = pair.close
        if closed is None or pair.depth or self.marks[closed].glyph != here.glyph:
            return False
        if closed != len(self.marks) - 1 or not self._flat[self.marks[closed].end].isalpha():
            return False
        self.marks[closed] = self.marks[closed]._replace(role=MarkRole.SUPERFLUOUS, partner=None)
        self.marks[pair.open] = self.marks[pair.open]._replace(partner=len(self.marks))
        self.pairs[-1] = pair._replace(close=self._mark(here, MarkRole.CLOSE, pair.open))
        return True

    def _cross(self, here: _Here) -> bool:
        """A closing mark for a quotation that was given up when an outer one closed."""
        for lost in self._abandoned:
            if here.glyph in _CLOSERS.get(lost.glyph, ""):
                index = self._mark(here, MarkRole.CROSSED, lost.mark)
                opened = self.marks[lost.mark]
                self.marks[lost.mark] = opened._replace(role=MarkRole.CROSSED, partner=index)
                self._abandoned.remove(lost)
                return True
        return False

    def _reversed_pair(self, glyph: str) -> bool:
        """Whether the next mark is the other one of a reversed pair: »Wort«, ”ord”."""
        rest = self._texts[self._at + 1 : self._at + 2]
        return bool(rest) and rest[0] in _CLOSERS.get(glyph, "")

    def _close_follows(self, glyph: str) -> bool:
        """Whether a sound closing mark for ``glyph`` comes before the next opening one."""
        closers = _CLOSERS.get(glyph, "")
        for mark in self._texts[self._at + 1 : self._at + _LOOKAHEAD]:
            if mark in closers:
                return True
            if mark == glyph:
                return False
        return False

    def _closed_by(self, glyph: str) -> Opened | None:
        """The innermost open mark that ``glyph`` can close."""
        for opened in reversed(self._stack):
            if glyph in _CLOSERS.get(opened.glyph, ""):
                return opened
        return None

    def _mark(self, here: _Here, role: MarkRole, partner: int | None) -> int:
        self.marks.append(Mark(here.start, here.end, here.glyph, role, partner))
        return len(self.marks) - 1

    def _open(self, here: _Here, *, wrong: bool = False) -> None:
        if len(self._stack) >= _MAX_DEPTH:
            self._give_up(self._stack[:1])
            del self._stack[0]
        index = self._mark(here, MarkRole.WRONG_GLYPH if wrong else MarkRole.OPEN, None)
        self._stack.append(Opened(index, here.glyph, self._paragraph))

    def _close(self, opened: Opened, here: _Here, *, wrong: bool = False) -> None:
        depth = self._stack.index(opened)
        self._give_up(self._stack[depth + 1 :])
        self._abandoned += self._stack[depth + 1 :]
        index = self._mark(here, MarkRole.WRONG_GLYPH if wrong else MarkRole.CLOSE, opened.mark)
        self._pair(opened, index, depth)
        del self._stack[depth:]

    def _pair(self, opened: Opened, close: int, depth: int) -> None:
        self.marks[opened.mark] = self.marks[opened.mark]._replace(partner=close)
        reopened = tuple(self._reopened.get(opened.mark, ()))
        self.pairs.append(Pair(opened.mark, close, depth, reopened))

    def _give_up(self, opened: list[Opened]) -> None:
        """What stays open: a quotation without a closing mark."""
        for depth, waiting in enumerate(opened):
            reopened = tuple(self._reopened.get(waiting.mark, ()))
            self.pairs.append(Pair(waiting.mark, None, depth, reopened))

    def _drop_carried(self) -> None:
        """A new quotation begins: one left open in an earlier paragraph was never closed."""
        left = [o for o in self._stack if o.paragraph < self._paragraph]
        if left:
            self._give_up(left)
            self._stack = [o for o in self._stack if o.paragraph >= self._paragraph]

    def _end_of_paragraph(self, found: list[re.Match[str]], stretch: Span) -> None:
        """One closing mark may serve an inner and an outer quotation that end together."""
        if not (self._stack and found and self.marks):
            return
        top, last = self._stack[-1], self.marks[-1]
        if (
            last.role is MarkRole.CLOSE
            and last.partner is not None
            and last.start == found[-1].start()
            and top.paragraph == self._paragraph
            and self.marks[last.partner].glyph == top.glyph
            and self.marks[last.partner].start > self.marks[top.mark].start
            and self._ends_together(last, stretch)
        ):
            self._pair(top, len(self.marks) - 1, len(self._stack) - 1)
            self._stack.pop()

    def _ends_together(self, last: Mark, stretch: Span) -> bool:
        """Nothing but a stop after the mark, and the inner quotation begins no sentence."""
        if self._flat[last.end : stretch.end].strip(" .,!?…"):
            return False
        assert last.partner is not None
        inner = self.marks[last.partner].start
        before = self._flat[max(0, inner - 3) : inner].rstrip()
        return bool(before) and before[-1] not in ".!?…»«"
