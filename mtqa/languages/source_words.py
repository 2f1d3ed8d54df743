"""Frequent Slovak words without diacritics that neither French nor English has."""

from __future__ import annotations

from functools import cache
from typing import Final

from mtqa.languages.lexicon import DATA_DIR

FILE: Final = "sk.words.txt"


@cache
def load_source_words() -> frozenset[str]:
    """The words, in lower case; see ``data/NOTICE.md`` for where they come from."""
    return frozenset((DATA_DIR / FILE).read_text(encoding="utf-8").split())
