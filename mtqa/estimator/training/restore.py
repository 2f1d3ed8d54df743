"""The weights taken back from a shipped ONNX file, to train on from them.

The int8 weights are multiplied out again; what quantisation lost stays lost, and is far below
what fine-tuning changes. No second copy of the weights has to ship.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import torch

from mtqa.errors import ModelError
from mtqa.estimator.folder import ModelFolder
from mtqa.estimator.training.network import Tagger, encoder_config
from mtqa.estimator.training.recipe import RECIPES, Recipe


def recipe_of(folder: ModelFolder) -> Recipe:
    """The recipe that a model folder says it was made with. Raises ModelError."""
    found = folder.provenance.get("recipe")
    known = {field.name for field in fields(Recipe)}
    if not isinstance(found, dict) or not found.keys() <= known:
        raise ModelError(f"{folder.path}: its provenance names no recipe that can be trained on")
    return Recipe(**{**RECIPES["full"].__dict__, **found})


def restore(folder: ModelFolder, vocabulary: int) -> Tagger:
    """The tagger of a model folder, with the weights of its ONNX file. Raises ModelError."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(folder.network).graph
    found = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    state: dict[str, torch.Tensor] = {}
    for node in graph.node:
        module = ".".join(node.name.strip("/").split("/")[:-1])
        for name in node.input:
            weight = _weight(name, found)
            if weight is None:
                continue
            if name.endswith("_Transposed"):
                state[name.removesuffix("_Transposed")] = torch.tensor(weight).T.contiguous()
            elif node.op_type in {"MatMul", "MatMulInteger"}:
                state[f"{module}.weight"] = torch.tensor(weight).T.contiguous()
            elif node.op_type == "Gather" and name.endswith("_quantized"):
                state[name.removesuffix("_quantized")] = torch.tensor(weight)
            elif name in found:
                state[name] = torch.tensor(weight)
    tagger = Tagger(encoder_config(recipe_of(folder), vocabulary), len(folder.labels))
    wanted = tagger.state_dict()
    try:
        tagger.load_state_dict({name: state[name] for name in wanted})
    except (KeyError, RuntimeError) as error:
        line = " ".join(str(error).split())[:200]
        raise ModelError(f"{folder.network}: its weights can't be taken back ({line})") from None
    return tagger


def _weight(name: str, found: Mapping[str, Any]) -> Any:
    """An initialiser as float32, or None where ``name`` is no weight."""
    if name not in found or found[name].dtype.kind not in "fiu" or found[name].ndim == 0:
        return None
    if name.endswith("_quantized"):
        stem = name.removesuffix("_quantized")
        zero = found[f"{stem}_zero_point"].astype("float32")
        return (found[name].astype("float32") - zero) * found[f"{stem}_scale"]
    return found[name] if found[name].dtype.kind == "f" else None
