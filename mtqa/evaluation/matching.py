"""Which finding answers to which gold span, and the counts that follow.

A finding and a gold span match when they share a code point and the finding is at most three
times as long as the span, or at most 30 code points; a span of boilerplate may be covered by a
finding of any length. A finding that matches any span, optional included, is right; optional
spans count in no denominator of recall.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from mtqa.document import Family, Finding, Span
from mtqa.evaluation.gold import GoldSpan
from mtqa.measurement import Counts

_Key = TypeVar("_Key")

#: A finding longer than both is no pointer to the span any more.
LONGEST_RATIO = 3
LONGEST_FREE = 30


class JudgedSpan(NamedTuple):
    """A non-optional gold span: was it found in its own family, was it found at all."""

    span: GoldSpan
    strictly: bool
    by_span: bool


class JudgedFinding(NamedTuple):
    """A finding: does it match a span of its own family, does it match any.

    ``stray`` says that it shares no code point with any span, whatever its length.
    """

    finding: Finding
    strictly: bool
    by_span: bool
    stray: bool


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The judged spans and findings of one text, in the order of the text."""

    spans: tuple[JudgedSpan, ...]
    findings: tuple[JudgedFinding, ...]

    def counts(
        self, by: Callable[[GoldSpan | Finding], _Key], *, strict: bool
    ) -> dict[_Key, Counts]:
        """Counts of what ``by`` puts together, spans for recall and findings for precision."""
        counts: dict[_Key, Counts] = {}
        for span, strictly, anyhow in self.spans:
            found = strictly if strict else anyhow
            key = by(span)
            counts[key] = counts.get(key, Counts()).plus(Counts(gold=1, found=found))
        for finding, strictly, anyhow, _ in self.findings:
            right = strictly if strict else anyhow
            key = by(finding)
            counts[key] = counts.get(key, Counts()).plus(Counts(findings=1, right=right))
        return counts

    def total(self, *, strict: bool) -> Counts:
        """All families together."""
        return self.counts(lambda _: None, strict=strict).get(None, Counts())

    @property
    def strays(self) -> tuple[Finding, ...]:
        """Findings that share no code point with any span."""
        return tuple(judged.finding for judged in self.findings if judged.stray)

    @property
    def missed(self) -> tuple[GoldSpan, ...]:
        """Spans not found in their family."""
        return tuple(judged.span for judged in self.spans if not judged.strictly)


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
        tuple(JudgedSpan(span, span in strict, span in by_span) for span in required),
        tuple(_judge(finding, gold) for finding in findings),
    )


def _judge(finding: Finding, gold: Sequence[GoldSpan]) -> JudgedFinding:
    touched = [span for span in gold if Span(finding.start, finding.end).overlaps(span[:2])]
    return JudgedFinding(
        finding,
        any(matches_strictly(finding, span) for span in touched),
        any(matches(finding, span) for span in touched),
        not touched,
    )


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
