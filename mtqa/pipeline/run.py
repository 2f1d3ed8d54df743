"""Many inputs: each with the configuration that holds for it, and what could not be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from mtqa.baseline import Baseline
from mtqa.comparisons import AgainstBaseline
from mtqa.config import ConfigFile
from mtqa.document import Crash, Document, ReadError, Report, StoryReport
from mtqa.errors import ModelError, UsageError
from mtqa.formats.paths import expand
from mtqa.formats.plain import STDIN, read
from mtqa.gate import Group, Verdict, judge_run
from mtqa.pipeline import estimating
from mtqa.pipeline.checker import Checker
from mtqa.pipeline.checkers import Checkers
from mtqa.pipeline.estimating import Examined, Judged
from mtqa.pipeline.inputs import Inputs, Waiting
from mtqa.pipeline.suppressing import Ledger, Sifted
from mtqa.pipeline.workers import default_jobs, pool

_Result = TypeVar("_Result")


class _Sifted(NamedTuple):
    """A story that the model has judged, and what counts of what was found in it."""

    checker: Checker
    examined: Examined
    judged: Judged
    sifted: Sifted


@dataclass(slots=True)
class Run(Inputs):
    """Inputs through all rooms; see ``prepare``.

    ``unusable`` are the models that can't be used, ``notes`` what a person should know besides;
    the ones found on the way are added.
    """

    unusable: list[ReadError] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    _ledger: Ledger = field(default_factory=Ledger, init=False, repr=False)
    #: why each of the models in ``unusable`` gives no estimate
    _failed: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def check(
        self,
        *,
        strict: bool = False,
        progress: Callable[[int], None] | None = None,
        baseline: Baseline | None = None,
        jobs: int | None = 1,
    ) -> Report:
        """Check every input.

        ``progress`` is told how many inputs are done. With ``strict`` a fault of the program is
        raised, not reported. What ``baseline`` knows is suppressed. ``jobs`` processes, None for
        as many as are worth it, find the same. Raises ModelError for a model of the options that
        can't be loaded.
        """
        jobs = default_jobs(len(self.paths)) if jobs is None else jobs
        self.checkers.load_model()
        sifted: list[_Sifted] = []
        waiting: list[Waiting] = []
        for each in self.examine(strict=strict, progress=progress, jobs=jobs):
            waiting.append(each)
            if self._enough(waiting):
                sifted += self._sift(waiting, strict=strict)
                waiting = []
        sifted += self._sift(waiting, strict=strict)
        against = None
        if baseline is not None:
            sifted, against = _compared(sifted, baseline)
        stories = list(self._conclude(sifted, strict=strict))
        self.notes += self._ledger.notes()
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
            against,
        )

    def examine(
        self,
        *,
        strict: bool = False,
        progress: Callable[[int], None] | None = None,
        jobs: int = 1,
    ) -> Iterator[Waiting]:
        """Every input that can be read, after analysis and rules; see ``check``."""
        alone = self.source or self.reference or STDIN in self.paths
        if jobs == 1 or len(self.paths) < 2 or alone:
            yield from self.examine_here(strict=strict, progress=progress)
            return
        with pool(self.paths, self.checkers.options, jobs=jobs, strict=strict) as outcomes:
            for done, (path, outcome) in enumerate(zip(self.paths, outcomes, strict=True)):
                if progress:
                    progress(done)
                self.errors += outcome.errors
                self.faults += outcome.faults
                if outcome.examined is not None:
                    yield Waiting(self.checkers.of(path), outcome.examined)

    def _groups(self, stories: Iterable[StoryReport]) -> list[Group]:
        """The stories by the configuration file that holds for them."""
        groups: dict[Path, tuple[ConfigFile, list[StoryReport]]] = {}
        for story in stories:
            file = self.checkers.file(story.document.path)
            if file is not None:
                groups.setdefault(file.path, (file, []))[1].append(story)
        return [Group(file.config().gate, own) for file, own in groups.values()]

    def _enough(self, waiting: Sequence[Waiting]) -> bool:
        """Whether what waits is worth the asking; a model that can't be had waits for nothing."""
        models = {each.checker.config.model for each in waiting} - self._failed.keys()
        try:
            appetites = [estimating.worth_waiting_for(model) for model in models]
        except ModelError:
            return True
        passages = sum(p is not None for each in waiting for p in each.examined.passages)
        return all(appetite is not None and passages >= appetite for appetite in appetites)

    def _sift(self, waiting: Sequence[Waiting], *, strict: bool) -> Iterator[_Sifted]:
        """What waits, in its order, each model asked once, and what counts of its findings."""
        judged: dict[int, Judged] = {}
        for model in dict.fromkeys(each.checker.config.model for each in waiting):
            numbers = [n for n, each in enumerate(waiting) if each.checker.config.model == model]
            answers = self._judge([waiting[n].examined for n in numbers], model, strict=strict)
            judged.update(zip(numbers, answers, strict=True))
        for number, (checker, examined) in enumerate(waiting):
            results = []
            with self.sparing_others(examined.document.path, strict=strict):
                sifted = checker.sift(examined, judged[number])
                self._ledger.enter(sifted)
                results.append(_Sifted(checker, examined, judged[number], sifted))
            yield from results

    def _conclude(self, stories: Sequence[_Sifted], *, strict: bool) -> Iterator[StoryReport]:
        for each in stories:
            with self.sparing_others(each.examined.document.path, strict=strict):
                yield each.checker.conclude(each.examined, each.judged, each.sifted)

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


def _compared(
    stories: Sequence[_Sifted], baseline: Baseline
) -> tuple[list[_Sifted], AgainstBaseline]:
    """The stories without the findings that ``baseline`` knows, and what it says of all."""
    told = baseline.sort([(each.examined.document, each.sifted.findings) for each in stories])
    left = [
        each._replace(sifted=each.sifted.without(known))
        for each, known in zip(stories, told.known, strict=True)
    ]
    return left, AgainstBaseline(sum(map(len, told.known)), told.gone)


def _companion(path: str | None, option: str, stories: Sequence[str]) -> Document | None:
    if path is None:
        return None
    if len(stories) != 1:
        raise UsageError(f"{option} goes with one story; {len(stories)} were given")
    if path == STDIN and STDIN in stories:
        raise UsageError(f"standard input can't be both the story and {option}")
    return read(path)
