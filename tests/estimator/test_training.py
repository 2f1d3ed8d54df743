"""The whole way from a corpus to a model folder, at its smallest; skipped without torch."""

from __future__ import annotations

import json
import lzma
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch: pip install 'mtqa[train]'")
pytest.importorskip("onnx", reason="training needs onnx: pip install 'mtqa[train]'")

from typer.testing import CliRunner

from mtqa.cli import app
from mtqa.estimator.base import Passage
from mtqa.estimator.folder import read_folder
from mtqa.estimator.runtime import OnnxEstimator
from mtqa.estimator.training.finetune import read_pairs
from mtqa.estimator.training.network import load_tagger
from mtqa.estimator.training.pipeline import Pipeline
from mtqa.estimator.training.recipe import RECIPES
from mtqa.estimator.training.restore import restore
from tests.estimator.own_text import SENTENCES

_RECIPE = replace(
    RECIPES["tiny"], vocabulary=1_000, pretraining_steps=8, tagging_steps=15, batch_tokens=1_024
)


def _corpus(folder: Path) -> Path:
    path = folder / "corpus.tsv.xz"
    with lzma.open(path, "wt", encoding="utf-8") as out:
        out.write("source\tlicence\ttext\n")
        out.writelines(f"own\tApache-2.0\t{text}\n" for text in SENTENCES)
    return path


def _round_trips(folder: Path) -> None:
    """What Apertium would give, were it here: words left out and swapped."""
    (folder / "pivots").mkdir(parents=True)
    for pivot in ("es", "cat", "oci"):
        rng = Random(pivot)
        with lzma.open(folder / f"pivots/{pivot}.tsv.xz", "wt", encoding="utf-8") as out:
            for text in SENTENCES:
                words = text.rstrip(".").split()
                del words[rng.randrange(len(words))]
                out.write(f"{text}\t{' '.join(words)}\n")


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished run."""
    folder = tmp_path_factory.mktemp("training")
    corpus = _corpus(folder)
    _round_trips(folder)
    Pipeline(_RECIPE, folder, lambda line: None, workers=1).run(corpus, "trial", "1")
    return folder


@pytest.mark.filterwarnings("ignore")
def test_a_run_leaves_a_model_folder_that_judges(trained: Path) -> None:
    described = read_folder(trained / "out")
    assert described.name == "trial"
    assert described.provenance["recipe"]["seed"] == _RECIPE.seed
    assert set(described.provenance["data"]) >= {"texts.txt.xz", "es.tsv.xz"}
    assert described.provenance["versions"]["torch"]
    estimate = OnnxEstimator(described).estimate([Passage("Le ministre a parlé à la presse.")])[0]
    assert estimate.quality is not None
    assert 0 <= estimate.quality <= 100


@pytest.mark.filterwarnings("ignore")
def test_a_second_run_in_the_folder_changes_nothing(trained: Path) -> None:
    before = json.loads((trained / "out/model.json").read_text("utf-8"))["files"]
    weights = (trained / "model.safetensors").read_bytes()
    Pipeline(_RECIPE, trained, lambda line: None, workers=1).run(trained / "corpus.tsv.xz", "trial")
    assert (trained / "model.safetensors").read_bytes() == weights
    assert json.loads((trained / "out/model.json").read_text("utf-8"))["files"] == before


@pytest.mark.filterwarnings("ignore")
def test_the_shipped_network_decides_as_the_trained_one(trained: Path) -> None:
    import torch

    tagger = load_tagger(trained)
    estimator = OnnxEstimator(read_folder(trained / "out"))
    agreed = total = 0
    for text in SENTENCES[:20]:
        ids = torch.tensor([[2, *estimator._tokenizer.encode(text).ids, 3]])
        with torch.no_grad():
            wanted = tagger(ids, torch.ones_like(ids))[0][0, 1:-1].argmax(-1).numpy()
        rows, _ = estimator._run(ids[0, 1:-1].tolist())
        agreed += int((np.array(rows).argmax(1) == wanted).sum())
        total += len(wanted)
    assert agreed / total >= 0.99


@pytest.mark.filterwarnings("ignore")
def test_the_weights_come_back_from_the_shipped_file(trained: Path) -> None:
    described = read_folder(trained / "out")
    wanted = load_tagger(trained).state_dict()
    found = restore(described, wanted["encoder.embeddings.tok_embeddings.weight"].shape[0])
    for name, weight in found.state_dict().items():
        error = (weight - wanted[name]).abs().max()
        assert error <= 0.02 * wanted[name].abs().max() + 1e-6, name


@pytest.mark.filterwarnings("ignore")
def test_a_desks_own_copy_tunes_a_model(trained: Path, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    rows = [
        {"machine": text.replace(" la ", " le ").replace(" les ", " "), "corrected": text}
        for text in SENTENCES[:40]
    ]
    pairs.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    out = tmp_path / "tuned"
    command = ["train", str(pairs), "--finetune", "--from", str(trained / "out"), "-o", str(out)]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.output
    tuned = read_folder(out)
    assert tuned.name == "trial-tuned"
    assert tuned.provenance["tuned_on"]["pairs"] == 40
    assert tuned.files["model.onnx"] != read_folder(trained / "out").files["model.onnx"]
    assert OnnxEstimator(tuned).estimate([Passage("Le chat dort.")])[0].quality is not None


def test_pairs_are_read_from_two_files_as_well(tmp_path: Path) -> None:
    left, right = tmp_path / "machine.txt", tmp_path / "corrected.txt"
    left.write_text("Il a vu maison.\n" * 9, encoding="utf-8")
    right.write_text("Il a vu la maison.\n" * 9, encoding="utf-8")
    assert read_pairs([left, right])[0] == ("Il a vu maison.", "Il a vu la maison.")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"machine": "a"}\n', "expected an object"),
        ("[1]\n", "expected an object"),
        ('{"machine": "a b", "corrected": "c d"}\n', "8 at least"),
    ],
)
def test_pairs_that_are_none_are_refused_in_one_line(
    tmp_path: Path, content: str, message: str
) -> None:
    from mtqa.errors import InputError

    path = tmp_path / "pairs.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_pairs([path])


@pytest.mark.filterwarnings("ignore")
def test_marked_passages_tune_a_model(trained: Path, tmp_path: Path) -> None:
    passages = tmp_path / "passages"
    passages.mkdir()
    rows = []
    for text in SENTENCES[:40]:
        first, _, rest = text.partition(" ")
        rows.append(f"@ sk all\nS: Text.\nF: [[{first}|lexical|Voilà|x]] {rest}\n")
    for number in (1, 2, 5):
        (passages / f"own-{number:02}.txt").write_text("\n".join(rows), encoding="utf-8")
    out = tmp_path / "tuned"
    command = ["train", str(passages), "--finetune", "--from", str(trained / "out"), "-o", str(out)]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.output
    tuned = read_folder(out)
    found = tuned.provenance["passages"]
    assert found["sentences"] == 2 * found["kept_back"] > 0
    assert tuned.files["model.onnx"] != read_folder(trained / "out").files["model.onnx"]
    assert sorted(path.name for path in out.iterdir()) == [
        "model.json",
        "model.onnx",
        "ngrams.bin",
        "vocab.spm",
    ]


def test_a_folder_without_passages_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["train", str(tmp_path), "--finetune", "-o", "out"])
    assert result.exit_code != 0
    assert "there are no passages" in str(result.exception or result.output)
