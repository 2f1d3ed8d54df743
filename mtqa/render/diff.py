"""Two states of a text as a unified diff that ``patch`` can apply."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff


def unified(path: str, before: str, after: str) -> str:
    """The diff from ``before`` to ``after``, both called ``path``; empty where they are equal."""
    lines = unified_diff(_lines(before), _lines(after), path, path)
    return "".join(_ended(lines))


def _lines(text: str) -> list[str]:
    """Lines with their ends; only a line feed ends one, as for ``patch``."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _ended(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
