"""A model folder, format 3: ``model.json`` read strictly, its files held to their hashes.

    model.onnx   int8; input_ids, attention_mask int64 [B, T] →
                 token_logits float32 [B, T, K], quality float32 [B] (a logit, higher is better)
    vocab.spm    sentencepiece unigram, identity normalisation
    ngrams.bin   surprisals of words (see `mtqa.estimator.surprisal`)
    model.json   what is listed in ``ModelFolder``

Further files (training weights, a notice) may lie beside them and are not read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from mtqa.config import nearest
from mtqa.errors import ModelError
from mtqa.estimator.base import Combination
from mtqa.estimator.calibration import Calibration
from mtqa.estimator.hints import SOUND

FORMAT = 3
DESCRIPTION, NETWORK, VOCABULARY = "model.json", "model.onnx", "vocab.spm"
NGRAMS = "ngrams.bin"
FILES = (NETWORK, VOCABULARY, NGRAMS)

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder whose description and hashes hold.

    ``labels`` are the K columns of ``token_logits``, the sound one (``ok``) first; ``thresholds``
    the probability (0–1) from which a label speaks, a label without one never does.
    ``hint_max_quality`` (0–100): a passage judged better than that has no hints.
    ``evident_threshold`` is the probability that a word is not sound from which it is hinted at in
    a story that is evidently a machine's, by whatever label; 1: such a story has no more hints.
    ``surprisal_weight`` is what a nat of a word's surprisal adds to the log odds that it is wrong,
    and what a nat in the mean takes from the quality's logit. ``max_tokens`` counts the pieces of a
    sequence with its ``bos_id`` and ``eos_id``. ``files`` are the SHA-256 of each file,
    ``provenance`` how the model was made.
    """

    path: Path
    name: str
    version: str
    licence: str
    labels: tuple[str, ...]
    max_tokens: int
    pad_id: int
    bos_id: int
    eos_id: int
    thresholds: Mapping[str, float]
    hint_max_quality: float
    evident_threshold: float
    surprisal_weight: float
    calibration: Calibration
    combination: Combination
    files: Mapping[str, str]
    provenance: Mapping[str, Any]

    @property
    def network(self) -> Path:
        """The ONNX file."""
        return self.path / NETWORK

    @property
    def vocabulary(self) -> Path:
        """The sentencepiece file."""
        return self.path / VOCABULARY

    @property
    def ngrams(self) -> Path:
        """The table of n-grams."""
        return self.path / NGRAMS

    @property
    def signature(self) -> str:
        """``name:version:hash of the weights:hash of what is made of their output``."""
        decisions = [
            sorted(self.thresholds.items()),
            self.hint_max_quality,
            self.evident_threshold,
            self.surprisal_weight,
            self.files[NGRAMS],
            self.calibration.x,
            self.calibration.y,
        ]
        digest = sha256(json.dumps(decisions).encode()).hexdigest()
        return f"{self.name}:{self.version}:{self.files[NETWORK][:8]}:{digest[:8]}"


def is_model_folder(path: Path) -> bool:
    """Whether ``path`` claims to be a model of this format; whether it holds is for reading."""
    return (path / DESCRIPTION).is_file()


def read_folder(path: Path) -> ModelFolder:
    """The model in ``path``. Raises ModelError that says in one line what is wrong."""
    try:
        described = _described(path)
    except ValueError as error:
        raise ModelError(f"{path / DESCRIPTION}: {error}") from None
    for name in FILES:
        _hold(path / name, described["files"][name])
    return ModelFolder(path=path, **described)


def _described(path: Path) -> dict[str, Any]:
    try:
        text = (path / DESCRIPTION).read_text("utf-8")
    except FileNotFoundError:
        raise ValueError("there is no such file") from None
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8") from None
    except OSError as error:
        raise ValueError(f"could not be read ({error.strerror})") from None
    try:
        tree = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"is no JSON ({error})") from None
    if not isinstance(tree, dict):
        raise ValueError("is no JSON object")
    if tree.get("format") != FORMAT:
        raise ValueError(f"format {tree.get('format')!r}; this version reads format {FORMAT}")
    for key in tree.keys() - _READ.keys() - {"format"}:
        raise ValueError(f"unknown key '{key}'{nearest(key, _READ)}")
    described: dict[str, Any] = {}
    for key, read in _READ.items():
        if key not in tree:
            raise ValueError(f"key '{key}' is missing")
        try:
            described[key] = read(tree[key])
        except ValueError as error:
            raise ValueError(f"{key}: {error}") from None
    unknown = described["thresholds"].keys() - set(described["labels"])
    if unknown:
        raise ValueError(f"thresholds: '{min(unknown)}' is none of the labels")
    return described


