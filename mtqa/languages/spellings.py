"""Tables of foreign spellings: ``right = stem{ending,ending} …``, one right spelling a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

_BRACES = re.compile(r"\{([^}]*)\}")


def spell_out(pattern: str) -> Iterator[str]:
    """Every spelling of ``pattern``: ``Kyjev{,a}`` gives Kyjev and Kyjeva."""
    if "{" not in pattern:
        return iter((pattern,))
    pieces = _BRACES.split(pattern)
    choices = [piece.split(",") if i % 2 else [piece] for i, piece in enumerate(pieces)]
    return map("".join, product(*choices))


@cache
def by_first_word(table: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Folded first word → (spelling, right spelling) pairs, the longest first.

    Alternatives on a line are parted by `` | ``.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for line in table.splitlines():
        right, _, patterns = line.partition(" = ")
        for pattern in patterns.split(" | "):
            for spelling in spell_out(pattern):
                first = spelling.split(" ", 1)[0].lower()
                found.setdefault(first, []).append((spelling, right))
    return {
        first: tuple(sorted(set(pairs), key=lambda pair: (-len(pair[0]), pair)))
        if len(pairs) > 1
        else tuple(pairs)
        for first, pairs in found.items()
    }
