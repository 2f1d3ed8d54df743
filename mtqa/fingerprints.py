"""A finding's fingerprint: what is found in which words, wherever they stand."""

from __future__ import annotations

import hashlib
import re
from collections import Counter

from mtqa.document import Finding, StoryReport

#: words on each side that tell one place from another
_CONTEXT = 3
#: code points in which those words are looked for
_REACH = 60
_WORD = re.compile(r"\w+")
_LENGTH = 16


def fingerprints(story: StoryReport) -> tuple[str, ...]:
    """One fingerprint for each finding of the story, in their order: 16 hexadecimal digits.

    The second and later of several equal ones, the suppressed among them, carry their number.
    """
    return tuple(_numbered(story)[0])


def suppressed_fingerprints(story: StoryReport) -> tuple[str, ...]:
    """The same for each suppressed finding of the story."""
    return tuple(_numbered(story)[1])


def fingerprint(text: str, finding: Finding, number: int = 1) -> str:
    """The fingerprint of a finding in ``text``.

    It is made of the code, the words of the finding and some words on each side, never of path,
    line or offset: text that moves keeps its fingerprints, and so do other quotation marks, spaces
    and capitals around it. ``number`` tells equal ones apart.
    """
    key = f"{_key(text, finding)}\n{number}"
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def _numbered(story: StoryReport) -> tuple[list[str], list[str]]:
    text = story.document.text
    everything = [(finding, 0) for finding in story.findings]
    everything += [(each.finding, 1) for each in story.suppressed]
    seen: Counter[str] = Counter()
    found: tuple[list[str], list[str]] = ([], [])
    for finding, kind in sorted(everything, key=lambda item: (*item[0][:3], item[1])):
        key = _key(text, finding)
        seen[key] += 1
        found[kind].append(fingerprint(text, finding, seen[key]))
    return found


def _key(text: str, finding: Finding) -> str:
    start, end = finding.start, finding.end
    before = _WORD.findall(text[max(0, start - _REACH) : start].lower())[-_CONTEXT:]
    after = _WORD.findall(text[end : end + _REACH].lower())[:_CONTEXT]
    own = " ".join(text[start:end].lower().split())
    return "\n".join((finding.code, " ".join(before), own, " ".join(after)))
