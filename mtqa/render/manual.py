"""The manual in Markdown: a page for each rule, kind of hint and pack, and their index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from mtqa.estimator.kinds import KINDS
from mtqa.render.explanation import Explanation, of_entry, of_kind, of_rule
from mtqa.render.rules import by_family, facts, sections
from mtqa.render.visible import visible
from mtqa.rules.base import Rule

if TYPE_CHECKING:
    from mtqa.packs.pack import Pack

INDEX = "rules.md"
_GENERATED = (
    "Generated from the rules and packs themselves; a change belongs there. "
    "In the examples the fault stands between ⟦ and ⟧."
)


def pages(rules: Sequence[Rule], packs: Sequence[Pack]) -> dict[str, str]:
    """Path below the manual's folder → page in CommonMark with tables, which ends in a line end.

    ``rules.md`` lists all, ``rules/CODE.md`` explains a rule or a kind of the model's hints,
    ``packs/NAME.md`` a pack.
    """
    explained = sorted([*map(of_rule, rules), *map(of_kind, KINDS)], key=by_family)
    found = {INDEX: _page(_index(explained, packs))}
    for item in explained:
        found[f"rules/{item.code}.md"] = _page(_rule(item))
    for pack in packs:
        found[f"packs/{pack.name}.md"] = _page(_pack(pack))
    return found


def _page(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"


def _index(rules: Sequence[Explanation], packs: Sequence[Pack]) -> Iterator[str]:
    yield "# Rules and packs"
    yield ""
    yield _GENERATED
    for family, group in groupby(rules, key=lambda item: item.family):
        yield ""
        yield f"## {family.value}"
        yield ""
        yield "| code | name | severity | finds |"
        yield "|---|---|---|---|"
        for item in group:
            link = f"[{item.code}](rules/{item.code}.md)"
            yield f"| {link} | {_cell(item.name)} | {item.severity.value} | {_cell(item.finds)} |"
    yield ""
    yield "## Packs of phrases"
    yield ""
    yield "| pack | entries | languages |"
    yield "|---|---|---|"
    for pack in packs:
        scope = of_entry(pack.entries[0], pack).scope if pack.entries else ""
        yield f"| [{pack.name}](packs/{pack.name}.md) | {len(pack.entries)} | {_cell(scope)} |"


def _rule(item: Explanation) -> Iterator[str]:
    yield f"# {item.code} {_prose(item.name)}"
    yield ""
    yield f"*{item.severity.value}*, {item.family.value}{_prose(facts(item))}"
    for label, text in sections(item):
        yield ""
        yield f"**{label}.** {_prose(text)}"
    if item.bad:
        yield ""
        yield "| wrong | fixed |"
        yield "|---|---|"
        for example in item.bad:
            yield f"| {_cell(example.marked)} | {_cell(example.fixed or '')} |"
    if item.good:
        yield ""
        yield "Sound, never a finding:"
        yield ""
        for good in item.good:
            yield f"- {_prose(good)}"
    yield ""
    yield "[All rules](../rules.md)"


def _pack(pack: Pack) -> Iterator[str]:
    entries = sorted((of_entry(entry, pack) for entry in pack.entries), key=lambda item: item.code)
    yield f"# Pack {_prose(pack.name)}"
    yield ""
    yield f"{len(entries)} entries{f', {entries[0].scope}' if entries else ''}. {_GENERATED}"
    for label, text in (("Why", pack.why), ("Authority", pack.authority)):
        if text:
            yield ""
            yield f"**{label}.** {_prose(' '.join(text.split()))}"
    yield ""
    yield "| code | name | family | MQM | severity | source | wrong | fixed | write | sound |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for item in entries:
        cells = (
            item.code,
            item.name,
            item.family.value,
            item.mqm or "",
            item.severity.value,
            ", ".join(f"{tag}: {phrase}" for tag, phrase in item.source),
            " ¶ ".join(example.marked for example in item.bad),
            " ¶ ".join(example.fixed for example in item.bad if example.fixed is not None),
            " / ".join(item.instead) or item.finds,
            " ¶ ".join(item.good),
        )
        yield "| " + " | ".join(map(_cell, cells)) + " |"
    yield ""
    yield "[All rules and packs](../rules.md)"


def _prose(text: str) -> str:
    """``text`` as CommonMark shows it literally, on one line."""
    shown = " ".join(visible(text).split("\n"))
    for sign in "\\`*_[]<>#|~":
        shown = shown.replace(sign, "\\" + sign)
    return shown


def _cell(text: str) -> str:
    """``text`` in a table; line ends become ``↵``, so that a story of lines keeps its shape."""
    return _prose(visible(text).replace("\r\n", "\n").replace("\n", " ↵ "))
