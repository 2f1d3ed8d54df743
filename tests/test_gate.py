"""What passes, what fails, and what the reasons say."""

import pytest

from mtqa.config import Config
from mtqa.document import Crash, Family, Finding, Score
from mtqa.gate import Verdict, judge, judge_run
from mtqa.mqm import Severity


def findings(*severities: str) -> list[Finding]:
    return [
        Finding(n, n + 1, "FRQ001", "x", Family.QUOTES, None, Severity(severity), "x", 0, "x")
        for n, severity in enumerate(severities)
    ]


def verdict(
    *severities: str, mqm: float | None = 100, words: int = 400, **choices: object
) -> Verdict:
    scores = {"mqm": Score(mqm, "why"), "overall": Score(mqm, "why")}
    return judge(findings(*severities), scores, words, Config().override(choices))


def test_clean_copy_passes() -> None:
    assert verdict() == (True, ())


def test_two_major_findings_pass_and_three_fail() -> None:
    assert verdict("major", "major").passed
    failed = verdict("major", "major", "major")
    assert failed.reasons == ("3 major findings, at most 2 may stand: FRQ001 (3)",)


def test_one_critical_finding_fails() -> None:
    assert verdict("critical").reasons == ("1 critical finding: FRQ001",)


@pytest.mark.parametrize(
    ("words", "mqm", "passed"), [(249, 10, True), (250, 79.9, False), (250, 80, True)]
)
def test_the_score_counts_in_stories_that_are_long_enough(
    words: int, mqm: float, passed: bool
) -> None:
    assert verdict(words=words, mqm=mqm).passed is passed


def test_boilerplate_does_not_fail() -> None:
    assert verdict(*["neutral"] * 9).passed


def test_fail_on_takes_the_place_of_the_counts() -> None:
    assert not verdict("minor", fail_on="minor").passed
    assert verdict("neutral", fail_on="minor").passed
    assert verdict(*["major"] * 5, fail_on="critical").passed
    assert not verdict(*["major"] * 5, mqm=10, fail_on="critical").passed


def test_fail_under_takes_the_place_of_the_score_at_any_length() -> None:
    assert verdict(mqm=60, fail_under=50).passed
    assert verdict(mqm=60, fail_under=90).reasons == ("overall score 60.0 is under 90",)
    assert not verdict(mqm=60, words=20, fail_under=90).passed
    assert not verdict("critical", fail_under=0).passed


def test_a_score_that_is_missing_does_not_meet_a_threshold() -> None:
    assert verdict(mqm=None).passed
    assert "no overall score" in verdict(mqm=None, fail_under=10).reasons[0]


def test_a_crashed_rule_fails() -> None:
    scores = {"mqm": Score(100), "overall": Score(100)}
    failed = judge([], scores, 400, Config(), [Crash("FRQ001", "ValueError: x")])
    assert failed.reasons == ("rule FRQ001 crashed, the check is incomplete",)


def test_a_run_passes_when_every_story_does_and_all_could_be_read() -> None:
    good, bad = Verdict(True, ()), Verdict(False, ("because",))
    assert judge_run([good, good], 0).passed
    assert judge_run([bad], 0).reasons == ("because",)
    assert judge_run([good, bad], 0).reasons == ("1 of 2 stories fail",)
    assert judge_run([good], 2).reasons == ("2 inputs could not be checked",)
