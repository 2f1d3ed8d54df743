"""The results of a check in every format that was asked for, each to its file or to the pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mtqa.cli.output import check_format, console, quiet_pipe, write
from mtqa.document import Report
from mtqa.errors import UsageError

if TYPE_CHECKING:
    from mtqa.packs.pack import Pack
    from mtqa.render.explanation import Explanation

FORMATS = ("text", "json", "jsonl", "csv", "sarif", "junit", "github", "gitlab")
#: what stands for standard output
_STDOUT = "-"
#: columns of a text report in a file
_FILE_WIDTH = 80


class Target(NamedTuple):
    """A format and the file it goes to, None for standard output."""

    format: str
    path: str | None


def pair(formats: Sequence[str], outputs: Sequence[str]) -> tuple[Target, ...]:
    """The first format with the first file, the second with the second.

    Without any format it is text. Raises UsageError for a format that doesn't exist, for files
    without a format, and for more than one format without a file.
    """
    formats = formats or ("text",)
    for name in formats:
        check_format(name, FORMATS)
    if len(outputs) > len(formats):
        raise UsageError(
            f"{len(outputs)} --output but {len(formats)} --format: each file needs a format"
        )
    paths = [None if path == _STDOUT else path for path in outputs]
    paths += [None] * (len(formats) - len(outputs))
    if paths.count(None) > 1:
        loose = [name for name, path in zip(formats, paths, strict=True) if path is None]
        raise UsageError(
            f"{' and '.join(loose)} can't both go to standard output: all formats but one need "
            "an --output, the first for the first --format"
        )
    return tuple(Target(*each) for each in zip(formats, paths, strict=True))


def check_report_language(lang: str) -> None:
    """Raise UsageError for a language that the HTML report does not speak."""
    from mtqa.render.wording import LANGUAGES

    if lang not in LANGUAGES:
        raise UsageError(f"--report-lang: '{lang}' is none of {', '.join(LANGUAGES)}")


def deliver_report(
    report: Report,
    targets: Sequence[Target],
    *,
    html: str | None = None,
    lang: str = "fr",
    packs: Sequence[Pack] = (),
    further: Mapping[str, str] | None = None,
) -> None:
    """Every target, the HTML report in ``lang`` into ``html``, ``further`` texts; all at once.

    ``packs`` are those whose entries the report may name. Raises UsageError for a file or pipe
    that can't be written to.
    """
    from mtqa.render.files import encoded, write_all

    files = {path: encoded(text) for path, text in (further or {}).items()}
    if html is not None:
        from mtqa.render import html as page
        from mtqa.rules.catalogue import RULES

        files[html] = encoded(page.render(report, lang=lang, rules=RULES, packs=packs))
    for target in targets:
        if target.path is not None:
            files[target.path] = encoded(_rendered(report, target.format, packs))
    write_all(files)
    for target in targets:
        if target.path is None:
            _print(report, target.format, packs)


def _print(report: Report, format_: str, packs: Sequence[Pack]) -> None:
    if format_ != "text":
        from mtqa.render.files import encoded

        write(encoded(_rendered(report, format_, packs)))
        return
    from mtqa.render import terminal

    with quiet_pipe():
        terminal.render(report, console(sys.stdout))


def _rendered(report: Report, format_: str, packs: Sequence[Pack]) -> str:
    if format_ == "sarif":
        from mtqa.render import sarif

        return sarif.render(report, _explanations(report, packs))
    return _RENDERERS[format_](report)


def _explanations(report: Report, packs: Sequence[Pack]) -> dict[str, Explanation]:
    from mtqa.render.explanation import explain_codes
    from mtqa.rules.catalogue import RULES

    codes = {
        finding.code
        for story in report.documents
        for finding in (*story.findings, *(each.finding for each in story.suppressed))
    }
    return explain_codes(codes, RULES, packs)


def _text(report: Report) -> str:
    from io import StringIO

    from mtqa.render import terminal

    buffer = StringIO()
    terminal.render(report, console(buffer, width=_FILE_WIDTH))
    return buffer.getvalue()


def _json(report: Report) -> str:
    from mtqa.render import json

    return json.render(report)


def _jsonl(report: Report) -> str:
    from mtqa.render.table import render_jsonl

    return render_jsonl(report)


def _csv(report: Report) -> str:
    from mtqa.render.table import render_csv

    return render_csv(report)


def _junit(report: Report) -> str:
    from mtqa.render import junit

    return junit.render(report)


def _github(report: Report) -> str:
    from mtqa.render import github

    return github.render(report)


def _gitlab(report: Report) -> str:
    from mtqa.render import gitlab

    return gitlab.render(report)


#: the libraries of a format are loaded where it is asked for
_RENDERERS: Mapping[str, Callable[[Report], str]] = {
    "text": _text,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "junit": _junit,
    "github": _github,
    "gitlab": _gitlab,
}
