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

    It is made of the code, the words of the finding and some words on each side, never of path,
    line or offset: text that moves keeps its fingerprints, and so do other quotation marks, spaces
    and capitals around it. The second and later of several equal ones carry their number.
    """
    text = story.document.text
    seen: Counter[str] = Counter()
    found = []
    for finding in story.findings:
        key = _key(text, finding)
        seen[key] += 1
        digest = hashlib.sha256(f"{key}\n{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()
        found.append(digest[:_LENGTH])
    return tuple(found)


def _key(text: str, finding: Finding) -> str:
    start, end = finding.start, finding.end
    before = _WORD.findall(text[max(0, start - _REACH) : start].lower())[-_CONTEXT:]
    after = _WORD.findall(text[end : end + _REACH].lower())[:_CONTEXT]
    own = " ".join(text[start:end].lower().split())
    return "\n".join((finding.code, " ".join(before), own, " ".join(after)))
