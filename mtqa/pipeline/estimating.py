"""The model's room: passages of many stories → what it says of each story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from mtqa.document import Attribution, Crash, Document, Finding, ReferenceScores, Score, Segment
from mtqa.errors import ModelError
from mtqa.estimator.base import Estimate, Passage
from mtqa.scoring.quality import Quality, story_quality

#: Why there is no estimate where none is wanted.
TURNED_OFF = "turned off (--model none)"


@dataclass(frozen=True, slots=True)
class Examined:
    """A story after analysis and rules, before it is scored.

    ``passages`` has one for each segment, None where there is nothing to judge; ``evident`` says
    whether strong signs show the story to be translated by machine.
    """

    document: Document
    source_lang: str | None
    target_lang: str
    segments: tuple[Segment, ...]
    findings: tuple[Finding, ...]
    crashes: tuple[Crash, ...]
    quotations: tuple[Attribution, ...]
    passages: tuple[Passage | None, ...]
    evident: bool = False
    source_text: str | None = None
    reference: ReferenceScores | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What a model says of one story; ``estimates`` has one for each segment, or none at all."""

    quality: Quality
    estimates: tuple[Estimate | None, ...] = ()


def judge(stories: Sequence[Examined], model: str) -> list[Judged]:
    """What ``model`` says of each of ``stories``.

    Where the model that ships can't be used, the scores are null and say why. Raises ModelError
    for any other model that can't be.
    """
    if model == "none":
        return [_without(TURNED_OFF)] * len(stories)
    if model == "embedded":
        broken = broken_embedded()
        if broken is not None:
            return [_without(broken)] * len(stories)
    try:
        return list(_judge(stories, model))
    except ModelError as error:
        if model != "embedded":
            raise
        return [_without(str(error))] * len(stories)


def without_model(stories: Iterable[Examined], reason: str) -> list[Judged]:
    """Null with its reason for each of ``stories``."""
    return [_without(reason) for _ in stories]


@cache
def broken_embedded() -> str | None:
    """Why the model that ships can't be used; None where it can."""
    from mtqa.estimator.load import load_estimator

    try:
        load_estimator("embedded")
    except ModelError as error:
        return str(error)
    return None


def worth_waiting_for(model: str) -> int | None:
    """Passages to gather before ``model`` is asked, None for those of the whole run."""
    if model == "none" or (model == "embedded" and broken_embedded() is not None):
        return 1
    from mtqa.estimator.load import load_estimator

    return load_estimator(model).at_once


def _without(reason: str) -> Judged:
    return Judged(Quality(Score(None, reason)))


def _judge(stories: Sequence[Examined], model: str) -> Iterator[Judged]:
    from mtqa.estimator.load import load_estimator

    estimator = load_estimator(model)
    passages = [p for story in stories for p in story.passages if p is not None]
    given = iter(estimator.estimate(passages) if passages else ())
    for story in stories:
        estimates = tuple(None if p is None else next(given) for p in story.passages)
        quality = story_quality(
            story.document.text,
            story.segments,
            story.target_lang,
            estimates,
            estimator.combination,
            estimator.signature,
        )
        yield Judged(quality, estimates)
