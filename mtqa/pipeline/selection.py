"""What a configuration asks of a story: its rules, its packs, and what is evidence alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from mtqa.config import TARGETS, Config, matches
from mtqa.packs.loader import applying, builtin_packs
from mtqa.packs.pack import Pack
from mtqa.rules import catalogue
from mtqa.rules.base import Rule

#: The language a story is taken to be in.
TARGET = TARGETS[0]


class Selection:
    """The rules and pack entries that ``config`` asks for, its own packs among them."""

    def __init__(self, config: Config, own_packs: tuple[Pack, ...]) -> None:
        self.config = config
        self.own_packs = own_packs
        self.rules = [rule for rule in catalogue.RULES if self._holds(rule)]
        self._other_rules = [
            rule
            for rule in catalogue.RULES
            if not rule.profiles and self._left_out(rule.code, rule.family)
        ]
        self._packs: dict[str | None, tuple[Pack, ...]] = {}
        self._other_packs: dict[str | None, tuple[Pack, ...]] = {}

    def packs(self, source_lang: str | None) -> tuple[Pack, ...]:
        """The packs for a source language, with the selected entries."""
        if source_lang not in self._packs:
            packs = builtin_packs(source_lang, TARGET)
            packs += applying(self.own_packs, source_lang, TARGET)
            if self.config.select or self.config.ignore:
                packs = _entries(packs, self.takes)
            self._packs[source_lang] = packs
        return self._packs[source_lang]

    def others(self, source_lang: str | None) -> tuple[Sequence[Rule], Sequence[Pack]]:
        """Rules and packs that are neither selected nor ignored: what they find is evidence."""
        if not self.config.select:
            return (), ()
        if source_lang not in self._other_packs:
            packs = builtin_packs(source_lang, TARGET)
            self._other_packs[source_lang] = _entries(packs, self._left_out)
        return self._other_rules, self._other_packs[source_lang]

    def takes(self, code: str, family: str) -> bool:
        """Whether findings of this code are asked for."""
        if self._ignores(code, family):
            return False
        select = self.config.select
        return not select or any(matches(each, code, family) for each in select)

    def _left_out(self, code: str, family: str) -> bool:
        return not (self._ignores(code, family) or self.takes(code, family))

    def _ignores(self, code: str, family: str) -> bool:
        return any(matches(each, code, family) for each in self.config.ignore)

    def _holds(self, rule: Rule) -> bool:
        """Whether the rule is selected and of the house style; its exact code calls it anyway."""
        config = self.config
        if any(selector.upper() == rule.code for selector in config.select):
            in_style = True
        else:
            in_style = not rule.profiles or config.profile in rule.profiles
        return in_style and self.takes(rule.code, rule.family)


def _entries(packs: Iterable[Pack], holds: Callable[[str, str], bool]) -> tuple[Pack, ...]:
    """``packs`` with the entries that hold, by code and family."""
    return tuple(
        replace(
            pack,
            chunks=tuple(
                chunk
                for chunk, entry in zip(pack.chunks, pack.entries, strict=True)
                if holds(entry.code, entry.family)
            ),
        )
        for pack in packs
    )
