"""What passes, what fails, and what the reasons say."""

from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

import pytest

from mtqa.config import Config, load_config
from mtqa.document import Crash, Document, Family, Finding, Score, StoryReport
from mtqa.gate import Group, Verdict, judge, judge_run
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


def gated(text: str) -> Config:
    """A configuration with a gate written as in mtqa.toml."""
    path = Path(mkdtemp()) / "mtqa.toml"
    path.write_text(text, "utf-8")
    return load_config(path)


def of(text: str, *severities: str, words: int = 400, **scores: float | None) -> tuple[str, ...]:
    given = {"mqm": 100.0, "overall": 100.0, **scores}
    values = {name: Score(value, "why") for name, value in given.items()}
    return judge(findings(*severities), values, words, gated(text)).reasons


def test_a_limit_takes_the_place_of_the_default_of_its_severity_alone() -> None:
    text = "[gate]\nmax-major = 3\n"
    assert of(text, *["major"] * 3) == ()
    assert of(text, *["major"] * 4) == ("4 major findings, at most 3 may stand: FRQ001 (4)",)
    assert of(text, "critical") == ("1 critical finding: FRQ001",)
    assert of("[gate]\nmax-critical = false\n", "critical") == ()
    assert of("[gate]\nmax-minor = 0\n", "minor") == ("1 minor finding: FRQ001",)


def test_families_and_rules_have_limits_of_their_own() -> None:
    text = "[gate]\nmax.quotes = 0\nmax.FRQ001 = 1\n"
    assert of(text, "neutral") == ("1 finding of quotes: FRQ001",)
    assert of(text, "neutral", "minor")[1] == (
        "2 findings of FRQ001, at most 1 may stand: FRQ001 (2)"
    )
    assert of("[gate]\nmax.attribution = 0\n", "minor") == ()


def test_each_score_has_a_threshold_of_its_own() -> None:
    assert of("[gate]\nmqm = 60\n", mqm=70.0) == ()
    assert of("[gate]\nmqm = false\n", mqm=0.0) == ()
    assert of("[gate]\nmqm = 90\n", mqm=85.0) == ("mqm score 85.0 is under 90",)
    assert of("[gate]\nmqm = 90\n", mqm=85.0, words=100) == ()
    assert of("[gate]\nmqm = 90\nfrom-words = 50\n", mqm=85.0, words=100) != ()
    assert of("[gate]\nmqm-raw = 95\n", mqm_raw=90.0) == ("mqm_raw score 90.0 is under 95",)
    assert of("[gate]\nqe = 40\n", qe=None) == ("no qe score to hold against 40: why",)
    assert of("[gate]\noverall = 40\n", overall=30.0, words=20) != ()
    assert of("fail-under = 20\n[gate]\noverall = 40\n", overall=30.0) != ()
    assert of("fail-under = 20\n", mqm=0.0) == ()


def story(passed: bool = True, *severities: str, mqm: float | None = 100.0) -> StoryReport:
    scores = {"mqm": Score(mqm)}
    found = tuple(findings(*severities))
    return StoryReport(Document(""), None, "fr", 9, (), found, (), scores=scores, passed=passed)


def together(text: str, *stories: StoryReport) -> tuple[str, ...]:
    verdicts = [Verdict(story.passed, ("because",)) for story in stories]
    return judge_run(verdicts, 0, 0, [Group(gated(text).gate, stories)]).reasons


def test_some_stories_of_a_run_may_fail() -> None:
    stories = [story(False), *[story()] * 19]
    assert together("[gate.run]\nmax-failed = 0.05\n", *stories) == ()
    assert together("[gate.run]\nmax-failed = 1\n", *stories) == ()
    assert together("[gate.run]\nmax-failed = 0.04\n", *stories) == ("1 of 20 stories fail",)
    assert together("", *stories) == ("1 of 20 stories fail",)
    crashed = replace(story(False), crashes=(Crash("FRQ001", "x"),))
    assert together("[gate.run]\nmax-failed = 1\n", crashed, story()) != ()


def test_a_run_is_held_to_limits_as_a_whole() -> None:
    stories = [story(True, "major", mqm=90.0), story(True, "major", mqm=70.0), story(mqm=None)]
    assert together("[gate.run]\nmax-major = 1\nmax.quotes = 2\n", *stories) == (
        "all stories together: 2 major findings, at most 1 may stand: FRQ001 (2)",
    )
    assert together("[gate.run]\nmax.FRQ = 0\n", *stories) == (
        "all stories together: 2 findings of FRQ: FRQ001 (2)",
    )
    assert together("[gate.run]\nmean.mqm = 80\n", *stories) == ()
    assert together("[gate.run.mean]\nmqm = 81\n", *stories) == (
        "all stories together: mean mqm score 80.0 is under 81",
    )
    assert together("[gate.run]\nmean.qe = 1\n", *stories) == (
        "all stories together: no qe score to hold against 1",
    )
