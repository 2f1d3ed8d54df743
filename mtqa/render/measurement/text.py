"""A measurement for a terminal or a log: aligned tables, 80 columns, no colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mtqa.measurement import Clean, Counts, Figures, Interval, Mark, Measurement, Row
from mtqa.render.visible import one_line

#: code points of a marked text or a message that a list shows
_SHOWN = 60
_HEAD = f"{'found':>9}{'recall':>8}{'right':>10}{'precision':>11}{'F1':>7}"


def render(measurement: Measurement, *, places: bool = False) -> str:
    """The tables; with ``places`` every span that was missed and every finding out of place."""
    return "\n".join(_lines(measurement, places)) + "\n"


def _lines(measurement: Measurement, places: bool) -> Iterator[str]:
    if measurement.stories:
        yield f"{measurement.stories} marked stories, {measurement.words:,} words"
        for title, strict in (("in the same family", True), ("by span alone", False)):
            yield ""
            yield f"{title:16}  {_HEAD}"
            for row in measurement.families:
                yield _row(row.name, _side(row, strict).counts)
            yield _row("all", _side(measurement.total, strict).counts)
            yield from _intervals(_side(measurement.total, strict))
        yield ""
        yield f"{'severity':16}  {_HEAD}"
        for row in measurement.severities:
            yield _row(row.name, row.strict.counts)
        yield ""
        yield f"{'rule':38}{'found':>9}{'of family':>10}{'right':>10}{'precision':>11}"
        for rule in measurement.rules:
            counts = rule.strict
            name = one_line(f"{rule.code} {rule.name}")[:37]
            yield (
                f"{name:38}{_of(counts.found, counts.gold):>9}{_percent(counts.recall):>10}"
                f"{_of(counts.right, counts.findings):>10}{_percent(counts.precision):>11}"
            )
        if places:
            yield from _places("findings that no marked span touches", measurement.strays)
            yield from _places("spans not found in their family", measurement.missed)
    if measurement.clean is not None:
        if measurement.stories:
            yield ""
        yield from _clean(measurement.clean, places)
    if measurement.broken:
        yield ""
        yield "floors that are not reached"
        yield from (f"  {said}" for said in measurement.broken)


def _clean(clean: Clean, places: bool) -> Iterator[str]:
    yield f"{clean.stories} clean stories, {clean.words:,} words"
    rate = "–" if clean.rate is None else f"{clean.rate:.2f}"
    between = f" (95 %: {_between(clean.interval, 1)})" if clean.interval else ""
    yield f"{clean.alarms} alarms, {rate} per 1,000 words{between}; {clean.critical} critical"
    for rule in clean.rules:
        name = one_line(f"{rule.code} {rule.name} ({rule.severity.value})")[:55]
        rate = "–" if rule.rate is None else f"{rule.rate:.2f}"
        yield f"  {name:56}{rule.alarms:>6}{rate:>8}"
    if places:
        yield from _places("alarms", clean.places)


def _side(row: Row, strict: bool) -> Figures:
    return row.strict if strict else row.by_span


def _row(name: str, counts: Counts) -> str:
    f1 = "–" if counts.f1 is None else f"{counts.f1:.3f}"
    return (
        f"  {name:16}{_of(counts.found, counts.gold):>9}{_percent(counts.recall):>8}"
        f"{_of(counts.right, counts.findings):>10}{_percent(counts.precision):>11}{f1:>7}"
    )


def _intervals(figures: Figures) -> Iterator[str]:
    given = (
        ("recall", figures.recall, 100),
        ("precision", figures.precision, 100),
        ("F1", figures.f1, 1),
    )
    said = [f"{name} {_between(found, scale)}" for name, found, scale in given if found]
    if said:
        yield f"  {'95 %:':7}{', '.join(said)}"


def _between(interval: Interval, scale: int) -> str:
    low, high = scale * interval.low, scale * interval.high
    digits = 1 if scale == 100 else 2
    return f"{low:.{digits}f}–{high:.{digits}f}{' %' if scale == 100 else ''}"


def _places(title: str, marks: Iterable[Mark]) -> Iterator[str]:
    marks = tuple(marks)
    yield ""
    yield f"{title}: {len(marks)}"
    path = None
    for mark in marks:
        if mark.path != path:
            path = mark.path
            yield f"  {one_line(path)}"
        said = f"  → {_short(mark.said)}" if mark.said else ""
        yield f"    line {mark.line:<4} {mark.what:13} {_short(mark.text)}{said}"


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def _of(part: int, whole: int) -> str:
    return f"{part}/{whole}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"
