"""Transformers checkpoints of every kind, tiny and made here; skipped where torch is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from math import log
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install 'mtqa[model]'")
transformers = pytest.importorskip("transformers", reason="transformers is not installed")

import mtqa  # noqa: E402
from mtqa.errors import ModelError  # noqa: E402
from mtqa.estimator.base import Passage  # noqa: E402
from mtqa.estimator.external.checkpoint import load_checkpoint  # noqa: E402

SOUND = "Le maire a inauguré le pont mardi matin."
OTHER = "Les habitants sont venus nombreux."
SPECIAL = {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>",
           "mask_token": "<mask>", "cls_token": "<s>", "sep_token": "</s>"}  # fmt: skip
SIZE = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
        "intermediate_size": 16, "max_position_embeddings": 66, "pad_token_id": 1}  # fmt: skip
CONFIGS = {
    "camembert": "CamembertConfig",
    "xlm-roberta": "XLMRobertaConfig",
    "bert": "BertConfig",
}


@cache
def tokenizer() -> Any:
    """Word pieces of the two sentences, with a Metaspace before each word."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors, trainers

    made = Tokenizer(models.Unigram())
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    trainer = trainers.UnigramTrainer(
        vocab_size=60, special_tokens=["<s>", "<pad>", "</s>", "<unk>", "<mask>"],
        unk_token="<unk>", show_progress=False,
    )  # fmt: skip
    made.train_from_iterator([SOUND, OTHER] * 4, trainer)
    made.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=made, model_max_length=64, **SPECIAL
    )


def checkpoint(folder: Path, head: str, family: str = "camembert", **config: Any) -> Path:
    """A tiny checkpoint with random weights: ``head`` is what its architecture ends in."""
    torch.manual_seed(1)
    spoken = tokenizer()
    made = getattr(transformers, CONFIGS[family])(vocab_size=len(spoken), **{**SIZE, **config})
    prefix = CONFIGS[family].removesuffix("Config")
    network = getattr(transformers, prefix + head)(made)
    network.save_pretrained(folder)
    spoken.save_pretrained(folder)
    return folder


def head_of(folder: Path, bias: list[float]) -> None:
    """Set the last layer to a constant: its bias."""
    from safetensors.torch import load_file, save_file

    path = folder / "model.safetensors"
    weights = load_file(path)
    last = [k for k in weights if k.startswith("classifier") and "dense" not in k]
    for key in last:
        weights[key] = torch.tensor(bias) if key.endswith("bias") else weights[key] * 0
    save_file(weights, path, metadata={"format": "pt"})


@pytest.mark.parametrize("family", CONFIGS)
def test_token_labels_are_hints_and_their_soundness_a_quality(tmp_path: Path, family: str) -> None:
    named = {0: "O", 1: "B-agreement", 2: "BAD"}
    checkpoint(tmp_path, "ForTokenClassification", family, id2label=named,
               label2id={v: k for k, v in named.items()})  # fmt: skip
    head_of(tmp_path, [0.0, 0.0, log(18)])
    report = mtqa.check(f"{SOUND} {OTHER}", model=str(tmp_path))
    assert [(f.code, f.text) for f in report.findings] == [("FLU010", SOUND), ("FLU010", OTHER)]
    assert report.scores["qe"].value == 5.0
    head_of(tmp_path, [0.0, log(18), 0.0])
    load_checkpoint(str(tmp_path), local=True)
    (estimate,) = load_checkpoint(str(tmp_path), local=True).estimate([Passage(OTHER)])
    assert {hint.label for hint in estimate.hints} == {"agreement"}
    assert f"|qe:tokens:{tmp_path}:" in (report.signature or "")


@pytest.mark.parametrize(
    ("config", "bias", "quality"),
    [
        ({"num_labels": 1}, [0.7], 70),
        ({"num_labels": 1}, [1.7], 100),
        ({"num_labels": 1, "problem_type": "multi_label_classification"}, [0.0], 50),
        ({"num_labels": 2}, [0.0, log(3)], 75),
        ({"num_labels": 3}, [0.0, 0.0, 0.0], 50),
        ({"id2label": {0: "GOOD", 1: "BAD"}, "label2id": {"GOOD": 0, "BAD": 1}}, [log(4), 0.0], 80),
    ],
)
def test_a_class_or_a_score_is_a_quality(
    tmp_path: Path, config: dict[str, Any], bias: list[float], quality: float
) -> None:
    checkpoint(tmp_path, "ForSequenceClassification", "xlm-roberta", **config)
    _set_sequence_head(tmp_path, bias)
    model = load_checkpoint(str(tmp_path), local=True)
    judged = model.estimate([Passage(SOUND), Passage(""), Passage(OTHER)])
    assert judged[1].quality is None
    assert judged[0].quality == pytest.approx(quality, abs=1e-3)
    assert judged[2] == judged[0]


def _set_sequence_head(folder: Path, bias: list[float]) -> None:
    from safetensors.torch import load_file, save_file

    path = folder / "model.safetensors"
    weights = load_file(path)
    weights["classifier.out_proj.weight"] *= 0
    weights["classifier.out_proj.bias"] = torch.tensor(bias)
    save_file(weights, path, metadata={"format": "pt"})


