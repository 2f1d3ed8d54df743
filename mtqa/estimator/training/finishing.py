"""From trained weights to a model folder: thresholds, calibration, the ONNX file.

Thresholds are chosen on sentences kept back from training, sound and damaged: the hints on
sound text may not exceed a rate, and within it each label speaks where it is most often right.
The calibration is the isotonic map from the quality's logit to 100 × (1 − edits per word). From
what doubt on a word counts as wrong is chosen on the pivot that never trained, since of what it
trained on the network is surer than of anything new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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
#: what a nat of surprisal adds to the log odds of a wrong word: the smallest step of 0.1 whose area
#: under the curve on the own marked stories is within 0.001 of the highest
#: (``python -m tests.benchmarks.unseen``)
SURPRISAL_WEIGHT: Final = 0.3
#: share of the words that a sub-editor marks in machine copy
WRONG_WORDS: Final = 0.2
#: how often a word that is hinted at in a machine's story must be wrong, on kept-back passages; a
#: rule speaks of many of these words, and of the others fewer are wrong
EVIDENT: Final = 0.92
_OPEN: Final = Calibration((-1.0, 1.0), (0.0, 100.0))
#: sentences of a pivot
_ROUND_TRIPS: Final = 2_000
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
    for pivot in pivots.MODES:
        if pivot != pivots.KEPT_OUT:
            for translated, original, quality in _round_trips(shop, pivot_folder, pivot, rng):
                kept.sentences.extend((translated, original))
                kept.quality.extend((quality, 1.0))
    return kept


def unseen(shop: Workshop, pivot_folder: Path, seed: int) -> list[Damaged]:
    """Validation sentences, sound and through the pivot that never trains; none without it."""
    trips = _round_trips(shop, pivot_folder, pivots.KEPT_OUT, Random(seed))
    return [sentence for translated, original, _ in trips for sentence in (translated, original)]


def _round_trips(
    shop: Workshop, folder: Path, pivot: str, rng: Random
) -> Iterator[tuple[Damaged, Damaged, float]]:
    """(translated, original, quality 0–1) of validation sentences."""
    assert shop.model is not None
    pairs = chosen(pivots.read(folder, pivot), lambda pair: pair[0], "valid")
    for original, translated in pairs[:_ROUND_TRIPS]:
        aligned = align(original, translated, shop.tools.lexicon, shop.model)
        if aligned is not None and aligned.edits < 0.8:
            made = aligned.draft.finish(style(rng))
            yield made, Draft(original).finish(style(rng)), max(0.0, 1 - aligned.edits)


class _Words(NamedTuple):
    """Per word: probabilities [N, K]; doubts; ``wrong``; ``sound``: its sentence is sound."""

    probabilities: np.ndarray
    doubts: np.ndarray
    wrong: np.ndarray
    sound: np.ndarray


def _words(sentences: Sequence[Damaged], judged: Sequence[Judgement]) -> _Words:
    rows, doubts, wrong, sound = [], [], [], []
    for sentence, found in zip(sentences, judged, strict=True):
        clean = not any(sentence.labels)
        labelled = [(s, e, v) for (s, e), v in zip(sentence.spans, sentence.labels, strict=True)]
        at = 0
        for (start, end), row, doubt in zip(
            found.words, found.probabilities, found.doubts, strict=True
        ):
            while at < len(labelled) and labelled[at][1] <= start:
                at += 1
            labels = []
            i = at
            while i < len(labelled) and labelled[i][0] < end:
                labels.append(labelled[i][2])
                i += 1
            if row and UNKNOWN not in labels:
                rows.append(row)
                doubts.append(doubt)
                wrong.append(any(labels))
                sound.append(clean)
    return _Words(np.array(rows), np.array(doubts), np.array(wrong), np.array(sound))


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


def choose_evident(words: _Words, precision: float = EVIDENT) -> float:
    """The lowest probability from which words are wrong with ``precision``; 1 where there's none.

    Of words in damaged sentences alone: in a machine's story there are hardly any others.
    """
    trouble = (1 - words.probabilities[:, 0])[~words.sound]
    order = np.argsort(-trouble, kind="stable")
    right = words.wrong[~words.sound][order].cumsum() / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(right >= precision)
    return round(float(trouble[order][enough[-1]]), 4) if len(enough) else 1.0


class Decisions(NamedTuple):
    """What is made of the network's figures.

    ``evident`` is the probability from which a word is hinted at in a machine's story,
    ``word_threshold`` the doubt from which a word counts as wrong, ``word_mcc`` its MCC on the
    text that it was chosen on.
    """

    thresholds: dict[str, float]
    evident: float
    calibration: Calibration
    word_threshold: float
    word_mcc: float


_UNDECIDED: Final = Decisions({}, 1.0, _OPEN, 0.0, 0.0)


def decide(estimator: OnnxEstimator, kept: Kept, new: Sequence[Damaged]) -> Decisions:
    """Thresholds and calibration of ``estimator``, chosen on text kept back from training.

    ``new`` is text of a kind that never trained, for the threshold of wrong words; where there is
    none, ``kept`` serves for that too.
    """
    judged = list(estimator.judge([sentence.text for sentence in kept.sentences]))
    words = _words(kept.sentences, judged)
    logits = [each.logit or 0.0 for each in judged]
    calibration = fit(logits, [100 * quality for quality in kept.quality])
    thresholds, evident = choose_thresholds(words), choose_evident(words)
    if new:
        words = _words(new, list(estimator.judge([sentence.text for sentence in new])))
    doubt, value = best_threshold(words.wrong, words.doubts, WRONG_WORDS)
    return Decisions(thresholds, evident, calibration, doubt, value)


def write_decided(
    tagger: Tagger,
    vocabulary: Path,
    ngrams: Path,
    folder: Path,
    decided: Callable[[OnnxEstimator], Decisions],
    say: Callable[[str], None],
    *,
    name: str,
    model_version: str,
    max_tokens: int,
    combination: Mapping[str, float],
    provenance: Mapping[str, Any],
) -> None:
    """Writes the model folder, undecided, and again with what is ``decided`` of it."""

    def write(found: Decisions, more: Mapping[str, Any]) -> None:
        write_folder(
            tagger, vocabulary, ngrams, folder, name=name, model_version=model_version,
            max_tokens=max_tokens, thresholds=found.thresholds, hint_max_quality=100.0,
            evident_threshold=found.evident, surprisal_weight=SURPRISAL_WEIGHT,
            calibration=found.calibration, combination=combination,
            provenance={**provenance, **more},
        )  # fmt: skip

    write(_UNDECIDED, {})
    found = decided(OnnxEstimator(read_folder(folder)))
    say(
        f"thresholds {found.thresholds}, {found.evident} in a machine's story; words from "
        f"{found.word_threshold:.3f} (MCC {found.word_mcc:.3f} on kept-back text)"
    )
    write(found, {"word_threshold": round(found.word_threshold, 4)})
