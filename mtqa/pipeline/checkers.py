"""Which checker a file gets: the one of the configuration that holds for it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mtqa.config import MODELS, Config, ConfigFile, find_config, read_config
from mtqa.errors import MtqaError
from mtqa.formats.plain import STDIN
from mtqa.packs.loader import all_builtin_packs
from mtqa.packs.pack import Pack
from mtqa.pipeline.checker import Checker, check_options


class Checkers:
    """The checker of each file: one for each configuration, and set of overrides, that holds.

    ``options`` override what the file says, under the names of ``Config``'s fields; ``paths`` are
    the files they are meant for. Raises UsageError for options that can't be.
    """

    def __init__(self, options: Mapping[str, Any], paths: Iterable[str]) -> None:
        self.options = options
        self._by_folder: dict[str, ConfigFile | None] = {}
        self._files: dict[Path, ConfigFile] = {}
        self._checkers: dict[tuple[Path | None, tuple[int, ...]], Checker] = {}
        check_options(options, self._all(paths))

    def file(self, path: str) -> ConfigFile | None:
        """The configuration file that holds for the file at ``path``. Raises ConfigError."""
        folder = "." if path == STDIN else os.path.dirname(path) or "."
        if folder not in self._by_folder:
            found = find_config(Path(folder))
            if found is not None and found not in self._files:
                self._files[found] = read_config(found)
            self._by_folder[folder] = self._files[found] if found else None
        return self._by_folder[folder]

    def of(self, path: str) -> Checker:
        """The checker for the file at ``path``. Raises ConfigError."""
        file = self.file(path)
        overrides = file.applying(path) if file and path != STDIN else ()
        key = (file.path if file else None, overrides)
        if key not in self._checkers:
            config = file.config(overrides) if file else Config()
            self._checkers[key] = Checker(config, self.options)
        return self._checkers[key]

    def load_model(self) -> None:
        """Load the model that the options name. Raises ModelError for one that can't be."""
        model = self.options.get("model")
        if model not in (None, *MODELS):
            from mtqa.estimator.load import load_estimator

            load_estimator(model)

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that ship, and those of every configuration used so far."""
        own = {pack.path: pack for each in self._checkers.values() for pack in each.own_packs}
        return (*all_builtin_packs(), *own.values())

    def _all(self, paths: Iterable[str]) -> Iterator[Checker]:
        """What the paths need; a configuration that can't be is told when its turn comes."""
        for path in paths:
            try:
                yield self.of(path)
            except MtqaError:
                continue
