"""Turns paired quotation marks into quotations."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from mtqa.analysis.french.verbs import has_finite_verb
from mtqa.analysis.marks import Pair, Scanner
from mtqa.analysis.story import Story
from mtqa.document import Mark, Quotation, QuotationKind, Span


def find_quotations(story: Story) -> Story:
    """The story with its quotation marks and the quotations between them."""
    scanner = Scanner(story)
    scanner.scan()
    ends = [span.end for span in story.paragraphs]
    found = [
        _quotation(story, scanner.marks, pair, ends, index)
        for index, pair in enumerate(scanner.pairs)
    ]
    found.sort(key=lambda q: (q.span.start, -q.span.end))
    quotations = tuple(q if q.index == i else replace(q, index=i) for i, q in enumerate(found))
    return replace(story, marks=tuple(scanner.marks), quotations=quotations)


def _quotation(
    story: Story, marks: list[Mark], pair: Pair, ends: list[int], index: int
) -> Quotation:
    opened = marks[pair.open]
    if pair.close is None:
        # nobody knows where it ends: at the next mark or with its paragraph at the latest
        end = inner_end = ends[min(bisect_left(ends, opened.start + 1), len(ends) - 1)]
        if pair.open + 1 < len(marks):
            end = inner_end = max(opened.end, min(end, marks[pair.open + 1].start))
        close = ""
    else:
        closed = marks[pair.close]
        end, inner_end, close = closed.end, closed.start, closed.glyph
    inner_start, flat = opened.end, story.flat
    while inner_start < inner_end and flat[inner_start].isspace():
        inner_start += 1
    while inner_end > inner_start and flat[inner_end - 1].isspace():
        inner_end -= 1
    inner = Span(inner_start, inner_end)
    return Quotation(
        index=index,
        span=Span(opened.start, end),
        inner=inner,
        open=opened.glyph,
        close=close,
        depth=pair.depth,
        kind=QuotationKind.TERM,
        segment=story.segment_at(opened.start),
        reopened=pair.reopened,
        sentence=_is_sentence(story, inner, pair.depth),
    )


def _is_sentence(story: Story, span: Span, depth: int) -> bool:
    """Begins with a capital and holds a finite verb, or ends like a sentence."""
    inner = story.flat[span.start : span.end].lstrip("«»“”\"'’([…. ")
    if not inner or not inner[0].isupper():
        return False
    first, end = story.token_at(span.start), story.token_at(span.end)
    ended = inner[-1] in ".!?…" and depth == 0 and end - first >= 2
    return ended or has_finite_verb(story, first, end)
