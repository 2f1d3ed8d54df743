"""Figures that a measurement must reach, from a small TOML file.

``[strict]`` asks for the same family, ``[span]`` for the place alone; both hold ``all`` or families
with ``precision``, ``recall`` or ``f1`` (0 to 1, at least). ``[clean]`` holds ``alarms`` per 1,000
words and ``critical`` findings (at most).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from math import inf
from pathlib import Path
from typing import Any, NamedTuple

from mtqa.config import nearest
from mtqa.document import Family
from mtqa.errors import ConfigError
from mtqa.measurement import Counts, Measurement

_ALL = "all"
_NAMES = (_ALL, *(family.value for family in Family))
_FIGURES = ("precision", "recall", "f1")
_CLEAN = ("alarms", "critical")
_TABLES = ("strict", "span", "clean")


class Floor(NamedTuple):
    """One figure: in ``table``, of ``name`` (empty for clean stories), at ``value``."""

    table: str
    name: str
    figure: str
    value: float


def load_floors(path: Path) -> tuple[Floor, ...]:
    """The floors in ``path``. Raises ConfigError with file and key for what can't be meant."""
    try:
        text = path.read_text("utf-8-sig")
        tree = tomllib.loads(text)
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: is not UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{path}: could not be read ({error.strerror})") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from None
    return tuple(_decode(tree, path, text))


def broken(floors: tuple[Floor, ...], measurement: Measurement) -> tuple[str, ...]:
    """The floors that the measurement doesn't reach, in words.

    A figure that can't be had breaks its floor: what was to be held was not measured.
    """
    return tuple(said for floor in floors if (said := _breach(floor, measurement)))


def _breach(floor: Floor, measurement: Measurement) -> str | None:
    table, name, figure, value = floor
    what = " ".join(part for part in (table, name, figure) if part)
    got = _value(floor, measurement)
    if got is None:
        return f"{what}: not measured, the floor is {value:g}"
    if table == "clean":
        return f"{what}: {got:.3g}, at most {value:g}" if got > value else None
    return f"{what}: {got:.3f}, at least {value:g}" if got < value else None


def _value(floor: Floor, measurement: Measurement) -> float | None:
    if floor.table == "clean":
        clean = measurement.clean
        if clean is None:
            return None
        return clean.rate if floor.figure == "alarms" else float(clean.critical)
    rows = {row.name: row for row in (measurement.total, *measurement.families)}
    if floor.name not in rows:
        return None
    row = rows[floor.name]
    counts: Counts = (row.strict if floor.table == "strict" else row.by_span).counts
    return {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}[floor.figure]


def _decode(tree: Mapping[str, Any], path: Path, text: str) -> Iterator[Floor]:
    def wrong(key: str, said: str) -> ConfigError:
        found = re.search(rf"^\s*\[?\s*[\"']?{re.escape(key)}\b", text, re.MULTILINE)
        line = text.count("\n", 0, found.end()) + 1 if found else 1
        return ConfigError(f"{path}:{line}: {said}")

    def check(key: str, known: tuple[str, ...], where: str) -> None:
        if key not in known:
            raise wrong(key, f"unknown key '{key}' in {where}{nearest(key, known)}")

    def number(key: str, figure: str, value: object, top: float = inf) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise wrong(key, f"'{figure}' must be a number")
        if not 0 <= value <= top:
            raise wrong(key, f"'{figure}' is {value:g}; it goes from 0 to {top:g}")
        return float(value)

    for table, content in tree.items():
        check(table, _TABLES, "the file")
        if not isinstance(content, dict):
            raise wrong(table, f"'{table}' must be a table")
        for name, value in content.items():
            if table == "clean":
                check(name, _CLEAN, "[clean]")
                yield Floor(table, "", name, number(name, name, value))
                continue
            check(name, _NAMES, f"[{table}]")
            if not isinstance(value, dict):
                raise wrong(name, f"'{name}' must be a table such as {{ recall = 0.8 }}")
            for figure, least in value.items():
                check(figure, _FIGURES, f"{table}.{name}")
                yield Floor(table, name, figure, number(name, figure, least, 1.0))
