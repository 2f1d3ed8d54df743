"""TOML → entries, strictly: what is unknown or missing is an error that says where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from mtqa.document import Family
from mtqa.errors import ConfigError
from mtqa.mqm import Severity
from mtqa.packs.entry import CLOSE, OPEN, SOURCE_NAMES, Entry, Example
from mtqa.packs.phrase import Phrase, PhraseError, Word, parse, parse_word

_Choice = TypeVar("_Choice", Family, Severity)

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
    *_REQUIRED, "phrase", "pattern", "near", "without", "unless", "suggest", "write", "message",
    "why", "family", "mqm", "severity", "supersedes", "fixed", *SOURCE_NAMES,
)  # fmt: skip
HEAD_KEYS = ("name", "sources", "targets", "why", "authority")


def unknown_key(where: str, key: str, known: Iterable[str]) -> ConfigError:
    """The error for a key that does not exist, with the one that was meant."""
    import difflib

    near = difflib.get_close_matches(key, list(known), n=1)
    hint = f"; did you mean '{near[0]}'?" if near else ""
    return ConfigError(f"{where}: unknown key '{key}'{hint}")


def decode_entry(code: str, table: Mapping[str, Any], where: str) -> Entry:
    """The entry of one table; ``where`` names file, line and code. Raises ConfigError."""
    for key in table:
        if key not in _KEYS:
            raise unknown_key(where, key, _KEYS)
    for key in _REQUIRED:
        if key not in table:
            raise ConfigError(f"{where}: missing key '{key}'")
    if ("phrase" in table) == ("pattern" in table):
        raise ConfigError(f"{where}: needs one of 'phrase' and 'pattern'")
    if "pattern" in table and "near" not in table:
        raise ConfigError(f"{where}: missing key 'near': a pattern needs words that it waits for")
    if not table.keys() & {"suggest", "write", "message"}:
        raise ConfigError(f"{where}: needs 'suggest', 'write' or 'message'")
    family = _choice(table, "family", Family, Family.CALQUE, where)
    mqm = _text(table, "mqm", where) or DEFAULT_MQM.get(family)
    if mqm is None:
        raise ConfigError(f"{where}: missing key 'mqm': family '{family}' has no usual category")
    return Entry(
        code=code,
        name=_text(table, "name", where) or "",
        family=family,
        mqm=mqm,
        severity=_choice(table, "severity", Severity, Severity.MINOR, where),
        phrases=decode_phrases(table["phrase"], where) if "phrase" in table else (),
        pattern=_pattern(table, where),
        near=decode_words(table.get("near", []), "near", where),
        without=decode_words(table.get("without", []), "without", where),
        unless=decode_words(table.get("unless", []), "unless", where),
        suggest=_suggest(table, where),
        write=_texts(table, "write", where),
        message=_text(table, "message", where),
        why=_text(table, "why", where),
        source={lang: table[lang] for lang in SOURCE_NAMES if _text(table, lang, where)},
        bad=_examples(table, where),
        good=_texts(table, "good", where),
        supersedes=_texts(table, "supersedes", where),
    )


def decode_phrases(value: object, where: str) -> tuple[Phrase, ...]:
    """The phrases of an entry. Raises ConfigError."""
    if not isinstance(value, str):
        raise ConfigError(f"{where}: 'phrase' must be a string")
    try:
        return parse(value)
    except PhraseError as error:
        raise ConfigError(f"{where}: 'phrase': {error}") from error


def decode_words(value: object, key: str, where: str) -> tuple[Word, ...]:
    """The words of ``near``, ``without`` or ``unless``. Raises ConfigError."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f"{where}: '{key}' must be a list of strings")
    try:
        words = tuple(parse_word(item) for item in value)
    except PhraseError as error:
        raise ConfigError(f"{where}: '{key}': {error}") from error
    if any(word.classes for word in words):
        raise ConfigError(f"{where}: '{key}': words and lemmas only, no classes")
    return words


def _text(table: Mapping[str, Any], key: str, where: str) -> str | None:
    value = table.get(key)
    if value is not None and not (isinstance(value, str) and value):
        raise ConfigError(f"{where}: '{key}' must be a string that is not empty")
    return value


def _texts(table: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = table.get(key, [])
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(item, str) for item in values):
        raise ConfigError(f"{where}: '{key}' must be a string or a list of strings")
    return tuple(values)


def _choice(
    table: Mapping[str, Any], key: str, kind: type[_Choice], default: _Choice, where: str
) -> _Choice:
    try:
        return kind(table.get(key, default))
    except ValueError:
        raise ConfigError(
            f"{where}: '{key}' is {table[key]!r}; it may be {', '.join(kind)}"
        ) from None


def _pattern(table: Mapping[str, Any], where: str) -> re.Pattern[str] | None:
    pattern = _text(table, "pattern", where)
    try:
        return None if pattern is None else re.compile(pattern)
    except re.error as error:
        raise ConfigError(f"{where}: 'pattern': {error}") from error


def _suggest(table: Mapping[str, Any], where: str) -> str | dict[str, str] | None:
    value = table.get("suggest")
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
        return dict(value)
    raise ConfigError(f"{where}: 'suggest' must be a string or a table of strings")


def _examples(table: Mapping[str, Any], where: str) -> tuple[Example, ...]:
    marked = _texts(table, "bad", where)
    fixed = _texts(table, "fixed", where)
    for text in marked:
        if text.count(OPEN) != 1 or text.count(CLOSE) != 1 or text.index(OPEN) > text.index(CLOSE):
            raise ConfigError(f"{where}: 'bad' must mark one span: {OPEN} … {CLOSE}")
    if not marked or len(fixed) > len(marked):
        raise ConfigError(f"{where}: 'bad' needs an example, and one for each 'fixed'")
    if not table["good"]:
        raise ConfigError(f"{where}: 'good' needs a near miss")
    padded = (*fixed, *[""] * (len(marked) - len(fixed)))
    return tuple(Example(bad, text or None) for bad, text in zip(marked, padded, strict=True))
