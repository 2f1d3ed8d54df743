"""The two spellings of a text that the analysis reads; every offset stays true in both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_SPACES: Final = "\u00a0\u202f\u2009\u2007\u2002\u2003\u3000\t"
_APOSTROPHES: Final = "\u2019\u02bc\u2032"
#: the one capital whose lower case is longer
_GROWING: Final = "İ"


def flatten(text: str, soft_breaks: Sequence[int] = ()) -> str:
    """``text`` with plain spaces, straight apostrophes and soft line breaks as spaces.

    Same length, so that every offset stays true.
    """
    for space in _SPACES:
        text = text.replace(space, " ")
    for apostrophe in _APOSTROPHES:
        text = text.replace(apostrophe, "'")
    if soft_breaks:
        pieces, last = [], 0
        for offset in soft_breaks:
            pieces.append(text[last:offset])
            pieces.append(" ")
            last = offset + 1
        pieces.append(text[last:])
        text = "".join(pieces)
    return text


def fold(flat: str) -> str:
    """``flat`` in lower case at the same length.

    What stands between two spaces is folded alike with them and alone.
    """
    return _GROWING.join([piece.lower() for piece in flat.split(_GROWING)])
