"""Which finding answers to which gold span, and the counts that follow.

A finding and a gold span match when they share a code point and the finding is at most three
times as long as the span, or at most 30 code points; a span of boilerplate may be covered by a
finding of any length. A finding that matches any span, optional included, is right; optional
spans count in no denominator of recall.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mtqa.document import Family, Finding, Span
from mtqa.evaluation.gold import GoldSpan

#: A finding longer than both is no pointer to the span any more.
LONGEST_RATIO = 3
LONGEST_FREE = 30


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


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Counts of one text, or of several pooled.

    ``strict`` asks for the same family, ``by_span`` for the place alone; both by family (of the
    gold span for recall, of the finding for precision). ``strays`` are findings that share no code
    point with any span, whatever their length; ``missed`` the spans not found in their family.
    """

    strict: dict[Family, Counts]
    by_span: dict[Family, Counts]
    strays: tuple[Finding, ...]
    missed: tuple[GoldSpan, ...]

    def total(self, *, strict: bool) -> Counts:
        """All families together."""
        total = Counts()
        for counts in (self.strict if strict else self.by_span).values():
            total = total.plus(counts)
        return total

    def plus(self, other: Evaluation) -> Evaluation:
        """Two texts pooled."""
        return Evaluation(
            {family: counts.plus(other.strict[family]) for family, counts in self.strict.items()},
            {family: counts.plus(other.by_span[family]) for family, counts in self.by_span.items()},
            self.strays + other.strays,
            self.missed + other.missed,
        )


def matches(finding: Finding, span: GoldSpan) -> bool:
    """Whether ``finding`` points at ``span``, families aside."""
    if not Span(finding.start, finding.end).overlaps((span.start, span.end)):
        return False
    length = finding.end - finding.start
    return (
        span.family is Family.BOILERPLATE
        or length <= LONGEST_FREE
        or length <= LONGEST_RATIO * (span.end - span.start)
    )


def matches_strictly(finding: Finding, span: GoldSpan) -> bool:
    """Whether ``finding`` points at ``span`` in the span's own family."""
    return finding.family is span.family and matches(finding, span)


def evaluate(findings: Sequence[Finding], gold: Sequence[GoldSpan]) -> Evaluation:
    """Findings of one text against its gold spans.

    Strictly, one finding answers for one span at most; by span alone it may answer for several
    that overlap each other. Findings are dealt out so that as many spans as possible are found.
    """
    required = [span for span in gold if not span.optional]
    strict = _assign(findings, required, matches_strictly, several=False)
    by_span = _assign(findings, required, matches, several=True)
    return Evaluation(
        _count(findings, gold, strict, matches_strictly),
        _count(findings, gold, by_span, matches),
        tuple(
            finding
            for finding in findings
            if not any(Span(finding.start, finding.end).overlaps(span[:2]) for span in gold)
        ),
        tuple(span for span in required if span not in strict),
    )


def _count(
    findings: Iterable[Finding],
    gold: Sequence[GoldSpan],
    found: frozenset[GoldSpan],
    agree: Callable[[Finding, GoldSpan], bool],
) -> dict[Family, Counts]:
    counts = dict.fromkeys(Family, Counts())
    for span in gold:
        if not span.optional:
            counts[span.family] = counts[span.family].plus(Counts(gold=1, found=span in found))
    for finding in findings:
        right = any(agree(finding, span) for span in gold)
        counts[finding.family] = counts[finding.family].plus(Counts(findings=1, right=right))
    return counts


def _assign(
    findings: Sequence[Finding],
    gold: Sequence[GoldSpan],
    agree: Callable[[Finding, GoldSpan], bool],
    *,
    several: bool,
) -> frozenset[GoldSpan]:
    """The spans found when each finding answers for one span, or one overlapping group."""
    answers = [[i for i, f in enumerate(findings) if agree(f, span)] for span in gold]
    held: dict[int, list[int]] = {}

    def shares(finding: int, span: int) -> bool:
        own = Span(gold[span].start, gold[span].end)
        return several and all(own.overlaps(gold[other][:2]) for other in held[finding])

    def give(span: int, tried: set[int]) -> bool:
        open_to_it = [finding for finding in answers[span] if finding not in tried]
        for finding in open_to_it:
            if finding not in held or shares(finding, span):
                held.setdefault(finding, []).append(span)
                return True
        for finding in open_to_it:
            # an augmenting path: the span that holds the finding alone may take another
            if finding in tried or len(held[finding]) > 1:
                continue
            tried.add(finding)
            if give(held[finding][0], tried):
                held[finding] = [span]
                return True
        return False

    return frozenset(gold[span] for span in range(len(gold)) if give(span, set()))
