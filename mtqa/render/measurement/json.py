"""A measurement as JSON, schema_version 1: the same bytes for the same input."""

from __future__ import annotations

from typing import Any

from mtqa.measurement import Clean, Counts, Figures, Interval, Mark, Measurement, Row
from mtqa.render.json import lay_out
from mtqa.version import __version__

SCHEMA_VERSION = 1
_DIGITS = 4


def render(measurement: Measurement) -> str:
    """``measurement`` as JSON text that ends in a line end and can always be encoded.

    Shares run from 0 to 1, rates are per 1,000 words, offsets are code points; null where there is
    nothing to divide by.
    """
    return lay_out(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "mtqa", "version": __version__},
            "passed": not measurement.broken,
            "broken_floors": list(measurement.broken),
            "stories": measurement.stories,
            "words": measurement.words,
            "all": _row(measurement.total),
            "families": {row.name: _row(row) for row in measurement.families},
            "severities": {row.name: _row(row) for row in measurement.severities},
            "rules": {
                rule.code: {
                    "name": rule.name,
                    "family": rule.family,
                    "strict": _counts(rule.strict),
                    "span": _counts(rule.by_span),
                }
                for rule in measurement.rules
            },
            "missed": [_mark(mark, "family", "correction") for mark in measurement.missed],
            "strays": [_mark(mark, "code", "message") for mark in measurement.strays],
            "clean": None if measurement.clean is None else _clean(measurement.clean),
        },
        3,
    )


def _row(row: Row) -> dict[str, Any]:
    return {"strict": _figures(row.strict), "span": _figures(row.by_span)}


def _figures(figures: Figures) -> dict[str, Any]:
    intervals = {
        "precision": _interval(figures.precision),
        "recall": _interval(figures.recall),
        "f1": _interval(figures.f1),
    }
    return {**_counts(figures.counts), "intervals": intervals}


def _counts(counts: Counts) -> dict[str, Any]:
    shares = {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
    return {**counts._asdict(), **{name: _rounded(value) for name, value in shares.items()}}


def _clean(clean: Clean) -> dict[str, Any]:
    return {
        "stories": clean.stories,
        "words": clean.words,
        "alarms": clean.alarms,
        "critical": clean.critical,
        "rate": _rounded(clean.rate),
        "interval": _interval(clean.interval),
        "rules": {
            f"{rule.code} {rule.severity.value}": {
                "name": rule.name,
                "alarms": rule.alarms,
                "rate": _rounded(rule.rate),
            }
            for rule in clean.rules
        },
        "places": [_mark(mark, "code", "message") for mark in clean.places],
    }


def _mark(mark: Mark, what: str, said: str) -> dict[str, Any]:
    return {
        "path": mark.path,
        "line": mark.line,
        "start": mark.start,
        "end": mark.end,
        what: mark.what,
        "text": mark.text,
        said: mark.said,
    }


def _interval(interval: Interval | None) -> list[float | None] | None:
    return None if interval is None else [_rounded(interval.low), _rounded(interval.high)]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
