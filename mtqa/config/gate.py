"""The gate's limits, as ``[gate]`` and ``[gate.run]`` set them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mtqa.config import values
from mtqa.mqm import Severity

#: Scores that can be held to a threshold.
SCORES = ("mqm", "mqm_raw", "qe", "overall")


@dataclass(frozen=True, slots=True)
class Limits:
    """What must be reached and what may stand; None for no limit, absent for the default.

    ``scores`` are thresholds from 0 to 100 by score, ``severities`` and ``selectors`` numbers of
    findings that may stand, by severity and by family, code or code prefix.
    """

    scores: Mapping[str, float | None] = field(default_factory=dict)
    severities: Mapping[Severity, int | None] = field(default_factory=dict)
    selectors: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gate:
    """Limits for each story and for the stories of a run together.

    ``from_words`` is the length from which ``mqm`` and ``mqm_raw`` are held to a threshold, None
    for the default; ``max_failed`` the number (int) or share (float) of stories that may fail.
    """

    story: Limits = Limits()
    run: Limits = Limits()
    from_words: int | None = None
    max_failed: int | float = 0


_SEVERITIES = {f"max-{severity}": severity for severity in Severity}
_THRESHOLDS = {score.replace("_", "-"): score for score in SCORES} | {"mqm_raw": "mqm_raw"}

#: Keys of a single value in ``[gate]``; under ``max`` stand families and codes.
STORY_KEYS: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_THRESHOLDS, values.threshold),
    **dict.fromkeys(_SEVERITIES, values.limit),
    "from-words": values.limit,
}
#: The same for ``[gate.run]``; under ``mean`` stand scores.
RUN_KEYS: Mapping[str, Callable[[Any], Any]] = {
    "max-failed": values.stories,
    **dict.fromkeys(_SEVERITIES, values.limit),
}
MEAN_KEYS: Mapping[str, Callable[[Any], Any]] = dict.fromkeys(_THRESHOLDS, values.threshold)


def gate_of(read: Mapping[tuple[str, ...], Any]) -> Gate:
    """The gate that checked values make; their keys are paths below ``gate``."""
    story, run = _limits(read, ()), _limits(read, ("run",))
    return Gate(story, run, read.get(("from-words",)), read.get(("run", "max-failed"), 0))


def _limits(read: Mapping[tuple[str, ...], Any], table: tuple[str, ...]) -> Limits:
    depth = len(table)
    own = {path[depth:]: value for path, value in read.items() if path[:depth] == table}
    scores = {}
    for path, value in own.items():
        name = path[-1]
        if name in _THRESHOLDS and path[:-1] == (("mean",) if table else ()):
            scores[_THRESHOLDS[name]] = value
    return Limits(
        scores,
        {_SEVERITIES[path[0]]: value for path, value in own.items() if path[0] in _SEVERITIES},
        {path[1]: value for path, value in own.items() if path[0] == "max"},
    )
