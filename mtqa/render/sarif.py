"""The report as SARIF 2.1.0, for code scanning and for what reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from mtqa.baseline import BASELINE
from mtqa.document import Finding, Fix, Report, StoryReport
from mtqa.fingerprints import fingerprints, suppressed_fingerprints
from mtqa.mqm import Severity
from mtqa.render.explanation import Explanation
from mtqa.render.json import lay_out
from mtqa.render.lines import Lines
from mtqa.render.visible import visible
from mtqa.version import __version__

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {
    Severity.NEUTRAL: "note",
    Severity.MINOR: "warning",
    Severity.MAJOR: "error",
    Severity.CRITICAL: "error",
}
#: levels of the tree that are broken over lines
_BROKEN_LEVELS = 5
#: the name under which a finding's fingerprint stands; the number changes with its recipe
FINGERPRINT = "mtqaPassage/v1"


def render(report: Report, explanations: Mapping[str, Explanation]) -> str:
    """``report`` as one SARIF run, the same text for the same input.

    Regions count code points (``columnKind``); ``explanations`` document the codes found.
    """
    samples = {
        finding.code: finding
        for story in report.documents
        for finding in (*story.findings, *(each.finding for each in story.suppressed))
    }
    codes = sorted(samples)
    numbers = {code: number for number, code in enumerate(codes)}
    run = {
        "tool": {
            "driver": {
                "name": "mtqa",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(samples[code], explanations.get(code)) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.faults
                and not any(story.crashes for story in report.documents),
                "toolExecutionNotifications": list(_notifications(report)),
            }
        ],
        "artifacts": [
            {"location": _location(story.document.path), "encoding": story.document.encoding}
            for story in report.documents
        ],
        "results": [
            result
            for number, story in enumerate(report.documents)
            for result in _results(story, number, numbers, report.baseline is not None)
        ],
    }
    tree = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return lay_out(tree, _BROKEN_LEVELS)


def uri(path: str) -> str:
    """``path`` as a URI reference; relative paths stay relative."""
    pure = PurePath(path)
    return quote(pure.as_posix()) if not pure.is_absolute() else pure.as_uri()


def _location(path: str) -> dict[str, str]:
    return {"uri": uri(path)}


def _rule(finding: Finding, explained: Explanation | None) -> dict[str, Any]:
    finds = explained.finds if explained and explained.finds else finding.name.replace("-", " ")
    parts = [finds]
    if explained:
        parts += [text for text in (explained.why, explained.authority) if text]
    rule: dict[str, Any] = {
        "id": finding.code,
        "name": "".join(part.capitalize() for part in finding.name.split("-")),
        "shortDescription": {"text": visible(finds)},
        "fullDescription": {"text": visible(" ".join(parts[:2]))},
        "help": {"text": visible("\n\n".join(parts)), "markdown": _markdown(finding, explained)},
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
        "properties": {"tags": _tags(finding), "precision": "high"},
    }
    return rule


def _markdown(finding: Finding, explained: Explanation | None) -> str:
    lines = [f"**{finding.code}** {finding.name}"]
    if explained:
        lines += [text for text in (explained.finds, explained.why) if text]
        lines += [f"*{explained.authority}*"] if explained.authority else []
        for example in explained.bad[:1]:
            lines.append(f"- {example.marked}")
            if example.fixed is not None:
                lines.append(f"- → {example.fixed}")
    return visible("\n\n".join(lines))


def _tags(finding: Finding) -> list[str]:
    return [finding.family.value, *([f"mqm/{finding.mqm}"] if finding.mqm else [])]


def _results(
    story: StoryReport, artifact: int, numbers: Mapping[str, int], compared: bool
) -> Iterator[dict[str, Any]]:
    """What counts, then what is suppressed; ``compared`` with a baseline, each says its state."""
    lines = Lines(story.document.text)
    for finding, fingerprint in zip(story.findings, fingerprints(story), strict=True):
        result = _result(story, artifact, finding, fingerprint, lines, numbers)
        if compared:
            result["baselineState"] = "new"
        yield result
    for each, fingerprint in zip(story.suppressed, suppressed_fingerprints(story), strict=True):
        result = _result(story, artifact, each.finding, fingerprint, lines, numbers)
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": visible(each.reason),
                "properties": {"by": each.by},
            }
        ]
        if compared:
            result["baselineState"] = "unchanged" if each.by == BASELINE else "new"
        yield result


def _result(
    story: StoryReport,
    artifact: int,
    finding: Finding,
    fingerprint: str,
    lines: Lines,
    numbers: Mapping[str, int],
) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": numbers[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": visible(finding.message)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {**_location(story.document.path), "index": artifact},
                    "region": {
                        **_region(lines, finding.start, finding.end),
                        "snippet": {"text": visible(finding.text)},
                    },
                }
            }
        ],
        "partialFingerprints": {FINGERPRINT: fingerprint},
        "properties": {
            "severity": finding.severity.value,
            "origin": finding.origin.value,
            "mqm": finding.mqm,
        },
    }
    if finding.fixes:
        result["fixes"] = [_fix(fix, lines, story, artifact) for fix in finding.fixes]
    return result


def _region(lines: Lines, start: int, end: int) -> dict[str, int]:
    first, last = lines.place(start), lines.place(end)
    return {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
        "charOffset": start,
        "charLength": end - start,
    }


def _fix(fix: Fix, lines: Lines, story: StoryReport, artifact: int) -> dict[str, Any]:
    kind = "safe" if fix.safe else "to be looked at"
    return {
        "description": {"text": f"a fix ({kind})"},
        "artifactChanges": [
            {
                "artifactLocation": {**_location(story.document.path), "index": artifact},
                "replacements": [
                    {
                        "deletedRegion": _region(lines, edit.start, edit.end),
                        "insertedContent": {"text": visible(edit.text)},
                    }
                    for edit in fix.edits
                ],
            }
        ],
    }


def _notifications(report: Report) -> Iterator[dict[str, Any]]:
    for error in report.errors:
        yield _notification("error", error.message, error.path)
    for story in report.documents:
        for crash in story.crashes:
            yield _notification("error", f"{crash.code}: {crash.error}", story.document.path)


def _notification(level: str, text: str, path: str) -> dict[str, Any]:
    return {
        "level": level,
        "message": {"text": visible(text)},
        "locations": [{"physicalLocation": {"artifactLocation": _location(path)}}],
    }
