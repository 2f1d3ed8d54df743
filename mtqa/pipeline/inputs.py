"""Inputs named on a command line: read, analysed and held to the rules, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from mtqa.document import Crash, Document, ReadError
from mtqa.errors import MtqaError
from mtqa.formats.plain import read
from mtqa.pipeline.checker import Checker
from mtqa.pipeline.checkers import Checkers
from mtqa.pipeline.estimating import Examined

_Result = TypeVar("_Result")


class Waiting(NamedTuple):
    """A story on its way to the model, and the checker that it comes back to."""

    checker: Checker
    examined: Examined


@dataclass(slots=True)
class Inputs:
    """Inputs found but not read yet, and what becomes known of them on the way.

    ``errors`` are those that can't be checked, ``faults`` those where mtqa itself failed; the ones
    found on the way are added.
    """

    paths: tuple[str, ...]
    checkers: Checkers
    errors: list[ReadError] = field(default_factory=list)
    faults: list[Crash] = field(default_factory=list)
    source: Document | None = None
    reference: Document | None = None

    def examine_here(
        self, *, strict: bool = False, progress: Callable[[int], None] | None = None
    ) -> Iterator[Waiting]:
        """Every input that can be read, after analysis and rules, in this process."""

        def examine(checker: Checker, document: Document) -> Waiting:
            examined = checker.examine(
                document, source=self.source, reference=self.reference, strict=strict
            )
            return Waiting(checker, examined)

        yield from self.each(examine, strict=strict, progress=progress)

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
            with self.sparing_others(path, strict=strict):
                results.append(work(self.checkers.of(path), read(path)))
            yield from results

    @contextmanager
    def sparing_others(self, path: str, *, strict: bool) -> Iterator[None]:
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
