"""Ids that the next run gives again, so that a link to a finding survives."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from mtqa.document import Finding, StoryReport
from mtqa.fingerprints import fingerprints

_STORY = 6
_FINDING = 12


def story_keys(stories: Sequence[StoryReport]) -> list[str]:
    """A short key for each story, made of its path alone; a second of one path gets a number."""
    seen: Counter[str] = Counter()
    keys = []
    for story in stories:
        path = story.document.path.encode("utf-8", "surrogatepass")
        key = hashlib.sha256(path).hexdigest()[:_STORY]
        seen[key] += 1
        keys.append(key if seen[key] == 1 else f"{key}-{seen[key]}")
    return keys


def anchored(story: StoryReport, key: str) -> list[tuple[Finding, str]]:
    """The findings by (start, end, code), each with its id: ``f-`` story ``-`` fingerprint."""
    pairs = zip(story.findings, fingerprints(story), strict=True)
    ordered = sorted(pairs, key=lambda pair: (pair[0].start, pair[0].end, pair[0].code))
    seen: Counter[str] = Counter()
    found = []
    for finding, fingerprint in ordered:
        anchor = f"f-{key}-{fingerprint[:_FINDING]}"
        seen[anchor] += 1
        found.append((finding, anchor if seen[anchor] == 1 else f"{anchor}-{seen[anchor]}"))
    return found
