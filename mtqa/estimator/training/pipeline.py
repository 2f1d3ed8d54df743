"""From corpora to weights, step by step; every step leaves a file, and what is there is kept.

texts.txt.xz            sound sentences, books capped
pivots/PIVOT.tsv.xz     round trips (see `pivots`)
vocab.spm               the vocabulary
data/*.npz              arrays: pretraining, train, valid, test-*
pretraining.pt          checkpoint, and the end of pretraining
tagging.pt              checkpoint of the heads
config.json, model.safetensors, measured.json
out/                    the model folder that ``--model`` takes
"""

from __future__ import annotations

import json
import lzma
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import torch

from mtqa.estimator.damage.catalogue import KEPT_OUT as KINDS_KEPT_OUT
from mtqa.estimator.damage.draft import Damaged
from mtqa.estimator.folder import NGRAMS
from mtqa.estimator.surprisal import pack
from mtqa.estimator.training import corpora, examples, pivots
from mtqa.estimator.training.batches import Arrays, Batcher, joined, load_arrays
from mtqa.estimator.training.export import file_hash, versions
from mtqa.estimator.training.finishing import (
    Kept,
    decide,
    kept_back,
    unseen,
    write_decided,
)
from mtqa.estimator.training.measuring import outcome
from mtqa.estimator.training.network import Tagger, encoder_config
from mtqa.estimator.training.ngrams import Trigrams
from mtqa.estimator.training.pretraining import pretrain
from mtqa.estimator.training.recipe import Recipe
from mtqa.estimator.training.scores import best_threshold, f1, mcc, spearman
from mtqa.estimator.training.splits import Split, chosen, read_texts
from mtqa.estimator.training.tagging import train_tagger
from mtqa.estimator.training.vocabulary import train_vocabulary

Say = Callable[[str], None]
#: shares of ``overall``; ``python -m tests.benchmarks.combination`` fits them on the own gold
COMBINATION: Final = {"mqm": 0.75, "qe": 0.25}
#: sentences of each test set
_TEST_SIZE: Final = 8_000
#: kept-back sentences that thresholds are chosen on
_VALID_SIZE: Final = 4_000


