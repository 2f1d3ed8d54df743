"""What a code finds and why, in French: a table for each family, in ``french_rules``.

A code of ``finds`` alone shares its reason with others, as the entries of a pack do.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from mtqa.render.messages import typeset

_SHARED = "why"


def finds_in_french(code: str) -> str | None:
    """What ``code`` finds, None where it has not been put into French."""
    return _said().get((code, "finds"))


def why_in_french(code: str, english: str) -> str | None:
    """Why it is wrong: the French of ``code``, or else of the ``english`` sentence it shares."""
    return _said().get((code, "why")) or _said().get((_SHARED, english))


@cache
def _said() -> Mapping[tuple[str, str], str]:
    return {key: typeset(text) for key, text in _entries()}


def _entries() -> Iterator[tuple[tuple[str, str], str]]:
    for table in (files("mtqa.render") / "french_rules").iterdir():
        if not table.name.endswith(".toml"):
            continue
        read: dict[str, Any] = tomllib.loads(table.read_text("utf-8"))
        for shared in read.pop(_SHARED, ()):
            yield (_SHARED, shared["en"]), shared["fr"]
        for code, entry in read.items():
            yield from (((code, field), text) for field, text in entry.items())
