"""Which paragraph of the source stands beside which paragraph of the story."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: a translation is not this many times longer or shorter than what it was made from
_RATIO = 3.0
#: below this many code points lengths say nothing
_SHORT = 40


def beside(source: str, paragraphs: Sequence[str]) -> tuple[str, ...] | None:
    """For each of ``paragraphs`` the one of ``source`` that it was made from.

    None where they don't line up: another number of them, cut at blank lines or at each line, or
    lengths that no translation has.
    """
    for cut in (r"\n[ \t]*\n\s*", r"\n\s*"):
        parts = [part.strip() for part in re.split(cut, source.replace("\r\n", "\n").strip())]
        if len(parts) == len(paragraphs) and all(map(_fits, parts, paragraphs)):
            return tuple(parts)
    return None


def _fits(source: str, paragraph: str) -> bool:
    shorter, longer = sorted((len(source), len(paragraph)))
    return longer < _SHORT or longer <= _RATIO * shorter
