"""How much the model's estimate should count in ``overall``, fitted on the project's own gold.

    python -m tests.benchmarks.combination

The marked stories of ``tests/gold/dev`` have a random part of their faults put right, from nearly
all to six in ten, so that every degree of damage occurs; the clean stories stand beside them. The
share of ``qe`` is the one with which ``overall`` comes closest (root mean square error) to the MQM
score of the faults that were left. ``tests/gold/final`` takes no part.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

import mtqa
from mtqa import mqm
from mtqa.evaluation.gold import GoldSpan, load_gold
from mtqa.mqm import PROFILES, Error

GOLD = Path(__file__).resolve().parents[1] / "gold"
SEED = 7
#: parts of the faults that are left in
LEFT = (0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4)
_WEIGHTS = PROFILES["news"]


class Row(NamedTuple):
    """Scores of one story, 0 to 100: the rules', the model's, and that of its true faults."""

    mqm: float
    qe: float
    gold: float


def rows() -> Iterator[Row]:
    """A row for each story and degree of damage."""
    rng = random.Random(SEED)
    for path in sorted((GOLD / "dev").glob("*.fr.txt")):
        spans = load_gold(path.with_suffix(".jsonl"))
        for part in LEFT:
            kept = [span for span in spans if rng.random() < part]
            yield from _row(repaired(path.read_text("utf-8"), spans, kept), kept)
    for path in sorted((GOLD / "clean").glob("*.fr.txt")):
        yield from _row(path.read_text("utf-8"), [])


def repaired(text: str, spans: Iterable[GoldSpan], kept: Sequence[GoldSpan]) -> str:
    """``text`` with every fault put right that touches none of ``kept``."""
    last = len(text)
    for span in sorted(spans, key=lambda span: -span.start):
        if span.end > last or any(k.start < span.end and span.start < k.end for k in kept):
            continue
        text = text[: span.start] + span.correction + text[span.end :]
        last = span.start
    return text


def _row(text: str, kept: Sequence[GoldSpan]) -> Iterator[Row]:
    report = mtqa.check(text)
    rules, model = report.scores["mqm"].value, report.scores["qe"].value
    if rules is None or model is None:
        return
    errors = [Error(span.mqm, span.severity, 0) for span in kept if not span.optional]
    apt = mqm.absolute_penalty(errors, _WEIGHTS)
    score = mqm.calibrated_score(apt, report.words, _WEIGHTS)
    yield Row(rules, model, min(max(score, 0.0), mqm.MAX_SCORE))


def main() -> None:
    """Print the error for each share of ``qe``, and the best one."""
    table = np.array(list(rows()))
    best = (np.inf, 0.0)
    for share in np.linspace(0, 1, 21):
        overall = (1 - share) * table[:, 0] + share * table[:, 1]
        error = float(np.sqrt(np.mean((overall - table[:, 2]) ** 2)))
        best = min(best, (error, float(share)))
        print(f"share of qe {share:.2f}  error {error:.2f}")
    print(f"{len(table)} rows; best share of qe: {best[1]:.2f} (error {best[0]:.2f})")


if __name__ == "__main__":
    main()
