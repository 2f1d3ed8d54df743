"""A desk's own post-edited copy: machine text beside its correction, trained on from a model.

The correction is sound, the machine text is tagged by alignment with it, as a round trip is with
its original. Damaged sentences made from the corrections are mixed in, so that a small desk's
copy doesn't wipe out what the model knew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from mtqa.errors import InputError
from mtqa.estimator.damage.tools import Tools, count_words, french
from mtqa.estimator.folder import ModelFolder
from mtqa.estimator.tokenizer import Tokenizer
from mtqa.estimator.training.batches import Batcher, joined
from mtqa.estimator.training.corpora import bucket, canonical
from mtqa.estimator.training.examples import Workshop, build, damaged_chunk, round_trip_chunk
from mtqa.estimator.training.export import file_hash, versions, write_folder
from mtqa.estimator.training.ngrams import Trigrams
from mtqa.estimator.training.restore import recipe_of, restore
from mtqa.estimator.training.tagging import train_tagger

#: passes over a desk's pairs, and the highest learning rate: a tenth of what training began with
PASSES: Final = 3
RATE: Final = 5e-5
_BATCH: Final = 2_048
_FEWEST: Final = 8


def read_pairs(paths: Sequence[Path]) -> list[tuple[str, str]]:
    """(machine, corrected) from one JSONL file, or from two text files line by line.

    A JSONL line is an object with ``machine`` and ``corrected``. Raises InputError.
    """
    try:
        pairs = list(_jsonl(paths[0]) if len(paths) == 1 else _lines(*paths))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{paths[0]}: can't be read ({error})") from None
    pairs = [pair for pair in pairs if all(part.strip() for part in pair)]
    if len(pairs) < _FEWEST:
        raise InputError(f"{paths[0]}: {len(pairs)} pairs; {_FEWEST} at least are needed")
    return pairs


def _jsonl(path: Path) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            yield row["machine"], row["corrected"]
        except (ValueError, KeyError, TypeError):
            raise InputError(
                f"{path}:{number}: expected an object with 'machine' and 'corrected'"
            ) from None


def _lines(machine: Path, corrected: Path) -> Iterator[tuple[str, str]]:
    left = machine.read_text(encoding="utf-8-sig").splitlines()
    right = corrected.read_text(encoding="utf-8-sig").splitlines()
    if len(left) != len(right):
        raise InputError(f"{machine} has {len(left)} lines, {corrected} has {len(right)}")
    yield from zip(left, right, strict=True)


def finetune(
    base: ModelFolder, pairs: Sequence[tuple[str, str]], out: Path, *, seed: int,
    say: Callable[[str], None],
) -> None:  # fmt: skip
    """Writes to ``out`` a model folder that was trained on from ``base``. Raises ModelError."""
    recipe = recipe_of(base)
    aligned = [(canonical(corrected), machine) for machine, corrected in pairs]
    sound = sorted({corrected for corrected, _ in aligned})
    tokenizer = Tokenizer(base.vocabulary)
    shop = Workshop(Tools(french(), count_words(sound)), tokenizer, Trigrams(sound))
    trips = build(round_trip_chunk, aligned, shop, seed=seed, workers=1)
    damaged = build(damaged_chunk, sound, shop, seed=seed + 1, workers=1)
    arrays = joined([trips, trips, damaged])
    if not len(trips):
        say("no machine text differs from its correction; only made damage is trained on")
    tagger = restore(base, len(tokenizer))
    steps = max(10, PASSES * len(arrays.ids) // _BATCH)
    recipe = replace(
        recipe, batch_tokens=_BATCH, tagging_steps=steps, tagging_seconds=0, tagging_rate=RATE,
        seed=seed,
    )  # fmt: skip
    out.mkdir(parents=True, exist_ok=True)
    batcher = Batcher(
        arrays, tokens=_BATCH, longest=recipe.max_tokens, device="cpu", paired=True, seed=seed
    )
    checkpoint = out / "tagging.pt"
    say(f"{len(pairs)} pairs, {steps} steps")
    train_tagger(tagger, recipe, batcher, checkpoint, say, "cpu")
    checkpoint.unlink()
    digest = bucket("\n".join(f"{a}\t{b}" for a, b in aligned), 1 << 48)
    write_folder(
        tagger, base.vocabulary, base.ngrams, out, name=f"{base.name}-tuned",
        model_version=base.version, max_tokens=base.max_tokens, thresholds=base.thresholds,
        hint_max_quality=base.hint_max_quality, evident_threshold=base.evident_threshold,
        surprisal_weight=base.surprisal_weight,
        calibration=base.calibration,
        combination=base.combination._asdict(),
        provenance={
            **base.provenance,
            "tuned_on": {
                "base": base.signature, "pairs": len(pairs), "text": f"{digest:012x}",
                "seed": seed, "steps": steps, "versions": versions(),
                "base_network": file_hash(base.network),
            },
        },
    )  # fmt: skip
