"""Rule and its examples: one file a rule, everything a reader or the runner needs in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity

OPEN, CLOSE = "⟦", "⟧"


class Bad(NamedTuple):
    """A text with one fault, the expected span between ``⟦`` and ``⟧``.

    ``fixed`` is the text after the rule's fixes, where it has any. ``also`` names the codes that
    rightly speak here too. ``source`` is the source language the example assumes.
    """

    marked: str
    fixed: str | None = None
    also: tuple[str, ...] = ()
    source: str | None = None

    @property
    def text(self) -> str:
        """The text without the marks of the span."""
        return self.marked.replace(OPEN, "").replace(CLOSE, "")

    @property
    def span(self) -> tuple[int, int]:
        """Code points of the marked stretch."""
        start = self.marked.index(OPEN)
        return start, self.marked.index(CLOSE) - len(OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A check with its documentation and its examples.

    ``languages`` are target languages (empty: any); ``sources`` source languages (empty: any, else
    the rule is silent unless the source is known to be one of them). ``profiles`` are the house
    styles that switch it on; empty means that it always holds. ``supersedes`` names rules whose
    findings this one swallows where they overlap or touch. A ``weak`` sign is sound French now and
    then: it speaks only in a story that other signs show to be translated by machine
    (``engine.is_evident``).
    """

    code: str
    name: str
    family: Family
    mqm: str | None
    severity: Severity
    finds: str
    why: str
    authority: str
    check: Callable[[Story], Iterable[Match]]
    bad: tuple[Bad, ...]
    good: tuple[str, ...]
    languages: tuple[str, ...] = ("fr",)
    sources: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = ()
    weak: bool = False


def over(story: Story, first: int, last: int, right: str, message: str) -> Match:
    """A match over the tokens ``first`` to ``last``, which ``right`` replaces.

    ``message`` takes what stands there and ``right``, in this order.
    """
    start, end = story.tokens.starts[first], story.tokens.ends[last]
    said = message.format(story.flat[start:end], right)
    return Match(start, end, said, replace(start, end, right))


def replace(start: int, end: int, text: str, *, safe: bool = False) -> tuple[Fix, ...]:
    """One fix of one edit."""
    return (Fix((Edit(start, end, text),), safe),)
