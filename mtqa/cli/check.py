"""``mtqa check``: findings, scores and the verdict."""

from __future__ import annotations

from typing import Annotated

import typer

from mtqa.cli import options as given
from mtqa.cli.output import (
    at_a_terminal,
    check_targets,
    debugging,
    progress_bar,
    say,
    say_notes,
)
from mtqa.cli.results import deliver_report, pair
from mtqa.document import Report


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
    model: given.Model = None,
    weights: given.Weights = None,
    format_: given.Formats = None,
    output: given.Outputs = None,
    report: given.HtmlReport = None,
    fail_under: given.FailUnder = None,
    fail_on: given.FailOn = None,
    baseline: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Only findings that FILE does not know count."),
    ] = None,
    write_baseline: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Write all findings to FILE, to be known from now on."),
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
    from mtqa.baseline import read_baseline, written

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
    targets = pair(format_ or (), output or ())
    known = read_baseline(baseline) if baseline is not None else None
    run = pipeline.prepare(paths, options, source=source, reference=reference)
    inputs = [*run.paths, *filter(None, (source, reference))]
    check_targets([report, write_baseline, *(target.path for target in targets)], inputs)
    with progress_bar(len(run.paths)) as progress:
        result = run.check(strict=debugging(), progress=progress, baseline=known)
    further = {write_baseline: written(result, write_baseline)} if write_baseline else {}
    deliver_report(result, targets, html=report, packs=run.checkers.packs, further=further)
    for note in result.notes:  # a text report leaves out what concerns no single story
        say(note)
    if not (("text", None) in targets and at_a_terminal()):
        _tell(result)
    raise typer.Exit(_exit_code(result, exit_zero))


def _exit_code(report: Report, exit_zero: bool) -> int:
    """The highest that applies."""
    if report.faults or any(story.crashes for story in report.documents):
        return 3
    if report.errors or report.unusable:
        return 2
    return 0 if report.passed or exit_zero else 1


def _tell(report: Report) -> None:
    """What a person must know beside the results, on standard error.

    The text report says it too: at a terminal, where both streams meet, once is enough.
    """
    for story in report.documents:
        say_notes(story)
    for error in (*report.errors, *report.unusable):
        say(f"{error.path}: {error.message}")
