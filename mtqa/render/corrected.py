"""A sentence and a story as they read once the first fix of each finding is made."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from mtqa.document import Edit, Finding, Fix, StoryReport
from mtqa.fixing import accept_fixes, apply_fixes
from mtqa.render.visible import visible

#: a « sentence » longer than this is a text without full stops, not worth a copy for each finding
_LONGEST = 2000
_LIMIT = 0xFFFF


class Correction(NamedTuple):
    """A sentence, code points of the story, and the edits of the fix that is made in it."""

    start: int
    end: int
    edits: tuple[Edit, ...]  # in the order of the text


def correction(story: StoryReport, finding: Finding) -> Correction | None:
    """The sentence of ``finding``, or several where its first fix reaches into them.

    None where there is no fix, where nothing would be left, or where it is no sentence any more.
    """
    if not finding.fixes or not finding.fixes[0].edits:
        return None
    edits = finding.fixes[0].edits
    start = _begin(story, min(finding.start, *(edit.start for edit in edits)))
    end = _end(story, max(finding.end, *(edit.end for edit in edits)))
    found = Correction(start, end, tuple(sorted(edits)))
    return found if end - start <= _LONGEST and corrected_sentence(story, found) else None


def corrected_sentence(story: StoryReport, made: Correction) -> str:
    """The sentence after its correction, on one line."""
    start, end, edits = made
    moved = Fix(tuple(Edit(e.start - start, e.end - start, e.text) for e in edits))
    return " ".join(apply_fixes(story.document.text[start:end], [moved]).split("\n")).strip()


def corrected_together(story: StoryReport, findings: Sequence[Finding]) -> tuple[int, ...]:
    """The numbers, from 0, of the findings whose first fix is made in the corrected story.

    Of those that collide the gravest is made.
    """
    fixable = [number for number, finding in enumerate(findings) if finding.fixes]
    ranked = sorted(fixable, key=lambda n: (-findings[n].severity.rank, n))
    made = accept_fixes(story.document.text, [findings[n].fixes[0] for n in ranked])
    return tuple(sorted(ranked[i] for i in made))


def packed(value: object) -> Markup:
    """``value`` as an attribute, quoted, whose JSON a script reads back whole.

    Nothing stands in it that may not stand in a page.
    """
    quoted = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if visible(quoted) != quoted:
        quoted = "".join(map(_escaped, quoted))
    for sign, name in (("&", "&amp;"), ("'", "&#39;"), ("<", "&lt;")):
        quoted = quoted.replace(sign, name)
    return Markup(f"'{quoted}'")


def _escaped(char: str) -> str:
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
