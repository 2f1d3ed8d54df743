"""Words of a passage: what labels and hints stand on, in training as in use."""

from __future__ import annotations

import re
from typing import Final

#: an elided word with its apostrophe, a number, a word, or one sign
WORD: Final = re.compile(r"[^\W\d_]+['’]|\d+(?:[.,]\d+)*|\w+|[^\w\s]")


def words(text: str) -> list[tuple[int, int]]:
    """Spans of the words and signs of ``text`` in code points, ascending; white space has none."""
    return [match.span() for match in WORD.finditer(text)]
