"""Gold spans: what a sub-editor marked in a story, a JSON object a line.

The spans of ``story.txt`` stand in ``story.jsonl`` beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from mtqa.document import Family, ReadError
from mtqa.errors import InputError
from mtqa.formats.paths import expand
from mtqa.mqm import Severity

SUFFIX: Final = ".jsonl"
TEXT_SUFFIX: Final = ".txt"

_Kind = TypeVar("_Kind", bound=StrEnum)


class GoldSpan(NamedTuple):
    """One marked trouble: ``text[start:end]`` in code points, end exclusive.

    ``optional`` marks what a careful sub-editor may let pass: finding it is right, missing it no
    miss.
    """

    start: int
    end: int
    text: str
    family: Family
    mqm: str | None
    severity: Severity
    correction: str
    note: str
    optional: bool


def find_gold(arguments: Iterable[str]) -> tuple[list[Path], list[ReadError]]:
    """The gold files behind files (``.txt`` or ``.jsonl``), folders and globs, each once.

    A folder gives its ``*.jsonl``, recursively, sorted by path. What can't be had is an error.
    """
    paths, errors = expand(arguments, SUFFIX)
    found: dict[Path, None] = {}
    for name in paths:
        path = Path(name)
        if path.suffix not in (SUFFIX, TEXT_SUFFIX):
            errors.append(ReadError(name, f"is no gold: neither *{SUFFIX} nor *{TEXT_SUFFIX}"))
            continue
        found[path.with_suffix(SUFFIX)] = None
    return list(found), errors


def load_gold(path: Path, text: str | None = None) -> tuple[GoldSpan, ...]:
    """The spans of a JSONL file, in the order of the text.

    With ``text`` every span is held to ``text[start:end]``. Raises InputError, naming the line,
    for what is not a gold span or not in the text.
    """
    spans: list[GoldSpan] = []
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            span = _span(json.loads(line))
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(f"{path}: line {number} is no gold span: {error}") from error
        if text is not None and text[span.start : span.end] != span.text:
            raise InputError(
                f"{path}: line {number}: the text at {span.start}–{span.end} is not {span.text!r}"
            )
        spans.append(span)
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def _span(row: dict[str, object]) -> GoldSpan:
    start, end, mqm = row["start"], row["end"], row.get("mqm")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end:
        raise ValueError(f"start {start!r}, end {end!r}")
    return GoldSpan(
        start,
        end,
        str(row["text"]),
        _one_of(Family, row["family"]),
        None if mqm is None else str(mqm),
        _one_of(Severity, row["severity"]),
        str(row.get("correction") or ""),
        str(row.get("note") or ""),
        bool(row.get("optional", False)),
    )


def _one_of(kind: type[_Kind], value: object) -> _Kind:
    try:
        return kind(str(value))
    except ValueError:
        raise ValueError(f"{value!r} is none of {', '.join(kind)}") from None
