"""A story cut into paragraphs and these into runs, so that overlapping findings can be marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mtqa.document import Finding, Segment, SegmentKind, Span, StoryReport


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch under the same findings throughout.

    ``findings`` are numbers into the sorted findings of the story, gravest innermost.
    ``opens`` start here, ``closes`` end here or with the paragraph they began in; ``anchors`` are
    the quotations that start here. An insertion point is a run without text.
    """

    start: int
    end: int
    findings: tuple[int, ...]
    opens: tuple[int, ...]
    closes: tuple[int, ...]
    anchors: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its kind (that of its first segment that is not a dateline) and its runs.

    ``findings`` are numbers of the findings that begin in it.
    """

    index: int
    span: Span
    kind: SegmentKind
    runs: tuple[Run, ...]
    findings: tuple[int, ...]


def in_order(story: StoryReport) -> tuple[Finding, ...]:
    """The findings by (start, end, code): the order of their numbers."""
    return tuple(sorted(story.findings, key=lambda f: (f.start, f.end, f.code)))


def paragraphs(story: StoryReport) -> list[Paragraph]:
    """The text of ``story`` in paragraphs; each finding begins in exactly one of them."""
    findings = in_order(story)
    blocks = list(_blocks(story))
    owner: dict[int, list[int]] = {}
    starts = [span.start for span, _ in blocks]
    for number, finding in enumerate(findings):
        home = bisect_left(starts, finding.start + 1) - 1
        owner.setdefault(max(0, home), []).append(number)
    quotes = sorted((quotation.start, i) for i, quotation in enumerate(story.quotations))
    made = []
    open_beyond: list[int] = []
    for index, (span, kind) in enumerate(blocks):
        own = owner.get(index, [])
        stop = blocks[index + 1][0].start if index + 1 < len(blocks) else len(story.document.text)
        span = _stretch(span, stop, [findings[n] for n in own])
        present = [n for n in open_beyond if findings[n].end > span.start] + own
        runs = tuple(_runs(span, findings, present, own, quotes))
        made.append(Paragraph(index, span, kind, runs, tuple(own)))
        open_beyond = [n for n in present if findings[n].end > span.end]
    return made


def _stretch(span: Span, stop: int, own: Sequence[Finding]) -> Span:
    """``span``, widened over the white space around it that one of its findings marks."""
    start = min([span.start, *(finding.start for finding in own)])
    return Span(start, max([span.end, *(min(finding.end, stop) for finding in own)]))


def _blocks(story: StoryReport) -> Iterator[tuple[Span, SegmentKind]]:
    """Spans of the paragraphs: neighbouring segments of one paragraph and one kind."""
    if not story.segments:
        if story.document.text:
            yield Span(0, len(story.document.text)), SegmentKind.SENTENCE
        return
    group: list[Segment] = []
    for segment in sorted(story.segments, key=lambda s: s.start):
        if group and not _together(group[-1], segment):
            yield _block(group)
            group = []
        group.append(segment)
    yield _block(group)


def _together(before: Segment, segment: Segment) -> bool:
    """Whether both are shown as one paragraph; furniture is listed piece by piece."""
    side = _side(segment.kind)
    return (
        segment.paragraph == before.paragraph
        and side is _side(before.kind)
        and side is not SegmentKind.BOILERPLATE
    )


def _side(kind: SegmentKind) -> SegmentKind:
    """Datelines and sentences share a paragraph; every other kind stands alone."""
    return SegmentKind.SENTENCE if kind is SegmentKind.DATELINE else kind


def _block(group: Sequence[Segment]) -> tuple[Span, SegmentKind]:
    return Span(group[0].start, group[-1].end), _side(group[0].kind)


def _runs(
    span: Span,
    findings: Sequence[Finding],
    present: Sequence[int],
    own: Sequence[int],
    quotes: Sequence[tuple[int, int]],
) -> Iterator[Run]:
    first = bisect_left(quotes, (span.start, -1))
    anchors: dict[int, list[int]] = {}
    for offset, quotation in quotes[first : bisect_left(quotes, (span.end, -1))]:
        anchors.setdefault(offset, []).append(quotation)
    starts: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for n in present:
        starts.setdefault(max(findings[n].start, span.start), []).append(n)
        ends.setdefault(min(findings[n].end, span.end), []).append(n)
    cuts = sorted({span.start, span.end, *anchors, *starts, *ends})
    active: set[int] = set()
    owned = frozenset(own)
    for at, following in zip(cuts, [*cuts[1:], span.end], strict=True):
        active -= set(ends.get(at, ()))
        points = [n for n in starts.get(at, ()) if findings[n].start == findings[n].end]
        for n in points:
            yield Run(at, at, (n,), (n,), (n,))
        active |= set(starts.get(at, ())) - set(points)
        if following == at:
            continue
        opens = tuple(n for n in starts.get(at, ()) if n in active and n in owned)
        closes = tuple(n for n in ends.get(following, ()) if n in active and n in owned)
        layers = sorted(active, key=lambda n: (findings[n].severity.rank, -n))
        yield Run(at, following, tuple(layers), opens, closes, tuple(anchors.get(at, ())))
