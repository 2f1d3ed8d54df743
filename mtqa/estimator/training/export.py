"""The trained network as a model folder: ONNX with int8 weights, thresholds, calibration."""

from __future__ import annotations

import json
import platform
import shutil
import tempfile
import warnings
from collections.abc import Mapping
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import torch

from mtqa.estimator.calibration import Calibration
from mtqa.estimator.damage.labels import LABELS
from mtqa.estimator.folder import DESCRIPTION, FILES, FORMAT, NETWORK, NGRAMS, VOCABULARY
from mtqa.estimator.training.network import BOS, EOS, PAD, SPECIAL, Tagger

_OPSET: Final = 17


def export_network(tagger: Tagger, path: Path) -> None:
    """Writes the network as ONNX with int8 weights and activations scaled as they come."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    tagger = tagger.eval().cpu()
    ids = torch.randint(SPECIAL, tagger.encoder.config.vocab_size, (2, 24))
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            tagger,
            (ids, torch.ones_like(ids)),
            str(plain),
            input_names=["input_ids", "attention_mask"],
            output_names=["token_logits", "quality"],
            dynamic_axes={
                "input_ids": {0: "batch", 1: "pieces"},
                "attention_mask": {0: "batch", 1: "pieces"},
                "token_logits": {0: "batch", 1: "pieces"},
                "quality": {0: "batch"},
            },
            opset_version=_OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            plain,
            path,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather"],
            # the heads are small, and what they say decides: they stay as they are
            nodes_to_exclude=[
                name
                for node in onnx.load(plain).graph.node
                if node.name.startswith(("/token/", "/sentence/"))
                # a Gemm is split before it is looked up
                for name in (node.name, f"{node.name}_MatMul")
            ],
            extra_options={"MatMulConstBOnly": True},
        )


def versions() -> dict[str, str]:
    """Versions of what decides the weights."""
    names = ("torch", "transformers", "sentencepiece", "onnx", "onnxruntime", "numpy")
    return {"python": platform.python_version(), **{name: version(name) for name in names}}


def file_hash(path: Path) -> str:
    """SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def write_folder(
    tagger: Tagger,
    vocabulary: Path,
    ngrams: Path,
    folder: Path,
    *,
    name: str,
    model_version: str,
    max_tokens: int,
    thresholds: Mapping[str, float],
    hint_max_quality: float,
    evident_threshold: float,
    surprisal_weight: float,
    calibration: Calibration,
    combination: Mapping[str, float],
    provenance: Mapping[str, Any],
) -> None:
    """Writes ``model.json`` and the files that it describes (see `read_folder`)."""
    folder.mkdir(parents=True, exist_ok=True)
    export_network(tagger, folder / NETWORK)
    for source, target in ((vocabulary, folder / VOCABULARY), (ngrams, folder / NGRAMS)):
        if source.resolve() != target.resolve():
            shutil.copyfile(source, target)
    description = {
        "format": FORMAT,
        "name": name,
        "version": model_version,
        "licence": "CC-BY-SA-4.0",
        "labels": list(LABELS),
        "max_tokens": max_tokens,
        "pad_id": PAD,
        "bos_id": BOS,
        "eos_id": EOS,
        "thresholds": dict(thresholds),
        "hint_max_quality": hint_max_quality,
        "evident_threshold": evident_threshold,
        "surprisal_weight": surprisal_weight,
        "calibration": {"x": list(calibration.x), "y": list(calibration.y)},
        "combination": dict(combination),
        "files": {each: file_hash(folder / each) for each in FILES},
        "provenance": dict(provenance),
    }
    (folder / DESCRIPTION).write_text(
        json.dumps(description, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
