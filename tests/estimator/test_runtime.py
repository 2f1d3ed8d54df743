"""The model on onnxruntime: known answers, whatever stands beside a passage."""

import sys
from pathlib import Path

import pytest

from mtqa.errors import ModelError
from mtqa.estimator.base import Estimate, Passage
from mtqa.estimator.folder import read_folder
from mtqa.estimator.runtime import OnnxEstimator
from tests.estimator.model import LABELS, TEXTS, write_model


def estimator(folder: Path, *arguments: object, **options: object) -> OnnxEstimator:
    return OnnxEstimator(read_folder(write_model(folder, *arguments, **options)))  # type: ignore[arg-type]


def test_doubted_words_are_hints_and_lower_the_quality(tmp_path: Path) -> None:
    model = estimator(tmp_path, {"pont": "agreement", "nombreux.": "word"}, quality=0.2)
    doubted, sound = model.estimate([Passage(TEXTS[0]), Passage(TEXTS[1])])
    assert [(TEXTS[0][h.start : h.end], h.label) for h in doubted.hints] == [
        ("pont", "agreement"),
        ("nombreux.", "word"),
    ]
    assert all(hint.probability > 0.98 for hint in doubted.hints)
    assert sound.hints == ()
    assert sound.quality == pytest.approx(60, abs=1e-4)
    assert doubted.quality is not None
    assert doubted.quality < 60


def test_a_passage_is_judged_the_same_whatever_stands_beside_it(tmp_path: Path) -> None:
    model = estimator(tmp_path, {"pont": "agreement"})
    passages = [Passage(text) for text in TEXTS * 5]
    together = model.estimate(passages)
    assert together == [each for passage in passages for each in model.estimate([passage])]


def test_a_text_without_a_piece_has_no_quality(tmp_path: Path) -> None:
    assert [each.quality for each in estimator(tmp_path).estimate([Passage(""), Passage(" ")])] == [
        None,
        None,
    ]


def test_a_passage_longer_than_a_sequence_is_judged_in_stretches(tmp_path: Path) -> None:
    model = estimator(tmp_path, {"pont": "agreement"}, max_tokens=8)
    text = " ".join(TEXTS)
    (estimate,) = model.estimate([Passage(text)])
    assert [text[h.start : h.end] for h in estimate.hints] == ["pont"]
    (judged,) = model.judge([text])
    assert len(judged.words) == len(judged.probabilities)
    assert all(judged.probabilities)


def test_a_passage_above_the_limit_has_no_hints(tmp_path: Path) -> None:
    model = estimator(tmp_path, {"pont": "agreement"}, quality=5, hint_max_quality=90)
    assert model.estimate([Passage(TEXTS[0])])[0] == Estimate(100, ())


def test_a_network_with_other_labels_fails_in_a_line(tmp_path: Path) -> None:
    model = estimator(tmp_path, labels=[*LABELS, "order"])
    with pytest.raises(ModelError, match=r"token_logits are \(\d+, 3\), not \(\d+, 4\)"):
        model.estimate([Passage(TEXTS[0])])


@pytest.mark.parametrize("module", ["onnxruntime", "sentencepiece"])
def test_a_missing_library_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    folder = read_folder(write_model(tmp_path))
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ModelError, match=f"{module} is not installed or can't be loaded"):
        OnnxEstimator(folder)


def test_what_is_unexpected_is_doubted_more_and_lowers_the_quality(tmp_path: Path) -> None:
    plain = estimator(tmp_path / "plain")
    weighed = estimator(tmp_path / "weighed", surprisal_weight=0.1)
    (without,), (weighted,) = plain.judge([TEXTS[0]]), weighed.judge([TEXTS[0]])
    added = [b - a for a, b in zip(without.doubts, weighted.doubts, strict=True)]
    # the table knows « le » and « le pont », and the text begins « Le maire … »
    assert added[0] == pytest.approx(0.3)
    assert added[1] == pytest.approx(2.0)
    assert without.logit is not None
    assert weighted.logit == pytest.approx(without.logit - sum(added) / len(added))
