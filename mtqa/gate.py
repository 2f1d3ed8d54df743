"""Whether a story may run, and why not, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mtqa.config import Config
from mtqa.document import Crash, Finding, Origin, Score
from mtqa.mqm import PROFILES, Severity
from mtqa.scoring.story import ACCEPTABLE_MAJORS, READABLE_FROM


class Verdict(NamedTuple):
    """``passed``, and the reasons where it is not."""

    passed: bool
    reasons: tuple[str, ...]


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
    ``fail_under`` takes the place of the score: ``overall`` under it fails, at any length. A rule
    that crashed fails, because the check is incomplete. A model's hint counts for none of this.
    """
    findings = [finding for finding in findings if finding.origin is Origin.RULE]
    reasons = [*_by_count(findings, config), *_by_score(scores, words, config)]
    reasons += [f"rule {crash.code} crashed, the check is incomplete" for crash in crashes]
    return Verdict(not reasons, tuple(reasons))


def judge_run(verdicts: Sequence[Verdict], errors: int, models: int = 0) -> Verdict:
    """The gate over a run: every story passes and every input could be read.

    ``errors`` counts the inputs that could not be, ``models`` those that could not be used.
    """
    reasons: list[str] = []
    failed = [verdict for verdict in verdicts if not verdict.passed]
    if len(verdicts) == 1 and failed:
        reasons += failed[0].reasons
    elif failed:
        reasons.append(f"{len(failed)} of {len(verdicts)} stories fail")
    if errors:
        reasons.append(f"{errors} input{'s' * (errors > 1)} could not be checked")
    if models:
        reasons.append(f"{models} model{'s' * (models > 1)} could not be used")
    return Verdict(not reasons, tuple(reasons))


def _by_count(findings: Sequence[Finding], config: Config) -> list[str]:
    if config.fail_on is not None:
        worse = [f for f in findings if f.severity.rank >= config.fail_on.rank]
        if not worse:
            return []
        or_worse = "" if config.fail_on is Severity.CRITICAL else " or worse"
        return [f"{_count(worse)} of severity {config.fail_on}{or_worse}: {_codes(worse)}"]
    reasons = []
    critical = [f for f in findings if f.severity is Severity.CRITICAL]
    if critical:
        reasons.append(f"{_count(critical, 'critical ')}: {_codes(critical)}")
    major = [f for f in findings if f.severity is Severity.MAJOR]
    if len(major) > ACCEPTABLE_MAJORS:
        reasons.append(
            f"{_count(major, 'major ')}, at most {ACCEPTABLE_MAJORS} may stand: {_codes(major)}"
        )
    return reasons


def _by_score(scores: Mapping[str, Score], words: int, config: Config) -> list[str]:
    if config.fail_under is not None:
        overall = scores["overall"]
        if overall.value is None:
            return [f"no overall score to hold against {config.fail_under:g}: {overall.note}"]
        if overall.value < config.fail_under:
            return [f"overall score {overall.value:.1f} is under {config.fail_under:g}"]
        return []
    mqm, threshold = scores["mqm"].value, PROFILES[config.weights].pass_threshold
    if words >= READABLE_FROM and mqm is not None and mqm < threshold:
        return [f"mqm score {mqm:.1f} is under {threshold:g}"]
    return []


def _count(findings: Sequence[Finding], severity: str = "") -> str:
    return f"{len(findings)} {severity}finding{'s' * (len(findings) > 1)}"


def _codes(findings: Sequence[Finding]) -> str:
    """The codes, most frequent first, with how often."""
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.code] = counts.get(finding.code, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [code if n == 1 else f"{code} ({n})" for code, n in ranked[:5]]
    return ", ".join(shown) + (" …" if len(ranked) > 5 else "")
