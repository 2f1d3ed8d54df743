"""The phrase packs read backwards: what should be written → what a translator writes."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, Final

from mtqa.packs.loader import all_builtin_packs

_OPEN: Final = "⟦"
_CLOSE: Final = "⟧"
#: longest phrase, in words, that a sentence is searched for
LONGEST: Final = 5


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else [str(item) for item in value or ()]


@cache
def entries() -> tuple[dict[str, Any], ...]:
    """The entries of all packs that ship, as their TOML tables."""
    found: list[dict[str, Any]] = []
    for pack in all_builtin_packs():
        for chunk in pack.chunks:
            found.append(tomllib.loads(chunk.toml))
    return tuple(found)


@cache
def literal_phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Sound phrase, as lower-case words → the literal phrases that stand for it.

    From the table of suggestions of an entry, and from its pair of a bad and a fixed example.
    """
    from mtqa.estimator.damage.draft import WORD

    found: dict[tuple[str, ...], list[str]] = {}

    def add(wrong: str, right: str) -> None:
        key = tuple(word.lower() for word in WORD.findall(right.replace("’", "'")))
        if key and len(key) <= LONGEST and "{" not in right and wrong.lower() != right.lower():
            found.setdefault(key, []).append(wrong.replace("’", "'"))

    for entry in entries():
        suggest = entry.get("suggest")
        if isinstance(suggest, dict):
            for wrong, right in suggest.items():
                if isinstance(right, str):
                    add(wrong, right)
        for bad, fixed in zip(_listed(entry.get("bad")), _listed(entry.get("fixed")), strict=False):
            before, _, rest = bad.partition(_OPEN)
            wrong, _, after = rest.partition(_CLOSE)
            if fixed.startswith(before) and fixed.endswith(after) and wrong:
                add(wrong, fixed[len(before) : len(fixed) - len(after)].strip())
    return {key: tuple(dict.fromkeys(wrongs)) for key, wrongs in found.items()}


@cache
def source_words() -> tuple[str, ...]:
    """Phrases of Slovak, Czech and other source languages that the packs quote, sorted."""
    found: set[str] = set()
    for entry in entries():
        for lang, weight in (("sk", 3), ("cs", 3), ("pl", 1), ("de", 1), ("en", 1)):
            for phrase in _listed(entry.get(lang)):
                if weight and phrase and "{" not in phrase and "/" not in phrase:
                    found.add(phrase.strip())
    return tuple(sorted(found))
