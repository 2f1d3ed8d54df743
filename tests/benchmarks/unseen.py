"""The small model on damage that it never trained on, and what surprisal adds to it.

    python -m tests.benchmarks.unseen TRAINING [--model FOLDER]

Needs the extra ``train``. TRAINING is the folder of a training run (``texts.txt.xz``,
``pivots/``). First tables: words of test sentences through the pivot, and with the kinds of damage,
that were kept out of training, each beside its sound sentence; thresholds as everywhere else. Last
table: the area under the curve for each weight of surprisal, on the pivot's validation sentences
and on the marked stories of ``tests/gold/dev``.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import numpy as np

from mtqa.analysis.analyse import analyse
from mtqa.document import Family
from mtqa.estimator.damage.catalogue import KEPT_OUT, KINDS, Damager
from mtqa.estimator.damage.draft import Damaged, Draft
from mtqa.estimator.damage.tools import Tools, count_words, french
from mtqa.estimator.load import EMBEDDED
from mtqa.estimator.training import pivots
from mtqa.estimator.training.alignment import align
from mtqa.estimator.training.finishing import WRONG_WORDS
from mtqa.estimator.training.ngrams import Trigrams
from mtqa.estimator.training.scores import f1, mcc, ranks
from mtqa.estimator.training.splits import Split, chosen, read_texts
from mtqa.evaluation.gold import load_gold
from mtqa.formats.plain import read
from tests.benchmarks.baselines import Baselines, labelled
from tests.benchmarks.combination import GOLD
from tests.benchmarks.model import Judge, Model, show

_SENTENCES = 4_000
_WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0)


def through_the_pivot(folder: Path, part: str, model: Trigrams) -> Iterator[Damaged]:
    """Sentences through the pivot kept out, each before its original."""
    lexicon = french()
    pairs = chosen(pivots.read(folder / "pivots", pivots.KEPT_OUT), lambda pair: pair[0], part)
    for original, translated in pairs[:_SENTENCES]:
        aligned = align(original, translated, lexicon, model)
        if aligned is not None and 0 < aligned.edits < 0.8:
            yield aligned.draft.finish()
            yield Draft(original).finish()


def of_kinds_kept_out(texts: Split) -> Iterator[Damaged]:
    """Sentences with the damage kept out, each beside its sound one."""
    damager = Damager(
        Tools(french(), count_words(texts.train)), [k for k in KINDS if k.name in KEPT_OUT], ()
    )
    rng = Random(11)
    for text in texts.test[:_SENTENCES]:
        pair = damager.pair(text, rng)
        if pair.kinds:
            yield pair.damaged
            yield pair.sound


def weighed_mcc(truth: np.ndarray, found: np.ndarray, rate: float) -> float:
    """MCC were ``rate`` of the words wrong."""
    hit, alarm = found[truth].mean(), found[~truth].mean()
    tp, fp = hit * rate, alarm * (1 - rate)
    fn, tn = rate - tp, 1 - rate - fp
    below = (tp + fp) * rate * (1 - rate) * (tn + fn)
    return float((tp * tn - fp * fn) / below**0.5) if below > 0 else 0.0


def area(truth: np.ndarray, score: np.ndarray) -> float:
    """The area under the curve of true and false alarms."""
    positives = int(truth.sum())
    below = ranks(score)[truth].sum() - positives * (positives - 1) / 2
    return float(below / (positives * (len(truth) - positives)))


def tagging(name: str, sentences: Sequence[Damaged], judges: Sequence[Judge]) -> None:
    """Prints MCC and F1 of words for each judge."""
    table = []
    texts = [sentence.text for sentence in sentences]
    for judge in judges:
        scored = judge.judge(texts)
        labels = labelled(sentences, [each.words for each in scored])
        doubts = np.array([value for each in scored for value in each.doubts])
        truth, found = labels[labels >= 0] == 1, (doubts >= judge.threshold)[labels >= 0]
        table.append(
            {
                "judge": judge.name,
                "MCC": f"{mcc(truth, found):.3f}",
                "F1": f"{f1(truth, found):.3f}",
                f"MCC, {WRONG_WORDS:.0%} wrong": f"{weighed_mcc(truth, found, WRONG_WORDS):.3f}",
                "words flagged": f"{found.mean():.3f}",
            }
        )
    show(f"{name}: {len(truth)} words, {truth.mean():.1%} wrong", table)


def in_gold(model: Model) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Truth, the network's doubt and surprisal of the words in the marked stories."""
    truth: list[bool] = []
    doubts: list[float] = []
    surprisals: list[float] = []
    for path in sorted((GOLD / "dev").glob("*.fr.txt")):
        gold = load_gold(path.with_suffix(".jsonl"))
        furniture = [span for span in gold if span.family is Family.BOILERPLATE]
        faults = [span for span in gold if not span.optional and span not in furniture]
        story = analyse(read(str(path)))
        segments = [
            segment
            for segment in story.segments
            if not any(f.start < segment.end and f.end > segment.start for f in furniture)
        ]
        texts = [story.text[segment.start : segment.end] for segment in segments]
        for segment, (words, own, nats) in zip(segments, witnesses(model, texts), strict=True):
            doubts += own
            surprisals += nats
            truth += [
                any(f.start < segment.start + b and f.end > segment.start + a for f in faults)
                for a, b in words
            ]
    return np.array(truth), np.array(doubts), np.array(surprisals)


def witnesses(
    model: Model, texts: Sequence[str]
) -> Iterator[tuple[Sequence[tuple[int, int]], list[float], list[float]]]:
    """Words of each text, the network's own log odds that they are wrong, and their surprisals."""
    estimator = model.estimator
    weight = estimator.folder.surprisal_weight
    for text, judged in zip(texts, model.judged(texts), strict=True):
        nats = estimator.surprisals.of([text[a:b] for a, b in judged.words]).tolist()
        own = [doubt - weight * nat for doubt, nat in zip(judged.doubts, nats, strict=True)]
        yield judged.words, own, nats


def main() -> None:
    """Measures and prints; see the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("training", type=Path)
    parser.add_argument("--model", type=Path, default=EMBEDDED)
    options = parser.parse_args()
    texts = read_texts(options.training / "texts.txt.xz")
    model = Model(options.model)
    baselines = Baselines(texts)
    judges = [Judge("model", model.scored, model.threshold)]
    judges += [Judge(*each) for each in baselines.judges()]
    tagging(
        "Through the pivot kept out",
        list(through_the_pivot(options.training, "test", baselines.trigrams)),
        judges,
    )
    tagging("Kinds kept out", list(of_kinds_kept_out(texts)), judges)

    valid = list(through_the_pivot(options.training, "valid", baselines.trigrams))
    rows = list(witnesses(model, [sentence.text for sentence in valid]))
    labels = labelled(valid, [words for words, _, _ in rows])
    own, nats = (np.array([value for row in rows for value in row[i]]) for i in (1, 2))
    known = labels >= 0
    gold = in_gold(model)
    show(
        "Area under the curve for each weight of surprisal",
        [
            {
                "weight": f"{weight:.1f}",
                "pivot kept out": f"{area(labels[known] == 1, (own + weight * nats)[known]):.4f}",
                "own gold": f"{area(gold[0], gold[1] + weight * gold[2]):.4f}",
            }
            for weight in _WEIGHTS
        ],
    )


if __name__ == "__main__":
    main()
