"""Sentencepiece with exact offsets in code points."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Encoding(NamedTuple):
    """Ids of the pieces and their spans, ascending, in code points of the text.

    A piece that begins a word may begin with the white space before it.
    """

    ids: list[int]
    spans: list[tuple[int, int]]


class Tokenizer:
    """The vocabulary in a sentencepiece file; it must not normalise (``identity``).

    Raises ImportError where sentencepiece is missing, OSError or RuntimeError for a file that is
    none of its.
    """

    def __init__(self, path: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        self._processor = SentencePieceProcessor(model_proto=path.read_bytes())

    def encode(self, text: str) -> Encoding:
        """The pieces of ``text``, without beginning and end of sequence."""
        found = self._processor.encode(text, out_type="offset_mapping")
        return Encoding(found["ids"], found["offsets"])
