"""What the small model must beat: figures that need no network."""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np

from mtqa.estimator.damage.catalogue import Damager
from mtqa.estimator.damage.draft import WORD, Damaged
from mtqa.estimator.damage.labels import UNKNOWN
from mtqa.estimator.damage.tools import Tools, count_words, french
from mtqa.estimator.surprisal import folded
from mtqa.estimator.training import corpora
from mtqa.estimator.training.ngrams import Trigrams
from mtqa.estimator.training.scores import best_threshold
from mtqa.estimator.training.splits import Split, read_texts, split

_VALID = 3_000


class Scored(NamedTuple):
    """Words as spans, a doubt for each (higher is worse), and a quality (higher is better)."""

    words: tuple[tuple[int, int], ...]
    doubts: tuple[float, ...]
    quality: float


class Baselines:
    """Majority, length, word frequency, trigram surprisal, and Grammalecte where installed.

    Thresholds are those with the best MCC on damaged sentences kept back from training.
    """

    def __init__(self, parts: Split) -> None:
        self._counts = count_words(parts.train)
        self._total = sum(self._counts.values())
        self.trigrams = Trigrams(parts.train)
        damager = Damager(Tools(french(), self._counts))
        rng = Random(7)
        self._valid = [damager.pair(text, rng).damaged for text in parts.valid[:_VALID]]

    def judges(self) -> Iterator[tuple[str, Callable[[Sequence[str]], list[Scored]], float]]:
        """Name, judge and threshold of each baseline."""
        yield "majority", self.majority, 1.0
        yield "length", self.length, 1.0
        yield "word frequency", self.frequency, self._threshold(self.frequency)
        yield "trigram surprisal", self.surprisal, self._threshold(self.surprisal)
        if shutil.which("grammalecte-cli"):
            yield "Grammalecte", grammalecte, 0.5
        else:
            print("no Grammalecte: grammalecte-cli is not installed", file=sys.stderr)

    def majority(self, texts: Sequence[str]) -> list[Scored]:
        """Every word is sound, every text alike."""
        return [Scored(words, (0.0,) * len(words), 0.0) for words in map(_words, texts)]

    def length(self, texts: Sequence[str]) -> list[Scored]:
        """The longer, the worse."""
        return [
            Scored(words, (0.0,) * len(words), -float(len(words))) for words in map(_words, texts)
        ]

    def frequency(self, texts: Sequence[str]) -> list[Scored]:
        """How rare a word is; of a text the mean."""
        found = []
        for text in texts:
            words = _words(text)
            doubts = [
                math.log(self._total / (self._counts.get(folded(text[a:b]), 0) + 0.5))
                if text[a].isalnum()
                else 0.0
                for a, b in words
            ]
            found.append(Scored(words, tuple(doubts), -float(np.mean(doubts or [0]))))
        return found

    def surprisal(self, texts: Sequence[str]) -> list[Scored]:
        """−log p under the trigram model; of a text the mean."""
        found = []
        for text in texts:
            words = _words(text)
            doubts = self.trigrams.surprisals(
                [text[a:b].lower().replace("’", "'") for a, b in words]
            )
            found.append(Scored(words, tuple(doubts), -float(np.mean(doubts or [0]))))
        return found

    def _threshold(self, judge: Callable[[Sequence[str]], list[Scored]]) -> float:
        valid: list[Damaged] = self._valid
        scored = judge([each.text for each in valid])
        labels = labelled(valid, [judged.words for judged in scored])
        doubts = np.array([value for judged in scored for value in judged.doubts])
        return best_threshold(labels == 1, doubts)[0]


def own_text(shared: Path, native: Path | None) -> Split:
    """The sound sentences of a training run (``texts.txt.xz``), or those of the corpora."""
    if native is not None:
        return read_texts(native)
    lines = corpora.balanced(corpora.read(shared / "corpora" / "native.fr.tsv.xz"))
    return split([line.text for line in lines])


def labelled(
    sentences: Sequence[Damaged], words: Sequence[Sequence[tuple[int, int]]]
) -> np.ndarray:
    """1 for each word that is wrong, 0 for a sound one, −1 where the alignment left it open."""
    found = []
    for sentence, spans in zip(sentences, words, strict=True):
        for start, end in spans:
            own = [
                label
                for (a, b), label in zip(sentence.spans, sentence.labels, strict=True)
                if a < end and b > start
            ]
            found.append(-1 if UNKNOWN in own else int(any(own)))
    return np.array(found)


def grammalecte(texts: Sequence[str], batch: int = 2_000) -> list[Scored]:
    """Words under an error of Grammalecte; of a text the count of errors."""
    import json
    import tempfile

    found: list[Scored] = []
    rest = iter(texts)
    while part := list(islice(rest, batch)):
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write("\n".join(" ".join(text.split()) for text in part) + "\n")
            file.flush()
            done = subprocess.run(
                ["grammalecte-cli", "-f", file.name, "-j", "-owe"],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
        tree = json.loads(done.stdout[done.stdout.index("{") :])
        errors: dict[int, list[tuple[int, int]]] = {}
        for paragraph in tree["data"]:
            errors[paragraph["iParagraph"]] = [
                (each["nStart"], each["nEnd"])
                for key in ("lGrammarErrors", "lSpellingErrors")
                for each in paragraph.get(key, ())
            ]
        for number, text in enumerate(part, 1):
            words = _words(text)
            own = errors.get(number, [])
            doubts = tuple(float(any(a < d and b > c for c, d in own)) for a, b in words)
            found.append(Scored(words, doubts, -float(len(own))))
    return found


def _words(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in WORD.finditer(text))
