"""Findings of many stories against their gold → figures by family, severity and rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from mtqa.document import Family, Finding, StoryReport
from mtqa.evaluation.bootstrap import Value, intervals
from mtqa.evaluation.gold import GoldSpan
from mtqa.evaluation.matching import Evaluation, evaluate
from mtqa.measurement import Alarms, Clean, Counts, Figures, Mark, Measurement, Row, RuleRow
from mtqa.mqm import Severity

_Key = TypeVar("_Key", Family, Severity)


class Marked(NamedTuple):
    """A checked story and what a sub-editor marked in it."""

    report: StoryReport
    gold: tuple[GoldSpan, ...]


def measure(stories: Sequence[Marked], clean: Sequence[StoryReport] = ()) -> Measurement:
    """The figures of all stories pooled; ``clean`` are stories in which every finding is false."""
    judged = [evaluate(story.report.findings, story.gold) for story in stories]
    pairs = list(zip(stories, judged, strict=True))
    return Measurement(
        stories=len(stories),
        words=sum(story.report.words for story in stories),
        total=_row(
            "all",
            [one.total(strict=True) for one in judged],
            [one.total(strict=False) for one in judged],
        ),
        families=_table(tuple(Family), lambda item: item.family, judged),
        severities=_table(tuple(reversed(Severity)), lambda item: item.severity, judged),
        rules=_rules(pairs),
        missed=tuple(_span(story.report, span) for story, one in pairs for span in one.missed),
        strays=tuple(_finding(story.report, stray) for story, one in pairs for stray in one.strays),
        clean=_clean(clean) if clean else None,
    )


def _table(
    keys: Iterable[_Key],
    by: Callable[[GoldSpan | Finding], _Key],
    judged: Sequence[Evaluation],
) -> tuple[Row, ...]:
    """A row for each key that spans or findings have."""
    strict = [one.counts(by, strict=True) for one in judged]
    by_span = [one.counts(by, strict=False) for one in judged]
    none = Counts()
    return tuple(
        _row(
            key.value,
            [one.get(key, none) for one in strict],
            [one.get(key, none) for one in by_span],
        )
        for key in keys
        if any(key in one for one in strict)
    )


def _row(name: str, strict: Sequence[Counts], by_span: Sequence[Counts]) -> Row:
    return Row(name, _figures(strict), _figures(by_span))


def _figures(counts: Sequence[Counts]) -> Figures:
    """Pooled counts of stories, with the intervals over the stories."""
    values: tuple[Value, ...] = (
        lambda sums: Counts(*sums).precision,
        lambda sums: Counts(*sums).recall,
        lambda sums: Counts(*sums).f1,
    )
    return Figures(_pooled(counts), *intervals(counts, values))


def _pooled(counts: Sequence[Counts]) -> Counts:
    return Counts(*map(sum, zip(*counts, strict=True))) if counts else Counts()


def _rules(pairs: Sequence[tuple[Marked, Evaluation]]) -> tuple[RuleRow, ...]:
    """What each rule finds by itself, of the spans of its family; the most findings first."""
    family_gold: dict[Family, int] = {}
    own: dict[tuple[str, str, Family], tuple[Counts, Counts]] = {}
    for story, judged in pairs:
        for marked in judged.spans:
            family_gold[marked.span.family] = family_gold.get(marked.span.family, 0) + 1
        by_rule: dict[tuple[str, str, Family], list[Finding]] = {}
        for finding in story.report.findings:
            key = (finding.code, finding.name, finding.family)
            by_rule.setdefault(key, []).append(finding)
        for key, findings in by_rule.items():
            alone = evaluate(findings, story.gold)
            strict, by_span = own.get(key, (Counts(), Counts()))
            own[key] = (
                strict.plus(alone.counts(_family, strict=True)[key[2]]),
                by_span.plus(alone.counts(_family, strict=False)[key[2]]),
            )
    rows = [
        RuleRow(
            code,
            name,
            family.value,
            strict._replace(gold=family_gold.get(family, 0)),
            by_span._replace(gold=family_gold.get(family, 0)),
        )
        for (code, name, family), (strict, by_span) in own.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.strict.findings, row.code)))


def _family(item: GoldSpan | Finding) -> Family:
    return item.family


def _clean(stories: Sequence[StoryReport]) -> Clean:
    words = sum(story.words for story in stories)
    by_rule: dict[tuple[str, str, Severity], int] = {}
    for story in stories:
        for finding in story.findings:
            key = (finding.code, finding.name, finding.severity)
            by_rule[key] = by_rule.get(key, 0) + 1
    alarms = sum(by_rule.values())
    rows = [(len(story.findings), story.words) for story in stories]
    [interval] = intervals(rows, [lambda sums: _rate(sums[0], sums[1])])
    return Clean(
        stories=len(stories),
        words=words,
        alarms=alarms,
        critical=sum(n for key, n in by_rule.items() if key[2] is Severity.CRITICAL),
        rate=_rate(alarms, words),
        interval=interval,
        rules=tuple(
            Alarms(*key, count, _rate(count, words))
            for key, count in sorted(by_rule.items(), key=lambda item: (-item[1], item[0]))
        ),
        places=tuple(_finding(story, found) for story in stories for found in story.findings),
    )


def _rate(count: int, words: int) -> float | None:
    """Per 1,000 words; None without a word."""
    return 1000 * count / words if words else None


def _span(story: StoryReport, span: GoldSpan) -> Mark:
    return _mark(story, span.start, span.end, span.family.value, span.correction)


def _finding(story: StoryReport, finding: Finding) -> Mark:
    return _mark(story, finding.start, finding.end, finding.code, finding.message)


def _mark(story: StoryReport, start: int, end: int, what: str, said: str) -> Mark:
    text, path = story.document.text, story.document.path
    return Mark(path, text.count("\n", 0, start) + 1, start, end, what, text[start:end], said)
