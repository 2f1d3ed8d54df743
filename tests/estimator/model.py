"""A tiny model folder whose answers are known: an ONNX graph of two look-ups, no training."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from mtqa.estimator.surprisal import pack

TEXTS = (
    "Le maire a inauguré le pont mardi matin. Les habitants sont venus nombreux.",
    "« La route est coupée », a déclaré le maire. Les secours sont sur place.",
    "Le conseil municipal a adopté le budget mardi soir, après trois heures de débat.",
)
LABELS = ("ok", "agreement", "word")
PAD, BOS, EOS = 0, 1, 2
#: the logit of a piece that is doubted, of whatever label; the others have 0, « ok » has 4
SURE = 9.0
_DESCRIPTION = {
    "format": 3,
    "name": "tiny",
    "version": "1",
    "licence": "CC-BY-SA-4.0",
    "labels": list(LABELS),
    "max_tokens": 64,
    "pad_id": PAD,
    "bos_id": BOS,
    "eos_id": EOS,
    "thresholds": {"agreement": 0.5, "word": 0.5},
    "hint_max_quality": 100,
    "evident_threshold": 1,
    "surprisal_weight": 0,
    "calibration": {"x": [-1, 1], "y": [0, 100]},
    "combination": {"mqm": 0.75, "qe": 0.25},
    "provenance": {"command": "none"},
}


def write_model(
    folder: Path,
    doubts: Mapping[str, str] | None = None,
    *,
    quality: float = 0.0,
    texts: Sequence[str] = TEXTS,
    **changes: Any,
) -> Path:
    """A model folder that doubts words: ``doubts`` maps a word of ``texts`` to a label.

    A passage's logit is the mean over its pieces: ``quality`` for each, 1 less for doubted ones.
    ``changes`` go into ``model.json``; None takes a key out.
    """
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = _vocabulary(texts)
    (folder / "vocab.spm").write_bytes(vocabulary)
    (folder / "model.onnx").write_bytes(_network(vocabulary, doubts or {}, quality))
    (folder / "ngrams.bin").write_bytes(pack({"le": 3.0, "le pont": 1.0}, 20.0))
    files = {
        name: sha256((folder / name).read_bytes()).hexdigest()
        for name in ("model.onnx", "vocab.spm", "ngrams.bin")
    }
    described = {**_DESCRIPTION, "files": files, **changes}
    described = {key: value for key, value in described.items() if value is not None}
    (folder / "model.json").write_text(json.dumps(described), "utf-8")
    return folder


def _vocabulary(texts: Sequence[str]) -> bytes:
    """A vocabulary in which every word of ``texts`` is one piece."""
    import sentencepiece

    words = sorted({word for text in texts for word in text.split()})
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(words),
        model_writer=written,
        model_type="word",
        normalization_rule_name="identity",
        vocab_size=len(words) + 4,
        pad_id=PAD,
        bos_id=BOS,
        eos_id=EOS,
        unk_id=3,
        minloglevel=2,
    )
    return written.getvalue()


def _network(vocabulary: bytes, doubts: Mapping[str, str], quality: float) -> bytes:
    import sentencepiece
    from onnx import TensorProto, helper, numpy_helper

    processor = sentencepiece.SentencePieceProcessor(model_proto=vocabulary)
    size = processor.get_piece_size()
    tokens = np.zeros((size, len(LABELS)), dtype=np.float32)
    tokens[:, 0] = 4
    goodness = np.full((size,), quality, dtype=np.float32)
    for word, label in doubts.items():
        (piece,) = processor.encode(word)
        tokens[piece, LABELS.index(label)] = SURE
        goodness[piece] -= 1
    goodness[[BOS, EOS, PAD]] = quality
    ids, mask = (
        helper.make_tensor_value_info(name, TensorProto.INT64, ["B", "T"])
        for name in ("input_ids", "attention_mask")
    )
    logits = helper.make_tensor_value_info("token_logits", TensorProto.FLOAT, ["B", "T", "K"])
    judged = helper.make_tensor_value_info("quality", TensorProto.FLOAT, ["B"])
    nodes = [
        helper.make_node("Gather", ["tokens", "input_ids"], ["token_logits"]),
        helper.make_node("Gather", ["goodness", "input_ids"], ["each"]),
        helper.make_node("Cast", ["attention_mask"], ["weights"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["each", "weights"], ["weighted"]),
        helper.make_node("ReduceSum", ["weighted", "last"], ["sum"], keepdims=0),
        helper.make_node("ReduceSum", ["weights", "last"], ["count"], keepdims=0),
        helper.make_node("Div", ["sum", "count"], ["quality"]),
    ]
    constants = [
        numpy_helper.from_array(tokens, "tokens"),
        numpy_helper.from_array(goodness, "goodness"),
        numpy_helper.from_array(np.array([1], dtype=np.int64), "last"),
    ]
    graph = helper.make_graph(nodes, "tiny", [ids, mask], [logits, judged], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())
