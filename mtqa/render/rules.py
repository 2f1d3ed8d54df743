"""The documentation that stands in rules and packs, on a terminal: as a list and one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from mtqa.document import Family
from mtqa.estimator.kinds import KINDS, Kind
from mtqa.render.explanation import (
    ARROW,
    Example,
    Explanation,
    language_name,
    of_entry,
    of_kind,
    of_rule,
)
from mtqa.render.terminal import STYLES
from mtqa.render.visible import one_line
from mtqa.render.wrapping import print_wrapped
from mtqa.rules.base import CLOSE, OPEN, Rule

if TYPE_CHECKING:
    from mtqa.packs.entry import Entry
    from mtqa.packs.pack import Pack


#: as many alternatives as a line of the list can hold
_SHOWN = 3


def listing(rules: Sequence[Rule], packs: Sequence[Pack], console: Console) -> None:
    """A line for each rule and kind of hint, by family, then for each entry of each pack."""
    ordered = sorted([*map(of_rule, rules), *map(of_kind, KINDS)], key=by_family)
    for family, group in groupby(ordered, key=lambda item: item.family):
        _title(family.value, console)
        for item in group:
            _row(item, item.finds or item.name, console)
    for pack in packs:
        entries = [of_entry(entry, pack) for entry in pack.entries]
        scope = entries[0].scope if entries else ""
        _title(f"pack {pack.name}, {len(entries)} entries{f' ({scope})' if scope else ''}", console)
        for item in sorted(entries, key=lambda item: item.code):
            _row(item, _advice(item), console)


def explain(item: Rule | Kind | Entry, console: Console, *, pack: Pack | None = None) -> None:
    """What is documented of a rule, a kind of hint or, with the ``pack`` it is in, an entry."""
    if isinstance(item, Rule):
        explained = of_rule(item)
    elif isinstance(item, Kind):
        explained = of_kind(item)
    else:
        explained = of_entry(item, pack)
    print_wrapped(
        console, Text.assemble((one_line(explained.code), "bold"), f"  {one_line(explained.name)}")
    )
    rank = f"{explained.severity.value}, {explained.family.value}"
    print_wrapped(console, Text.assemble(rank, (facts(explained), "dim")))
    for label, text in sections(explained):
        console.print()
        print_wrapped(console, Text(label, style="bold"))
        print_wrapped(console, Text(one_line(text)), indent=2)
    for example in explained.bad:
        console.print()
        print_wrapped(console, Text("Wrong", style="bold red"))
        print_wrapped(console, _marked(example), indent=2)
        if example.fixed is not None:
            print_wrapped(console, Text("Fixed", style="bold green"))
            print_wrapped(console, Text(one_line(example.fixed)), indent=2)
    if explained.good:
        console.print()
        print_wrapped(console, Text("Sound, never a finding", style="bold green"))
        for good in explained.good:
            print_wrapped(console, Text(f"· {one_line(good)}"), indent=2)


def by_family(item: Explanation) -> tuple[int, str]:
    """Sorts by family in the order of ``Family``, then by code."""
    return list(Family).index(item.family), item.code


def _title(text: str, console: Console) -> None:
    print_wrapped(console, Text(one_line(text), style="bold underline"))


def _row(item: Explanation, text: str, console: Console) -> None:
    severity = (f"{item.severity.value:<8}", STYLES[item.severity])
    head = Text.assemble((one_line(item.code), "bold"), "  ", severity, "  ")
    print_wrapped(console, Text(one_line(text)), indent=2, head=head)


def _advice(item: Explanation) -> str:
    """What a pack entry replaces and by what, in a line."""
    wrong = one_line(item.bad[0].marked) if item.bad else item.name
    marked = wrong.partition(OPEN)[2].partition(CLOSE)[0] or wrong
    own = [text for text in item.instead if text.startswith(marked.lower() + ARROW)]
    advice = [text.rpartition(ARROW)[2] for text in own] or list(item.instead)
    instead = " / ".join(advice[:_SHOWN]) + (" …" if len(advice) > _SHOWN else "")
    return f"« {marked} »" + (f"{ARROW}{instead}" if instead else f"  {item.finds}".rstrip())


def facts(item: Explanation) -> str:
    """Category, scope and pack, each after a comma."""
    found = [item.mqm or "", item.scope, f"pack {item.pack}" if item.pack else ""]
    return "".join(f", {fact}" for fact in found if fact)


def sections(item: Explanation) -> Iterator[tuple[str, str]]:
    """Label and text of what is documented, in the order of reading."""
    source = ", ".join(f"« {phrase} » ({language_name(tag)})" for tag, phrase in item.source)
    for label, text in (
        ("What it finds", item.finds),
        ("Source", source),
        ("Write instead", " / ".join(item.instead)),
        ("Why", item.why),
        ("Authority", item.authority),
    ):
        if text:
            yield label, text


def _marked(example: Example) -> Text:
    before, opened, rest = one_line(example.marked).partition(OPEN)
    marked, closed, after = rest.partition(CLOSE)
    return Text.assemble(before, opened, (marked, "red underline"), closed, after)
