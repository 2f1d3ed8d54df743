"""The evaluated word count: what every score and rate is divided by."""

from __future__ import annotations

from collections.abc import Iterable

from mtqa.document import COPY_KINDS, Segment


def evaluated_words(text: str, segments: Iterable[Segment]) -> int:
    """EWC: tokens of the copy with at least one letter or digit.

    Any white space separates, NBSP and NNBSP too; boilerplate and by-lines don't count. A token
    that runs over two segments without white space between them counts once.
    """
    words = 0
    start = end = 0
    for segment in segments:
        if segment.kind not in COPY_KINDS:
            continue
        if segment.start != end:
            words += _words(text[start:end])
            start = segment.start
        end = segment.end
    return words + _words(text[start:end])


def _words(stretch: str) -> int:
    return sum(token[0].isalnum() or any(map(str.isalnum, token)) for token in stretch.split())
