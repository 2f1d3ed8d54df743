"""Checks and fixes a story in turn until nothing is left that may be fixed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mtqa.document import COPY_KINDS, Document, Edit, Finding, Fix, SegmentKind, StoryReport
from mtqa.fixing import Proposal, settle
from mtqa.formats.decode import encode
from mtqa.pipeline import estimating
from mtqa.pipeline.checker import Checker

#: what a cut is counted under
BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class FixedStory:
    """A story before and after its fixes.

    ``applied`` are the codes of the fixes made (``boilerplate`` for a cut), ``restless`` the codes
    whose fixes went in circles and were left out; ``left`` is the report on the fixed text.
    """

    document: Document
    text: str
    applied: tuple[str, ...]
    restless: tuple[str, ...]
    left: StoryReport

    @property
    def changed(self) -> bool:
        """Whether anything was fixed."""
        return self.text != self.document.text

    @property
    def data(self) -> bytes:
        """The fixed text in the encoding that it was read in, its byte-order mark included."""
        return encode(self.text, self.document.encoding, marked=self.document.marked)


def fix_story(
    checker: Checker,
    document: Document,
    *,
    unsafe: bool = False,
    cut_boilerplate: bool = False,
    strict: bool = False,
) -> FixedStory:
    """``document`` after its safe fixes, or with ``unsafe`` after the first fix of every finding.

    ``cut_boilerplate`` takes out what is no copy. A fix that the encoding of the document can't
    hold is left out. Raises what ``Checker.check`` raises.
    """
    reports: dict[str, StoryReport] = {}

    def propose(text: str) -> list[Proposal]:
        examined = checker.examine(replace(document, text=text), strict=strict)
        (judged,) = estimating.judge([examined], "none")  # only rules fix
        report = checker.conclude(examined, judged)
        reports[text] = report
        proposals = list(_cuts(report)) if cut_boilerplate else []
        for finding in report.findings:
            fix = _chosen(finding, unsafe=unsafe)
            if fix is not None and _fits(fix, document.encoding):
                proposals.append(Proposal(finding.code, fix))
        return proposals

    settled = settle(document.text, propose)
    return FixedStory(
        document, settled.text, settled.applied, settled.restless, reports[settled.text]
    )


def _chosen(finding: Finding, *, unsafe: bool) -> Fix | None:
    """The fix to make: further ones are alternatives to the first."""
    return next((fix for fix in finding.fixes if fix.edits and (fix.safe or unsafe)), None)


def _fits(fix: Fix, encoding: str) -> bool:
    try:
        "".join(edit.text for edit in fix.edits).encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _cuts(report: StoryReport) -> Iterator[Proposal]:
    """Each stretch of boilerplate with the white space on one side of it; some copy must stay."""
    if not any(segment.kind in COPY_KINDS for segment in report.segments):
        return
    text = report.document.text
    start: int | None = None
    end = 0
    for segment in report.segments:
        if segment.kind is SegmentKind.BOILERPLATE:
            start = segment.start if start is None else start
            end = segment.end
        elif start is not None:
            yield _cut(text, start, end)
            start = None
    if start is not None:
        yield _cut(text, start, end)


def _cut(text: str, start: int, end: int) -> Proposal:
    """``text[start:end]`` with the narrower of the gaps around it: the wider one stays."""
    before, after = start, end
    while before and text[before - 1].isspace():
        before -= 1
    while after < len(text) and text[after].isspace():
        after += 1
    wider_before = text.count("\n", before, start) >= text.count("\n", end, after)
    if before == 0 or (after < len(text) and wider_before):
        edit = Edit(start if before else 0, after, "")
    else:
        edit = Edit(before, end, "")
    return Proposal(BOILERPLATE, Fix((edit,)))
