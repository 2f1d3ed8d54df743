"""Holds rules and pack entries to the examples that stand beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from mtqa.analysis.analyse import analyse
from mtqa.document import Document, Finding
from mtqa.fixing import apply_fixes
from mtqa.packs.entry import CLOSE, OPEN
from mtqa.packs.pack import Pack
from mtqa.rules.base import Rule
from mtqa.rules.engine import run

#: what is found in a text
Find = Callable[[str], Sequence[Finding]]


class BadExample(Protocol):
    """A text with one fault at ``span``, and the text after the fix, None where there is none."""

    @property
    def text(self) -> str: ...
    @property
    def span(self) -> tuple[int, int]: ...
    @property
    def fixed(self) -> str | None: ...


class Failure(NamedTuple):
    """An example that does not hold: of which code and kind (``bad``, ``fixed`` or ``good``).

    ``expected`` and ``got`` are texts with the findings between ``⟦`` and ``⟧``; ``codes`` are
    those of the findings.
    """

    code: str
    kind: str
    expected: str
    got: str
    codes: tuple[str, ...]


def finder(
    rules: Sequence[Rule], packs: Sequence[Pack], source: str | None, *, weak: bool = True
) -> Find:
    """What ``rules`` and ``packs`` find in a text translated from ``source`` (BCP 47).

    An example is short: weak signs need no evidence in it unless ``weak`` is false.
    """

    def find(text: str) -> Sequence[Finding]:
        story = analyse(Document(text), source_lang=source)
        return run(story, rules, packs, weak=weak, strict=True).findings

    return find


def hold_bad(find: Find, code: str, example: BadExample) -> Failure | None:
    """``find`` gives one finding, of ``code``, at the marked span, with a message."""
    found = find(example.text)
    expected = mark(example.text, [example.span])
    as_marked = [(each.code, (each.start, each.end)) for each in found] == [(code, example.span)]
    if as_marked and found[0].message:
        return None
    return _failure(code, "bad", expected, example.text, found)


def hold_fixed(find: Find, code: str, example: BadExample) -> Failure | None:
    """The fixes of ``code`` give the fixed text, in which nothing is found; else there are none.

    Further fixes of a finding are alternatives to its first.
    """
    own = [finding for finding in find(example.text) if finding.code == code]
    expected = example.text if example.fixed is None else example.fixed
    got = apply_fixes(example.text, [fix for finding in own for fix in finding.fixes[:1]])
    if got != expected:
        return Failure(code, "fixed", expected, got, ())
    if example.fixed is None:
        return None
    left = find(got)
    return _failure(code, "fixed", expected, got, left) if left else None


def hold_good(find: Find, code: str, text: str) -> Failure | None:
    """Nothing is found in a near miss."""
    found = find(text)
    return _failure(code, "good", text, text, found) if found else None


def hold_pack(pack: Pack) -> Iterator[Failure]:
    """What of a pack's own examples does not hold under the pack alone.

    Each is tried for every source language of the pack and fails once.
    """
    finders = [finder((), (pack,), source) for source in pack.sources or (None,)]
    for entry in pack.entries:
        for bad in entry.bad:
            tried = (
                hold_bad(find, entry.code, bad) or hold_fixed(find, entry.code, bad)
                for find in finders
            )
            yield from _first(tried)
        for good in entry.good:
            yield from _first(hold_good(find, entry.code, good) for find in finders)


def _first(tried: Iterable[Failure | None]) -> Iterator[Failure]:
    failure = next(filter(None, tried), None)
    if failure is not None:
        yield failure


def mark(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """``text`` with each of the spans, which may overlap, between ``⟦`` and ``⟧``."""
    signs = [(end, 0, CLOSE) for _, end in spans] + [(start, 1, OPEN) for start, _ in spans]
    for place, _, sign in sorted(signs, reverse=True):
        text = text[:place] + sign + text[place:]
    return text


def _failure(code: str, kind: str, expected: str, text: str, found: Sequence[Finding]) -> Failure:
    got = mark(text, [(each.start, each.end) for each in found])
    return Failure(code, kind, expected, got, tuple(each.code for each in found))