def _hold(path: Path, expected: str) -> None:
    """Raise ModelError for a file that is absent or not the one that was described."""
    digest = sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except FileNotFoundError:
        raise ModelError(f"{path}: there is no such file") from None
    except OSError as error:
        raise ModelError(f"{path}: could not be read ({error.strerror})") from None
    if digest.hexdigest() != expected:
        raise ModelError(
            f"{path}: is not the file that {DESCRIPTION} describes "
            f"(SHA-256 {digest.hexdigest()[:8]}…, not {expected[:8]}…)"
        )


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("expected a text")
    return value


def _name(value: Any) -> str:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise ValueError("expected letters, digits, '.', '_' and '-'")
    return value


def _labels(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(v, str) for v in value):
        raise ValueError("expected a list of labels")
    if len(set(value)) < len(value):
        raise ValueError("a label stands twice")
    if value[0] != SOUND:
        raise ValueError(f"the first label must be '{SOUND}'")
    return tuple(value)


def _whole(least: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise ValueError(f"expected a whole number, {least} at least")
        return value

    return read


def _number(value: Any, highest: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= highest:
        raise ValueError(f"expected a number from 0 to {highest:g}")
    return float(value)


def _thresholds(value: Any) -> dict[str, float]:
    if not isinstance(value, dict):
        raise ValueError("expected a probability for each label that may speak")
    if SOUND in value:
        raise ValueError(f"'{SOUND}' is no trouble")
    return {label: _number(value[label], 1) for label in sorted(value)}


def _probability(value: Any) -> float:
    return _number(value, 1)


def _percentage(value: Any) -> float:
    return _number(value, 100)


def _weight(value: Any) -> float:
    return _number(value, 10)


def _calibration(value: Any) -> Calibration:
    _exactly(value, ("x", "y"))
    if not all(isinstance(value[axis], list) for axis in ("x", "y")) or not all(
        isinstance(v, (int, float)) and not isinstance(v, bool) for v in (*value["x"], *value["y"])
    ):
        raise ValueError("x and y must be lists of numbers")
    return Calibration(tuple(map(float, value["x"])), tuple(map(float, value["y"])))


def _combination(value: Any) -> Combination:
    _exactly(value, Combination._fields)
    combination = Combination(**{name: _number(value[name], 1) for name in Combination._fields})
    if abs(sum(combination) - 1) > 1e-6:
        raise ValueError("mqm and qe must make 1 together")
    return combination


def _files(value: Any) -> dict[str, str]:
    _exactly(value, FILES)
    if not all(isinstance(digest, str) and _HASH.fullmatch(digest) for digest in value.values()):
        raise ValueError("expected a SHA-256 in lower-case hexadecimal for each file")
    return {name: value[name] for name in FILES}


def _provenance(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("expected an object")
    return value


def _exactly(value: Any, keys: Iterable[str]) -> None:
    keys = tuple(keys)
    if not isinstance(value, dict) or value.keys() != set(keys):
        raise ValueError(f"expected the keys {', '.join(keys)}")


_READ: Mapping[str, Callable[[Any], Any]] = {
    "name": _name,
    "version": _name,
    "licence": _text,
    "labels": _labels,
    "max_tokens": _whole(8),
    "pad_id": _whole(0),
    "bos_id": _whole(0),
    "eos_id": _whole(0),
    "thresholds": _thresholds,
    "hint_max_quality": _percentage,
    "evident_threshold": _probability,
    "surprisal_weight": _weight,
    "calibration": _calibration,
    "combination": _combination,
    "files": _files,
    "provenance": _provenance,
}
