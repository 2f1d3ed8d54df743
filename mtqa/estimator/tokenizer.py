"""Sentencepiece with exact offsets in code points."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*['’]?|[^\w\s]|_")


class Encoding(NamedTuple):
    """Ids of the pieces and their spans in code points of the text."""

    ids: list[int]
    spans: list[tuple[int, int]]


class Tokenizer:
    """The vocabulary in a sentencepiece file."""

    def __init__(self, path: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        self._processor = SentencePieceProcessor(model_proto=path.read_bytes())

    def encode(self, text: str) -> Encoding:
        """The pieces of ``text``."""
        found = self._processor.encode(text, out_type="offset_mapping")
        return Encoding(found["ids"], found["offsets"])

    def words(self, text: str) -> list[tuple[int, int]]:
        """Spans of the words of ``text``."""
        return [match.span() for match in _WORD.finditer(text)]
