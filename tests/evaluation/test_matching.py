"""The matching of findings against gold, case by case."""

from __future__ import annotations

from mtqa.document import Family, Finding
from mtqa.evaluation.gold import GoldSpan
from mtqa.evaluation.matching import evaluate, matches, matches_strictly
from mtqa.measurement import Counts
from mtqa.mqm import Severity


def finding(start: int, end: int, family: Family = Family.QUOTES) -> Finding:
    return Finding(start, end, "X001", "x", family, None, Severity.MINOR, "", 0, "")


def gold(
    start: int, end: int, family: Family = Family.QUOTES, *, optional: bool = False
) -> GoldSpan:
    return GoldSpan(start, end, "", family, None, Severity.MINOR, "", "", optional)


def test_one_shared_code_point_is_enough() -> None:
    assert matches(finding(0, 11), gold(10, 12))
    assert not matches(finding(0, 10), gold(10, 12))


def test_an_insertion_shares_nothing() -> None:
    assert not matches(finding(10, 10), gold(10, 12))


def test_a_long_finding_points_at_nothing() -> None:
    assert matches(finding(0, 30), gold(5, 6))
    assert not matches(finding(0, 31), gold(5, 6))
    assert matches(finding(0, 60), gold(5, 25))
    assert not matches(finding(0, 61), gold(5, 25))


def test_boilerplate_may_be_covered_by_any_length() -> None:
    assert matches(finding(0, 500, Family.BOILERPLATE), gold(3, 6, Family.BOILERPLATE))


def test_strict_asks_for_the_family() -> None:
    assert not matches_strictly(finding(0, 5, Family.ATTRIBUTION), gold(0, 5))
    assert matches_strictly(finding(0, 5), gold(0, 5))


def test_counts_by_family_and_in_all() -> None:
    found = [finding(0, 5), finding(20, 25, Family.CALQUE), finding(50, 55)]
    marked = [gold(0, 5), gold(20, 25), gold(30, 35)]
    result = evaluate(found, marked)
    strict = result.counts(lambda item: item.family, strict=True)
    assert strict[Family.QUOTES] == Counts(gold=3, found=1, findings=2, right=1)
    assert strict[Family.CALQUE] == Counts(gold=0, found=0, findings=1, right=0)
    assert result.total(strict=False) == Counts(gold=3, found=2, findings=3, right=2)
    assert result.strays == (found[2],)
    assert result.missed == (marked[1], marked[2])


def test_optional_gold_is_right_to_find_and_no_miss() -> None:
    result = evaluate([finding(0, 5)], [gold(0, 5, optional=True), gold(10, 15, optional=True)])
    assert result.total(strict=True) == Counts(gold=0, found=0, findings=1, right=1)
    assert result.missed == ()


def test_strictly_a_finding_answers_for_one_span() -> None:
    marked = [gold(0, 5), gold(3, 8)]
    result = evaluate([finding(3, 5)], marked)
    assert result.total(strict=True).found == 1
    assert result.total(strict=False).found == 2


def test_by_span_a_finding_does_not_answer_for_spans_apart() -> None:
    result = evaluate([finding(0, 20)], [gold(0, 5), gold(15, 20)])
    assert result.total(strict=False) == Counts(gold=2, found=1, findings=1, right=1)


def test_findings_are_dealt_out_for_the_most_spans() -> None:
    # the first finding answers for both spans, the second for the first alone
    result = evaluate([finding(0, 12), finding(0, 4)], [gold(0, 6), gold(8, 12)])
    assert result.total(strict=True).found == 2
    assert result.total(strict=False).found == 2


def test_several_findings_on_one_span_are_all_right() -> None:
    result = evaluate([finding(0, 3), finding(2, 5)], [gold(0, 5)])
    assert result.total(strict=True) == Counts(gold=1, found=1, findings=2, right=2)


def test_figures_without_a_denominator_are_none() -> None:
    counts = Counts()
    assert (counts.precision, counts.recall, counts.f1) == (None, None, None)
    assert Counts(gold=1, findings=1).f1 == 0.0
    assert Counts(gold=4, found=2, findings=2, right=2).f1 == 2 / 3
