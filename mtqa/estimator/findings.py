"""Hints → findings, where no rule speaks of the same words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from mtqa.document import Finding, Origin, Segment
from mtqa.estimator.base import Hint
from mtqa.estimator.kinds import FAMILY, SEVERITY, kind_of


def hint_findings(
    text: str,
    segment: Segment,
    hints: Iterable[Hint],
    taken: Sequence[tuple[int, int]],
    selected: Callable[[str, str], bool],
) -> Iterator[Finding]:
    """A finding for each hint on ``segment``, in their order.

    ``taken`` are the spans where a rule speaks, in code points of ``text``; an empty one marks a
    point of insertion. ``selected`` is asked for each code and family.
    """
    for hint in hints:
        start, end = segment.start + hint.start, segment.start + hint.end
        kind = kind_of(hint.label)
        if any(a < end and start < max(b, a + 1) for a, b in taken):
            continue
        if selected(kind.code, FAMILY.value):
            yield Finding(
                start,
                end,
                kind.code,
                kind.name,
                FAMILY,
                kind.mqm,
                SEVERITY,
                text[start:end],
                segment.index,
                kind.message,
                Origin.MODEL,
            )
