"""The findings as rows, for spreadsheets (CSV) and for streams (JSON lines)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from mtqa.document import Finding, Report, StoryReport
from mtqa.fingerprints import fingerprints
from mtqa.render.change import after, pieces
from mtqa.render.lines import Lines
from mtqa.render.visible import visible

COLUMNS = (
    "path", "passed", "line", "column", "start", "end", "severity", "code", "name", "family",
    "mqm", "origin", "text", "message", "suggestion", "fingerprint",
)  # fmt: skip
#: what a spreadsheet would take for a formula
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render_csv(report: Report) -> str:
    """A row a finding under a row of names, with a byte-order mark, which spreadsheets ask for.

    A story without a finding has no row. A cell that a spreadsheet would compute is preceded by
    an apostrophe.
    """
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for row in rows(report):
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return "\ufeff" + buffer.getvalue()


def render_jsonl(report: Report) -> str:
    """An object a finding and line, its keys those of the table."""
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows(report))


def rows(report: Report) -> Iterator[dict[str, object]]:
    """The findings of all stories; offsets are code points, lines and columns count from 1."""
    for story in report.documents:
        lines = Lines(story.document.text)
        for finding, fingerprint in zip(story.findings, fingerprints(story), strict=True):
            yield _row(story, finding, lines, fingerprint)


def _row(story: StoryReport, finding: Finding, lines: Lines, fingerprint: str) -> dict[str, object]:
    place = lines.place(finding.start)
    fix = finding.fixes[0] if finding.fixes else None
    suggestion = after(pieces(story.document.text, finding, fix)) if fix else None
    values = (
        visible(story.document.path), story.passed, place.line, place.column, finding.start,
        finding.end, finding.severity.value, finding.code, finding.name, finding.family.value,
        finding.mqm, finding.origin.value, visible(finding.text), visible(finding.message),
        None if suggestion is None else visible(suggestion), fingerprint,
    )  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