class Pipeline:
    """One training run in a folder."""

    def __init__(self, recipe: Recipe, folder: Path, say: Say, *, workers: int = 0) -> None:
        self.recipe = recipe
        self.folder = folder
        self.say = say
        self.workers = workers or max(1, (os.cpu_count() or 2) - 1)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.data = folder / "data"
        self._texts: Split | None = None
        self._shop: examples.Workshop | None = None

    def texts(self, corpus: Path | None) -> Split:
        """The sound sentences, split; read from ``corpus`` the first time."""
        if self._texts is None:
            path = self.folder / "texts.txt.xz"
            if not path.is_file():
                if corpus is None:
                    raise FileNotFoundError(f"{path}: make it first, from a corpus")
                self.folder.mkdir(parents=True, exist_ok=True)
                lines = corpora.balanced(corpora.read(corpus))
                if self.recipe.texts:
                    lines.sort(key=lambda line: corpora.bucket("some" + line.text, 1 << 40))
                    lines = lines[: self.recipe.texts]
                with lzma.open(path, "wt", encoding="utf-8", preset=6) as out:
                    out.writelines(line.text + "\n" for line in lines)
            self._texts = read_texts(path)
            self.say(f"texts: {', '.join(str(len(part)) for part in self._texts)}")
        return self._texts

    def pivots(self) -> None:
        """Makes the round trips that are missing, where Apertium is installed."""
        texts = self.texts(None)
        for pivot in pivots.MODES:
            if not self.recipe.round_trips or (self.folder / f"pivots/{pivot}.tsv.xz").is_file():
                continue
            try:
                pivots.make(self.folder / "pivots", pivot, texts.train, texts.test + texts.valid)
            except RuntimeError as error:
                self.say(f"no round trips through {pivot}: {error}")

    def vocabulary(self) -> Path:
        """The vocabulary's path; trained the first time."""
        path = self.folder / "vocab.spm"
        if not path.is_file():
            train_vocabulary(
                self.texts(None).train, path, size=self.recipe.vocabulary, seed=self.recipe.seed
            )
        return path

    def shop(self, *, model: bool) -> examples.Workshop:
        """What makes examples; ``model``: with the trigrams that clean tags."""
        if self._shop is None:
            self._shop = examples.workshop(self.texts(None).train, self.vocabulary(), None)
        if model and self._shop.model is None:
            self._shop.model = Trigrams(self.texts(None).train)
        return self._shop

    def arrays(self, name: str, make: Callable[[], Arrays]) -> Arrays:
        """The arrays of a file, made the first time."""
        path = self.data / f"{name}.npz"
        if not path.is_file():
            self.data.mkdir(parents=True, exist_ok=True)
            found = make()
            partial = path.with_name(f"{name}.part.npz")
            found.save(partial)
            partial.replace(path)
            self.say(f"{name}: {len(found)} sentences, {len(found.ids)} pieces")
        return load_arrays(path)

    def pretraining_arrays(self) -> Arrays:
        """Sound text, dressed anew in each of two passes."""
        train = self.texts(None).train
        return self.arrays(
            "pretraining",
            lambda: joined(
                [
                    self._build(examples.sound_chunk, train, i, model=False)
                    for i in range(2 if self.recipe.passes > 1 else 1)
                ]
            ),
        )

    def training_arrays(self) -> Arrays:
        """All that the heads train on: damage in several passes, round trips, the packs."""
        parts = []
        train = self.texts(None).train
        if self.recipe.damage:
            parts += [
                self.arrays(
                    f"damage-{i}",
                    lambda i=i: self._build(  # type: ignore[misc]
                        examples.damaged_chunk, train, 10 + i, model=False
                    ),
                )
                for i in range(self.recipe.passes)
            ]
            parts.append(
                self.arrays("packs", lambda: self._build(examples.pack_chunk, [""], 9, model=False))
            )
        if self.recipe.round_trips:
            for i, pivot in enumerate(pivots.MODES):
                if pivot != pivots.KEPT_OUT:
                    found = self._round_trips(pivot, "train", 30 + i)
                    # each pass of damage meets the round trips once more
                    parts += [found] * max(1, self.recipe.passes // 2)
        return joined([part for part in parts if len(part)])

    def test_arrays(self) -> dict[str, Arrays]:
        """Sets to choose thresholds on (``valid-``) and to measure on (``test-``)."""
        texts = self.texts(None)
        found = {}
        for part, items in (("valid", texts.valid), ("test", texts.test)):
            found[f"{part}-damage"] = self.arrays(
                f"{part}-damage",
                lambda items=items: self._build(  # type: ignore[misc]
                    examples.damaged_chunk, items[:_TEST_SIZE], 50, model=False
                ),
            )
            for i, pivot in enumerate(pivots.MODES):
                if part == "valid" and pivot == pivots.KEPT_OUT:
                    continue
                found[f"{part}-{pivot}"] = self._round_trips(pivot, part, 60 + i)
        found["test-kinds-kept-out"] = self.arrays(
            "test-kinds-kept-out",
            lambda: self._build(
                examples.kinds_only(sorted(KINDS_KEPT_OUT)),
                texts.test[:_TEST_SIZE],
                70,
                model=False,
            ),
        )
        return {name: arrays for name, arrays in found.items() if len(arrays)}

    def _round_trips(self, pivot: str, part: str, seed: int) -> Arrays:
        def make() -> Arrays:
            pairs = chosen(pivots.read(self.folder / "pivots", pivot), lambda pair: pair[0], part)
            if part != "train":
                pairs = pairs[:_TEST_SIZE]
            return self._build(examples.round_trip_chunk, pairs, seed, model=True)

        return self.arrays(f"{part}-{pivot}", make)

    def _build(self, make: Callable[..., Arrays], items: Any, seed: int, *, model: bool) -> Arrays:
        if not items:
            return empty()
        return examples.build(
            make, items, self.shop(model=model), seed=self.recipe.seed + seed, workers=self.workers
        )

    def tagger(self) -> Tagger:
        """A new network."""
        from mtqa.estimator.tokenizer import Tokenizer

        torch.manual_seed(self.recipe.seed)
        return Tagger(encoder_config(self.recipe, len(Tokenizer(self.vocabulary()))))

    def pretrained(self, tagger: Tagger) -> None:
        """Pretrains, or goes on, or takes the finished weights from ``pretraining.pt``."""
        batcher = Batcher(
            self.pretraining_arrays(), tokens=self.recipe.batch_tokens,
            longest=self.recipe.max_tokens, device=self.device, paired=False, seed=self.recipe.seed,
        )  # fmt: skip
        pretrain(
            tagger, self.recipe, batcher, self.folder / "pretraining.pt", self.say, self.device
        )

    def tagged(self, tagger: Tagger) -> None:
        """Trains the heads, and writes the model."""
        batcher = Batcher(
            self.training_arrays(), tokens=self.recipe.batch_tokens,
            longest=self.recipe.max_tokens, device=self.device, paired=True,
            seed=self.recipe.seed + 2,
        )  # fmt: skip
        train_tagger(
            tagger, self.recipe, batcher, self.folder / "tagging.pt", self.say, self.device
        )
        tagger.save(self.folder)

    def measured(self, tagger: Tagger) -> dict[str, dict[str, float]]:
        """Figures of tagging on the kept-back sets, the threshold chosen on the valid ones."""
        sets = {
            name: outcome(tagger, arrays, tokens=self.recipe.batch_tokens, device=self.device)
            for name, arrays in self.test_arrays().items()
        }
        figures: dict[str, dict[str, float]] = {}
        for name, found in sets.items():
            if not name.startswith("test-"):
                continue
            valid = sets.get(name.replace("test-", "valid-"), sets["valid-damage"])
            threshold, _ = best_threshold(valid.truth, valid.score)
            half = found.target < 1
            figures[name] = {
                "mcc": mcc(found.truth, found.score >= threshold),
                "f1": f1(found.truth, found.score >= threshold),
                "best mcc": best_threshold(found.truth, found.score)[1],
                "kinds right": float((found.labels == found.guesses)[found.truth].mean()),
                "quality spearman": spearman(found.quality, found.target),
                "quality of sound": float(found.quality[~half].mean()),
                "quality of damaged": float(found.quality[half].mean()),
            }
            self.say(name + " " + " ".join(f"{k} {v:.3f}," for k, v in figures[name].items()))
        (self.folder / "measured.json").write_text(
            json.dumps(figures, indent=1) + "\n", encoding="utf-8"
        )
        return figures

    def kept_back(self) -> tuple[Kept, list[Damaged]]:
        """What thresholds are chosen on: kept-back text, and the pivot that never trains."""
        shop, pivot_folder, seed = self.shop(model=True), self.folder / "pivots", self.recipe.seed
        valid = self.texts(None).valid[:_VALID_SIZE]
        return kept_back(shop, valid, pivot_folder, seed), unseen(shop, pivot_folder, seed)

    def finished(self, tagger: Tagger, name: str, version: str) -> None:
        """Chooses thresholds and calibration, and writes the model folder ``out``.

        Made damage doesn't tell how far a machine's story is to be doubted.
        """
        out = self.folder / "out"
        out.mkdir(parents=True, exist_ok=True)
        model = self.shop(model=True).model
        assert model is not None
        ngrams = out / NGRAMS
        ngrams.write_bytes(pack(*model.table()))
        hashed = [self.folder / "texts.txt.xz", *sorted(self.folder.glob("pivots/*.xz"))]
        kept, new = self.kept_back()
        write_decided(
            tagger, self.vocabulary(), ngrams, out,
            lambda estimator: decide(estimator, kept, new)._replace(evident=1.0),
            self.say, name=name, model_version=version, max_tokens=self.recipe.max_tokens,
            combination=COMBINATION,
            provenance={
                "recipe": asdict(self.recipe),
                "versions": versions(),
                "device": self.device,
                "data": {path.name: file_hash(path) for path in hashed},
                "kinds_kept_out": sorted(KINDS_KEPT_OUT),
                "pivot_kept_out": pivots.KEPT_OUT,
                "measured": self.measured(tagger),
            },
        )  # fmt: skip

    def run(self, corpus: Path, name: str = "own", version: str = "1") -> Path:
        """Every step, from the corpus to the model folder, which it returns."""
        self.texts(corpus)
        self.pivots()
        self.vocabulary()
        tagger = self.tagger()
        self.pretrained(tagger)
        self.tagged(tagger)
        self.finished(tagger, name, version)
        return self.folder / "out"


def empty() -> Arrays:
    """No sentence."""
    import numpy as np

    none = np.zeros(0)
    return Arrays(none.astype(np.uint16), none.astype(np.uint8), np.zeros(1, np.int64),
                  none.astype(np.float32))  # fmt: skip
