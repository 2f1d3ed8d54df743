"""Reader of hunspell dictionaries that carry morphological fields (two-letter flags)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

NEED_AFFIX = "()"
FORBIDDEN = "{}"


class Rule(NamedTuple):
    """One PFX or SFX line."""

    strip: str
    add: str
    condition: re.Pattern[str]
    flags: tuple[str, ...]
    fields: tuple[str, ...]

    def applies(self, word: str) -> bool:
        return word.endswith(self.strip) and self.condition.search(word) is not None


class Derived(NamedTuple):
    """One expanded form.

    `flag` is the rule's that made it ("" for the bare word); `fields` are the rule's own.
    """

    form: str
    lemma: str
    flag: str
    entry_fields: tuple[str, ...]
    fields: tuple[str, ...]


def _split_flags(text: str) -> tuple[str, ...]:
    if len(text) % 2:
        raise ValueError(f"odd number of characters in the flags {text!r}")
    return tuple(text[i : i + 2] for i in range(0, len(text), 2))


@cache
def _condition(text: str, suffix: bool) -> re.Pattern[str]:
    return re.compile(f"(?:{text})$" if suffix else f"^(?:{text})")


class Affixes:
    """The rules of an .aff file, less those that only glue on an elided word."""

    def __init__(self, path: Path) -> None:
        self.prefixes: dict[str, list[Rule]] = {}
        self.suffixes: dict[str, list[Rule]] = {}
        seen: set[str] = set()
        for line in path.read_text(encoding="utf-8").splitlines():
            parts = line.split()
            if len(parts) < 4 or parts[0] not in ("PFX", "SFX"):
                continue
            kind, flag = parts[0], parts[1]
            if kind + flag not in seen:  # the header line, "SFX S. Y 2"
                seen.add(kind + flag)
                continue
            fields = tuple(parts[5:])
            # "l'", "qu'" and their like are tokens of their own, so l'avion is not a form.
            if any(field.startswith("dp:") for field in fields):
                continue
            add, _, flags = parts[3].partition("/")
            table = self.suffixes if kind == "SFX" else self.prefixes
            table.setdefault(flag, []).append(
                Rule(
                    strip="" if parts[2] == "0" else parts[2],
                    add="" if add == "0" else add,
                    condition=_condition(parts[4] if len(parts) > 4 else ".", kind == "SFX"),
                    flags=_split_flags(flags),
                    fields=fields,
                )
            )

    def expand(self, line: str) -> Iterator[Derived]:
        """Every form of one .dic line, the bare word first where it may stand alone."""
        head, *fields = line.split()
        word, _, flag_text = head.partition("/")
        flags = _split_flags(flag_text)
        if FORBIDDEN in flags or "po:err" in fields:
            return
        lemma = next((f[3:] for f in fields if f.startswith("st:")), word)
        entry = tuple(fields)
        yield from self._suffixed(word, lemma, flags, entry, NEED_AFFIX not in flags, "")
        for flag in flags:
            for rule in self.prefixes.get(flag, ()):
                if rule.condition.search(word) is None:
                    continue
                # A prefix brings the suffix flags with it: kilo + mètre, then the plural.
                onward = rule.flags
                new_word, new_lemma = rule.add + word, rule.add + lemma
                bare = NEED_AFFIX not in onward
                yield from self._suffixed(new_word, new_lemma, onward, entry, bare, flag)

    def _suffixed(
        self,
        word: str,
        lemma: str,
        flags: tuple[str, ...],
        entry: tuple[str, ...],
        bare: bool,
        prefix_flag: str,
    ) -> Iterator[Derived]:
        if bare:
            yield Derived(word, lemma, prefix_flag, entry, ())
        for flag in flags:
            for rule in self.suffixes.get(flag, ()):
                if not rule.applies(word):
                    continue
                form = word[: len(word) - len(rule.strip)] + rule.add
                yield Derived(form, lemma, flag, entry, rule.fields)
                for second in rule.flags:
                    for inner in self.suffixes.get(second, ()):
                        if inner.applies(form):
                            inflected = form[: len(form) - len(inner.strip)] + inner.add
                            yield Derived(inflected, lemma, flag, entry, rule.fields + inner.fields)


def read_dic(path: Path) -> Iterator[str]:
    """The entry lines of a .dic file, without its leading count."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        if line.strip():
            yield line
