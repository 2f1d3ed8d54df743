"""On which line of a TOML file a key stands: ``tomllib`` doesn't say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

#: A path of keys; the number of an entry follows the name of an array of tables.
Place = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[{1,2})([^\[\]]+)\]")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")
_LONG = re.compile("\"\"\"|'''")


def key_lines(text: str) -> dict[Place, int]:
    """The line of each table and key that stands by itself; inline tables give one line."""
    found: dict[Place, int] = {}
    counts: dict[Place, int] = {}
    table: Place = ()
    within: str | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if within is None:
            header, key = _HEADER.match(line), _KEY.match(line)
            if header:
                table = _enter(_parts(header[2]), counts, array=header[1] == "[[")
                _note(found, (), table, number)
            elif key:
                _note(found, table, _parts(key[1]), number)
        for mark in _LONG.findall(line):
            within = mark if within is None else None if mark == within else within
    return found


def line_of(lines: Mapping[Place, int], place: Iterable[str | int]) -> int:
    """The line of ``place``, or of the nearest table around it; 1 where none is known."""
    path = tuple(place)
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(name))


def _enter(parts: tuple[str, ...], counts: dict[Place, int], *, array: bool) -> Place:
    """Where a header leads; an array's table is the last one so far, or a new one."""
    place: Place = ()
    for depth, part in enumerate(parts, 1):
        place = (*place, part)
        if array and depth == len(parts):
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place


def _note(found: dict[Place, int], table: Place, parts: Place, number: int) -> None:
    for depth in range(len(parts)):
        found.setdefault((*table, *parts[: depth + 1]), number)
