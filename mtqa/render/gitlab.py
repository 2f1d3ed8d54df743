"""The report as a GitLab code quality artifact."""

from __future__ import annotations

import json
from pathlib import PurePath

from mtqa.document import Report
from mtqa.fingerprints import fingerprints
from mtqa.mqm import Severity
from mtqa.render.lines import Lines
from mtqa.render.visible import visible

_SEVERITIES = {
    Severity.NEUTRAL: "info",
    Severity.MINOR: "minor",
    Severity.MAJOR: "major",
    Severity.CRITICAL: "critical",
}


def render(report: Report) -> str:
    """A list of issues; GitLab wants paths relative to the checkout and unique fingerprints."""
    issues = []
    for story in report.documents:
        lines = Lines(story.document.text)
        path = PurePath(story.document.path).as_posix().removeprefix("./")
        for finding, fingerprint in zip(story.findings, fingerprints(story), strict=True):
            issues.append(
                {
                    "description": visible(finding.message),
                    "check_name": finding.code,
                    "fingerprint": f"{fingerprint}:{path}",
                    "severity": _SEVERITIES[finding.severity],
                    "location": {
                        "path": path,
                        "lines": {
                            "begin": lines.place(finding.start).line,
                            "end": lines.place(finding.end).line,
                        },
                    },
                }
            )
    return (
        json.dumps(issues, ensure_ascii=False, indent=1).encode("utf-8", "replace").decode() + "\n"
    )
