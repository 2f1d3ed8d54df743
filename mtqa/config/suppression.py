"""Findings that a desk lets stand: which, why, until when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mtqa.config import values
from mtqa.config.patterns import is_meant
from mtqa.config.selectors import matches

#: What follows a story's name in the name of its sidecar.
SIDECAR = ".mtqa.toml"


@dataclass(frozen=True, slots=True)
class Suppression:
    """An entry of ``[[suppress]]``, at ``line`` of ``file``.

    ``rule`` is a code, code prefix or family; ``patterns`` are the stories meant, all where there
    are none; ``phrase`` stands in the text found. ``expires`` is the last day on which it holds.
    """

    rule: str
    reason: str
    file: Path
    line: int
    patterns: tuple[str, ...] = ()
    phrase: str | None = None
    expires: date | None = None
    sidecar: bool = False

    @property
    def place(self) -> str:
        """File and line, for messages."""
        return f"{self.file}:{self.line}"

    def means(self, story: str) -> bool:
        """Whether it speaks of the story at this path."""
        return not self.patterns or is_meant(story, self.patterns, self.file.parent)

    def covers(self, code: str, family: str, text: str) -> bool:
        """Whether it covers a finding; spaces of any kind and capitals make no difference."""
        if not matches(self.rule, code, family):
            return False
        return self.phrase is None or _plain(self.phrase) in _plain(text)

    def expired(self, today: date) -> bool:
        """Whether it holds no more."""
        return self.expires is not None and today > self.expires


#: Keys of an entry; ``rule`` and ``reason`` must be there.
KEYS: Mapping[str, Callable[[Any], Any]] = {
    "rule": values.words,
    "reason": values.words,
    "path": values.patterns,
    "phrase": values.words,
    "expires": values.day,
}
REQUIRED = ("rule", "reason")


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())
