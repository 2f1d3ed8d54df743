"""Many inputs: each with the configuration that holds for it, and what could not be done."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from mtqa.config import Config, find_config, load_config
from mtqa.document import Crash, Document, ReadError, Report
from mtqa.errors import MtqaError, UsageError
from mtqa.formats.paths import expand
from mtqa.formats.plain import STDIN, read
from mtqa.gate import Verdict, judge_run
from mtqa.pipeline.checker import Checker

class Run(NamedTuple):
    """Inputs named on a command line, found but not read yet; see ``prepare``."""

    paths: tuple[str, ...]
    options: Mapping[str, Any]
    errors: tuple[ReadError, ...] = ()
    source: Document | None = None
    reference: Document | None = None

    def check(
        self, *, strict: bool = False, progress: Callable[[int], None] | None = None
    ) -> Report:
        """Check every input; what can't be checked stands in ``errors``.

        ``progress`` is told how many inputs are done. With ``strict`` a fault of the program is
        raised, not reported.
        """
        errors = list(self.errors)
        faults: list[Crash] = []
        stories: list[StoryReport] = []
        checkers = Checkers(self.options)
        for done, path in enumerate(self.paths):
            if progress:
                progress(done)
            try:
                stories.append(
                    checkers.of(path).check(
                        read(path), source=self.source, reference=self.reference, strict=strict
                    )
                )
            except MtqaError as error:
                errors.append(ReadError(path, str(error).removeprefix(f"{path}: ")))
            except Exception as error:  # one story's trouble must not cost the others
                if strict:
                    raise
                what = f"{type(error).__name__}: {error}"
                faults.append(Crash(path, what))
                errors.append(ReadError(path, f"a fault of mtqa itself ({what})"))
        verdicts = [Verdict(story.passed, story.reasons) for story in stories]
        verdict = judge_run(verdicts, len(errors))
        return Report(tuple(stories), tuple(errors), verdict.passed, verdict.reasons, tuple(faults))


def prepare(
    arguments: Sequence[str],
    options: Mapping[str, Any],
    *,
    source: str | None = None,
    reference: str | None = None,
) -> Run:
    """Files, folders, globs and ``-``, and the options that override any configuration file.

    ``options`` go under the names of ``Config``'s fields, None where not given. Raises UsageError
    for options that can't be, and InputError for a source or reference that can't be read.
    """
    Checker(Config().override(options))
    paths, errors = expand(arguments)
    return Run(
        tuple(paths),
        options,
        tuple(errors),
        _companion(source, "--source", paths),
        _companion(reference, "--reference", paths),
    )


class Checkers:
    """The checker of each file: one for each configuration file that holds for some of them.

    ``options`` override what the file says, under the names of ``Config``'s fields.
    """

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options = options
        self._by_folder: dict[str, Checker] = {}
        self._by_config: dict[Path | None, Checker] = {}

    def of(self, path: str) -> Checker:
        """The checker for the file at ``path``. Raises ConfigError."""
        folder = "." if path == STDIN else os.path.dirname(path) or "."
        if folder not in self._by_folder:
            found = find_config(Path(folder))
            if found not in self._by_config:
                config = load_config(found) if found else Config()
                self._by_config[found] = Checker(config.override(self._options))
            self._by_folder[folder] = self._by_config[found]
        return self._by_folder[folder]


def _companion(path: str | None, option: str, stories: Sequence[str]) -> Document | None:
    if path is None:
        return None
    if len(stories) != 1:
        raise UsageError(f"{option} goes with one story; {len(stories)} were given")
    if path == STDIN and STDIN in stories:
        raise UsageError(f"standard input can't be both the story and {option}")
    return read(path)


