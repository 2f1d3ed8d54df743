"""From sentences to training arrays: damaged, or aligned with their round trip, and encoded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Final

import numpy as np

from mtqa.estimator.damage.catalogue import KEPT_OUT, KINDS, Damager, Pair
from mtqa.estimator.damage.draft import Damaged, Draft
from mtqa.estimator.damage.labels import MISSING, OK, UNKNOWN, WORD
from mtqa.estimator.damage.phrases import entries
from mtqa.estimator.damage.surface import sound_draft, style
from mtqa.estimator.damage.tools import Tools, french
from mtqa.estimator.tokenizer import Tokenizer, owners
from mtqa.estimator.training.alignment import align
from mtqa.estimator.training.batches import IGNORED, Arrays, joined
from mtqa.estimator.training.marked import Sentence
from mtqa.estimator.training.ngrams import Trigrams
from mtqa.estimator.words import words

_CHUNK: Final = 4_000


class _Writer:
    """Collects encoded sentences."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._texts: list[Damaged] = []
        self._quality: list[float] = []

    def add(self, sentence: Damaged, quality: float) -> None:
        self._texts.append(sentence)
        self._quality.append(quality)

    def arrays(self) -> Arrays:
        ids: list[int] = []
        labels: list[int] = []
        bounds = [0]
        encoded = self._tokenizer.encode_all([sentence.text for sentence in self._texts])
        for sentence, pieces in zip(self._texts, encoded, strict=True):
            ids += pieces.ids
            last = -1
            for owner in owners(pieces.spans, sentence.spans):
                label = sentence.labels[owner] if owner >= 0 else IGNORED
                if label == MISSING and owner == last:
                    label = OK
                labels.append(IGNORED if label == UNKNOWN else label)
                last = owner
            bounds.append(len(ids))
        return Arrays(
            np.array(ids, np.uint16),
            np.array(labels, np.uint8),
            np.array(bounds, np.int64),
            np.array(self._quality, np.float32),
        )


@dataclass
class Workshop:
    """What the workers share; made before they are forked."""

    tools: Tools
    tokenizer: Tokenizer
    model: Trigrams | None = None


_SHOP: list[Workshop] = []


def quality_of(sentence: Damaged) -> float:
    """1 less the share of words that are wrong."""
    wrong = sum(1 for label in sentence.labels if label not in {OK, UNKNOWN})
    return max(0.0, 1 - wrong / max(1, len(sentence.labels)))


def damaged_chunk(texts: Sequence[str], seed: int, only: Collection[str] = ()) -> Arrays:
    """Pairs of sound and damaged sentences; ``only``: these kinds of damage, and no others."""
    shop = _SHOP[-1]
    rng = Random(seed)
    kinds = [kind for kind in KINDS if kind.name in only] if only else KINDS
    damager = Damager(shop.tools, kinds, () if only else KEPT_OUT)
    writer = _Writer(shop.tokenizer)
    for i, text in enumerate(texts):
        pair: Pair = damager.pair(text, rng, texts[(i + 1) % len(texts)])
        if pair.kinds:
            writer.add(pair.sound, 1.0)
            writer.add(pair.damaged, quality_of(pair.damaged))
    return writer.arrays()


def round_trip_chunk(pairs: Sequence[tuple[str, str]], seed: int) -> Arrays:
    """Pairs of an original and its round trip, each in a style of its own."""
    shop = _SHOP[-1]
    assert shop.model is not None
    rng = Random(seed)
    writer = _Writer(shop.tokenizer)
    for original, translated in pairs:
        aligned = align(original, translated, shop.tools.lexicon, shop.model)
        if aligned is None or aligned.edits == 0 or aligned.edits > 0.8:
            continue
        sound = Draft(original)
        if rng.random() < 0.1 and sound.words[-1] == "." and aligned.draft.words[-1] == ".":
            for draft in (sound, aligned.draft):
                for column in (draft.words, draft.lower, draft.labels, draft.glued):
                    del column[-1]
        writer.add(sound.finish(style(rng)), 1.0)
        writer.add(aligned.draft.finish(style(rng)), max(0.0, 1 - aligned.edits))
    return writer.arrays()


