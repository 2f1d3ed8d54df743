"""Words, scores, notes, signature and band of a story; what lines up with it."""

import pytest

from mtqa.document import Band, Family, Finding, Score, Segment, SegmentKind
from mtqa.errors import InputError
from mtqa.mqm import PROFILES, Severity
from mtqa.scoring.parallel import align, lines, paragraphs
from mtqa.scoring.quality import Quality
from mtqa.scoring.reference import score_reference
from mtqa.scoring.story import StoryScores, band, score_story
from mtqa.scoring.words import evaluated_words
from mtqa.version import __version__

NEWS = PROFILES["news"]
NO_QE = Score(None, "turned off")


def segment(start: int, end: int, kind: SegmentKind = SegmentKind.SENTENCE) -> Segment:
    return Segment(0, start, end, kind, 0)


def scored(words: int, *severities: Severity, qe: Score = NO_QE) -> StoryScores:
    text = " ".join(["mot"] * words)
    found = [
        Finding(0, 1, "X", "x", Family.QUOTES, "style/awkward-style", severity, "m", 0, "x")
        for severity in severities
    ]
    return score_story(text, [segment(0, len(text))], found, NEWS, quality=Quality(qe))


def test_words_are_tokens_with_a_letter_or_digit_whatever_space_separates_them() -> None:
    text = "« Non\u00a0»\u202f– dit-il à 3\u00a0000 km\u2009! (à l’aube…)\n²"
    assert evaluated_words(text, [segment(0, len(text))]) == 9


def test_words_of_boilerplate_and_by_lines_do_not_count() -> None:
    text = "Un deux. Lire aussi. Jean Dupont"
    kinds = [SegmentKind.SENTENCE, SegmentKind.BOILERPLATE, SegmentKind.BYLINE]
    spans = [(0, 8), (9, 20), (21, 32)]
    segments = [segment(*span, kind) for span, kind in zip(spans, kinds, strict=True)]
    assert evaluated_words(text, segments) == 2


def test_a_token_over_two_segments_counts_once() -> None:
    assert evaluated_words("Oui.Non", [segment(0, 4), segment(4, 7)]) == 1
    assert evaluated_words("Oui. Non", [segment(0, 4), segment(5, 8)]) == 2


def test_scores_follow_the_formulas_to_one_decimal() -> None:
    result = scored(1200, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL)
    assert result.words == 1200
    assert result.scores == {
        "mqm": Score(95.0),
        "mqm_raw": Score(99.5),
        "qe": NO_QE,
        "overall": Score(95.0, "mqm alone, there is no qe"),
    }


def test_a_score_below_zero_is_clipped_and_says_so() -> None:
    result = scored(390, *[Severity.CRITICAL] * 4)
    assert result.scores["mqm"].value == 0
    assert (result.scores["mqm"].note or "").startswith("clipped; the story is short (390 words)")
    assert result.scores["mqm_raw"].value == 74.4


def test_short_stories_are_flagged() -> None:
    assert "too short" in (scored(249).scores["mqm"].note or "")
    assert "is short" in (scored(999).scores["mqm"].note or "")
    assert scored(1000).scores["mqm"].note is None


def test_without_words_every_score_is_null_with_its_reason() -> None:
    result = scored(0)
    assert [score.value for score in result.scores.values()] == [None] * 4
    assert all(score.note for score in result.scores.values())
    assert result.band is None


def test_a_quality_estimate_is_half_of_the_overall_score() -> None:
    assert scored(1000, qe=Score(48.0)).scores["overall"] == Score(74.0)


def test_the_signature_says_how_the_score_was_computed() -> None:
    assert scored(390, Severity.MAJOR).signature == (
        f"profile:news|PT:80|APP:20|RWC:1000|weights:0/1/5/25|words:390|apt:5|version:{__version__}"
    )
    google = score_story(
        "mot", [segment(0, 3)], [], PROFILES["google"], quality=Quality(NO_QE)
    ).signature
    assert "|linguistic-conventions/punctuation:0/0.1/5/5|" in google
    assert "|max:5|" in google


@pytest.mark.parametrize(
    ("severities", "words", "score", "expected"),
    [
        ([], 300, 100, Band.READY),
        ([Severity.NEUTRAL], 300, 100, Band.READY),
        ([Severity.MINOR], 20, 50, Band.PROOFREAD),
        ([Severity.MAJOR] * 2, 300, 90, Band.PROOFREAD),
        ([Severity.MAJOR] * 3, 3000, 95, Band.REWORK),
        ([Severity.MINOR] * 60, 300, 79, Band.REWORK),
        ([Severity.CRITICAL], 3000, 95, Band.STOP),
        ([], 0, None, None),
    ],
)
def test_the_band_is_what_a_desk_does_with_the_story(
    severities: list[Severity], words: int, score: float | None, expected: Band | None
) -> None:
    assert band(severities, words, score, NEWS) is expected


def test_paragraphs_and_lines_are_spans_without_the_white_space_around_them() -> None:
    text = "\n Un\ndeux \r\n \t\r\ntrois\n\n\n"
    assert [text[slice(*span)] for span in paragraphs(text)] == ["Un\ndeux", "trois"]
    assert [text[slice(*span)] for span in lines(text)] == ["Un", "deux", "trois"]


@pytest.mark.parametrize(
    ("text", "other", "level", "count"),
    [
        ("a\nb\n\nc", "x\n\ny", "paragraph", 2),
        ("a\nb", "x\n\ny", "line", 2),
        ("a\nb\nc", "x\ny\nz", "line", 3),
        ("a b", "x\ny", "paragraph", 1),
    ],
)
def test_texts_line_up_by_paragraph_else_by_line(
    text: str, other: str, level: str, count: int
) -> None:
    found = align(text, [segment(0, len(text))], other, "source")
    assert (found.level, len(found.pairs)) == (level, count)


def test_boilerplate_of_the_story_need_not_be_in_the_other_text() -> None:
    text = "Un.\n\nDeux.\n\nLire aussi"
    segments = [segment(0, 3), segment(5, 10), segment(12, 22, SegmentKind.BOILERPLATE)]
    found = align(text, segments, "Jeden.\n\nDva.", "source")
    assert [text[slice(*ours)] for ours, _ in found.pairs] == ["Un.", "Deux."]


def test_texts_that_do_not_line_up_are_told_with_both_counts() -> None:
    with pytest.raises(InputError, match=r"3 paragraphs \(3 lines\) against 2 paragraphs \(2"):
        align("a\n\nb\n\nc", [segment(0, 7)], "x\n\ny", "reference")


def test_a_reference_gives_sacrebleu_scores_with_their_signatures() -> None:
    text = "Le maire a parlé hier soir.\n\nLa salle était comble ce jour-là."
    other = "Le maire a parlé hier soir.\n\nIl y avait foule."
    found = align(text, [segment(0, len(text))], other, "reference")
    result = score_reference(text, other, found)
    assert [unit.start for unit in result.units] == [0, 29]
    assert (result.units[0].bleu, result.units[0].chrf, result.units[0].ter) == (100, 100, 0)
    assert 0 < result.bleu < 100
    assert set(result.signatures) == {"bleu", "bleu_unit", "chrf", "ter"}
    assert all("version:" in signature for signature in result.signatures.values())
    assert score_reference(text, text, align(text, [segment(0, 60)], text, "x")).ter == 0
