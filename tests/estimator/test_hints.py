"""Pieces → words → hints."""

import pytest

from mtqa.document import Segment, SegmentKind
from mtqa.estimator.base import Hint
from mtqa.estimator.findings import hint_findings
from mtqa.estimator.hints import find_hints, word_probabilities
from mtqa.estimator.kinds import KINDS, kind_of
from mtqa.estimator.words import words

LABELS = ("ok", "agreement", "word")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’homme n'a pas 1200,5 euros ?", "L’ homme n' a pas 1200,5 euros ?"),
        ("« Oui », dit-il…", "« Oui » , dit - il …"),
        ("  ", ""),
    ],
)
def test_words_are_what_a_reader_takes_for_one(text: str, expected: str) -> None:
    assert " ".join(text[a:b] for a, b in words(text)) == expected


def test_a_word_is_as_doubtful_as_its_pieces_and_misses_one_before_its_first() -> None:
    pieces = [(0, 2), (2, 4), (4, 9)]
    rows = [(0.75, 0.0, 0.25), (0.25, 0.25, 0.5), (0.5, 0.1, 0.4)]
    words = [(0, 4), (5, 9), (10, 12)]
    assert word_probabilities(words, pieces, rows, ("ok", "word", "missing")) == [
        (0.5, 0.125, 0.25),
        (0.5, 0.1, 0.4),
        (),
    ]


def test_neighbours_of_one_label_make_one_hint() -> None:
    spans = [(0, 2), (3, 5), (6, 8), (9, 11)]
    rows = [(0.0, 0.6, 0.0), (0.0, 0.8, 0.0), (0.0, 0.1, 0.9), (0.0, 0.7, 0.2)]
    assert find_hints(spans, rows, LABELS, {"agreement": 0.6, "word": 0.9}) == (
        Hint(0, 5, "agreement", 0.8),
        Hint(6, 8, "word", 0.9),
        Hint(9, 11, "agreement", 0.7),
    )


def test_what_lies_under_its_threshold_or_has_none_is_silent() -> None:
    rows = [(0.1, 0.5, 0.4), (0.0, 0.0, 1.0), ()]
    assert find_hints([(0, 1), (2, 3), (4, 5)], rows, LABELS, {"agreement": 0.6}) == ()


def test_each_kind_has_a_code_and_a_name_of_its_own_and_others_are_doubts() -> None:
    assert [kind.code for kind in KINDS] == [f"FLU{n:03}" for n in range(1, len(KINDS) + 1)]
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert kind_of("agreement").code == "FLU001"
    assert kind_of("of somebody else").name == "model-doubt"


@pytest.mark.parametrize(
    ("taken", "speaks"),
    [
        ([], True),
        ([(0, 13)], True),
        ([(0, 14)], False),
        ([(13, 13)], False),
        ([(17, 17)], True),
        ([(16, 30)], False),
    ],
)
def test_a_hint_is_silent_where_a_rule_speaks(taken: list[tuple[int, int]], speaks: bool) -> None:
    text = "Un texte. Le maire parle."
    segment = Segment(1, 10, 25, SegmentKind.SENTENCE, 0)
    hint = Hint(3, 7, "word", 0.9)
    found = list(hint_findings(text, segment, [hint], taken, lambda code, family: True))
    assert [finding.text for finding in found] == (["mair"] if speaks else [])
    assert not list(hint_findings(text, segment, [hint], [], lambda code, family: False))
