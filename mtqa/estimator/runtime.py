"""The model of a folder on onnxruntime: one passage at a time, several at once.

The network's word is weighed with a second witness that saw no made damage: how unexpected the
words are after one another (`mtqa.estimator.surprisal`).

A sequence never shares a batch with another: int8 activations are scaled over the whole batch, so
what stands beside a passage would change its figures. Short matrices leave threads idle anyway;
two sequences side by side, a thread each, are the faster way to use two cores.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, NamedTuple

from mtqa.errors import ModelError
from mtqa.estimator.base import Combination, Estimate, Passage
from mtqa.estimator.folder import ModelFolder
from mtqa.estimator.hints import find_doubtful, find_hints, word_probabilities
from mtqa.estimator.surprisal import Surprisals
from mtqa.estimator.words import words

if TYPE_CHECKING:
    from mtqa.estimator.tokenizer import Tokenizer

#: sequences that run side by side
THREADS = 2
_INPUTS = {"input_ids", "attention_mask"}
_OUTPUTS = ["token_logits", "quality"]
#: log odds of a word that the model says nothing of
_NO_DOUBT = -30.0
_SMALLEST = 1e-6


class Judgement(NamedTuple):
    """What the network says of a text, before thresholds and calibration.

    ``logit`` is the quality, None for a text without a piece; ``words`` are spans in code points,
    ``probabilities`` the network's row of K for each word, empty where it says nothing of it.
    ``doubts`` are log odds that a word is wrong, up to a constant; lowest for what it says nothing
    of.
    """

    logit: float | None
    words: tuple[tuple[int, int], ...]
    probabilities: tuple[tuple[float, ...], ...]
    doubts: tuple[float, ...]


class OnnxEstimator:
    """The model of ``folder``, loaded. Raises ModelError where it can't be."""

    #: a passage is judged the same whatever stands beside it: a story at a time is soon enough
    at_once: int | None = 1

    def __init__(self, folder: ModelFolder, *, threads: int = THREADS) -> None:
        self.folder = folder
        self._threads = max(1, min(threads, os.cpu_count() or 1))
        self._session = _session(folder)
        self._tokenizer = _tokenizer(folder)
        self.surprisals = _surprisals(folder)

    @property
    def signature(self) -> str:
        """Name, version and the hashes of weights and thresholds."""
        return self.folder.signature

    @property
    def combination(self) -> Combination:
        """How its estimate and the rules' score make the overall score."""
        return self.folder.combination

    def estimate(self, passages: Sequence[Passage]) -> list[Estimate]:
        """Qualities and hints, in the order of ``passages``. Raises ModelError."""
        return [self._estimate(judged) for judged in self.judge([each.text for each in passages])]

    def judge(self, texts: Sequence[str]) -> Iterator[Judgement]:
        """The network's own figures for each text, in order. Raises ModelError."""
        if self._threads == 1 or len(texts) < 2:
            yield from map(self._judge, texts)
            return
        with ThreadPoolExecutor(self._threads) as pool:
            yield from pool.map(self._judge, texts)

    def _estimate(self, judged: Judgement) -> Estimate:
        if judged.logit is None:
            return Estimate(None)
        folder = self.folder
        quality = folder.calibration.quality(judged.logit)
        if quality > folder.hint_max_quality:
            return Estimate(quality)
        found = judged.words, judged.probabilities, folder.labels
        hints = find_hints(*found, folder.thresholds)
        if folder.evident_threshold == 1:
            return Estimate(quality, hints)
        return Estimate(quality, hints, find_doubtful(*found, folder.evident_threshold))

    def _judge(self, text: str) -> Judgement:
        encoded = self._tokenizer.encode(text)
        spans = tuple(words(text))
        if not encoded.ids:
            return Judgement(None, spans, ((),) * len(spans), (_NO_DOUBT,) * len(spans))
        rows: list[Sequence[float]] = []
        weighted = 0.0
        for start, end in _windows(len(encoded.ids), self.folder.max_tokens - 2):
            probabilities, logit = self._run(encoded.ids[start:end])
            rows += probabilities
            weighted += logit * (end - start)
        probable = tuple(word_probabilities(spans, encoded.spans, rows, self.folder.labels))
        weight = self.folder.surprisal_weight
        surprisals = self.surprisals.of([text[start:end] for start, end in spans])
        doubts = tuple(
            _log_odds(row[0]) + weight * float(surprisal) if row else _NO_DOUBT
            for row, surprisal in zip(probable, surprisals, strict=True)
        )
        logit = weighted / len(encoded.ids) - weight * float(surprisals.mean())
        return Judgement(logit, spans, probable, doubts)

    def _run(self, ids: Sequence[int]) -> tuple[list[Sequence[float]], float]:
        """Probabilities [T][K] of the pieces, without those of bos and eos, and the quality."""
        import numpy as np

        sequence = np.array([[self.folder.bos_id, *ids, self.folder.eos_id]], dtype=np.int64)
        feed = {"input_ids": sequence, "attention_mask": np.ones_like(sequence)}
        try:
            logits, quality = self._session.run(_OUTPUTS, feed)
            logits = np.asarray(logits, dtype=np.float64)[0, 1:-1]
            shape, expected = logits.shape, (len(ids), len(self.folder.labels))
            if shape != expected:
                raise ValueError(f"token_logits are {shape}, not {expected}")
        except Exception as error:  # whatever onnxruntime makes of a graph that it can't run
            raise ModelError(f"{self.folder.network}: failed ({_line(error)})") from None
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        probabilities = powers / powers.sum(axis=1, keepdims=True)
        return probabilities.tolist(), float(quality[0])


def _windows(length: int, limit: int) -> Iterator[tuple[int, int]]:
    """Equal stretches of ``length`` pieces, none longer than ``limit``."""
    count = -(-length // limit)
    for i in range(count):
        yield length * i // count, length * (i + 1) // count


def _log_odds(sound: float) -> float:
    """Log odds that a word is wrong which is sound with this probability."""
    return math.log((1 - sound + _SMALLEST) / (sound + _SMALLEST))


def _session(folder: ModelFolder) -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise ModelError(f"onnxruntime is not installed or can't be loaded ({error})") from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # fusing the graph anew at each start costs more than a story gains by it
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(
            str(folder.network), options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # its exceptions have no common class of their own
        raise ModelError(f"{folder.network}: can't be loaded ({_line(error)})") from None
    inputs = {each.name for each in session.get_inputs()}
    outputs = {each.name for each in session.get_outputs()}
    if inputs != _INPUTS or not outputs.issuperset(_OUTPUTS):
        raise ModelError(
            f"{folder.network}: takes {', '.join(sorted(inputs))} and gives "
            f"{', '.join(sorted(outputs))}, not {', '.join(sorted(_INPUTS))} and "
            f"{', '.join(_OUTPUTS)}"
        )
    return session


def _tokenizer(folder: ModelFolder) -> Tokenizer:
    try:
        from mtqa.estimator.tokenizer import Tokenizer

        return Tokenizer(folder.vocabulary)
    except ImportError as error:
        raise ModelError(f"sentencepiece is not installed or can't be loaded ({error})") from None
    except (OSError, RuntimeError, ValueError) as error:
        raise ModelError(f"{folder.vocabulary}: can't be loaded ({_line(error)})") from None


def _surprisals(folder: ModelFolder) -> Surprisals:
    try:
        return Surprisals(folder.ngrams)
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder.ngrams}: can't be loaded ({_line(error)})") from None


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
