"""From what ``--model`` says to a model that judges: each is loaded once, when it is asked for."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

from mtqa.config import COMMAND, MODELS, nearest
from mtqa.errors import ModelError
from mtqa.estimator.base import Estimator
from mtqa.estimator.folder import DESCRIPTION, is_model_folder, read_folder

#: Where the model that ships lies.
EMBEDDED = Path(__file__).with_name("data")

_CHECKPOINT = "config.json"
_HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)?")


@cache
def load_estimator(model: str) -> Estimator:
    """The model called ``model``: ``embedded``, a folder, a hub name or ``comet:COMMAND``.

    Raises ModelError that says in one line why it can't be had.
    """
    if model == "embedded":
        return _from_folder(EMBEDDED)
    if model.startswith(COMMAND):
        from mtqa.estimator.external.command import CommandEstimator

        return CommandEstimator(model.removeprefix(COMMAND))
    path = Path(os.path.expanduser(model))
    if path.is_dir():
        return _from_folder(path)
    if path.exists():
        raise ModelError(f"{model}: is a file; a model is a folder")
    if not _HUB_NAME.fullmatch(model):
        raise ModelError(f"{model}: no such folder")
    from mtqa.estimator.external.checkpoint import load_checkpoint

    try:
        return load_checkpoint(model, local=False)
    except ModelError as error:
        raise ModelError(f"{error}{nearest(model, MODELS)}") from None


def _from_folder(path: Path) -> Estimator:
    if is_model_folder(path):
        from mtqa.estimator.runtime import OnnxEstimator

        return OnnxEstimator(read_folder(path))
    if path == EMBEDDED:
        raise ModelError("this version ships no quality-estimation model")
    if (path / _CHECKPOINT).is_file():
        from mtqa.estimator.external.checkpoint import load_checkpoint

        return load_checkpoint(str(path), local=True)
    raise ModelError(
        f"{path}: holds neither {DESCRIPTION} (a model of mtqa's) nor {_CHECKPOINT} "
        "(a transformers checkpoint)"
    )
