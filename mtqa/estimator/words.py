"""Words of a passage: what labels and hints stand on."""

from __future__ import annotations

import re

#: a figure with its separators; letters with hyphens and the apostrophe of an elision; a sign
_WORD = re.compile(
    r"\d+(?:[.,:\u00a0\u202f]\d+)*(?!\w)|\w[\w\u0300-\u036f]*(?:-\w[\w\u0300-\u036f]*)*['’]?|[^\w\s]"
)


def words(text: str) -> list[tuple[int, int]]:
    """Spans of the words and signs of ``text`` in code points, ascending; white space has none.

    An elided word is one (``l’``, ``qu'``), and so are words joined by hyphens (``a-t-il``).
    """
    return [match.span() for match in _WORD.finditer(text)]
