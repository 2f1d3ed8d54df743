"""Standard output, standard error, files and a progress bar: how results leave the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mtqa.document import StoryReport
from mtqa.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

#: Fewer inputs than this are done before a progress bar could be read.
_PROGRESS_FROM = 20


def say(message: str) -> None:
    """One line for a person, on standard error."""
    line = " ".join(f"mtqa: {message}".split())
    print(line.encode("utf-8", "backslashreplace").decode("utf-8"), file=sys.stderr)


def say_notes(story: StoryReport) -> None:
    """What was to be known when the story was read, and the rules that crashed."""
    for note in story.document.notes:
        say(f"{story.document.path}: {note}")
    for crash in story.crashes:
        say(f"{story.document.path}: rule {crash.code} crashed: {crash.error}")


def deliver(text: str, output: str | None) -> None:
    """``text`` as UTF-8 into the file, or to standard output."""
    if output is None:
        write(text.encode("utf-8", "backslashreplace"))
        return
    from mtqa.render.files import write_atomic

    write_atomic(output, text)


def write(data: bytes) -> None:
    """To standard output as it is, whatever the locale."""
    with quiet_pipe():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()


def console(file: Any, width: int | None = None) -> Console:
    """Colour on a terminal only, and not where NO_COLOR is set; rich sees to both."""
    from rich.console import Console

    return Console(file=file, width=width, highlight=False, markup=False, emoji=False)


def check_format(name: str, formats: Sequence[str] = ("text", "json")) -> None:
    """Raise UsageError for a format that doesn't exist."""
    if name not in formats:
        from mtqa.config import nearest

        known = ", ".join(formats)
        raise UsageError(f"format '{name}' is not among {known}{nearest(name, formats)}")


def check_targets(targets: Iterable[str | None], inputs: Sequence[str]) -> None:
    """Raise UsageError for a file that can't be written, is an input, or is meant twice."""
    from mtqa.render.files import check_target

    seen: set[str] = set()
    for target in filter(None, targets):
        check_target(target, inputs)
        place = os.path.realpath(target)
        if place in seen and (os.path.isfile(place) or not os.path.exists(place)):
            raise UsageError(f"{target}: two results would go into it; they need a file each")
        seen.add(place)


def at_a_terminal() -> bool:
    """Whether a person sees both streams in one place."""
    return sys.stdout.isatty() and sys.stderr.isatty()


def debugging() -> bool:
    """Whether faults are to be shown with their traceback."""
    return "--debug" in sys.argv or bool(os.environ.get("MTQA_DEBUG"))


@contextmanager
def quiet_pipe() -> Iterator[None]:
    """A reader that has seen enough (``| head``) is no fault."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UsageError(f"standard output could not be written ({error.strerror})") from None


@contextmanager
def progress_bar(inputs: int) -> Iterator[Callable[[int], None] | None]:
    """A bar on standard error for many inputs at a terminal; it is told how many are done."""
    if inputs < _PROGRESS_FROM or not sys.stderr.isatty():
        yield None
        return
    from rich.progress import Progress

    # no thread that refreshes: further processes may be forked
    with Progress(console=console(sys.stderr), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("checking", total=inputs)
        yield lambda done: bar.update(task, completed=done, refresh=True)
