"""``mtqa eval``: findings against gold, and alarms in clean copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mtqa.cli import options as given
from mtqa.cli.output import (
    check_format,
    check_targets,
    debugging,
    deliver,
    progress_bar,
    say,
    say_notes,
)
from mtqa.document import ReadError
from mtqa.errors import InputError, UsageError

if TYPE_CHECKING:
    from mtqa.document import Report
    from mtqa.evaluation.measure import Marked
    from mtqa.measurement import Measurement


def evaluate_gold(
    gold: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="GOLD...",
            help="Marked stories (.txt with .jsonl beside it), folders or globs.",
        ),
    ] = None,
    clean: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PATH", help="Clean stories: a file, folder or glob; may be given repeatedly."
        ),
    ] = None,
    floor: Annotated[
        str | None,
        typer.Option(metavar="FILE.toml", help="Figures to be reached; exit 1 if one is not."),
    ] = None,
    places: Annotated[
        bool, typer.Option("--places", help="List what was missed and what is out of place.")
    ] = False,
    source_lang: given.SourceLang = None,
    select: given.Select = None,
    ignore: given.Ignore = None,
    profile: given.Profile = None,
    model: Annotated[
        str,
        typer.Option(
            metavar="MODEL",
            help="none (default: what the rules find), embedded, or another: with its hints.",
        ),
    ] = "none",
    format_: given.Format = "text",
    output: given.Output = None,
    report: given.HtmlReport = None,
    debug: given.Debug = False,
) -> None:
    """Measure: precision, recall and F1 against marked stories, alarms in clean ones.

    Exit codes: 0 measured, 1 a floor is not reached, 2 usage, configuration or input, 3 a fault of
    mtqa.
    """
    from mtqa import pipeline
    from mtqa.evaluation.floors import broken, load_floors
    from mtqa.evaluation.gold import TEXT_SUFFIX, find_gold
    from mtqa.evaluation.measure import measure

    if not gold and not clean:
        raise UsageError("name marked stories, or clean ones with --clean")
    check_format(format_)
    floors = load_floors(Path(floor)) if floor else ()
    options = {
        "source_lang": source_lang,
        "select": select,
        "ignore": ignore,
        "profile": profile,
        "model": model,
    }
    files, errors = find_gold(gold or ())
    marked = pipeline.prepare([str(path.with_suffix(TEXT_SUFFIX)) for path in files], options)
    spotless = pipeline.prepare(clean or (), options)
    inputs = [*marked.paths, *map(str, files), *spotless.paths, *filter(None, [floor])]
    check_targets([output, report], inputs)
    with progress_bar(len(marked.paths)) as progress:
        found = marked.check(strict=debugging(), progress=progress)
    with progress_bar(len(spotless.paths)) as progress:
        alarms = spotless.check(strict=debugging(), progress=progress)
    stories = list(_with_gold(found, errors))
    measurement = measure(stories, alarms.documents)
    measurement = replace(measurement, broken=broken(floors, measurement))
    if report is not None:
        from mtqa.render.files import write_atomic
        from mtqa.render.measurement import html

        write_atomic(report, html.render(measurement))
    deliver(_rendered(measurement, format_, places), output)
    unusable = dict.fromkeys((*found.unusable, *alarms.unusable))
    for error in (*errors, *found.errors, *alarms.errors, *unusable):
        say(f"{error.path}: {error.message}")
    for note in dict.fromkeys((*found.notes, *alarms.notes)):
        say(note)
    for said in measurement.broken:
        say(f"floor not reached: {said}")
    raise typer.Exit(_exit_code(measurement, errors, (found, alarms)))


def _with_gold(report: Report, errors: list[ReadError]) -> Iterator[Marked]:
    """Each story with its gold; where that can't be read, an error is added."""
    from mtqa.evaluation.gold import SUFFIX, load_gold
    from mtqa.evaluation.measure import Marked

    for story in report.documents:
        path = Path(story.document.path).with_suffix(SUFFIX)
        try:
            yield Marked(story, load_gold(path, story.document.text))
        except InputError as error:
            errors.append(ReadError(str(path), str(error).removeprefix(f"{path}: ")))


def _rendered(measurement: Measurement, format_: str, places: bool) -> str:
    if format_ == "json":
        from mtqa.render.measurement import json

        return json.render(measurement)
    from mtqa.render.measurement import text

    return text.render(measurement, places=places)


def _exit_code(
    measurement: Measurement, errors: list[ReadError], reports: tuple[Report, Report]
) -> int:
    """The highest that applies."""
    crashed = False
    for report in reports:
        for story in report.documents:
            say_notes(story)
            crashed |= bool(story.crashes)
    if crashed or any(report.faults for report in reports):
        return 3
    if errors or any(report.errors or report.unusable for report in reports):
        return 2
    return 1 if measurement.broken else 0
