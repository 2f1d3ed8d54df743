"""Stories examined in processes of their own: the rooms before the model's."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from threading import active_count
from typing import Any, NamedTuple

from mtqa.document import Crash, ReadError
from mtqa.pipeline.checkers import Checkers
from mtqa.pipeline.estimating import Examined
from mtqa.pipeline.inputs import Inputs

#: More inputs than this are worth further processes, by how those start: a fork has all that this
#: process has read, another reads it anew for some seconds.
_WORTH_IT = {"fork": 20, "spawn": 400}
#: Libraries that keep threads of their own once they are loaded.
_WITH_THREADS = frozenset({"onnxruntime", "torch"})
#: Beyond this many the model, which stays in one process, is what is waited for.
_MOST = 8
#: Inputs that a process is handed at once.
_AT_ONCE = 4


class Outcome(NamedTuple):
    """What became of one input: ``examined``, or why it could not be."""

    examined: Examined | None
    errors: tuple[ReadError, ...]
    faults: tuple[Crash, ...]


def default_jobs(inputs: int) -> int:
    """One process for a few inputs, one for each core for many."""
    if inputs <= _WORTH_IT[_method()]:
        return 1
    if hasattr(os, "sched_getaffinity"):
        return min(_MOST, len(os.sched_getaffinity(0)))
    return min(_MOST, os.cpu_count() or 1)


@contextmanager
def pool(
    paths: Sequence[str], options: Mapping[str, Any], *, jobs: int, strict: bool
) -> Iterator[Iterator[Outcome]]:
    """The outcomes of ``paths``, in their order, from ``jobs`` processes.

    With ``strict`` a fault of the program is raised. Leaving early leaves no process behind.
    """
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    frozen = tuple((k, tuple(v) if isinstance(v, list) else v) for k, v in options.items())
    executor = ProcessPoolExecutor(min(jobs, len(paths)), mp_context=get_context(_method()))
    try:
        with _deaf_to_interruption():
            outcomes = executor.map(
                partial(_examine, options=frozen, strict=strict), paths, chunksize=_AT_ONCE
            )
        yield outcomes
    finally:
        executor.shutdown(cancel_futures=True)


def _method() -> str:
    """A fork, but of a process with threads, which may hang, and where forks are not at home."""
    threads = active_count() > 1 or not _WITH_THREADS.isdisjoint(sys.modules)
    return "fork" if sys.platform == "linux" and not threads else "spawn"


@contextmanager
def _deaf_to_interruption() -> Iterator[None]:
    """Processes started within never see SIGINT: this one does, afterwards, and ends them."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _examine(path: str, *, options: tuple[tuple[str, Any], ...], strict: bool) -> Outcome:
    inputs = Inputs((path,), _checkers(options))
    examined = [each.examined for each in inputs.examine_here(strict=strict)]
    return Outcome(examined[0] if examined else None, tuple(inputs.errors), tuple(inputs.faults))


@cache
def _checkers(options: tuple[tuple[str, Any], ...]) -> Checkers:
    """One for all inputs that a process is handed."""
    return Checkers(dict(options), ())
