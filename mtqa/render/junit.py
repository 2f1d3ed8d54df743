"""The report as JUnit XML: a case a story, which fails where the gate fails."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from mtqa.document import Report, StoryReport
from mtqa.render.excerpt import excerpt
from mtqa.render.lines import Lines
from mtqa.render.runs import in_order
from mtqa.render.visible import one_line, visible

#: what XML 1.0 can't hold
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    """``report`` as a suite of cases; inputs that could not be checked are errors."""
    failed = [story for story in report.documents if not story.passed]
    suite = ElementTree.Element(
        "testsuite",
        name="mtqa",
        tests=str(len(report.documents) + len(report.errors)),
        failures=str(len(failed)),
        errors=str(len(report.errors)),
        skipped="0",
    )
    for story in report.documents:
        case = _case(suite, story.document.path)
        if not story.passed:
            failure = ElementTree.SubElement(
                case, "failure", type="gate", message=_plain("; ".join(story.reasons))
            )
            failure.text = _plain(_findings(story))
        elif story.findings:
            ElementTree.SubElement(case, "system-out").text = _plain(_findings(story))
    for error in report.errors:
        case = _case(suite, error.path)
        ElementTree.SubElement(case, "error", type="input", message=_plain(error.message))
    suites = ElementTree.Element("testsuites", dict(suite.attrib))
    suites.append(suite)
    ElementTree.indent(suites)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        + ElementTree.tostring(suites, encoding="unicode")
        + "\n"
    )


def _case(suite: ElementTree.Element, path: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", classname="mtqa", name=_plain(path))


def _findings(story: StoryReport) -> str:
    lines = Lines(story.document.text)
    rows = []
    for finding in in_order(story):
        shown = excerpt(story.document.text, finding)
        at = lines.place(finding.start)
        rows.append(
            f"{at.line}:{at.column} {finding.severity.value} {finding.code} "
            f"{one_line(finding.message)}\n"
            f"    {shown.before}⟦{shown.marked}⟧{shown.after}"
        )
    return "\n".join(rows)


def _plain(text: str) -> str:
    return _NO_XML.sub("", visible(text))
