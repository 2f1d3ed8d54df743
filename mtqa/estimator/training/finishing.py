"""From trained weights to a model folder: thresholds, calibration, the ONNX file.

Thresholds are chosen on sentences kept back from training, sound and damaged: the hints on
sound text may not exceed a rate, and within it each label speaks where it is most often right.
The calibration is the isotonic map from the network's logit to 100 × (1 − edits per word).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple

import numpy as np

from mtqa.estimator.calibration import Calibration, fit
from mtqa.estimator.damage.catalogue import Damager
from mtqa.estimator.damage.draft import Damaged, Draft
from mtqa.estimator.damage.labels import LABELS, UNKNOWN
from mtqa.estimator.damage.surface import style
from mtqa.estimator.folder import read_folder
from mtqa.estimator.runtime import Judgement, OnnxEstimator
from mtqa.estimator.training import pivots
from mtqa.estimator.training.alignment import align
from mtqa.estimator.training.examples import Workshop, quality_of
from mtqa.estimator.training.export import write_folder
from mtqa.estimator.training.network import Tagger
from mtqa.estimator.training.scores import best_threshold
from mtqa.estimator.training.splits import chosen

#: hints per 1,000 words of sound corpus text that the thresholds may give; news, of which the
#: corpora have little, gives several times as many
ALARMS: Final = 0.03
#: labels that never speak: the model takes an unknown name for a foreign word, and marks and
#: names have rules of their own, which say what is wrong
SILENT: Final = frozenset({"foreign", "quotation"})
#: no hint below this probability, however right it was on made damage
LOWEST: Final = 0.6
_OPEN: Final = Calibration((-1.0, 1.0), (0.0, 100.0))
_STEPS: Final = np.concatenate((np.linspace(LOWEST, 0.9, 16), np.linspace(0.91, 0.999, 40)))


class Kept(NamedTuple):
    """Kept-back sentences with their quality, 0–1."""

    sentences: list[Damaged]
    quality: list[float]


def kept_back(shop: Workshop, valid: Sequence[str], pivot_folder: Path, seed: int) -> Kept:
    """Validation sentences: each sound and damaged, and their round trips."""
    rng = Random(seed)
    damager = Damager(shop.tools)
    kept = Kept([], [])
    for i, text in enumerate(valid):
        pair = damager.pair(text, rng, valid[(i + 1) % len(valid)])
        for sentence in (pair.sound, pair.damaged):
            kept.sentences.append(sentence)
            kept.quality.append(quality_of(sentence))
    if shop.model is not None:
        for pivot in pivots.MODES:
            pairs = chosen(pivots.read(pivot_folder, pivot), lambda pair: pair[0], "valid")
            if pivot == pivots.KEPT_OUT:
                continue
            for original, translated in pairs[: len(valid) // 2]:
                aligned = align(original, translated, shop.tools.lexicon, shop.model)
                if aligned is not None and aligned.edits < 0.8:
                    kept.sentences.append(aligned.draft.finish(style(rng)))
                    kept.quality.append(max(0.0, 1 - aligned.edits))
                    kept.sentences.append(Draft(original).finish(style(rng)))
                    kept.quality.append(1.0)
    return kept


class _Words(NamedTuple):
    """Per word: probabilities [N, K]; ``wrong``; ``sound``: it stands in a sound sentence."""

    probabilities: np.ndarray
    wrong: np.ndarray
    sound: np.ndarray


def _words(kept: Kept, judged: Sequence[Judgement]) -> _Words:
    rows, wrong, sound = [], [], []
    for sentence, found in zip(kept.sentences, judged, strict=True):
        clean = not any(sentence.labels)
        labelled = [(s, e, v) for (s, e), v in zip(sentence.spans, sentence.labels, strict=True)]
        at = 0
        for (start, end), row in zip(found.words, found.probabilities, strict=True):
            while at < len(labelled) and labelled[at][1] <= start:
                at += 1
            labels = []
            i = at
            while i < len(labelled) and labelled[i][0] < end:
                labels.append(labelled[i][2])
                i += 1
            if row and UNKNOWN not in labels:
                rows.append(row)
                wrong.append(any(labels))
                sound.append(clean)
    return _Words(np.array(rows), np.array(wrong), np.array(sound))


def choose_thresholds(words: _Words, alarms: float = ALARMS) -> dict[str, float]:
    """Per label the lowest probability at which it is right often enough.

    The same precision is asked of every label, and raised until sound text has no more than
    ``alarms`` hints per 1,000 words.
    """
    best = words.probabilities[:, 1:].argmax(1) + 1
    top = words.probabilities[np.arange(len(best)), best]
    result: dict[str, float] = {}
    for precision in np.linspace(0.8, 0.9995, 120):
        result = {}
        flagged = np.zeros(len(top), bool)
        for label in range(1, len(LABELS)):
            if LABELS[label] in SILENT:
                continue
            own = best == label
            for step in _STEPS:
                found = own & (top >= step)
                count = int(found.sum())
                if count < 20:
                    break
                if words.wrong[found].mean() >= precision:
                    result[LABELS[label]] = round(float(step), 4)
                    flagged |= found
                    break
        if 1000 * flagged[words.sound].sum() / max(1, words.sound.sum()) <= alarms:
            break
    return result


def finish(
    tagger: Tagger,
    shop: Workshop,
    valid: Sequence[str],
    pivot_folder: Path,
    vocabulary: Path,
    folder: Path,
    *,
    name: str,
    model_version: str,
    max_tokens: int,
    seed: int,
    combination: Mapping[str, float],
    provenance: Mapping[str, Any],
    say: Callable[[str], None],
) -> None:
    """Writes the model folder."""

    def write(thresholds: Mapping[str, float], calibration: Calibration, more: Any) -> None:
        write_folder(
            tagger, vocabulary, folder, name=name, model_version=model_version,
            max_tokens=max_tokens, thresholds=thresholds, hint_max_quality=100.0,
            calibration=calibration, combination=combination,
            provenance={**provenance, **more},
        )  # fmt: skip

    write({}, _OPEN, {})
    kept = kept_back(shop, valid, pivot_folder, seed)
    estimator = OnnxEstimator(read_folder(folder))
    judged = list(estimator.judge([sentence.text for sentence in kept.sentences]))
    words = _words(kept, judged)
    thresholds = choose_thresholds(words)
    doubt, value = best_threshold(words.wrong, 1 - words.probabilities[:, 0])
    logits = [each.logit or 0.0 for each in judged]
    calibration = fit(logits, [100 * quality for quality in kept.quality])
    say(f"thresholds {thresholds}; words from {doubt:.3f} (MCC {value:.3f} on kept-back text)")
    write(thresholds, calibration, {"word_threshold": round(doubt, 4)})
