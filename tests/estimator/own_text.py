"""Sound French of the project's own writing: the examples of the phrase packs, put right."""

from __future__ import annotations

from typing import Any

from mtqa.estimator.damage.phrases import entries
from mtqa.estimator.training.corpora import canonical, sound


def _texts(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else [str(item) for item in value or ()]


def _sentences() -> tuple[str, ...]:
    found = {
        canonical(text)
        for entry in entries()
        for key in ("fixed", "good")
        for text in _texts(entry.get(key))
    }
    return tuple(sorted(text for text in found if sound(text, "own")))


#: some two thousand sentences, in canonical punctuation
SENTENCES = _sentences()
