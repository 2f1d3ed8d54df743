"""TOML → entries, strictly: what is unknown or missing is an error that says where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from mtqa.document import Family
from mtqa.errors import ConfigError
from mtqa.mqm import Severity
from mtqa.packs.entry import CLOSE, OPEN, SOURCE_NAMES, Entry, Example
from mtqa.packs.phrase import (
    Anchor,
    Phrase,
    PhraseError,
    Word,
    anchors,
    expand,
    groups,
    parse,
    parse_one,
    parse_word,
)

_Choice = TypeVar("_Choice", Family, Severity)
_Read = TypeVar("_Read", Phrase, Anchor)

#: MQM category of an entry that names none
DEFAULT_MQM = {
    Family.CALQUE: "style/unidiomatic-style",
    Family.LEXICAL: "terminology/wrong-term",
    Family.UNTRANSLATED: "accuracy/untranslated",
    Family.NAMES: "accuracy/mistranslation",
    Family.LOCALE: "locale-conventions/locale-convention",
}

_REQUIRED = ("name", "bad", "good")
_KEYS = (
    *_REQUIRED, "phrase", "pattern", "near", "without", "unless", "about", "about_least", "suggest",
    "write", "message", "why", "family", "mqm", "severity", "supersedes", "fixed", *SOURCE_NAMES,
)  # fmt: skip
HEAD_KEYS = ("name", "sources", "targets", "why", "authority", "weak", "sets")


class Where(NamedTuple):
    """Where in a pack something stands, for errors: the file, and what of it was read.

    ``line`` counts from 1 and is that of the first line of ``toml``; ``name`` is a code or
    ``[pack]``.
    """

    path: str
    line: int
    name: str
    toml: str

    def from_(self, tail: str) -> Where:
        """The place where ``tail``, which ends ``toml``, begins."""
        down = self.toml.count("\n", 0, len(self.toml) - len(tail))
        return self._replace(line=self.line + down, toml=tail)

    def error(self, said: str, key: str = "") -> ConfigError:
        """``file:line: name: said``, with the line that sets ``key``, or else the first one."""
        sets = rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*[.=]"
        found = re.search(sets, self.toml, re.MULTILINE) if key else None
        line = self.line + (self.toml.count("\n", 0, found.start()) if found else 0)
        return ConfigError(f"{self.path}:{line}: {self.name}: {said}")


def unknown_key(where: Where, key: str, known: Iterable[str]) -> ConfigError:
    """The error for a key that does not exist, with the one that was meant."""
    import difflib

    near = difflib.get_close_matches(key, list(known), n=1)
    hint = f"; did you mean '{near[0]}'?" if near else ""
    return where.error(f"unknown key '{key}'{hint}", key)


def decode_entry(
    code: str, table: Mapping[str, Any], where: Where, sets: Mapping[str, str]
) -> Entry:
    """The entry of one table, which stands at ``where``, with the pack's ``sets`` of words.

    Raises ConfigError.
    """
    for key in table:
        if key not in _KEYS:
            raise unknown_key(where, key, _KEYS)
    for key in _REQUIRED:
        if key not in table:
            raise where.error(f"missing key '{key}'")
    if ("phrase" in table) == ("pattern" in table):
        raise where.error("needs one of 'phrase' and 'pattern'")
    if "pattern" in table and "near" not in table:
        raise where.error("missing key 'near': a pattern needs words that it waits for")
    if not table.keys() & {"suggest", "write", "message"}:
        raise where.error("needs 'suggest', 'write' or 'message'")
    family = _choice(table, "family", Family, Family.CALQUE, where)
    mqm = _text(table, "mqm", where) or DEFAULT_MQM.get(family)
    if mqm is None:
        raise where.error(f"missing key 'mqm': family '{family}' has no usual category")
    phrases: tuple[Phrase, ...] = ()
    grouped: tuple[int, ...] = ()
    if "phrase" in table:
        phrases = decode_phrases(table["phrase"], where, sets)
        grouped = groups(table["phrase"])
    several = max(grouped, default=0) + 1
    return Entry(
        code=code,
        name=_text(table, "name", where) or "",
        family=family,
        mqm=mqm,
        severity=_choice(table, "severity", Severity, Severity.MINOR, where),
        phrases=phrases,
        groups=grouped,
        pattern=_pattern(table, where),
        near=decode_words(table.get("near", []), "near", where, sets),
        without=decode_words(table.get("without", []), "without", where, sets),
        unless=decode_words(table.get("unless", []), "unless", where, sets),
        about=decode_words(table.get("about", []), "about", where, sets),
        about_least=_about_least(table, where),
        suggest=_suggest(table, where),
        writes=_writes(table, several, where),
        message=_text(table, "message", where),
        why=_text(table, "why", where),
        sources={
            lang: _for_groups(table, lang, several, where) for lang in SOURCE_NAMES if lang in table
        },
        bad=_examples(table, where),
        good=_texts(table, "good", where),
        supersedes=_texts(table, "supersedes", where),
    )


def _for_groups(table: Mapping[str, Any], key: str, several: int, where: Where) -> tuple[str, ...]:
    """A text for each group of phrases, or one for all."""
    value = table[key]
    if isinstance(value, list) and len(value) != several:
        raise where.error(f"'{key}' has {len(value)} texts for {several} groups of phrases", key)
    texts = _texts(table, key, where)
    if not all(texts):
        raise where.error(f"'{key}' must be a string that is not empty", key)
    return texts


def _writes(table: Mapping[str, Any], several: int, where: Where) -> tuple[tuple[str, ...], ...]:
    """The advice of each group of phrases, or one for all; alternatives are a list."""
    value = table.get("write", [])
    if several == 1 or not isinstance(value, list):
        texts = _texts(table, "write", where)
        return (texts,) if texts else ()
    if value and len(value) != several:
        raise where.error(
            f"'write' has {len(value)} items for {several} groups of phrases", "write"
        )
    return tuple(_texts({"write": item}, "write", where) for item in value)


def _about_least(table: Mapping[str, Any], where: Where) -> int:
    least = table.get("about_least", 1)
    if not isinstance(least, int) or isinstance(least, bool) or least < 1:
        raise where.error("'about_least' must be a whole number, 1 at least", "about_least")
    if "about_least" in table and "about" not in table:
        raise where.error("'about_least' counts words of 'about', which is missing", "about_least")
    return least


def decode_sets(head: Mapping[str, Any], where: Where) -> dict[str, str]:
    """The sets of words that a pack's head names: alternatives as in a phrase, ``|`` between them.

    A set may hold sets that stand before it. Raises ConfigError.
    """
    table = head.get("sets", {})
    if not isinstance(table, dict):
        raise where.error("'sets' must be a table of strings", "sets")
    sets: dict[str, str] = {}
    for name, words in table.items():
        if not isinstance(words, str):
            raise where.error(f"set '{name}' must be a string", name)
        try:
            sets[name] = expand(words, sets)
            parse_word(sets[name])
        except PhraseError as error:
            raise where.error(f"set '{name}': {error}", name) from error
    return sets


def decode_phrases(value: object, where: Where, sets: Mapping[str, str]) -> tuple[Phrase, ...]:
    """The phrases of an entry. Raises ConfigError."""
    return _phrases(parse, value, where, sets)


def decode_phrase(value: object, number: int, where: Where, sets: Mapping[str, str]) -> Phrase:
    """Phrase ``number`` of an entry, from 0. Raises ConfigError."""
    return _phrases(lambda text: (parse_one(text, number),), value, where, sets)[0]


def decode_anchors(value: object, where: Where, sets: Mapping[str, str]) -> tuple[Anchor, ...]:
    """The anchors of the phrases of an entry, found without reading them. Raises ConfigError."""
    return _phrases(anchors, value, where, sets)


def _phrases(
    read: Callable[[str], tuple[_Read, ...]], value: object, where: Where, sets: Mapping[str, str]
) -> tuple[_Read, ...]:
    if not isinstance(value, str):
        raise where.error("'phrase' must be a string", "phrase")
    try:
        return read(expand(value, sets))
    except PhraseError as error:
        raise where.error(f"'phrase': {error}", "phrase") from error


def decode_words(
    value: object, key: str, where: Where, sets: Mapping[str, str]
) -> tuple[Word, ...]:
    """The words of ``near``, ``without``, ``unless`` or ``about``. Raises ConfigError."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise where.error(f"'{key}' must be a list of strings", key)
    try:
        words = tuple(parse_word(expand(item, sets)) for item in value)
    except PhraseError as error:
        raise where.error(f"'{key}': {error}", key) from error
    if any(word.classes for word in words):
        raise where.error(f"'{key}': words and lemmas only, no classes", key)
    return words


