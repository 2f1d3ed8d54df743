"""One shape for what the documentation of a rule and of a pack entry says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mtqa.document import Family
from mtqa.estimator import kinds
from mtqa.mqm import Severity
from mtqa.packs.entry import SOURCE_NAMES

if TYPE_CHECKING:
    from mtqa.packs.entry import Entry
    from mtqa.packs.pack import Pack
    from mtqa.rules.base import Rule

#: between what is found and what replaces it
ARROW = " → "
_BLANK = re.compile(r"\{\d+\}")


class Example(NamedTuple):
    """A text with its fault between ``⟦`` and ``⟧``, and the text after the fix, if any."""

    marked: str
    fixed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What is found, why it is wrong, on whose authority, and what to write instead.

    ``source`` holds (language, phrase) pairs, ``instead`` the advice of a pack entry in words
    (``found → new`` where it depends on the form found),
    ``scope`` the target and source languages and profiles, in words, empty where it always holds.
    """

    code: str
    name: str
    family: Family
    mqm: str | None
    severity: Severity
    finds: str
    why: str
    authority: str
    scope: str
    bad: tuple[Example, ...]
    good: tuple[str, ...]
    pack: str | None = None
    source: tuple[tuple[str, str], ...] = ()
    instead: tuple[str, ...] = ()


def of_rule(rule: Rule) -> Explanation:
    """The documentation that stands in a rule."""
    return Explanation(
        code=rule.code,
        name=rule.name,
        family=rule.family,
        mqm=rule.mqm,
        severity=rule.severity,
        finds=_unwrap(rule.finds),
        why=_unwrap(rule.why),
        authority=_unwrap(rule.authority),
        scope=_scope(rule.languages, rule.sources, rule.profiles, weak=rule.weak),
        bad=tuple(Example(bad.marked, bad.fixed) for bad in rule.bad),
        good=rule.good,
    )


def of_entry(entry: Entry, pack: Pack | None = None) -> Explanation:
    """The documentation of a pack entry; what it leaves out is its pack's."""
    return Explanation(
        code=entry.code,
        name=entry.name,
        family=entry.family,
        mqm=entry.mqm,
        severity=entry.severity,
        finds=_unwrap(entry.message or ""),
        why=_unwrap(entry.why or (pack.why if pack else "")),
        authority=_unwrap(pack.authority if pack else ""),
        scope=_scope(pack.targets, pack.sources, (), weak=pack.weak) if pack else "",
        bad=tuple(Example(example.marked, example.fixed) for example in entry.bad),
        good=entry.good,
        pack=pack.name if pack else None,
        source=tuple(entry.source.items()),
        instead=_instead(entry),
    )


def of_kind(kind: kinds.Kind) -> Explanation:
    """The documentation of a kind of hint; it has no examples, a model learns from its own."""
    return Explanation(
        code=kind.code,
        name=kind.name,
        family=kinds.FAMILY,
        mqm=kind.mqm,
        severity=kinds.SEVERITY,
        finds=kind.finds,
        why=kinds.WHY,
        authority=kinds.AUTHORITY,
        scope="",
        bad=(),
        good=(),
    )


def explain_codes(
    codes: Iterable[str], rules: Sequence[Rule], packs: Sequence[Pack]
) -> dict[str, Explanation]:
    """The documentation of ``codes``, as far as it is known; of a pack, only what is asked for."""
    wanted = set(codes)
    found = {rule.code: of_rule(rule) for rule in rules if rule.code in wanted}
    found |= {kind.code: of_kind(kind) for kind in kinds.KINDS if kind.code in wanted}
    for pack in packs:
        for number, chunk in enumerate(pack.chunks):
            if chunk.code in wanted:
                found[chunk.code] = of_entry(pack.entry(number), pack)
    return found


def language_name(tag: str) -> str:
    """The English name of a source language, or its tag."""
    return SOURCE_NAMES.get(tag, tag)


def _instead(entry: Entry) -> tuple[str, ...]:
    suggest = entry.suggest
    if suggest is None:
        return entry.write
    if isinstance(suggest, Mapping):
        given = tuple(f"{found}{ARROW}{new or '∅'}" for found, new in suggest.items())
    else:
        given = (_BLANK.sub("…", suggest),) if suggest else ()
    return (*given, *(text for text in entry.write if text not in given))


def _scope(
    targets: Sequence[str], sources: Sequence[str], profiles: Sequence[str], *, weak: bool
) -> str:
    parts = []
    if targets:
        parts.append(f"into {', '.join(targets)}")
    if sources:
        parts.append(f"from {', '.join(language_name(source) for source in sources)}")
    if profiles:
        parts.append(f"with profile {', '.join(profiles)}")
    if weak:
        parts.append("where other signs show the story to be a machine's")
    return "; ".join(parts)


def _unwrap(text: str) -> str:
    """Documentation is wrapped as source code; it is shown as paragraphs without breaks."""
    return " ".join(text.split())