@pytest.mark.parametrize("family", CONFIGS)
def test_a_masked_model_gives_the_likelihood_of_each_piece_under_its_mask(
    tmp_path: Path, family: str
) -> None:
    checkpoint(tmp_path, "ForMaskedLM", family)
    model = load_checkpoint(str(tmp_path), local=True)
    estimates = model.estimate([Passage(SOUND), Passage("")])
    assert estimates[1].quality is None
    network = transformers.AutoModelForMaskedLM.from_pretrained(tmp_path).eval()
    encoded = tokenizer()(SOUND)
    ids, words = encoded["input_ids"], encoded.word_ids()
    total = []
    for place, word in enumerate(words):
        if word is None:
            continue
        masked = [4 if i >= place and words[i] == word else x for i, x in enumerate(ids)]
        with torch.inference_mode():
            logits = network(input_ids=torch.tensor([masked])).logits[0, place]
        total.append(float(logits.log_softmax(-1)[ids[place]]))
    expected = 100 * max(0.0, 1 + sum(total) / len(total) / log(len(tokenizer())))
    assert estimates[0].quality == pytest.approx(expected, abs=1e-3)


def test_it_is_the_same_each_time(tmp_path: Path) -> None:
    checkpoint(tmp_path, "ForMaskedLM")
    text = f"{SOUND} {OTHER}"
    assert mtqa.check(text, model=str(tmp_path)) == mtqa.check(text, model=str(tmp_path))


def test_a_long_passage_is_cut(tmp_path: Path) -> None:
    for head in ("ForMaskedLM", "ForSequenceClassification", "ForTokenClassification"):
        folder = checkpoint(tmp_path / head, head, id2label={0: "O", 1: "LABEL_1"}) if (
            head == "ForTokenClassification") else checkpoint(tmp_path / head, head)  # fmt: skip
        (estimate,) = load_checkpoint(str(folder), local=True).estimate([Passage(SOUND * 20)])
        assert estimate.quality is not None


def edit(folder: Path, **changes: Any) -> None:
    path = folder / "config.json"
    config = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**config, **changes}), "utf-8")


def test_what_cannot_judge_is_told_in_a_line(tmp_path: Path) -> None:
    def refused(folder: Path, said: str) -> None:
        with pytest.raises(ModelError, match=said) as caught:
            load_checkpoint(str(folder), local=True)
        assert "\n" not in str(caught.value)
        assert str(caught.value).startswith(f"{folder}: ")

    refused(checkpoint(tmp_path / "base", "Model"), "is CamembertModel; what can judge ends in")
    edit(tmp_path / "base", architectures=["CamembertForTokenClassification"])
    refused(tmp_path / "base", "lacks weights of its own head")
    named = {0: "GOOD", 1: "BAD"}
    refused(
        checkpoint(tmp_path / "labels", "ForTokenClassification", id2label=named),
        r"of its labels \(GOOD, BAD\) those called O, OK or LABEL_0 are sound",
    )
    named = {0: "positive", 1: "negative"}
    refused(
        checkpoint(tmp_path / "classes", "ForSequenceClassification", id2label=named),
        r"of its classes \(positive, negative\) just one must be",
    )
    pickled = checkpoint(tmp_path / "pickled", "ForMaskedLM")
    (pickled / "model.safetensors").unlink()
    torch.save({}, pickled / "pytorch_model.bin")
    refused(pickled, "holds no safetensors; mtqa loads nothing that could run code")
    code = checkpoint(tmp_path / "code", "ForMaskedLM")
    (code / "own.py").write_text("raise SystemExit('ran')", "utf-8")
    edit(code, model_type="own", auto_map={"AutoConfig": "own.Config"})
    refused(code, "needs code of its own, which mtqa never runs")
    broken = checkpoint(tmp_path / "broken", "ForMaskedLM")
    (broken / "config.json").write_text("{", "utf-8")
    refused(broken, "can't be loaded")
    cut = checkpoint(tmp_path / "cut", "ForMaskedLM")
    weights = cut / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    refused(cut, "can't be loaded")
    bare = checkpoint(tmp_path / "bare", "ForMaskedLM")
    (bare / "tokenizer.json").unlink()
    refused(bare, ".")


def test_a_name_that_cannot_be_fetched_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SOUND, "utf-8")
    for name in ("no-such-owner/no-such-model", "embeded"):
        done = subprocess.run(
            [sys.executable, "-m", "mtqa", "check", "a.txt", "--model", name],
            cwd=tmp_path,
            env={**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "hub")},
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 2
        assert done.stdout == ""
        (line,) = done.stderr.splitlines()
        assert line.startswith(f"mtqa: {name}: is no folder here and could not be fetched")
    assert line.endswith("; did you mean 'embedded'?")


def test_a_name_in_the_cache_needs_no_network(tmp_path: Path) -> None:
    revision = "0" * 40
    repository = tmp_path / "hub" / "hub" / "models--desk--tiny"
    checkpoint(repository / "snapshots" / revision, "ForMaskedLM")
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(revision, "utf-8")
    (tmp_path / "a.txt").write_text(SOUND, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mtqa", "check", "a.txt", "--model=desk/tiny", "--format=json"],
        cwd=tmp_path,
        env={**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "hub")},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    story = json.loads(done.stdout)["documents"][0]
    assert story["scores"]["qe"] is not None
    assert "|qe:pll:desk/tiny:" in story["signature"]
