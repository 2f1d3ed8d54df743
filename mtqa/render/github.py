"""The report as workflow commands, which a GitHub job shows beside the lines of a change."""

from __future__ import annotations

from mtqa.document import Finding, Report, StoryReport
from mtqa.mqm import Severity
from mtqa.render.lines import Lines
from mtqa.render.visible import one_line, visible

_COMMANDS = {
    Severity.NEUTRAL: "notice",
    Severity.MINOR: "warning",
    Severity.MAJOR: "error",
    Severity.CRITICAL: "error",
}


def render(report: Report) -> str:
    """A command a finding, one for each story that fails and for each input not checked."""
    lines: list[str] = []
    for story in report.documents:
        places = Lines(story.document.text)
        lines += [_finding(story, finding, places) for finding in story.findings]
        if not story.passed:
            reasons = "; ".join(story.reasons)
            lines.append(_command("error", reasons, file=story.document.path, title="mtqa: fails"))
    for error in report.errors:
        lines.append(_command("error", error.message, file=error.path, title="mtqa: not checked"))
    return "".join(f"{line}\n" for line in lines)


def _finding(story: StoryReport, finding: Finding, places: Lines) -> str:
    first, last = places.place(finding.start), places.place(finding.end)
    columns = {}
    # GitHub refuses columns of a passage that runs over lines
    if first.line == last.line:
        columns = {"col": str(first.column), "endColumn": str(last.column)}
    return _command(
        _COMMANDS[finding.severity],
        f"« {one_line(finding.text)} »: {finding.message}",
        file=story.document.path,
        line=str(first.line),
        endLine=str(last.line),
        **columns,
        title=f"{finding.code} {finding.name}",
    )


def _command(command: str, message: str, **properties: str) -> str:
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {told}::{_data(message)}"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
