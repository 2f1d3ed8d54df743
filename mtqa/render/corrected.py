"""A sentence and a story as they read once the first fix of each finding is made."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from mtqa.document import Edit, Finding, Fix, StoryReport
from mtqa.fixing import apply_fixes
from mtqa.render.visible import visible

#: a « sentence » longer than this is a text without full stops, not worth a copy for each finding
_LONGEST = 2000
_LIMIT = 0xFFFF


def corrected_sentence(story: StoryReport, finding: Finding) -> str | None:
    """The sentence of ``finding`` after its first fix, in which further sentences may be drawn in.

    None where there is no fix, where nothing would be left, or where it is no sentence any more.
    """
    if not finding.fixes or not finding.fixes[0].edits:
        return None
    fix = finding.fixes[0]
    start = _begin(story, min(finding.start, *(edit.start for edit in fix.edits)))
    end = _end(story, max(finding.end, *(edit.end for edit in fix.edits)))
    if end - start > _LONGEST:
        return None
    moved = Fix(tuple(Edit(e.start - start, e.end - start, e.text) for e in fix.edits))
    text = " ".join(apply_fixes(story.document.text[start:end], [moved]).split("\n")).strip()
    return text or None


def corrected_story(story: StoryReport) -> str | None:
    """The text after the first fix of every finding, gravest first where they collide.

    None where no finding has a fix.
    """
    ranked = sorted(story.findings, key=lambda f: (-f.severity.rank, f.start, f.end, f.code))
    fixes = [finding.fixes[0] for finding in ranked if finding.fixes]
    return apply_fixes(story.document.text, fixes) if fixes else None


def packed(text: str) -> str:
    """``text`` as a JSON string that holds nothing a page may not; a script reads it back whole."""
    quoted = json.dumps(text, ensure_ascii=False)
    return re.sub(r"[\s\S]", _escaped, quoted) if visible(quoted) != quoted else quoted


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    if visible(char) == char:
        return char
    code = ord(char)
    if code > _LIMIT:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"


def _begin(story: StoryReport, at: int) -> int:
    starts = [segment.start for segment in story.segments]
    number = bisect_right(starts, at) - 1
    return starts[number] if number >= 0 else 0


def _end(story: StoryReport, at: int) -> int:
    """The end of the segment in which ``at``, an end, lies."""
    inside = (segment.end for segment in story.segments if segment.end >= at)
    return next(inside, len(story.document.text))
