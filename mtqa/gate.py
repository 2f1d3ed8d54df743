"""Whether a story may run, and a run of stories, and why not, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mtqa.config import Config, Gate, Limits, matches
from mtqa.document import TOGETHER, Crash, Finding, Origin, Score, StoryReport
from mtqa.mqm import PROFILES, Severity
from mtqa.scoring.story import ACCEPTABLE_MAJORS, READABLE_FROM

#: what may stand of each severity where nothing else is said
DEFAULT_LIMITS = {Severity.CRITICAL: 0, Severity.MAJOR: ACCEPTABLE_MAJORS}
#: scores that say little of a short story
_CALIBRATED = ("mqm", "mqm_raw")


class Verdict(NamedTuple):
    """``passed``, and the reasons where it is not."""

    passed: bool
    reasons: tuple[str, ...]


class Group(NamedTuple):
    """The stories of a run that one configuration file holds for."""

    gate: Gate
    stories: Sequence[StoryReport]


def judge(
    findings: Sequence[Finding],
    scores: Mapping[str, Score],
    words: int,
    config: Config,
    crashes: Sequence[Crash] = (),
) -> Verdict:
    """The gate over one story.

    By default it fails on any critical finding, on three or more major ones, or, in stories of 250
    words and more, on ``mqm`` under the pass threshold (80). ``fail_on`` takes the place of both
    counts: any finding of that severity or a worse one fails, and nothing else by count.
    ``fail_under`` takes the place of the score: ``overall`` under it fails, at any length. What
    ``gate`` sets takes the place of the default for the same severity or score, and holds beside
    ``fail_on`` and ``fail_under``. A rule that crashed fails, because the check is incomplete. A
    model's hint counts for none of this.
    """
    findings = [finding for finding in findings if finding.origin is Origin.RULE]
    reasons = [*_by_count(findings, config), *_by_score(scores, words, config)]
    reasons += [f"rule {crash.code} crashed, the check is incomplete" for crash in crashes]
    return Verdict(not reasons, tuple(reasons))


def judge_run(
    verdicts: Sequence[Verdict], errors: int, models: int = 0, groups: Sequence[Group] = ()
) -> Verdict:
    """The gate over a run: every story passes and every input could be read.

    ``errors`` counts the inputs that could not be, ``models`` those that could not be used.
    ``groups`` say how many of their stories may fail, and hold the rest to their limits together.
    """
    reasons: list[str] = []
    failed = [verdict for verdict in verdicts if not verdict.passed]
    if len(failed) > sum(_pardoned(group) for group in groups):
        if len(verdicts) == 1:
            reasons += failed[0].reasons
        else:
            reasons.append(f"{len(failed)} of {len(verdicts)} stories fail")
    for group in groups:
        reasons += [f"{TOGETHER}: {reason}" for reason in _together(group)]
    if errors:
        reasons.append(f"{errors} input{'s' * (errors > 1)} could not be checked")
    if models:
        reasons.append(f"{models} model{'s' * (models > 1)} could not be used")
    return Verdict(not reasons, tuple(reasons))


def _pardoned(group: Group) -> int:
    """How many failed stories of the group are within what may fail."""
    failed = [story for story in group.stories if not story.passed]
    allowed = group.gate.max_failed
    if isinstance(allowed, float):
        allowed = allowed * len(group.stories)
    incomplete = any(story.crashes for story in failed)
    return len(failed) if len(failed) <= allowed and not incomplete else 0


def _together(group: Group) -> Iterator[str]:
    limits = group.gate.run
    findings = [
        finding
        for story in group.stories
        for finding in story.findings
        if finding.origin is Origin.RULE
    ]
    yield from _over(findings, limits.severities, limits)
    for name, threshold in limits.scores.items():
        if threshold is None or not group.stories:
            continue
        scores = [story.scores[name].value for story in group.stories if name in story.scores]
        values = [value for value in scores if value is not None]
        if not values:
            yield f"no {name} score to hold against {threshold:g}"
        elif (mean := sum(values) / len(values)) < threshold:
            yield f"mean {name} score {mean:.1f} is under {threshold:g}"


def _by_count(findings: Sequence[Finding], config: Config) -> Iterator[str]:
    limits = config.gate.story
    severities: dict[Severity, int | None] = dict(limits.severities)
    if config.fail_on is None:
        severities = {**DEFAULT_LIMITS, **severities}
    else:
        worse = [f for f in findings if f.severity.rank >= config.fail_on.rank]
        if worse:
            or_worse = "" if config.fail_on is Severity.CRITICAL else " or worse"
            yield f"{_count(worse)} of severity {config.fail_on}{or_worse}: {_codes(worse)}"
    yield from _over(findings, severities, limits)


def _over(
    findings: Sequence[Finding], severities: Mapping[Severity, int | None], limits: Limits
) -> Iterator[str]:
    for severity, limit in severities.items():
        own = [f for f in findings if f.severity is severity]
        if limit is not None and len(own) > limit:
            yield f"{_count(own, f'{severity} ')}{_at_most(limit)}: {_codes(own)}"
    for selector, limit in limits.selectors.items():
        own = [f for f in findings if matches(selector, f.code, f.family)]
        if limit is not None and len(own) > limit:
            yield f"{_count(own)} of {selector}{_at_most(limit)}: {_codes(own)}"


def _by_score(scores: Mapping[str, Score], words: int, config: Config) -> Iterator[str]:
    thresholds: dict[str, float | None] = dict(config.gate.story.scores)
    if config.fail_under is not None:
        thresholds["overall"] = max(config.fail_under, thresholds.get("overall") or 0.0)
    wanted = set(thresholds)
    if config.fail_under is None:
        thresholds.setdefault("mqm", PROFILES[config.weights].pass_threshold)
    from_words = config.gate.from_words
    least = READABLE_FROM if from_words is None else from_words
    for name, threshold in thresholds.items():
        if threshold is None or (name in _CALIBRATED and words < least):
            continue
        score = scores.get(name, Score(None, "not computed"))
        if score.value is None:
            if name in wanted:
                yield f"no {name} score to hold against {threshold:g}: {score.note}"
        elif score.value < threshold:
            yield f"{name} score {score.value:.1f} is under {threshold:g}"


def _count(findings: Sequence[Finding], severity: str = "") -> str:
    return f"{len(findings)} {severity}finding{'s' * (len(findings) > 1)}"


def _at_most(limit: int) -> str:
    return f", at most {limit} may stand" if limit else ""


def _codes(findings: Sequence[Finding]) -> str:
    """The codes, most frequent first, with how often."""
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.code] = counts.get(finding.code, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [code if n == 1 else f"{code} ({n})" for code, n in ranked[:5]]
    return ", ".join(shown) + (" …" if len(ranked) > 5 else "")
