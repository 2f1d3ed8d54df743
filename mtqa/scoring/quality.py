"""What a model says of a story: a quality for each segment, and one for the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from mtqa.document import COPY_KINDS, Score, Segment, SegmentKind
from mtqa.estimator.base import EVEN, Combination, Estimate
from mtqa.scoring.words import evaluated_words

NOTHING = "no sentence or headline in the story's language to judge"


@dataclass(frozen=True, slots=True)
class Quality:
    """``story`` is null with its reason where there is no estimate; ``segments`` is then empty.

    Else ``segments`` has a score for each segment, ``signature`` names the model.
    """

    story: Score
    segments: tuple[Score, ...] = ()
    combination: Combination = EVEN
    signature: str | None = None


def not_judged(segment: Segment, target_lang: str) -> str | None:
    """Why a segment has no estimate; None where it is for the model to judge."""
    if segment.kind not in COPY_KINDS:
        return "not part of the copy"
    if segment.kind is SegmentKind.DATELINE:
        return "a dateline is no sentence"
    if segment.lang is not None and segment.lang != target_lang:
        return f"in another language ({segment.lang})"
    return None


def story_quality(
    text: str,
    segments: Sequence[Segment],
    target_lang: str,
    estimates: Sequence[Estimate | None],
    combination: Combination,
    signature: str,
) -> Quality:
    """The mean of the segments' estimates, weighted by their words, to one decimal.

    ``estimates`` has one for each segment, None where it was not judged.
    """
    scores: list[Score] = []
    weighted: list[tuple[float, int]] = []
    for segment, estimate in zip(segments, estimates, strict=True):
        value = None if estimate is None else estimate.quality
        words = evaluated_words(text, [segment]) if value is not None else 0
        if value is None or not words:
            scores.append(Score(None, not_judged(segment, target_lang) or "no words to judge"))
        else:
            scores.append(Score(round(value, 1)))
            weighted.append((value, words))
    total = sum(words for _, words in weighted)
    if not total:
        return Quality(Score(None, NOTHING), tuple(scores), combination, signature)
    mean = fsum(value * words for value, words in weighted) / total
    return Quality(Score(round(mean, 1)), tuple(scores), combination, signature)
