"""A sentencepiece vocabulary with exact code-point offsets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

_BREAKS: Final = re.compile(r"[\t\n\v\f\r]")
_SPACE: Final = "▁"


class Encoded(NamedTuple):
    """Piece ids, and where each piece stands in the text: ``(start, end)`` in code points.

    A piece's space is not part of its span; a piece that is only a space has an empty span.
    """

    ids: list[int]
    spans: list[tuple[int, int]]


class Tokenizer:
    """Text → pieces; nothing is normalised, so every span is one of the text as it stands."""

    def __init__(self, path: Path) -> None:
        """Loads a ``.spm`` file. Raises OSError where it can't be read as one."""
        import sentencepiece  # loaded with the model, never before

        self._model: Any = sentencepiece.SentencePieceProcessor()
        if not path.is_file():
            raise OSError(f"{path}: no such file")
        self._model.Load(str(path))

    def __len__(self) -> int:
        return int(self._model.GetPieceSize())

    def encode(self, text: str) -> Encoded:
        """The pieces of one text; a line break or tab counts as a space."""
        return self.encode_all((text,))[0]

    def encode_all(self, texts: Sequence[str]) -> list[Encoded]:
        """The pieces of several texts."""
        found: list[Encoded] = []
        for text in texts:
            # one by one: for a list sentencepiece starts a pool of threads, a hundred times dearer
            pieces = self._model.EncodeAsPieces(_BREAKS.sub(" ", text))
            spans: list[tuple[int, int]] = []
            # the first piece begins with a space that the text has not
            at = -1
            for piece in pieces:
                end = at + len(piece)
                start = at + 1 if piece[0] == _SPACE else at
                spans.append((max(0, min(start, end)), max(0, end)))
                at = end
            found.append(Encoded(list(self._model.PieceToId(pieces)) if pieces else [], spans))
        return found


def owners(pieces: Sequence[tuple[int, int]], words: Sequence[tuple[int, int]]) -> list[int]:
    """For each piece the index of the first word that shares a code point with it, or -1.

    Both in order of their start; words don't overlap.
    """
    found: list[int] = []
    w = 0
    for start, end in pieces:
        while w < len(words) and words[w][1] <= start:
            w += 1
        found.append(w if w < len(words) and words[w][0] < end else -1)
    return found
