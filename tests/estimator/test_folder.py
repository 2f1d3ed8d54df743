"""``model.json`` is read strictly, and every trouble is one line that names it."""

import json
from pathlib import Path
from typing import Any

import pytest

from mtqa.errors import ModelError
from mtqa.estimator.folder import read_folder
from mtqa.estimator.runtime import OnnxEstimator
from tests.estimator.model import LABELS, write_model


def test_what_is_written_is_read(tmp_path: Path) -> None:
    folder = read_folder(write_model(tmp_path))
    assert folder.labels == LABELS
    assert folder.combination.overall(100, 0) == 75
    assert folder.calibration.quality(0) == 50
    assert folder.signature.startswith(f"tiny:1:{folder.files['model.onnx'][:8]}:")


def test_the_signature_tells_thresholds_apart(tmp_path: Path) -> None:
    one = read_folder(write_model(tmp_path / "a"))
    other = read_folder(write_model(tmp_path / "b", thresholds={"word": 0.6}))
    assert one.signature.rpartition(":")[0] == other.signature.rpartition(":")[0]
    assert one.signature != other.signature


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"format": 1}, "format 1; this version reads format 3"),
        ({"format": None}, "format None"),
        ({"lables": []}, "unknown key 'lables'; did you mean 'labels'?"),
        ({"labels": None}, "key 'labels' is missing"),
        ({"labels": ["word", "ok"]}, "the first label must be 'ok'"),
        ({"labels": ["ok", "word", "word"]}, "labels: a label stands twice"),
        ({"thresholds": {"word": 1.5}}, "thresholds: expected a number from 0 to 1"),
        ({"thresholds": {"order": 0.5}}, "thresholds: 'order' is none of the labels"),
        ({"thresholds": {"ok": 0.5}}, "thresholds: 'ok' is no trouble"),
        ({"max_tokens": True}, "max_tokens: expected a whole number"),
        ({"pad_id": -1}, "pad_id: expected a whole number, 0 at least"),
        ({"name": "a|b"}, "name: expected letters"),
        ({"calibration": {"x": [0, 1]}}, "calibration: expected the keys x, y"),
        ({"calibration": {"x": [0, 1], "y": [9, 1]}}, "calibration: y must not fall"),
        ({"calibration": {"x": [0, "1"], "y": [9, 10]}}, "x and y must be lists of numbers"),
        ({"combination": {"mqm": 0.5, "qe": 0.6}}, "mqm and qe must make 1 together"),
        ({"surprisal_weight": -1}, "surprisal_weight: expected a number from 0 to 10"),
        (
            {"files": {"model.onnx": "x", "vocab.spm": "y", "ngrams.bin": "z"}},
            "files: expected a SHA-256",
        ),
        ({"files": {"model.onnx": "x", "vocab.spm": "y"}}, "files: expected the keys"),
        ({"provenance": "x"}, "provenance: expected an object"),
    ],
)
def test_what_is_wrong_in_the_description_is_named(
    tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    write_model(tmp_path, **changes)
    with pytest.raises(ModelError) as caught:
        read_folder(tmp_path)
    assert said in str(caught.value)
    assert str(caught.value).startswith(f"{tmp_path}/model.json: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "is no JSON"),
        (b"[]", "is no JSON object"),
        (b"\xff", "is not UTF-8"),
        (b'{"format": NaN}', "NaN is no number"),
        (b"[" * 100_000, "is no JSON"),
        (None, "there is no such file"),
    ],
)
def test_what_is_no_description_is_refused(
    tmp_path: Path, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / "model.json").write_bytes(content)
    with pytest.raises(ModelError, match=said):
        read_folder(tmp_path)


def test_files_are_held_to_their_hashes(tmp_path: Path) -> None:
    write_model(tmp_path)
    network = tmp_path / "model.onnx"
    network.write_bytes(network.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelError, match=r"model\.onnx: is not the file that model\.json"):
        read_folder(tmp_path)
    network.unlink()
    with pytest.raises(ModelError, match=r"model\.onnx: there is no such file"):
        read_folder(tmp_path)


@pytest.mark.parametrize("name", ["model.onnx", "vocab.spm", "ngrams.bin"])
def test_files_that_are_none_are_refused_though_their_hash_holds(tmp_path: Path, name: str) -> None:
    from hashlib import sha256

    write_model(tmp_path)
    (tmp_path / name).write_bytes(b"nothing of the kind")
    described = json.loads((tmp_path / "model.json").read_text("utf-8"))
    described["files"][name] = sha256((tmp_path / name).read_bytes()).hexdigest()
    (tmp_path / "model.json").write_text(json.dumps(described), "utf-8")
    with pytest.raises(ModelError, match=rf"{name}: can't be loaded") as caught:
        OnnxEstimator(read_folder(tmp_path))
    assert "\n" not in str(caught.value)
