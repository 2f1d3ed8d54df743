"""Finds a phrase in a story: outwards from its anchor, within one segment, on token numbers."""

from __future__ import annotations

from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.analysis.tokens import PUNCT
from mtqa.packs.phrase import Edge, Element, Gap, Not, Phrase, Word


class Hit(NamedTuple):
    """A phrase found: the marked tokens, end exclusive, and the tokens of each element."""

    first: int
    last: int
    elements: tuple[tuple[int, int] | None, ...]


def match(phrase: Phrase, story: Story, i: int) -> Hit | None:
    """``phrase`` with its anchor on token ``i``."""
    tokens = story.segment_tokens(story.tokens.segments[i])
    walk = _Walk(story, phrase.elements, tokens.start, tokens.stop)
    return walk.around(phrase.anchor.element, i)


def copied(phrase: Phrase, hit: Hit) -> list[tuple[int, int] | None]:
    """Tokens of the consuming elements in their order, as ``{1}``, ``{2}`` … count them."""
    pairs = zip(phrase.elements, hit.elements, strict=True)
    return [found for element, found in pairs if isinstance(element, Word | Gap)]


class _Walk:
    """Matches the elements outwards from the anchor, with backtracking, within one segment."""

    def __init__(self, story: Story, elements: tuple[Element, ...], low: int, high: int) -> None:
        self.story = story
        self.elements = elements
        self.low = low
        self.high = high
        self.found: list[tuple[int, int] | None] = [None] * len(elements)

    def around(self, element: int, i: int) -> Hit | None:
        word = self.elements[element]
        if not (isinstance(word, Word) and word.accepts(self.story, i)):
            return None
        self.found[element] = (i, i + 1)
        if not (self._go(element + 1, i + 1, 1) and self._go(element - 1, i - 1, -1)):
            return None
        spans = [span for span in self.found if span is not None and span[0] < span[1]]
        first, last = min(spans)[0], max(spans)[1]
        for edge, span in zip(self.elements, self.found, strict=True):
            if edge is Edge.OPEN and span is not None:
                first = span[0]
            elif edge is Edge.CLOSE and span is not None:
                last = span[0]
        return Hit(first, last, tuple(self.found))

    def _go(self, k: int, i: int, step: int) -> bool:
        """Match the elements from ``k`` on in the direction ``step``, next token ``i``."""
        if not 0 <= k < len(self.elements):
            return True
        element = self.elements[k]
        if isinstance(element, Word):
            if self._is(element, i):
                self.found[k] = (i, i + 1)
                if self._go(k + step, i + step, step):
                    return True
            self.found[k] = None
            return element.optional and self._go(k + step, i, step)
        if isinstance(element, Gap):
            for width in range(element.limit + 1):
                end = i + step * width
                self.found[k] = (i, end) if step > 0 else (end + 1, i + 1)
                if self._go(k + step, end, step):
                    return True
                if not (self.low <= end < self.high) or self.story.tokens.kinds[end] == PUNCT:
                    return False
            return False
        if isinstance(element, Not):
            at = i + 1 if step < 0 and not element.behind else i
            return not self._is(element.word, at) and self._go(k + step, i, step)
        boundary = i if step > 0 else i + 1
        self.found[k] = (boundary, boundary)
        return self._go(k + step, i, step)

    def _is(self, word: Word, i: int) -> bool:
        return self.low <= i < self.high and word.accepts(self.story, i)
