"""A model trained on from another on marked passages, several times, and the weights averaged.

Runs that begin with the same weights end in one valley; the mean of their weights is better than
each (Wortsman et al. 2022, *Model soups*), and the mean of that and of the weights they began with
keeps what was known of other text (Wortsman et al. 2022, *Robust fine-tuning of zero-shot models*).
Some runs may meet the made damage and the round trips of the first training again, so that the
model keeps what it learnt there. Thresholds and calibration are chosen on the passages that are
kept back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import torch

from mtqa.errors import InputError
from mtqa.estimator.damage.draft import Damaged
from mtqa.estimator.damage.labels import OK
from mtqa.estimator.damage.tools import Tools, count_words, french
from mtqa.estimator.folder import ModelFolder
from mtqa.estimator.runtime import OnnxEstimator
from mtqa.estimator.tokenizer import Tokenizer
from mtqa.estimator.training.batches import Arrays, Batcher, joined, load_arrays
from mtqa.estimator.training.examples import Workshop, build, marked_chunk, quality_of
from mtqa.estimator.training.export import file_hash, versions
from mtqa.estimator.training.finishing import Decisions, Kept, decide, write_decided
from mtqa.estimator.training.marked import Sentence, read_passages, sentences
from mtqa.estimator.training.pipeline import Pipeline
from mtqa.estimator.training.restore import recipe_of, restore
from mtqa.estimator.training.tagging import train_tagger
from mtqa.estimator.words import words

#: passes over the passages and highest learning rate of each run
RUNS: Final = ((3, 4e-4), (4, 5e-4), (3, 6e-4))
#: the same of the runs that are mixed with the first training's data
MIXED: Final = ((3, 5e-4), (4, 6e-4), (3, 4e-4))
#: share of the base's weights in the mean: of 0, 0.25 and 0.4 the greatest whose area under the
#: curve on the own marked stories is within 0.002 of the highest
BASE_SHARE: Final = 0.4
#: what the first training left: made damage, round trips (see `mtqa.estimator.training.pipeline`)
_DAMAGE: Final = ("damage-0.npz",)
_ROUND_TRIPS: Final = ("train-es.npz", "train-cat.npz")
#: parts of passages to one of made damage and one of round trips
_PARTS: Final = 4
_BATCH: Final = 8_192


def tune_on_passages(
    base: ModelFolder,
    passages: Path,
    out: Path,
    *,
    seed: int,
    say: Callable[[str], None],
    training: Path | None = None,
) -> None:
    """Writes to ``out`` a model trained on from ``base`` on the marked passages of a folder.

    ``training`` is the folder of the run that made the base: half of the runs are mixed with its
    data then, and thresholds are chosen on its text. Raises InputError for what are no passages or
    for a folder without that data, ModelError for a base that can't be trained on.
    """
    train = list(sentences(read_passages(passages, held_back=False)))
    held = list(sentences(read_passages(passages, held_back=True)))
    tokenizer = Tokenizer(base.vocabulary)
    shop = Workshop(Tools(french(), count_words([each.corrected for each in train])), tokenizer)
    arrays = build(marked_chunk, train, shop, seed=seed, workers=1)
    runs: list[tuple[float, float, Arrays]] = [(passes, rate, arrays) for passes, rate in RUNS]
    if training is not None:
        mixed = joined([arrays] * _PARTS + _earlier(training, len(arrays.ids)))
        runs += [(passes / _PARTS, rate, mixed) for passes, rate in MIXED]
    say(f"{len(train)} sentences, {len(held)} kept back, {len(runs)} runs")
    out.mkdir(parents=True, exist_ok=True)
    tagger = restore(base, len(tokenizer))
    tagger.load_state_dict(_averaged(base, runs, len(tokenizer), out, seed, say))
    tagger.eval()
    write_decided(
        tagger, base.vocabulary, base.ngrams, out,
        lambda estimator: _decided(estimator, held, training, say),
        say, name=base.name, model_version=base.version, max_tokens=base.max_tokens,
        combination=base.combination._asdict(),
        provenance={
            **base.provenance,
            "passages": {
                "base": base.signature, "base_network": file_hash(base.network),
                "sentences": len(train), "kept_back": len(held), "runs": [run[:2] for run in runs],
                "base_share": BASE_SHARE, "seed": seed, "versions": versions(),
            },
        },
    )  # fmt: skip


def _averaged(
    base: ModelFolder,
    runs: Sequence[tuple[float, float, Arrays]],
    vocabulary: int,
    out: Path,
    seed: int,
    say: Callable[[str], None],
) -> dict[str, torch.Tensor]:
    """The mean of the weights of all runs, and of that and the base's."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    total = {
        name: BASE_SHARE * weight for name, weight in restore(base, vocabulary).state_dict().items()
    }
    for number, (passes, rate, arrays) in enumerate(runs):
        tagger = restore(base, vocabulary)
        batcher = Batcher(
            arrays, tokens=_BATCH, longest=base.max_tokens, device=device, paired=True,
            seed=seed + number,
        )  # fmt: skip
        recipe = replace(
            recipe_of(base), batch_tokens=_BATCH, tagging_rate=rate, seed=seed + number,
            tagging_steps=max(10, round(passes * len(batcher.order()))), tagging_seconds=0,
        )  # fmt: skip
        checkpoint = out / f"run-{number}.pt"
        train_tagger(tagger, recipe, batcher, checkpoint, say, device)
        checkpoint.unlink()
        say(f"run {number + 1} of {len(runs)}: {recipe.tagging_steps} steps")
        for name, weight in tagger.cpu().state_dict().items():
            total[name] += (1 - BASE_SHARE) / len(runs) * weight
    return total


def _earlier(training: Path, pieces: int) -> list[Arrays]:
    """About ``pieces`` pieces of made damage and as many of round trips, of an earlier run."""
    found = []
    for names in (_DAMAGE, _ROUND_TRIPS):
        for name in names:
            path = training / "data" / name
            if not path.is_file():
                raise InputError(f"{path}: there is no such file; the folder is no training run's")
            arrays = load_arrays(path)
            rows = int(np.searchsorted(arrays.bounds, pieces // len(names))) // 2 * 2
            end = arrays.bounds[min(rows, len(arrays))]
            found.append(
                Arrays(
                    arrays.ids[:end],
                    arrays.labels[:end],
                    arrays.bounds[: rows + 1],
                    arrays.quality[:rows],
                )
            )
    return found


def _decided(
    estimator: OnnxEstimator,
    held: Sequence[Sentence],
    training: Path | None,
    say: Callable[[str], None],
) -> Decisions:
    """What is chosen on the passages kept back; on the text of the first training, if it is there.

    How far a machine's story is doubted only the passages can tell.
    """
    found = decide(estimator, _kept(held), ())
    if training is None:
        return found
    kept, new = Pipeline(recipe_of(estimator.folder), training, say).kept_back()
    return decide(estimator, kept, new)._replace(evident=found.evident)


def _kept(held: Sequence[Sentence]) -> Kept:
    """Each sentence as it stands and corrected."""
    kept = Kept([], [])
    for damaged, corrected in held:
        spans = tuple(words(corrected))
        for sentence in (damaged, Damaged(corrected, spans, (OK,) * len(spans))):
            kept.sentences.append(sentence)
            kept.quality.append(quality_of(sentence))
    return kept
