"""Many inputs: each with the configuration that holds for it, and what could not be done."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from mtqa.config import Config, find_config, load_config
from mtqa.document import Crash, Document, ReadError, Report, StoryReport
from mtqa.errors import MtqaError, UsageError
from mtqa.formats.paths import expand
from mtqa.formats.plain import STDIN, read
from mtqa.gate import Verdict, judge_run
from mtqa.packs.loader import all_builtin_packs
from mtqa.packs.pack import Pack
from mtqa.pipeline.checker import Checker, check_options

_Result = TypeVar("_Result")


class Checkers:
    """The checker of each file: one for each configuration file that holds for some of them.

    ``options`` override what the file says, under the names of ``Config``'s fields; ``paths`` are
    the files they are meant for. Raises UsageError for options that can't be.
    """

    def __init__(self, options: Mapping[str, Any], paths: Iterable[str]) -> None:
        self._options = options
        self._by_folder: dict[str, Checker] = {}
        self._by_config: dict[Path | None, Checker] = {}
        check_options(options, self._all(paths))

    def of(self, path: str) -> Checker:
        """The checker for the file at ``path``. Raises ConfigError."""
        folder = "." if path == STDIN else os.path.dirname(path) or "."
        if folder not in self._by_folder:
            found = find_config(Path(folder))
            if found not in self._by_config:
                config = load_config(found) if found else Config()
                self._by_config[found] = Checker(config, self._options)
            self._by_folder[folder] = self._by_config[found]
        return self._by_folder[folder]

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that ship, and those of every configuration used so far."""
        own = {pack.path: pack for each in self._by_config.values() for pack in each.own_packs}
        return (*all_builtin_packs(), *own.values())

    def _all(self, paths: Iterable[str]) -> Iterator[Checker]:
        """What the paths need; a configuration that can't be is told when its turn comes."""
        for path in paths:
            try:
                yield self.of(path)
            except MtqaError:
                continue


@dataclass(slots=True)
class Run:
    """Inputs named on a command line, found but not read yet; see ``prepare``.

    ``errors`` are the inputs that can't be checked, ``faults`` those where mtqa itself failed; the
    ones found on the way are added.
    """

    paths: tuple[str, ...]
    checkers: Checkers
    errors: list[ReadError] = field(default_factory=list)
    faults: list[Crash] = field(default_factory=list)
    source: Document | None = None
    reference: Document | None = None

    def check(
        self, *, strict: bool = False, progress: Callable[[int], None] | None = None
    ) -> Report:
        """Check every input.

        ``progress`` is told how many inputs are done. With ``strict`` a fault of the program is
        raised, not reported.
        """

        def check(checker: Checker, document: Document) -> StoryReport:
            return checker.check(
                document, source=self.source, reference=self.reference, strict=strict
            )

        stories = list(self.each(check, strict=strict, progress=progress))
        verdicts = [Verdict(story.passed, story.reasons) for story in stories]
        verdict = judge_run(verdicts, len(self.errors))
        return Report(
            tuple(stories),
            tuple(self.errors),
            verdict.passed,
            verdict.reasons,
            tuple(self.faults),
        )

    def each(
        self,
        work: Callable[[Checker, Document], _Result],
        *,
        strict: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> Iterator[_Result]:
        """What ``work`` makes of each input that can be read, with the checker that holds for it.

        What can't be done is added to ``errors``, and to ``faults`` where mtqa itself failed;
        with ``strict`` such a fault is raised.
        """
        for done, path in enumerate(self.paths):
            if progress:
                progress(done)
            try:
                result = work(self.checkers.of(path), read(path))
            except MtqaError as error:
                self.errors.append(ReadError(path, str(error).removeprefix(f"{path}: ")))
            except Exception as error:  # one story's trouble must not cost the others
                if strict:
                    raise
                what = f"{type(error).__name__}: {error}"
                self.faults.append(Crash(path, what))
                self.errors.append(ReadError(path, f"a fault of mtqa itself ({what})"))
            else:
                yield result


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
    paths, errors = expand(arguments)
    return Run(
        tuple(paths),
        Checkers(options, paths),
        errors,
        source=_companion(source, "--source", paths),
        reference=_companion(reference, "--reference", paths),
    )


def _companion(path: str | None, option: str, stories: Sequence[str]) -> Document | None:
    if path is None:
        return None
    if len(stories) != 1:
        raise UsageError(f"{option} goes with one story; {len(stories)} were given")
    if path == STDIN and STDIN in stories:
        raise UsageError(f"standard input can't be both the story and {option}")
    return read(path)
