"""What a person types: ``mtqa check``, ``mtqa rules``, ``mtqa explain``.

The only place that prints or exits. Results go to standard output, messages to standard error.
Exit codes: 0 the gate passes, 1 it fails, 2 usage, configuration or input, 3 a fault of mtqa.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mtqa.document import Report
from mtqa.errors import MtqaError, UsageError
from mtqa.version import __version__

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("text", "json")

#: Fewer inputs than this are done before a progress bar could be read.
_PROGRESS_FROM = 20
_FILE_WIDTH = 80

app = typer.Typer(
    name="mtqa",
    help="Check machine-translated news copy: can it run, what is broken, where, why.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)


def main() -> int:
    """Run the command line; returns the exit code where typer does not exit itself."""
    if isinstance(sys.stdout, TextIOWrapper):  # a lone surrogate must not end a run
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="mtqa")
    except MtqaError as error:
        _say(str(error))
        return error.exit_code
    except Exception as error:
        if _debugging():
            from traceback import print_exc

            print_exc()
        _say(f"a fault of mtqa itself: {type(error).__name__}: {error} (--debug shows where)")
        return 3
    return 0


@app.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
) -> None:
    if version:
        print(f"mtqa {__version__}")
        raise typer.Exit


@app.command()
def check(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Files, folders (*.txt), globs, or - for a pipe."),
    ],
    source: Annotated[
        str | None, typer.Option(metavar="PATH", help="The text that was translated.")
    ] = None,
    reference: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="A human translation: adds BLEU, chrF and TER."),
    ] = None,
    source_lang: Annotated[
        str | None, typer.Option(metavar="TAG", help="Language it was translated from (BCP 47).")
    ] = None,
    target_lang: Annotated[
        str | None, typer.Option(metavar="TAG", help="Language of the story (BCP 47).")
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="CODES", help="Only these codes, code prefixes or families."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="CODES", help="Without these codes, code prefixes or families."),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="House style: default, imprimerie-nationale, afp, swiss or canada.",
        ),
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="embedded (default) or none.")
    ] = None,
    weights: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Weights of the score: news (default), google, xcomet, sae-j2450."
        ),
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="text (default) or json.")
    ] = "text",
    output: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the format to FILE.")
    ] = None,
    report: Annotated[
        str | None, typer.Option(metavar="FILE.html", help="Write the HTML report to FILE.html.")
    ] = None,
    fail_under: Annotated[
        float | None,
        typer.Option(
            metavar="N", help="Fail on an overall score under N, instead of mqm under 80."
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="SEVERITY",
            help="Fail on any finding of SEVERITY (neutral, minor, major, critical) or worse, "
            "instead of any critical or three major.",
        ),
    ] = None,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Report only: a failed gate exits 0.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show where mtqa failed, if it does.")
    ] = False,
) -> None:
    """Check stories: findings, scores and the verdict.

    Exit codes: 0 the gate passes, 1 it fails, 2 usage, configuration or input, 3 a fault of mtqa.
    """
    from mtqa import pipeline

    options = {
        "source_lang": source_lang,
        "target_lang": target_lang,
        "select": select,
        "ignore": ignore,
        "profile": profile,
        "model": model,
        "weights": weights,
        "fail_under": fail_under,
        "fail_on": fail_on,
    }
    if format_ not in FORMATS:
        raise UsageError(f"format '{format_}' is not among {', '.join(FORMATS)}")
    run = pipeline.prepare(paths, options, source=source, reference=reference)
    _check_targets(output, report, [*run.paths, *filter(None, (source, reference))])
    with _progress(len(run.paths)) as progress:
        result = run.check(strict=_debugging(), progress=progress)
    if report is not None:
        from mtqa.packs.loader import all_builtin_packs
        from mtqa.render import html
        from mtqa.render.files import write_atomic
        from mtqa.rules.catalogue import RULES

        write_atomic(report, html.render(result, rules=RULES, packs=all_builtin_packs()))
    _deliver(result, format_, output)
    if not (format_ == "text" and output is None and _at_a_terminal()):
        _tell(result)
    raise typer.Exit(_exit_code(result, exit_zero))


@app.command("rules")
def list_rules() -> None:
    """List every rule and pack entry."""
    from mtqa.packs.loader import all_builtin_packs
    from mtqa.render.rules import listing
    from mtqa.rules.catalogue import RULES

    with _quiet_pipe():
        listing(RULES, all_builtin_packs(), _console(sys.stdout))


@app.command("explain")
def explain_code(
    code: Annotated[str, typer.Argument(metavar="CODE", help="A code such as mtqa rules lists.")],
) -> None:
    """Explain one rule or pack entry: what, why, on whose authority, with examples."""
    from mtqa.config import nearest
    from mtqa.packs.loader import all_builtin_packs
    from mtqa.render.rules import explain
    from mtqa.rules.catalogue import RULES

    wanted = code.upper()
    packs = {chunk.code: pack for pack in all_builtin_packs() for chunk in pack.chunks}
    rules = {rule.code: rule for rule in RULES}
    if wanted not in rules and wanted not in packs:
        hint = nearest(wanted, (*rules, *packs))
        raise UsageError(f"no rule is called '{code}'{hint or '; mtqa rules lists them'}")
    with _quiet_pipe():
        if wanted in rules:
            explain(rules[wanted], _console(sys.stdout))
        else:
            pack = packs[wanted]
            entry = next(entry for entry in pack.entries if entry.code == wanted)
            explain(entry, _console(sys.stdout), pack=pack)


def _exit_code(report: Report, exit_zero: bool) -> int:
    """The highest that applies."""
    if report.faults or any(story.crashes for story in report.documents):
        return 3
    if report.errors:
        return 2
    return 0 if report.passed or exit_zero else 1


def _check_targets(output: str | None, report: str | None, inputs: list[str]) -> None:
    from mtqa.render.files import check_target

    for target in filter(None, (output, report)):
        check_target(target, inputs)
    if output and report and os.path.realpath(output) == os.path.realpath(report):
        raise UsageError(f"{output}: --output and --report need a file each")


def _deliver(report: Report, format_: str, output: str | None) -> None:
    if format_ == "json":
        from mtqa.render import json

        text = json.render(report)
        if output is None:
            with _quiet_pipe():
                _write(text)
            return
    else:
        from mtqa.render import terminal

        if output is None:
            with _quiet_pipe():
                terminal.render(report, _console(sys.stdout))
            return
        from io import StringIO

        buffer = StringIO()
        terminal.render(report, _console(buffer, width=_FILE_WIDTH))
        text = buffer.getvalue()
    from mtqa.render.files import write_atomic

    write_atomic(output, text)


def _tell(report: Report) -> None:
    """What a person must know beside the results, on standard error.

    The text report says it too: at a terminal, where both streams meet, once is enough.
    """
    for story in report.documents:
        for note in story.document.notes:
            _say(f"{story.document.path}: {note}")
        for crash in story.crashes:
            _say(f"{story.document.path}: rule {crash.code} crashed: {crash.error}")
    for error in report.errors:
        _say(f"{error.path}: {error.message}")


def _at_a_terminal() -> bool:
    return sys.stdout.isatty() and sys.stderr.isatty()


def _say(message: str) -> None:
    line = " ".join(f"mtqa: {message}".split())
    print(line.encode("utf-8", "backslashreplace").decode("utf-8"), file=sys.stderr)


def _write(text: str) -> None:
    """UTF-8 whatever the locale, because JSON is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.flush()


def _console(file: Any, width: int | None = None) -> Console:
    """Colour on a terminal only, and not where NO_COLOR is set; rich sees to both."""
    from rich.console import Console

    return Console(file=file, width=width, highlight=False, markup=False, emoji=False)


@contextmanager
def _quiet_pipe() -> Iterator[None]:
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
def _progress(inputs: int) -> Iterator[Callable[[int], None] | None]:
    if inputs < _PROGRESS_FROM or not sys.stderr.isatty():
        yield None
        return
    from rich.progress import Progress

    with Progress(console=_console(sys.stderr), transient=True) as bar:
        task = bar.add_task("checking", total=inputs)
        yield lambda done: bar.update(task, completed=done)


def _debugging() -> bool:
    return "--debug" in sys.argv or bool(os.environ.get("MTQA_DEBUG"))
