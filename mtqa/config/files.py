"""Which file holds for a story, and what it says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mtqa.config.choices import Config
from mtqa.config.gate import gate_of
from mtqa.config.patterns import is_meant
from mtqa.config.reading import Block, Reader, Values
from mtqa.config.suppression import SIDECAR, Suppression

_FILES = ("mtqa.toml", "pyproject.toml")


class Setting(NamedTuple):
    """A value and the line of the file that sets it; ``key`` is its path, ``gate.max.quotes``."""

    key: str
    value: object
    line: int


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A configuration file: what it says to all stories, and to those of some paths."""

    path: Path
    base: Block
    overrides: tuple[Block, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    def applying(self, story: str) -> tuple[int, ...]:
        """Numbers of the overrides that mean the file at ``story``, in their order."""
        return tuple(
            number
            for number, block in enumerate(self.overrides)
            if is_meant(story, block.patterns, self.path.parent)
        )

    def config(self, overrides: Sequence[int] = ()) -> Config:
        """The choices where these ``overrides`` apply: later ones win, key by key."""
        values: Values = {}
        for block in self._blocks(overrides):
            values |= block.values
        choices = {path[0].replace("-", "_"): v for path, v in values.items() if len(path) == 1}
        gate = gate_of({path[1:]: v for path, v in values.items() if path[0] == "gate"})
        return Config(**choices, path=self.path, gate=gate, suppressions=self.suppressions)

    def settings(self, overrides: Sequence[int] = ()) -> tuple[Setting, ...]:
        """What is set where these ``overrides`` apply, and on which line."""
        found: dict[str, Setting] = {}
        for block in self._blocks(overrides):
            for path, value in block.values.items():
                key = ".".join(path)
                found[key] = Setting(key, value, block.lines[path])
        return tuple(found.values())

    def _blocks(self, overrides: Sequence[int]) -> tuple[Block, ...]:
        return (self.base, *(self.overrides[number] for number in overrides))


def find_config(folder: Path) -> Path | None:
    """The nearest configuration file from ``folder`` upward."""
    folder = folder.absolute()
    for place in (folder, *folder.parents):
        for name in _FILES:
            path = place / name
            if path.is_file() and (name != "pyproject.toml" or _has_section(path)):
                return path
    return None


def read_config(path: Path) -> ConfigFile:
    """The file at ``path``. Raises ConfigError with file, line and nearest key."""
    base, overrides, suppressions = Reader(path).configuration()
    return ConfigFile(path, base, tuple(overrides), suppressions)


def load_config(path: Path) -> Config:
    """What the file at ``path`` says to every story. Raises what ``read_config`` raises."""
    return read_config(path).config()


def read_sidecar(story: str) -> tuple[Suppression, ...]:
    """What may stand in the story at this path, by the file beside it. Raises ConfigError."""
    path = Path(story + SIDECAR)
    return Reader(path).sidecar() if path.is_file() else ()


def _has_section(path: Path) -> bool:
    """Whether a ``pyproject.toml`` speaks to mtqa; a broken one of another tool's is not ours."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return False
    return re.search(r"^\s*\[+\s*tool\s*\.\s*[\"']?mtqa\b", text, re.MULTILINE) is not None
