"""The vocabulary: sentencepiece unigram over French as sound copy sets it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.foreign import SURNAMES, case_forms, decline
from mtqa.estimator.damage.phrases import source_words
from mtqa.estimator.damage.surface import sound_draft, style

#: letters and marks that must have a piece of their own, however rare they are in French
REQUIRED = "áäčďéíĺľňóôŕřšťúůýžěąćęłńśźżöüßőűÁČĎÉÍĽŇÓŘŠŤÚŮÝŽŁŚŻÖÜ«»“”„‹›’'\"–—-…€%°\u00a0\u202f()/"


def train_vocabulary(
    texts: Sequence[str], path: Path, *, size: int, seed: int, sample: int = 400_000
) -> None:
    """Trains a vocabulary of ``size`` pieces and writes it to ``path`` (``.spm``).

    Ids 0–4 are ``<pad>``, ``<unk>``, ``<s>``, ``</s>``, ``<mask>``. Nothing is normalised and no
    space removed, so that the pieces add up to the text.
    """
    import sentencepiece

    rng = Random(seed)
    chosen = list(texts) if len(texts) <= sample else rng.sample(list(texts), sample)

    def lines() -> Iterator[str]:
        for text in chosen:
            yield sound_draft(text, rng).finish(style(rng)).text
        foreign = [*source_words(), *case_forms(), *(decline(name, rng) for name in SURNAMES * 4)]
        for phrase in foreign * max(1, len(chosen) // 100_000):
            yield Draft(phrase).finish().text

    options: dict[str, Any] = {
        "model_type": "unigram",
        "vocab_size": size,
        "normalization_rule_name": "identity",
        "remove_extra_whitespaces": False,
        "add_dummy_prefix": True,
        "character_coverage": 0.9998,
        "required_chars": REQUIRED,
        "split_digits": True,
        "pad_id": 0, "unk_id": 1, "bos_id": 2, "eos_id": 3,
        "pad_piece": "<pad>", "unk_piece": "<unk>", "bos_piece": "<s>", "eos_piece": "</s>",
        "user_defined_symbols": ["<mask>"],
        "num_threads": 2,
        "hard_vocab_limit": False,
        "minloglevel": 2,
    }  # fmt: skip
    with path.open("wb") as out:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=lines(), model_writer=out, **options
        )
