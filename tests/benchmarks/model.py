"""The small model on sets it never saw, with baselines beside it in the same table.

    python -m tests.benchmarks.model [--model FOLDER] [--shared FOLDER] [--only SET,SET]

Real translations with human error spans (wmt19-qe), five systems against the human reference
(newstest2013), clean prose, and the exemplar. The sets only measure: thresholds come with the
model, those of the baselines from damaged text of the training corpora. ``--native`` names
that text (``texts.txt.xz`` of a training folder); without it the corpora are read.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from mtqa.estimator.base import Passage
from mtqa.estimator.folder import read_folder
from mtqa.estimator.load import EMBEDDED
from mtqa.estimator.runtime import Judgement, OnnxEstimator
from mtqa.estimator.training.scores import Interval, f1, interval, kendall, mcc, spearman
from tests.benchmarks.baselines import Baselines, Scored, own_text
from tests.benchmarks.corpora import SHARED, clean_lines, dev_folder, newstest2013

_SEVERITY = {"minor": 1.0, "major": 5.0, "critical": 10.0}


class Judge(NamedTuple):
    """A way to score texts: a doubt per word, a quality per text, and the threshold of doubt."""

    name: str
    judge: Callable[[Sequence[str]], list[Scored]]
    threshold: float


class Model:
    """The model folder as a judge."""

    def __init__(self, folder: Path, threshold: float | None = None) -> None:
        self.estimator = OnnxEstimator(read_folder(folder))
        found = self.estimator.folder.provenance.get("word_threshold", 0.0)
        self.threshold = float(found) if threshold is None else threshold

    def judged(self, texts: Sequence[str]) -> list[Judgement]:
        return list(self.estimator.judge(texts))

    def scored(self, texts: Sequence[str]) -> list[Scored]:
        return [Scored(each.words, each.doubts, each.logit or 0.0) for each in self.judged(texts)]

    def hints(self, texts: Sequence[str]) -> list[list[tuple[int, int, str]]]:
        """Hints as the product gives them."""
        return [
            [(hint.start, hint.end, hint.label) for hint in each.hints]
            for each in self.estimator.estimate([Passage(text) for text in texts])
        ]


def wmt19(shared: Path) -> list[dict[str, Any]]:
    """Segments with ``mt`` and its human ``errors``."""
    path = dev_folder(shared) / "wmt19-qe.en-fr.mqm-train.jsonl.xz"
    with lzma.open(path, "rt", encoding="utf-8") as rows:
        return [row for row in map(json.loads, rows) if row["mt"].strip()]


def human_spans(shared: Path, judges: Sequence[Judge]) -> list[dict[str, str]]:
    """Word MCC and F1, and how quality goes with the MQM penalty, per judge."""
    rows = wmt19(shared)
    texts = [row["mt"] for row in rows]
    penalty = np.array(
        [-sum(_SEVERITY.get(e["severity"], 1.0) for e in row["errors"]) for row in rows]
    )
    lengths = np.array([max(1, len(text.split())) for text in texts])
    table = []
    for judge in judges:
        scored = judge.judge(texts)
        owner = np.repeat(np.arange(len(rows)), [len(each.words) for each in scored])
        truth = np.array(
            [
                any(start < e["start"] + e["len"] and end > e["start"] for e in row["errors"])
                for row, each in zip(rows, scored, strict=True)
                for start, end in each.words
            ]
        )
        doubt = np.array([value for each in scored for value in each.doubts])
        found = doubt >= judge.threshold
        quality = np.array([each.quality for each in scored])
        table.append(
            {
                "judge": judge.name,
                "word MCC": str(_by_segment(mcc, truth, found, owner, len(rows))),
                "word F1": f"{f1(truth, found):.3f}",
                "words flagged": f"{found.mean():.3f}",
                "Spearman": str(_rows(spearman, quality, penalty)),
                "Kendall": str(_rows(kendall, quality, penalty, resamples=100)),
                "Spearman per word": str(_rows(spearman, quality, penalty / lengths)),
            }
        )
    return table


def _by_segment(
    figure: Callable[[np.ndarray, np.ndarray], float],
    truth: np.ndarray, found: np.ndarray, owner: np.ndarray, n: int,
) -> Interval:  # fmt: skip
    """A word figure with segments resampled; from the four counts per segment, so it is fast."""
    cells = np.stack(
        [
            np.bincount(owner, weights=(truth == t) & (found == f), minlength=n)
            for t in (True, False)
            for f in (True, False)
        ]
    )

    def value(rows: np.ndarray) -> float:
        tp, fn, fp, tn = cells[:, rows].sum(1)
        below = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
        return float((tp * tn - fp * fn) / below**0.5) if below > 0 else 0.0

    assert abs(value(np.arange(n)) - figure(truth, found)) < 1e-6
    return interval(value, n)


def _rows(
    figure: Callable[[np.ndarray, np.ndarray], float],
    a: np.ndarray, b: np.ndarray, *, resamples: int = 300,
) -> Interval:  # fmt: skip
    return interval(lambda rows: figure(a[rows], b[rows]), len(a), resamples=resamples)


def systems(shared: Path, judges: Sequence[Judge]) -> list[dict[str, str]]:
    """Reference against five systems, and quality against sentence chrF."""
    from sacrebleu.metrics.chrf import CHRF

    metric = CHRF()
    rows: list[Any] = newstest2013(dev_folder(shared))
    names = sorted(rows[0]["systems"])
    references = [row["reference"].strip() for row in rows]
    outputs = [[row["systems"][name].strip().lstrip("\ufeff") for name in names] for row in rows]
    chrf = np.array(
        [
            [metric.sentence_score(text, [reference]).score for text in row]
            for row, reference in zip(outputs, references, strict=True)
        ]
    )
    differs = np.array(
        [
            [text != reference for text in row]
            for row, reference in zip(outputs, references, strict=True)
        ]
    )
    table = []
    for judge in judges:
        reference = np.array([each.quality for each in judge.judge(references)])
        flat = [each.quality for each in judge.judge([text for row in outputs for text in row])]
        quality = np.array(flat).reshape(chrf.shape)
        won = np.where(quality == reference[:, None], 0.5, reference[:, None] > quality)

        def preferred(index: np.ndarray, won: np.ndarray = won) -> float:
            return float(won[index][differs[index]].mean())

        def overall(index: np.ndarray, quality: np.ndarray = quality) -> float:
            return spearman(quality[index].ravel(), chrf[index].ravel())

        grouped = np.array(
            [
                spearman(q, c) if np.ptp(c) > 0 else np.nan
                for q, c in zip(quality, chrf, strict=True)
            ]
        )

        def within(index: np.ndarray, grouped: np.ndarray = grouped) -> float:
            return float(np.nanmean(grouped[index]))

        row = {
            "judge": judge.name,
            "reference preferred": str(interval(preferred, len(rows), resamples=300)),
            "Spearman with chrF": str(interval(overall, len(rows), resamples=100)),
            "within a source": str(interval(within, len(rows), resamples=300)),
        }
        for i, name in enumerate(names):
            row[f"against {name}"] = f"{won[:, i][differs[:, i]].mean():.3f}"
        table.append(row)
    return table


def exemplar(shared: Path, model: Model, judges: Sequence[Judge]) -> list[dict[str, str]]:
    """Quality of damaged and sound sentences of the exemplar, and whether hints meet gold."""
    from mtqa.analysis.analyse import analyse
    from mtqa.formats.plain import read

    folder = shared / "gold"
    if not folder.is_dir():
        sys.exit(f"SKIP: no exemplar at {folder}; name its folder with --shared")
    path = folder / "tasr-macron-putin.fr.txt"
    gold = [json.loads(line) for line in path.with_suffix(".jsonl").open(encoding="utf-8")]
    document = read(str(path))
    story = analyse(document)
    segments = [
        (segment.start, segment.end)
        for segment in story.segments
        if len(story.text[segment.start : segment.end].split()) > 3
    ]
    texts = [story.text[start:end] for start, end in segments]
    damaged = np.array(
        [
            any(g["start"] < end and g["end"] > start and not g["optional"] for g in gold)
            for start, end in segments
        ]
    )
    table = []
    for judge in judges:
        quality = np.array([each.quality for each in judge.judge(texts)])
        table.append(
            {
                "judge": judge.name,
                "damaged": f"{quality[damaged].mean():.2f} ({damaged.sum()})",
                "sound": f"{quality[~damaged].mean():.2f} ({(~damaged).sum()})",
            }
        )
    met = total = 0
    lines = []
    for (start, _), hints in zip(segments, model.hints(texts), strict=True):
        for a, b, label in hints:
            total += 1
            hit = any(g["start"] < start + b and g["end"] > start + a for g in gold)
            met += hit
            lines.append(f"{label} at {start + a}–{start + b}: {'gold' if hit else 'no gold'}")
    table.append({"judge": "hints", "damaged": f"{met} of {total} on gold", "sound": ""})
    for line in lines:
        print("   ", line)
    return table


def clean(shared: Path, model: Model) -> list[dict[str, str]]:
    """Hints per 1,000 words of clean human French."""
    folder = dev_folder(shared)
    texts: dict[str, list[str]] = {}
    for item in clean_lines(folder):
        texts.setdefault(item.corpus, []).append(item.text)
    texts["newstest2013"] = [str(row["reference"]).strip() for row in newstest2013(folder)]
    table = []
    hints = words = 0
    for name, lines in texts.items():
        found = model.hints(lines)
        count = sum(map(len, found))
        size = sum(len(line.split()) for line in lines)
        labels: dict[str, int] = {}
        for each in found:
            for _, _, label in each:
                labels[label] = labels.get(label, 0) + 1
        hints, words = hints + count, words + size
        table.append(
            {
                "set": name,
                "words": str(size),
                "hints": str(count),
                "per 1,000 words": f"{1000 * count / size:.2f}",
                "labels": ", ".join(f"{k} {v}" for k, v in sorted(labels.items())),
            }
        )
    table.append(
        {
            "set": "all",
            "words": str(words),
            "hints": str(hints),
            "per 1,000 words": f"{1000 * hints / words:.2f}",
            "labels": "",
        }
    )
    return table


def show(title: str, table: Sequence[dict[str, str]]) -> None:
    """Prints a table as Markdown."""
    columns = list(dict.fromkeys(key for row in table for key in row))
    print(f"\n## {title}\n\n| {' | '.join(columns)} |\n|{'---|' * len(columns)}")
    for row in table:
        print(f"| {' | '.join(row.get(column, '') for column in columns)} |")
    sys.stdout.flush()


def main() -> None:
    """Measures and prints; see the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=EMBEDDED)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--native", type=Path)
    parser.add_argument("--only", default="wmt19,systems,exemplar,clean")
    parser.add_argument("--baselines", action=argparse.BooleanOptionalAction, default=True)
    options = parser.parse_args()
    dev_folder(options.shared)
    model = Model(options.model)
    judges = [Judge("model", model.scored, model.threshold)]
    if options.baselines:
        baselines = Baselines(own_text(options.shared, options.native))
        judges += [Judge(*each) for each in baselines.judges()]
    wanted = options.only.split(",")
    if "wmt19" in wanted:
        show("Human MQM spans (wmt19-qe)", human_spans(options.shared, judges))
    if "systems" in wanted:
        show("Five systems and the reference (newstest2013)", systems(options.shared, judges))
    if "exemplar" in wanted:
        show("The exemplar", exemplar(options.shared, model, judges))
    if "clean" in wanted:
        show("Clean text", clean(options.shared, model))


if __name__ == "__main__":
    main()
