"""Everything that gate and scores can say has its French."""

from __future__ import annotations

import pytest

from mtqa.config import Config
from mtqa.document import Crash, Family, Finding, Score, Segment, SegmentKind
from mtqa.gate import judge, judge_run
from mtqa.mqm import PROFILES, Severity
from mtqa.pipeline.estimating import TURNED_OFF
from mtqa.render.phrasebook import in_french
from mtqa.render.wording import PHRASES, Wording
from mtqa.scoring.quality import NOTHING, Quality
from mtqa.scoring.story import score_story


def findings(severity: Severity, n: int) -> list[Finding]:
    return [
        Finding(i, i + 1, f"T{i:03}", "t", Family.QUOTES, None, severity, "x", 0, "m")
        for i in range(n)
    ]


SCORES = {"mqm": Score(41.5), "overall": Score(41.5)}
NO_SCORES = {"mqm": Score(41.5), "overall": Score(None, "no words to evaluate")}
CRASH = (Crash("FRQ001", "ValueError: x"),)
MANY = [*findings(Severity.CRITICAL, 1), *findings(Severity.MAJOR, 7)]


@pytest.mark.parametrize("fail_on", [None, *Severity])
@pytest.mark.parametrize("fail_under", [None, 62.5])
@pytest.mark.parametrize(
    "scores", [SCORES, {**SCORES, "overall": Score(None, "no words to evaluate")}]
)
def test_each_reason_of_the_gate_has_its_french(
    fail_on: Severity | None, fail_under: float | None, scores: dict[str, Score]
) -> None:
    config = Config(fail_on=fail_on, fail_under=fail_under)
    verdict = judge(MANY, scores, 400, config, CRASH)
    assert verdict.reasons
    run = judge_run([verdict, verdict], 1, 1).reasons + judge_run([], 2, 2).reasons
    for reason in (*verdict.reasons, *run):
        french = in_french(reason)
        assert french
        assert not {"finding", "findings", "under", "stories", "the"} & set(french.split())


@pytest.mark.parametrize("words", [0, 100, 400, 2000])
def test_each_note_of_the_scores_has_its_french(words: int) -> None:
    text = "mot " * words
    segments = [Segment(0, 0, len(text), SegmentKind.SENTENCE, 0)]
    for note in ("this version ships no quality-estimation model", TURNED_OFF, NOTHING):
        quality = Quality(Score(None, note))
        scored = score_story(text, segments, MANY, PROFILES["news"], quality=quality)
        notes = [score.note for score in scored.scores.values() if score.note]
        assert notes
        assert all(in_french(note) for note in notes)


def test_french_counts_in_french() -> None:
    assert in_french("1 critical finding: FRA009") == "1 remarque critique\u202f: FRA009"
    assert in_french("mqm score 41.5 is under 80") == "note MQM de 41,5, sous le seuil de 80"


def test_what_it_does_not_know_it_does_not_translate() -> None:
    assert in_french("something else") is None
    assert in_french("clipped; something else") is None


def test_french_phrases_keep_the_typography_of_the_press() -> None:
    for key, words in PHRASES.items():
        assert words.fr, key
        assert words.en, key
        for sign in ";:!?»":
            for at, char in enumerate(words.fr):
                if char == sign:
                    assert words.fr[at - 1] in "\u202f\u00a0", (key, words.fr)
        assert "'" not in words.fr, key


def test_numbers_follow_the_language() -> None:
    assert Wording("fr").number(1234.5, 1) == "1\u202f234,5"
    assert Wording("en").number(1234.5, 1) == "1,234.5"
    assert Wording("fr").number(80.0, 1) == "80"
    assert Wording("fr").number(100) == "100"


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="not 'de'"):
        Wording("de")
