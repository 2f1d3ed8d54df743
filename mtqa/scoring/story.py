"""Findings → scores of a story, with the notes and the signature that make them readable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mtqa import mqm
from mtqa.document import Band, Finding, Origin, Score, Segment
from mtqa.estimator.base import Combination
from mtqa.mqm import Severity, Weights
from mtqa.scoring.quality import Quality
from mtqa.scoring.words import evaluated_words
from mtqa.version import __version__

#: Where the linear model starts to be calibrated, in words (themqm.org: 1,000 to 2,000).
CALIBRATED_FROM = 1000
#: Below this many words a single minor error moves the score too far to judge by.
READABLE_FROM = 250
#: More major findings than this and the story goes back, whatever its length.
ACCEPTABLE_MAJORS = 2


class StoryScores(NamedTuple):
    """What scoring has to say of a story; ``scores`` has mqm, mqm_raw, qe and overall."""

    words: int
    scores: dict[str, Score]
    segment_scores: tuple[dict[str, Score], ...]
    signature: str
    band: Band | None


def score_story(
    text: str,
    segments: Sequence[Segment],
    findings: Sequence[Finding],
    weights: Weights,
    *,
    quality: Quality,
) -> StoryScores:
    """Scores from 0 (unusable) to 100 (nothing found), to one decimal.

    ``mqm`` and the band are what the rules say: a model's hints cost nothing. The model speaks
    through ``qe``, and with the rules through ``overall``, which is ``mqm`` alone where there is
    no estimate. A story without a word to evaluate has no scores.
    """
    words = evaluated_words(text, segments)
    found = [finding for finding in findings if finding.origin is Origin.RULE]
    apt = mqm.absolute_penalty(
        (mqm.Error(finding.mqm, finding.severity, finding.segment) for finding in found),
        weights,
    )
    if words:
        calibrated = mqm.calibrated_score(apt, words, weights)
        score = _score(calibrated, _length_note(words))
        raw = _score(mqm.raw_score(apt, words), None)
    else:
        score = raw = Score(None, "no words to evaluate")
    overall = _overall(score, quality.story, quality.combination)
    scores = {"mqm": score, "mqm_raw": raw, "qe": quality.story, "overall": overall}
    # without an estimate the story says why
    per_segment = quality.segments or (Score(None),) * len(segments)
    return StoryScores(
        words,
        scores,
        tuple({"qe": estimate} for estimate in per_segment),
        signature(weights, words, apt, quality),
        band((finding.severity for finding in found), words, score.value, weights),
    )


def signature(weights: Weights, words: int, apt: float, quality: Quality) -> str:
    """Everything that is needed to compute the scores again, in one line."""
    parts = [
        f"profile:{weights.name}",
        f"PT:{weights.pass_threshold:g}",
        f"APP:{weights.acceptable:g}",
        f"RWC:{weights.reference_words}",
        f"weights:{_multipliers(weights.multipliers)}",
    ]
    parts += [f"{name}:{_multipliers(own)}" for name, own in sorted(weights.types.items())]
    if weights.max_errors is not None:
        parts.append(f"max:{weights.max_errors}")
    if weights.cap is not None:
        parts.append(f"cap:{weights.cap:g}")
    parts += [f"words:{words}", f"apt:{round(apt, 3):g}"]
    if quality.signature is not None:
        of_both = quality.combination
        parts += [f"qe:{quality.signature}", f"overall:{of_both.mqm:g}*mqm+{of_both.qe:g}*qe"]
    return "|".join([*parts, f"version:{__version__}"])


def band(
    severities: Iterable[Severity], words: int, score: float | None, weights: Weights
) -> Band | None:
    """The score as a word. Short stories are judged by the count of findings alone.

    None where there was nothing to evaluate.
    """
    if not words:
        return None
    counts = dict.fromkeys(Severity, 0)
    for severity in severities:
        counts[severity] += 1
    if counts[Severity.CRITICAL]:
        return Band.STOP
    readable = score if words >= READABLE_FROM else None
    too_low = readable is not None and not mqm.passes(readable, (), weights)
    if counts[Severity.MAJOR] > ACCEPTABLE_MAJORS or too_low:
        return Band.REWORK
    if counts[Severity.MAJOR] or counts[Severity.MINOR]:
        return Band.PROOFREAD
    return Band.READY


def _multipliers(multipliers: tuple[float, ...]) -> str:
    return "/".join(f"{value:g}" for value in multipliers)


def _score(value: float, note: str | None) -> Score:
    clipped = min(max(value, 0.0), mqm.MAX_SCORE)
    notes = ["clipped"] if clipped != value else []
    if note:
        notes.append(note)
    return Score(round(clipped, 1), "; ".join(notes) or None)


def _length_note(words: int) -> str | None:
    if words < READABLE_FROM:
        return (
            f"the story is too short for the linear score ({words} words, under {READABLE_FROM}): "
            "go by the findings"
        )
    if words < CALIBRATED_FROM:
        return (
            f"the story is short ({words} words): the linear score is calibrated for "
            f"{CALIBRATED_FROM:,} words and more and is too severe below"
        )
    return None


def _overall(score: Score, qe: Score, combination: Combination) -> Score:
    if score.value is None:
        return score
    if qe.value is None:
        return Score(score.value, "mqm alone, there is no qe")
    return Score(round(combination.overall(score.value, qe.value), 1))
