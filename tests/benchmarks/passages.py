"""What is found in the marked passages that are kept back, by family.

    python -m tests.benchmarks.passages [--hints] [--model FOLDER] [--trained]

A passage is too short to show by itself that a machine made it, so weak signs speak, and hints
have the threshold of a machine's story. Matching is that of `mtqa eval`. ``--trained`` measures the
other passages instead, which rules and model were made from.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from mtqa.analysis.story import Story
from mtqa.document import Family, Finding
from mtqa.estimator.findings import hint_findings
from mtqa.estimator.folder import read_folder
from mtqa.estimator.load import EMBEDDED
from mtqa.estimator.runtime import OnnxEstimator
from mtqa.estimator.training.marked import read_passages
from mtqa.evaluation.check import check_text
from mtqa.evaluation.gold import GoldSpan
from mtqa.evaluation.matching import evaluate
from mtqa.formats.marked import MarkedPassage
from mtqa.measurement import Counts
from mtqa.mqm import Severity
from mtqa.pipeline.passages import passages as to_judge

PASSAGES = Path(__file__).parents[1] / "gold/passages"


def findings(passage: MarkedPassage, model: OnnxEstimator | None) -> list[Finding]:
    """What rules, packs and, with a model, its hints find in a passage."""
    story, found = check_text(passage.text, source_lang=passage.source_lang, weak=True)
    return [*found, *_hints(story, found, model)] if model is not None else found


def _hints(story: Story, found: Sequence[Finding], model: OnnxEstimator) -> Iterator[Finding]:
    taken = [(finding.start, finding.end) for finding in found]
    asked = [(s, p) for s, p in zip(story.segments, to_judge(story), strict=True) if p is not None]
    for (segment, _), estimate in zip(asked, model.estimate([p for _, p in asked]), strict=True):
        yield from hint_findings(
            story.text, segment, estimate.hints_for(True), taken, lambda code, family: True
        )


def gold(passage: MarkedPassage) -> list[GoldSpan]:
    """The marks of a passage as gold spans; it says nothing of severities."""
    return [
        GoldSpan(
            mark.start,
            mark.end,
            passage.text[mark.start : mark.end],
            mark.family,
            None,
            Severity.MINOR,
            mark.correction,
            mark.source,
            optional=False,
        )
        for mark in passage.marks
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.passages")
    parser.add_argument("--hints", action="store_true")
    parser.add_argument("--trained", action="store_true")
    parser.add_argument("--model", type=Path, default=EMBEDDED)
    given = parser.parse_args()
    model = OnnxEstimator(read_folder(given.model)) if given.hints else None
    totals: dict[tuple[Family | None, bool], Counts] = defaultdict(Counts)
    words = 0
    for passage in read_passages(PASSAGES, held_back=not given.trained):
        judged = evaluate(findings(passage, model), gold(passage))
        words += len(passage.text.split())
        for strict in (False, True):
            figures: dict[Family | None, Counts] = {None: judged.total(strict=strict)}
            figures.update(judged.counts(lambda each: each.family, strict=strict))
            for family, counts in figures.items():
                totals[family, strict] = totals[family, strict].plus(counts)
    print(f"{words:,} words{'':13}marks  by span  in family    findings  right by span")
    for family in (*Family, None):
        span, own = totals[family, False], totals[family, True]
        if span.gold or span.findings:
            print(
                f"{family or 'all':13} {span.gold:17}  {_percent(span.recall)}   "
                f"{_percent(own.recall)}  {span.findings:10}  {_percent(span.precision)}"
            )


def _percent(value: float | None) -> str:
    return f"{'–':>7}" if value is None else f"{value:7.1%}"


if __name__ == "__main__":
    main()
