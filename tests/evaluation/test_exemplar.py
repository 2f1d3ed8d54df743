"""What is found of the annotated story, in its own family; no figure may fall."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtqa.document import Family
from mtqa.evaluation.check import check_text
from mtqa.evaluation.gold import load_gold
from mtqa.evaluation.matching import Evaluation, evaluate


@pytest.fixture(scope="module")
def evaluation(exemplar: Path) -> Evaluation:
    text = exemplar.read_text(encoding="utf-8")
    _, findings = check_text(text)
    return evaluate(findings, load_gold(exemplar.with_suffix(".jsonl"), text))


@pytest.mark.parametrize(
    ("family", "at_least", "of"),
    [
        (Family.QUOTES, 7, 9),
        (Family.ATTRIBUTION, 4, 5),
        (Family.AGREEMENT, 2, 3),
        (Family.CALQUE, 3, 9),
        (Family.BOILERPLATE, 4, 4),
        (Family.LOCALE, 1, 1),
    ],
)
def test_gold_is_found_in_its_family(
    evaluation: Evaluation, family: Family, at_least: int, of: int
) -> None:
    counts = evaluation.counts(lambda item: item.family, strict=True)[family]
    assert counts.gold == of
    assert counts.found >= at_least, [span for span in evaluation.missed if span.family is family]


def test_hardly_a_finding_stands_where_nobody_marked(evaluation: Evaluation) -> None:
    assert len(evaluation.strays) <= 1, evaluation.strays
