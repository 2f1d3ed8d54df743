"""Where quotation marks stand in the copy, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from mtqa.analysis.story import Story
from mtqa.document import COPY_KINDS, Segment, Span

#: the mark of the seconds, 1'52"93, is none
_GLYPHS: Final = re.compile(r"""[«»“”„‟‹›]|(?<!\d'\d\d)"|<<|>>|,,(?=\w)""")


def marked_stretches(story: Story) -> Iterator[tuple[int, Span, list[re.Match[str]]]]:
    """The paragraphs that hold marks: their number, their stretch of copy, the marks in it."""
    found: list[tuple[Segment, re.Match[str]]] = []
    for mark in _GLYPHS.finditer(story.flat):
        segment = story.segments[story.segment_at(mark.start())]
        if mark.start() < segment.end and _is_copy(story, segment):
            found.append((segment, mark))
    for paragraph, marked in groupby(found, key=lambda pair: pair[0].paragraph):
        pairs = list(marked)
        yield paragraph, _stretch(story, pairs[0][0]), [mark for _, mark in pairs]


def _stretch(story: Story, segment: Segment) -> Span:
    """From the first to the last segment of copy in the paragraph of ``segment``, which is one."""
    ends = []
    for step in (-1, 1):
        i = end = segment.index
        while 0 <= i < len(story.segments) and story.segments[i].paragraph == segment.paragraph:
            end = i if _is_copy(story, story.segments[i]) else end
            i += step
        ends.append(story.segments[end])
    return Span(ends[0].start, ends[1].end)


def _is_copy(story: Story, segment: Segment) -> bool:
    """Whether the segment is copy in the story's own language."""
    return segment.kind in COPY_KINDS and segment.lang in (None, story.target_lang)
