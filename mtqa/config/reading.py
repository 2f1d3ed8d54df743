"""TOML → checked values, each with the line that it stands on."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from mtqa.config.choices import COMMAND, MODELS, VALUES, key_of
from mtqa.config.gate import MEAN_KEYS, RUN_KEYS, STORY_KEYS
from mtqa.config.lines import Place, key_lines, line_of
from mtqa.config.selectors import nearest
from mtqa.config.suppression import KEYS, REQUIRED, Suppression
from mtqa.config.values import limit, patterns
from mtqa.errors import ConfigError

#: A checked value by its path of keys: ``("gate", "max", "quotes")``.
Values = dict[tuple[str, ...], Any]

_CHOICES = {key_of(name): check for name, check in VALUES.items()}
_TABLES = ("gate", "override", "suppress")


@dataclass(slots=True)
class Block:
    """Values that hold together, and the line of each; ``patterns`` are the stories meant."""

    values: Values = field(default_factory=dict)
    lines: dict[tuple[str, ...], int] = field(default_factory=dict)
    patterns: tuple[str, ...] = ()
    line: int = 1


class Reader:
    """One TOML file; raises ConfigError with file, line and, for a key, the nearest known one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            text = path.read_text("utf-8-sig")
        except UnicodeDecodeError:
            raise ConfigError(f"{path}: is not UTF-8") from None
        except OSError as error:
            raise ConfigError(f"{path}: could not be read ({error.strerror})") from None
        try:
            self._tree = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{path}: {error}") from None
        self._lines = key_lines(text)
        self._root: Place = ()

    def configuration(self) -> tuple[Block, list[Block], tuple[Suppression, ...]]:
        """What holds for all stories, what for some paths in their order, and what may stand."""
        tree = self._tree
        if self._path.name == "pyproject.toml":
            self._root = ("tool", "mtqa")
            tree = self._tree.get("tool", {}).get("mtqa", {})
            if not isinstance(tree, dict):
                raise ConfigError(f"{self._path}: tool.mtqa is no table")
        self._known(tree, (*_CHOICES, *_TABLES), ())
        base = self._block(tree, (), run=True)
        overrides = []
        for number, entry in self._entries(tree, "override"):
            place: Place = ("override", number)
            self._known(entry, ("paths", *_CHOICES, "gate"), place)
            block = self._block(entry, place, run=False)
            if "paths" not in entry:
                self._refuse(place, 'an override needs paths, such as ["sport/**"]')
            block.patterns = self._checked(patterns, entry["paths"], (*place, "paths"))
            block.line = self._line(place)
            overrides.append(block)
        return base, overrides, self._suppressions(tree, sidecar=False)

    def sidecar(self) -> tuple[Suppression, ...]:
        """What may stand in the one story that the file lies beside."""
        self._known(self._tree, ("suppress",), ())
        return self._suppressions(self._tree, sidecar=True)

    def _block(self, table: Mapping[str, Any], place: Place, *, run: bool) -> Block:
        block = Block(line=self._line(place))
        self._take(block, table, _CHOICES, (), place)
        gate = self._table(table, "gate", place)
        self._known(gate, (*STORY_KEYS, "max", *(["run"] if run else [])), (*place, "gate"))
        self._take(block, gate, STORY_KEYS, ("gate",), place)
        self._take(block, self._table(gate, "max", (*place, "gate")), None, ("gate", "max"), place)
        whole = self._table(gate, "run", (*place, "gate"))
        at = (*place, "gate", "run")
        self._known(whole, (*RUN_KEYS, "max", "mean"), at)
        self._take(block, whole, RUN_KEYS, ("gate", "run"), place)
        self._take(block, self._table(whole, "max", at), None, ("gate", "run", "max"), place)
        mean = self._table(whole, "mean", at)
        self._known(mean, MEAN_KEYS, (*at, "mean"))
        self._take(block, mean, MEAN_KEYS, ("gate", "run", "mean"), place)
        self._resolve(block, place)
        return block

    def _take(
        self,
        block: Block,
        table: Mapping[str, Any],
        keys: Mapping[str, Callable[[Any], Any]] | None,
        prefix: tuple[str, ...],
        place: Place,
    ) -> None:
        """The values of ``keys``; without any, each key is a family or code with its limit."""
        for key, value in table.items():
            check = limit if keys is None else keys.get(key)
            if check is not None:
                at = (*place, *prefix, key)
                block.values[*prefix, key] = self._checked(check, value, at)
                block.lines[*prefix, key] = self._line(at)

    def _resolve(self, block: Block, place: Place) -> None:
        """Paths are relative to the file that names them."""
        folder = self._path.parent
        if ("packs",) in block.values:
            block.values["packs",] = tuple(folder / pack for pack in block.values["packs",])
        model = block.values.get(("model",), MODELS[0])
        if model.startswith(COMMAND):
            # the file may have come with the stories: reading them must not run a program
            self._refuse(
                (*place, "model"), f"model: {COMMAND}COMMAND goes on the command line only"
            )
        if model not in MODELS and (folder / model).is_dir():
            block.values["model",] = str(folder / model)

    def _suppressions(self, tree: Mapping[str, Any], *, sidecar: bool) -> tuple[Suppression, ...]:
        found = []
        for number, entry in self._entries(tree, "suppress"):
            place: Place = ("suppress", number)
            known = [key for key in KEYS if not (sidecar and key == "path")]
            self._known(entry, known, place)
            for key in REQUIRED:
                if key not in entry:
                    self._refuse(place, f"a suppression needs a {key}")
            read = {
                key: self._checked(KEYS[key], value, (*place, key)) for key, value in entry.items()
            }
            found.append(
                Suppression(
                    read["rule"],
                    read["reason"],
                    self._path,
                    self._line(place),
                    read.get("path", ()),
                    read.get("phrase"),
                    read.get("expires"),
                    sidecar,
                )
            )
        return tuple(found)

    def _entries(self, tree: Mapping[str, Any], name: str) -> Iterable[tuple[int, dict[str, Any]]]:
        entries = tree.get(name, [])
        if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
            self._refuse((name,), f"write [[{name}]]: there may be several")
        return enumerate(entries)

    def _table(self, tree: Mapping[str, Any], name: str, place: Place) -> dict[str, Any]:
        table = tree.get(name, {})
        if not isinstance(table, dict):
            self._refuse((*place, name), f"{name}: expected a table")
        return table

    def _known(self, table: Mapping[str, Any], keys: Iterable[str], place: Place) -> None:
        keys = tuple(keys)
        for key in table:
            if key not in keys:
                within = f" in {place[0]}" if place else ""
                self._refuse((*place, key), f"unknown key '{key}'{within}{nearest(key, keys)}")

    def _checked(self, check: Callable[[Any], Any], value: Any, place: Place) -> Any:
        try:
            return check(value)
        except ValueError as error:
            name = ".".join(key for key in place if isinstance(key, str))
            self._refuse(place, f"{name}: {error}")

    def _line(self, place: Place) -> int:
        return line_of(self._lines, (*self._root, *place))

    def _refuse(self, place: Place, message: str) -> NoReturn:
        raise ConfigError(f"{self._path}:{self._line(place)}: {message}")