def sound_chunk(texts: Sequence[str], seed: int) -> Arrays:
    """Sound sentences alone, for pretraining."""
    shop = _SHOP[-1]
    rng = Random(seed)
    writer = _Writer(shop.tokenizer)
    for i, text in enumerate(texts):
        writer.add(sound_draft(text, rng, texts[(i + 1) % len(texts)]).finish(style(rng)), 1.0)
    return writer.arrays()


def pack_chunk(_texts: Sequence[str], seed: int) -> Arrays:
    """The packs' own examples: bad with the marked phrase, and fixed."""
    shop = _SHOP[-1]
    rng = Random(seed)
    writer = _Writer(shop.tokenizer)
    for entry in entries():
        bad, fixed = entry.get("bad", ()), entry.get("fixed", ())
        bads = [bad] if isinstance(bad, str) else list(bad)
        fixes = [fixed] if isinstance(fixed, str) else list(fixed)
        for marked, right in zip(bads, fixes, strict=False):
            before, _, rest = marked.replace("’", "'").partition("⟦")
            wrong, _, after = rest.partition("⟧")
            draft = Draft(before + wrong + after)
            for i, (start, end) in enumerate(Draft(before + wrong + after).finish().spans):
                # the draft's own spacing may differ by a space or two, never by a word
                if start < len(before) + len(wrong) and end > len(before):
                    draft.labels[i] = WORD
            writer.add(Draft(right.replace("’", "'")).finish(style(rng)), 1.0)
            damaged = draft.finish(style(rng))
            writer.add(damaged, quality_of(damaged))
    return writer.arrays()


def marked_chunk(marked: Sequence[Sentence], seed: int) -> Arrays:
    """Pairs of a corrected sentence and the one that a machine made, in either apostrophe."""
    shop = _SHOP[-1]
    rng = Random(seed)
    writer = _Writer(shop.tokenizer)
    for damaged, corrected in marked:
        curly = rng.random() < 0.5
        sound = _dressed(corrected, curly)
        spans = tuple(words(sound))
        writer.add(Damaged(sound, spans, (OK,) * len(spans)), 1.0)
        writer.add(damaged._replace(text=_dressed(damaged.text, curly)), quality_of(damaged))
    return writer.arrays()


def _dressed(text: str, curly: bool) -> str:
    return text.replace("'", "’") if curly else text.replace("’", "'")


def _call(job: tuple[Callable[..., Arrays], Sequence[object], int]) -> Arrays:
    make, items, seed = job
    return make(items, seed)


def build(
    make: Callable[..., Arrays], items: Sequence[object], shop: Workshop, *, seed: int, workers: int
) -> Arrays:
    """``make`` over all items in chunks, in ``workers`` processes; their number changes nothing."""
    chunks = [items[i : i + _CHUNK] for i in range(0, len(items), _CHUNK)]
    jobs = [(make, chunk, seed * 1_000_003 + i) for i, chunk in enumerate(chunks)]
    _SHOP.append(shop)
    try:
        if workers <= 1:
            return joined([_call(job) for job in jobs])
        with get_context("fork").Pool(workers) as pool:
            return joined(pool.map(_call, jobs, chunksize=1))
    finally:
        _SHOP.pop()


def kinds_only(names: Iterable[str]) -> Callable[..., Arrays]:
    """`damaged_chunk` with these kinds alone."""
    return partial(damaged_chunk, only=tuple(names))


def workshop(texts: Sequence[str], vocabulary: Path, model: Trigrams | None) -> Workshop:
    """The shared tools, with the word counts of ``texts``."""
    from mtqa.estimator.damage.tools import count_words

    return Workshop(Tools(french(), count_words(texts)), Tokenizer(vocabulary), model)
