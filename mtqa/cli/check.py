"""``mtqa check``: findings, scores and the verdict."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mtqa.cli import options as given
from mtqa.cli.output import (
    at_a_terminal,
    check_format,
    check_targets,
    console,
    debugging,
    deliver,
    progress_bar,
    quiet_pipe,
    say,
    say_notes,
)
from mtqa.document import Report

_FILE_WIDTH = 80


def check_stories(
    paths: given.Paths,
    source: Annotated[
        str | None, typer.Option(metavar="PATH", help="The text that was translated.")
    ] = None,
    reference: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="A human translation: adds BLEU, chrF and TER."),
    ] = None,
    source_lang: given.SourceLang = None,
    target_lang: given.TargetLang = None,
    select: given.Select = None,
    ignore: given.Ignore = None,
    profile: given.Profile = None,
    model: Annotated[
        str | None,
        typer.Option(
            metavar="MODEL",
            help="embedded (default), none, a folder, a hub name or comet:COMMAND.",
        ),
    ] = None,
    weights: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Weights of the score: news (default), google, xcomet, sae-j2450."
        ),
    ] = None,
    format_: given.Format = "text",
    output: given.Output = None,
    report: given.HtmlReport = None,
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
    debug: given.Debug = False,
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
    check_format(format_)
    run = pipeline.prepare(paths, options, source=source, reference=reference)
    check_targets(output, report, [*run.paths, *filter(None, (source, reference))])
    with progress_bar(len(run.paths)) as progress:
        result = run.check(strict=debugging(), progress=progress)
    if report is not None:
        from mtqa.render import html
        from mtqa.render.files import write_atomic
        from mtqa.rules.catalogue import RULES

        write_atomic(report, html.render(result, rules=RULES, packs=run.checkers.packs))
    _deliver(result, format_, output)
    for note in result.notes:  # a text report leaves out what concerns no single story
        say(note)
    if not (format_ == "text" and output is None and at_a_terminal()):
        _tell(result)
    raise typer.Exit(_exit_code(result, exit_zero))


def _exit_code(report: Report, exit_zero: bool) -> int:
    """The highest that applies."""
    if report.faults or any(story.crashes for story in report.documents):
        return 3
    if report.errors or report.unusable:
        return 2
    return 0 if report.passed or exit_zero else 1


def _deliver(report: Report, format_: str, output: str | None) -> None:
    if format_ == "json":
        from mtqa.render import json

        deliver(json.render(report), output)
        return
    from mtqa.render import terminal

    if output is None:
        with quiet_pipe():
            terminal.render(report, console(sys.stdout))
        return
    from io import StringIO

    buffer = StringIO()
    terminal.render(report, console(buffer, width=_FILE_WIDTH))
    deliver(buffer.getvalue(), output)


def _tell(report: Report) -> None:
    """What a person must know beside the results, on standard error.

    The text report says it too: at a terminal, where both streams meet, once is enough.
    """
    for story in report.documents:
        say_notes(story)
    for error in (*report.errors, *report.unusable):
        say(f"{error.path}: {error.message}")
