"""Many inputs: each with the configuration that holds for it, and what could not be done."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from mtqa.config import MODELS, Config, ConfigFile, find_config, read_config
from mtqa.document import Crash, Document, ReadError, Report, StoryReport
from mtqa.errors import ModelError, MtqaError, UsageError
from mtqa.formats.paths import expand
from mtqa.formats.plain import STDIN, read
from mtqa.gate import Group, Verdict, judge_run
from mtqa.packs.loader import all_builtin_packs
from mtqa.packs.pack import Pack
from mtqa.pipeline import estimating
from mtqa.pipeline.checker import Checker, check_options
from mtqa.pipeline.estimating import Examined, Judged

_Result = TypeVar("_Result")


class Checkers:
    """The checker of each file: one for each configuration, and set of overrides, that holds.

    ``options`` override what the file says, under the names of ``Config``'s fields; ``paths`` are
    the files they are meant for. Raises UsageError for options that can't be.
    """

    def __init__(self, options: Mapping[str, Any], paths: Iterable[str]) -> None:
        self._options = options
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
            self._checkers[key] = Checker(config, self._options)
        return self._checkers[key]

    def load_model(self) -> None:
        """Load the model that the options name. Raises ModelError for one that can't be."""
        model = self._options.get("model")
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


class _Waiting(NamedTuple):
    """A story on its way to the model, and the checker that it comes back to."""

    checker: Checker
    examined: Examined


@dataclass(slots=True)
class Run:
    """Inputs named on a command line, found but not read yet; see ``prepare``.

    ``errors`` are the inputs that can't be checked, ``faults`` those where mtqa itself failed,
    ``unusable`` the models that can't be used, ``notes`` what a person should know besides; the
    ones found on the way are added.
    """

    paths: tuple[str, ...]
    checkers: Checkers
    errors: list[ReadError] = field(default_factory=list)
    faults: list[Crash] = field(default_factory=list)
    unusable: list[ReadError] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    source: Document | None = None
    reference: Document | None = None
    #: why each of the models in ``unusable`` gives no estimate
    _failed: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def check(
        self, *, strict: bool = False, progress: Callable[[int], None] | None = None
    ) -> Report:
        """Check every input.

        ``progress`` is told how many inputs are done. With ``strict`` a fault of the program is
        raised, not reported. Raises ModelError for a model of the options that can't be loaded.
        """
        self.checkers.load_model()

        def examine(checker: Checker, document: Document) -> _Waiting:
            examined = checker.examine(
                document, source=self.source, reference=self.reference, strict=strict
            )
            return _Waiting(checker, examined)

        stories: list[StoryReport] = []
        waiting: list[_Waiting] = []
        for each in self.each(examine, strict=strict, progress=progress):
            waiting.append(each)
            if self._enough(waiting):
                stories += self._conclude(waiting, strict=strict)
                waiting = []
        stories += self._conclude(waiting, strict=strict)
        verdicts = [Verdict(story.passed, story.reasons) for story in stories]
        verdict = judge_run(verdicts, len(self.errors), len(self.unusable), self._groups(stories))
        return Report(
            tuple(stories),
            tuple(self.errors),
            verdict.passed,
            verdict.reasons,
            tuple(self.faults),
            tuple(self.unusable),
            tuple(self.notes),
        )

    def _groups(self, stories: Iterable[StoryReport]) -> list[Group]:
        """The stories by the configuration file that holds for them."""
        groups: dict[Path, tuple[ConfigFile, list[StoryReport]]] = {}
        for story in stories:
            file = self.checkers.file(story.document.path)
            if file is not None:
                groups.setdefault(file.path, (file, []))[1].append(story)
        return [Group(file.config().gate, own) for file, own in groups.values()]

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
            results: list[_Result] = []
            with self._sparing_others(path, strict=strict):
                results.append(work(self.checkers.of(path), read(path)))
            yield from results

    @contextmanager
    def _sparing_others(self, path: str, *, strict: bool) -> Iterator[None]:
        """One story's trouble must not cost the others."""
        try:
            yield
        except MtqaError as error:
            self.errors.append(ReadError(path, str(error).removeprefix(f"{path}: ")))
        except Exception as error:
            if strict:
                raise
            what = f"{type(error).__name__}: {error}"
            self.faults.append(Crash(path, what))
            self.errors.append(ReadError(path, f"a fault of mtqa itself ({what})"))

    def _enough(self, waiting: Sequence[_Waiting]) -> bool:
        """Whether what waits is worth the asking; a model that can't be had waits for nothing."""
        models = {each.checker.config.model for each in waiting} - self._failed.keys()
        try:
            appetites = [estimating.worth_waiting_for(model) for model in models]
        except ModelError:
            return True
        passages = sum(p is not None for each in waiting for p in each.examined.passages)
        return all(appetite is not None and passages >= appetite for appetite in appetites)

    def _conclude(self, waiting: Sequence[_Waiting], *, strict: bool) -> Iterator[StoryReport]:
        """The reports of what waits, in its order, each model asked once."""
        judged: dict[int, Judged] = {}
        for model in dict.fromkeys(each.checker.config.model for each in waiting):
            numbers = [n for n, each in enumerate(waiting) if each.checker.config.model == model]
            answers = self._judge([waiting[n].examined for n in numbers], model, strict=strict)
            judged.update(zip(numbers, answers, strict=True))
        for number, each in enumerate(waiting):
            with self._sparing_others(each.examined.document.path, strict=strict):
                yield each.checker.conclude(each.examined, judged[number])

    def _judge(self, stories: Sequence[Examined], model: str, *, strict: bool) -> list[Judged]:
        """A model that fails costs its own scores, not what the rules found, and fails once."""
        if model in self._failed:
            return estimating.without_model(stories, self._failed[model])
        try:
            judged = estimating.judge(stories, model)
        except ModelError as error:
            reason = str(error)
            said = reason.removeprefix(f"{model}: ")
        except Exception as error:
            if strict:
                raise
            reason = f"{type(error).__name__}: {error}"
            self.faults.append(Crash(model, reason))
            said = f"a fault of mtqa itself ({reason})"
        else:
            if model == "embedded":
                self._note(judged)
            return judged
        self._failed[model] = reason
        self.unusable.append(ReadError(model, said))
        return estimating.without_model(stories, reason)

    def _note(self, judged: Iterable[Judged]) -> None:
        """Say once why the model that ships could not be used."""
        for each in judged:
            note = f"no quality estimate: {each.quality.story.note}"
            if each.quality.signature is None and note not in self.notes:
                self.notes.append(note)


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