def _text(table: Mapping[str, Any], key: str, where: Where) -> str | None:
    value = table.get(key)
    if value is not None and not (isinstance(value, str) and value):
        raise where.error(f"'{key}' must be a string that is not empty", key)
    return value


def _texts(table: Mapping[str, Any], key: str, where: Where) -> tuple[str, ...]:
    value = table.get(key, [])
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(item, str) for item in values):
        raise where.error(f"'{key}' must be a string or a list of strings", key)
    return tuple(values)


def _choice(
    table: Mapping[str, Any], key: str, kind: type[_Choice], default: _Choice, where: Where
) -> _Choice:
    try:
        return kind(table.get(key, default))
    except ValueError:
        said = f"'{key}' is {table[key]!r}; it may be {', '.join(kind)}"
        raise where.error(said, key) from None


def _pattern(table: Mapping[str, Any], where: Where) -> re.Pattern[str] | None:
    pattern = _text(table, "pattern", where)
    try:
        return None if pattern is None else re.compile(pattern)
    except re.error as error:
        raise where.error(f"'pattern': {error}", "pattern") from error


def _suggest(table: Mapping[str, Any], where: Where) -> str | dict[str, str] | None:
    value = table.get("suggest")
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
        return dict(value)
    raise where.error("'suggest' must be a string or a table of strings", "suggest")


def _examples(table: Mapping[str, Any], where: Where) -> tuple[Example, ...]:
    marked = _texts(table, "bad", where)
    fixed = _texts(table, "fixed", where)
    for text in marked:
        if text.count(OPEN) != 1 or text.count(CLOSE) != 1 or text.index(OPEN) > text.index(CLOSE):
            raise where.error(f"'bad' must mark one span: {OPEN} … {CLOSE}", "bad")
    if not marked or len(fixed) > len(marked):
        raise where.error("'bad' needs an example, and one for each 'fixed'", "bad")
    if not table["good"]:
        raise where.error("'good' needs a near miss", "good")
    padded = (*fixed, *[""] * (len(marked) - len(fixed)))
    return tuple(Example(bad, text or None) for bad, text in zip(marked, padded, strict=True))
