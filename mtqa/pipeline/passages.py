"""Segments of a story → passages for the model, each with what it was translated from."""

from __future__ import annotations

from mtqa.analysis.flat import flatten
from mtqa.analysis.sentences import sentences
from mtqa.analysis.story import Story
from mtqa.document import Document
from mtqa.errors import UsageError
from mtqa.estimator.base import Passage
from mtqa.languages import load_language
from mtqa.scoring.parallel import Alignment
from mtqa.scoring.quality import not_judged


def passages(
    story: Story, source: Document | None = None, alignment: Alignment | None = None
) -> tuple[Passage | None, ...]:
    """One for each segment, None for what the model is not asked about.

    ``alignment`` pairs spans of the story with spans of ``source``. Where both sides of a pair
    have as many sentences each goes with its own, else each with the whole other side.
    """
    sources: dict[int, str] = {}
    if source is not None and alignment is not None:
        sources = _sources(story, source.text, alignment)
    return tuple(
        Passage(story.text[segment.start : segment.end], sources.get(segment.index))
        if not_judged(segment, story.target_lang) is None
        else None
        for segment in story.segments
    )


def _sources(story: Story, source: str, alignment: Alignment) -> dict[int, str]:
    """Index of each segment that has a source → the source."""
    flat = flatten(source)
    abbreviations = _abbreviations(story.source_lang)
    found: dict[int, str] = {}
    for ours, theirs in alignment.pairs:
        inside = [s for s in story.segments if ours.start <= s.start < ours.end]
        own = [s for s in inside if not_judged(s, story.target_lang) is None]
        split = list(sentences(flat, theirs, abbreviations))
        pairs = zip(own, split, strict=True) if len(own) == len(split) else None
        for segment, span in pairs or ((segment, theirs) for segment in own):
            found[segment.index] = source[span.start : span.end]
    return found


def _abbreviations(source_lang: str | None) -> frozenset[str]:
    try:
        return load_language(source_lang).abbreviations if source_lang else frozenset()
    except UsageError:
        return frozenset()
