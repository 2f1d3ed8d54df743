"""What an evaluation comes to: counts, figures and their intervals, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from mtqa.mqm import Severity


class Counts(NamedTuple):
    """``found`` of ``gold`` non-optional spans; ``right`` of ``findings``."""

    gold: int = 0
    found: int = 0
    findings: int = 0
    right: int = 0

    @property
    def precision(self) -> float | None:
        """From 0 to 1; None without findings."""
        return self.right / self.findings if self.findings else None

    @property
    def recall(self) -> float | None:
        """From 0 to 1; None without gold."""
        return self.found / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None where either is."""
        precision, recall = self.precision, self.recall
        if precision is None or recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def plus(self, other: Counts) -> Counts:
        """Counts of two texts pooled."""
        return Counts(*(a + b for a, b in zip(self, other, strict=True)))


class Interval(NamedTuple):
    """A 95 % bootstrap interval, both ends included."""

    low: float
    high: float


class Figures(NamedTuple):
    """Counts with the intervals of what follows from them; None where there is none."""

    counts: Counts
    precision: Interval | None = None
    recall: Interval | None = None
    f1: Interval | None = None


class Row(NamedTuple):
    """One line of a table: the same name in the own family and by span alone."""

    name: str
    strict: Figures
    by_span: Figures


class RuleRow(NamedTuple):
    """What one rule or pack entry adds; ``gold`` of its counts are the spans of its family."""

    code: str
    name: str
    family: str
    strict: Counts
    by_span: Counts


class Alarms(NamedTuple):
    """Findings of one rule in clean stories, and how many that is in 1,000 words."""

    code: str
    name: str
    severity: Severity
    alarms: int
    rate: float | None


class Mark(NamedTuple):
    """A place in a story: a span that was not found, or a finding where nobody marked.

    ``line`` counts from 1; ``what`` is the family of a span, the code of a finding; ``said`` the
    correction of a span, the message of a finding.
    """

    path: str
    line: int
    start: int
    end: int
    what: str
    text: str
    said: str


@dataclass(frozen=True, slots=True)
class Clean:
    """Findings in stories that hold none, each of them an alarm; rates are per 1,000 words."""

    stories: int
    words: int
    alarms: int
    critical: int
    rate: float | None
    interval: Interval | None
    rules: tuple[Alarms, ...]
    places: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Measurement:
    """Findings held against gold, and against clean stories where there are some.

    ``missed`` are the spans not found in their family, ``strays`` the findings that share no code
    point with any span. ``broken`` are the floors that were not reached, in words.
    """

    stories: int
    words: int
    total: Row
    families: tuple[Row, ...]
    severities: tuple[Row, ...]
    rules: tuple[RuleRow, ...]
    missed: tuple[Mark, ...]
    strays: tuple[Mark, ...]
    clean: Clean | None = None
    broken: tuple[str, ...] = ()
