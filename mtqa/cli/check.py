"""``mtqa check``: findings, scores and the verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

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
from mtqa.cli.results import Target, check_report_language, deliver_report, pair
from mtqa.document import Report
from mtqa.errors import UsageError


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
    report_lang: given.ReportLang = "fr",
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
    jobs: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Processes; as many as worth it without it."),
    ] = None,
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Check again what changes, until interrupted."),
    ] = False,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Report only: a failed gate exits 0.")
    ] = False,
    debug: given.Debug = False,
) -> None:
    """Check stories: findings, scores and the verdict.

    Exit codes: 0 the gate passes, 1 it fails, 2 usage, configuration or input, 3 a fault of mtqa.
    """
    job = _Job(
        {
            "source_lang": source_lang,
            "target_lang": target_lang,
            "select": select,
            "ignore": ignore,
            "profile": profile,
            "model": model,
            "weights": weights,
            "fail_under": fail_under,
            "fail_on": fail_on,
        },
        pair(format_ or (), output or ()),
        source=source,
        reference=reference,
        report=report,
        report_lang=report_lang,
        baseline=baseline,
        write_baseline=write_baseline,
        jobs=jobs,
    )
    if watch:
        if source or reference:
            raise UsageError("--watch goes with neither --source nor --reference")
        from mtqa.cli.watch import watch_stories

        watch_stories(paths, job.run, whole=job.writes_files, beside=baseline)
        return
    raise typer.Exit(_exit_code(job.run(paths), exit_zero))


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to be done with some stories, once or as often as they change."""

    options: Mapping[str, Any]
    targets: Sequence[Target]
    source: str | None
    reference: str | None
    report: str | None
    report_lang: str
    baseline: str | None
    write_baseline: str | None
    jobs: int | None

    @property
    def writes_files(self) -> bool:
        """Whether anything goes into a file."""
        paths = (self.report, self.write_baseline, *(target.path for target in self.targets))
        return any(path is not None for path in paths)

    def run(self, paths: Sequence[str]) -> Report:
        """Check, deliver, and say what a person must know."""
        from mtqa import pipeline
        from mtqa.baseline import read_baseline, written

        known = read_baseline(self.baseline) if self.baseline is not None else None
        run = pipeline.prepare(paths, self.options, source=self.source, reference=self.reference)
        inputs = [*run.paths, *filter(None, (self.source, self.reference))]
        if self.report is not None:
            check_report_language(self.report_lang)
        files = [self.report, self.write_baseline, *(target.path for target in self.targets)]
        check_targets(files, inputs)
        with progress_bar(len(run.paths)) as progress:
            result = run.check(
                strict=debugging(), progress=progress, baseline=known, jobs=self.jobs
            )
        further = {}
        if self.write_baseline is not None:
            further[self.write_baseline] = written(result, self.write_baseline)
        deliver_report(
            result,
            self.targets,
            html=self.report,
            lang=self.report_lang,
            packs=run.checkers.packs,
            further=further,
        )
        for note in result.notes:  # a text report leaves out what concerns no single story
            say(note)
        if not (("text", None) in self.targets and at_a_terminal()):
            _tell(result)
        return result


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
