"""Options and arguments that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer


def _profiles() -> list[str]:
    """For shell completion."""
    from mtqa.config import PROFILES

    return list(PROFILES)


def _severities() -> list[str]:
    from mtqa.mqm import Severity

    return [severity.value for severity in Severity]


def _models() -> list[str]:
    from mtqa.config import MODELS

    return list(MODELS)


def _formats() -> list[str]:
    from mtqa.cli.results import FORMATS

    return list(FORMATS)


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH...", help="Files, folders (*.txt), globs, or - for a pipe."),
]
SourceLang = Annotated[
    str | None, typer.Option(metavar="TAG", help="Language it was translated from (BCP 47).")
]
TargetLang = Annotated[
    str | None, typer.Option(metavar="TAG", help="Language of the story (BCP 47).")
]
Select = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Only these codes, code prefixes or families."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Without these codes, code prefixes or families."),
]
Profile = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="House style: default, imprimerie-nationale, afp, swiss or canada.",
        autocompletion=_profiles,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        metavar="MODEL",
        help="embedded (default), none, a folder, a hub name or comet:COMMAND.",
        autocompletion=_models,
    ),
]
Weights = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="Weights of the score: news (default), google, xcomet, sae-j2450."
    ),
]
FailUnder = Annotated[
    float | None,
    typer.Option(metavar="N", help="Fail on an overall score under N, instead of mqm under 80."),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        metavar="SEVERITY",
        help="Fail on any finding of SEVERITY (neutral, minor, major, critical) or worse, "
        "instead of any critical or three major.",
        autocompletion=_severities,
    ),
]
Format = Annotated[str, typer.Option("--format", metavar="FORMAT", help="text (default) or json.")]
Output = Annotated[str | None, typer.Option(metavar="FILE", help="Write the format to FILE.")]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="text (default), json, jsonl, csv, sarif, junit, github or gitlab; may be repeated.",
        autocompletion=_formats,
    ),
]
Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        metavar="FILE",
        help="Write the format to FILE: the first --output takes the first --format, the second "
        "the second; - is standard output.",
    ),
]
HtmlReport = Annotated[
    str | None, typer.Option(metavar="FILE.html", help="Write the HTML report to FILE.html.")
]
ReportLang = Annotated[
    str, typer.Option("--report-lang", metavar="TAG", help="Language of the HTML report: fr or en.")
]
Debug = Annotated[bool, typer.Option("--debug", help="Show where mtqa failed, if it does.")]
