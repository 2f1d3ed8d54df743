"""A finding with as much of its surroundings as an eye takes in."""

from __future__ import annotations

from typing import NamedTuple

from mtqa.document import Finding
from mtqa.render.visible import one_line

#: code points that fit a line of 80 columns with its indent, marks and cuts
_LINE = 68
#: context on each side, however long the finding
_LEAST = 20
#: a longer finding is shown by its two ends
_LONGEST = 160
_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"


class Excerpt(NamedTuple):
    """Text before, in and after a finding, on one line each, cut between words."""

    before: str
    marked: str
    after: str


def excerpt(text: str, finding: Finding) -> Excerpt:
    """What surrounds ``finding`` in its own line of ``text``; cuts are marked by ``…``."""
    start, end = finding.start, finding.end
    reach = max(_LEAST, (_LINE - (end - start)) // 2)
    low, high = max(0, start - reach), min(len(text), end + reach)
    line_start = max((text.rfind(sign, low, start) for sign in _ENDS), default=-1) + 1
    line_ends = [at for at in (text.find(sign, end, high) for sign in _ENDS) if at >= 0]
    before = text[max(low, line_start) : start]
    after = text[end : min(line_ends, default=high)]
    if line_start <= low and low > 0 and text[low - 1] not in _ENDS:
        before = "… " + before[_first_break(before) :]
    if not line_ends and high < len(text):
        after = after[: _last_break(after)] + " …"
    marked = text[start:end]
    if len(marked) > _LONGEST:
        half = _LONGEST // 2
        marked = f"{marked[:half].rstrip()} … {marked[-half:].lstrip()}"
    return Excerpt(one_line(before), one_line(marked), one_line(after))


def _first_break(text: str) -> int:
    """Where the first whole word begins; 0 where there is no space."""
    return text.find(" ") + 1


def _last_break(text: str) -> int:
    at = text.rfind(" ")
    return at if at >= 0 else len(text)
