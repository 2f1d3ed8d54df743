"""What the drawings of a report show: counts by family, and the story from end to end."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from mtqa.document import COPY_KINDS, Family, Finding, StoryReport
from mtqa.mqm import Severity, Weights

#: drawing units: the strip is this wide and high, bars in a table are this wide
STRIP_WIDTH, STRIP_HEIGHT, BAR_WIDTH = 640, 48, 120
_FULL_POINTS = 25
#: drawing units of the histogram, and how many scores wide one of its columns is
HISTOGRAM_WIDTH, HISTOGRAM_HEIGHT, BIN = 320, 96, 10


class FamilyRow(NamedTuple):
    """Counts of a family, gravest severity first, and what it costs; ``bar`` in drawing units."""

    family: Family
    counts: tuple[int, ...]
    total: int
    points: float
    bar: float


class Bar(NamedTuple):
    """A segment in the strip: a box in drawing units, its segment number and what it shows.

    ``severity`` is that of its gravest finding, ``target`` the number of its first finding (from
    1), both None where it has none.
    """

    x: float
    width: float
    y: float
    height: float
    segment: int
    value: float
    severity: Severity | None
    target: int | None


class Strip(NamedTuple):
    """The segments of the copy from left to right, as wide as they are long.

    Heights are the quality estimate where ``estimated``, else penalty points.
    """

    estimated: bool
    bars: tuple[Bar, ...]


class Column(NamedTuple):
    """Stories with an overall score from ``low`` to ``high``, in a box in drawing units."""

    low: int
    high: int
    stories: int
    x: float
    width: float
    y: float
    height: float


class Histogram(NamedTuple):
    """The stories by overall score, worst to best; ``unscored`` have none."""

    columns: tuple[Column, ...]
    unscored: int


def family_rows(findings: Sequence[Finding], weights: Weights) -> tuple[FamilyRow, ...]:
    """A row for each family that was found, dearest first."""
    rows = []
    for family in Family:
        own = [finding for finding in findings if finding.family is family]
        if own:
            counts = tuple(
                sum(finding.severity is severity for finding in own)
                for severity in reversed(Severity)
            )
            points = sum(weights.penalty(finding.mqm, finding.severity) for finding in own)
            rows.append(FamilyRow(family, counts, len(own), points, 0.0))
    return _drawn(rows)


def sum_rows(stories: Sequence[Sequence[FamilyRow]]) -> tuple[FamilyRow, ...]:
    """The rows of several stories as those of one."""
    sums: dict[Family, FamilyRow] = {}
    for row in (row for rows in stories for row in rows):
        had = sums.get(row.family)
        if had:
            counts = tuple(map(sum, zip(had.counts, row.counts, strict=True)))
            row = FamilyRow(row.family, counts, had.total + row.total, had.points + row.points, 0.0)
        sums[row.family] = row
    return _drawn(list(sums.values()))


def histogram(stories: Sequence[StoryReport]) -> Histogram | None:
    """The stories by overall score in columns of 10; None for fewer than two."""
    if len(stories) < 2:
        return None
    values = [story.scores["overall"].value for story in stories if "overall" in story.scores]
    counts = [0] * (100 // BIN)
    for value in values:
        if value is not None:
            counts[min(int(value) // BIN, len(counts) - 1)] += 1
    most, width = max(counts) or 1, HISTOGRAM_WIDTH / len(counts)
    columns = []
    for number, count in enumerate(counts):
        height = round(max(1.0 if count else 0.0, HISTOGRAM_HEIGHT * count / most), 1)
        low = number * BIN
        columns.append(
            Column(
                low,
                100 if number == len(counts) - 1 else low + BIN - 1,
                count,
                round(number * width + 1, 1),
                round(width - 2, 1),
                round(HISTOGRAM_HEIGHT - height, 1),
                height,
            )
        )
    return Histogram(tuple(columns), len(stories) - sum(counts))


def _drawn(rows: list[FamilyRow]) -> tuple[FamilyRow, ...]:
    """Dearest first, with bars."""
    most = max((row.points for row in rows), default=0) or 1
    rows.sort(key=lambda row: (-row.points, -row.total))
    return tuple(row._replace(bar=round(BAR_WIDTH * row.points / most, 1)) for row in rows)


def strip(story: StoryReport, findings: Sequence[Finding], weights: Weights) -> Strip | None:
    """The story from end to end; None for a story of fewer than two segments of copy."""
    segments = [segment for segment in story.segments if segment.kind in COPY_KINDS]
    if len(segments) < 2:
        return None
    in_segment: dict[int, list[tuple[int, Finding]]] = {}
    for number, finding in enumerate(findings, start=1):
        in_segment.setdefault(finding.segment, []).append((number, finding))
    estimates = {
        segment.index: scores["qe"].value
        for segment, scores in zip(story.segments, story.segment_scores, strict=False)
        if "qe" in scores
    }
    estimated = any(value is not None for value in estimates.values())
    scale = STRIP_WIDTH / sum(segment.end - segment.start for segment in segments)
    bars, x = [], 0.0
    for segment in segments:
        width = (segment.end - segment.start) * scale
        own = in_segment.get(segment.index, [])
        value = sum(weights.penalty(found.mqm, found.severity) for _, found in own)
        # a square root, so that one minor finding can be seen beside a critical one
        share = sqrt(min(value, _FULL_POINTS) / _FULL_POINTS)
        if estimated:
            estimate = estimates.get(segment.index)
            if estimate is None:
                x += width
                continue
            value, share = estimate, estimate / 100
        height = round(max(1.0, share * STRIP_HEIGHT), 1)
        worst = max((found.severity for _, found in own), key=lambda s: s.rank, default=None)
        bars.append(
            Bar(
                round(x, 1),
                round(max(1.0, width - 1.5), 1),
                round(STRIP_HEIGHT - height, 1),
                height,
                segment.index,
                value,
                worst,
                own[0][0] if own else None,
            )
        )
        x += width
    return Strip(estimated, tuple(bars))
