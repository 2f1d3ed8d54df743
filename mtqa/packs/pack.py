"""A pack: entries for some source languages, asked of a story by their anchors.

A pack of hundreds of entries costs a story what its few triggered entries cost: the anchors (a word
or lemma per phrase) are looked up among the words of the story, a phrase is read only when its
anchor stands there, and its entry decoded only when no guard of the phrase rules it out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from mtqa.analysis.story import Story
from mtqa.document import Match
from mtqa.errors import ConfigError
from mtqa.languages.kept import Kept
from mtqa.packs.decode import (
    HEAD_KEYS,
    Where,
    decode_anchors,
    decode_entry,
    decode_phrase,
    decode_sets,
    decode_words,
    unknown_key,
)
from mtqa.packs.entry import Entry
from mtqa.packs.guard import Guard, guards_of, unguarded
from mtqa.packs.phrase import Anchor
from mtqa.packs.waiting import Place, Waiting, checksum, shipped

_TABLE = re.compile(r"\n\[([^\]\n]*)\]")
_PHRASE_LINE = re.compile(r'phrase = "([^"\\]*)"')
_CODE = re.compile(r"[A-Z]{3}[0-9]{3}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class Chunk(NamedTuple):
    """One entry as it stands in the file: code, line (from 1) and TOML text after its header.

    The text begins on the header's own line.
    """

    code: str
    line: int
    toml: str


@dataclass(frozen=True, eq=False)
class Pack:
    """Entries that are active for some source languages (none: all) and target languages.

    Those of a ``weak`` pack are sound French now and then: they speak only in a story that other
    signs show to be translated by machine. Built from text by ``read_pack``; entries are decoded
    when they are first needed.
    """

    name: str
    path: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    chunks: tuple[Chunk, ...]
    why: str = ""
    authority: str = ""
    weak: bool = False
    sets: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, decoded. Raises ConfigError."""
        return tuple(self.entry(number) for number in range(len(self.chunks)))

    @property
    def key(self) -> str:
        """What the list of anchors knows the pack by."""
        return checksum([*self.sets.values(), *[chunk.toml for chunk in self.chunks]])

    @cached_property
    def waiting(self) -> Waiting:
        """What waits for which word of a story. Raises ConfigError."""
        return shipped(self.key) or self.anchored()

    def anchored(self) -> Waiting:
        """``waiting`` by the phrases themselves. Raises ConfigError."""
        places: list[Place] = []
        numbers: dict[str, list[int]] = {}
        for number, chunk in enumerate(self.chunks):
            for phrase, anchor in enumerate(self._anchors(chunk)):
                for word in (*anchor.forms, *[f"<{lemma}>" for lemma in anchor.lemmas]):
                    numbers.setdefault(word, []).append(len(places))
                places.append(Place(number, phrase))
        return Waiting(places, numbers, frozenset(numbers))

    def check(self, story: Story) -> Iterator[tuple[Entry, Match]]:
        """What stands in the story, entry by entry. Raises ConfigError for a broken entry."""
        waiting = self.waiting
        triggered = waiting.words & story.vocabulary.words
        standing: dict[int, list[tuple[int, int]]] = {}
        for place, tokens in sorted(
            unguarded(story, triggered, waiting.numbers, self._guards).items()
        ):
            number, phrase = waiting.places[place]
            standing.setdefault(number, []).extend([(phrase, i) for i in tokens])
        for number, found in standing.items():
            entry = self.entry(number)
            for match in entry.match(story, found):
                yield entry, match

    @cached_property
    def _guards(self) -> Kept[int, tuple[Guard, ...]]:
        """The guards of a place's phrase; the rest of its entry waits for a match."""
        return Kept(self._guards_at)

    def _guards_at(self, place: int) -> tuple[Guard, ...]:
        number, phrase = self.waiting.places[place]
        chunk = self.chunks[number]
        key, value, where = self._trigger(chunk)
        if key != "phrase":
            return ()
        return guards_of(decode_phrase(value, phrase, where, self.sets))

    def entry(self, number: int) -> Entry:
        """Entry ``number``, decoded once. Raises ConfigError."""
        if number not in self._decoded:
            chunk = self.chunks[number]
            where = self._where(chunk)
            table = _toml(chunk.toml, where)
            self._decoded[number] = decode_entry(chunk.code, table, where, self.sets)
        return self._decoded[number]

    @cached_property
    def _decoded(self) -> dict[int, Entry]:
        return {}

    def _anchors(self, chunk: Chunk) -> tuple[Anchor, ...]:
        """What an entry waits for."""
        key, value, where = self._trigger(chunk)
        if key == "near":
            words = decode_words(value, key, where, self.sets)
            return tuple(word.anchor for word in words)
        return decode_anchors(value, where, self.sets)

    def _trigger(self, chunk: Chunk) -> tuple[str, object, Where]:
        """``near`` or ``phrase`` with its value: an entry's first key, so the rest can wait."""
        below = chunk.toml.lstrip()
        line = below.partition("\n")[0]
        where = self._where(chunk)
        plain = _PHRASE_LINE.fullmatch(line)
        # TOML is read at 1 MB/s; most phrases need none of it.
        trigger = {"phrase": plain[1]} if plain else _toml(line, where.from_(below))
        for key in ("near", "phrase"):
            if key in trigger:
                return key, trigger[key], where
        raise where.error("the first key must be 'phrase', or 'near' in one line")

    def _where(self, chunk: Chunk) -> Where:
        return Where(self.path, chunk.line, chunk.code, chunk.toml)


def read_pack(text: str, path: str) -> Pack:
    """The pack in ``text``, its head decoded and its entries found. Raises ConfigError.

    ``path`` names the file in errors. An entry begins with its code in brackets on a line of its
    own, the ``[pack]`` table comes first.
    """
    text = f"\n{text}"  # every table begins a line, the first one too
    headers = list(_TABLE.finditer(text))
    if not headers or headers[0][1] != "pack":
        raise ConfigError(f"{path}:1: must begin with the table [pack]")
    ends = [header.start() for header in headers[1:]] + [len(text)]
    where = Where(path, 1, "[pack]", text[1 : ends[0]])
    tree = _toml(where.toml, where)
    for key in tree:
        if key != "pack":
            raise where.error(f"unknown key '{key}' before the table", key)
    head = tree["pack"]
    for key in head:
        if key not in HEAD_KEYS:
            raise unknown_key(where, key, HEAD_KEYS)
    if "name" not in head:
        raise where.error("missing key 'name'")
    chunks: dict[str, Chunk] = {}
    line = last = 0
    for header, end in zip(headers[1:], ends[1:], strict=True):
        at = header.start(1)
        line += text.count("\n", last, at)
        last = at
        code = header[1]
        if not _CODE.fullmatch(code):
            raise ConfigError(f"{path}:{line}: '[{code}]' is no code: three capitals, three digits")
        if code in chunks:
            raise ConfigError(f"{path}:{line}: code {code} stands at line {chunks[code].line} too")
        chunks[code] = Chunk(code, line, text[header.end() : end].rstrip())
    return Pack(
        name=_text(head, "name", where),
        path=path,
        sources=_languages(head, "sources", where),
        targets=_languages(head, "targets", where),
        chunks=tuple(chunks.values()),
        why=_text(head, "why", where),
        authority=_text(head, "authority", where),
        weak=_flag(head, "weak", where),
        sets=decode_sets(head, where),
    )


def _text(head: dict[str, Any], key: str, where: Where) -> str:
    value = head.get(key, "")
    if not isinstance(value, str) or (key in head and not value.strip()):
        raise where.error(f"'{key}' must be a string that is not empty", key)
    return value


def _flag(head: dict[str, Any], key: str, where: Where) -> bool:
    value = head.get(key, False)
    if not isinstance(value, bool):
        raise where.error(f"'{key}' must be true or false", key)
    return value


def _languages(head: dict[str, Any], key: str, where: Where) -> tuple[str, ...]:
    value = head.get(key, [])
    if not isinstance(value, list) or not all(
        isinstance(item, str) and _LANGUAGE.fullmatch(item) for item in value
    ):
        raise where.error(f"'{key}' must be a list of language codes such as \"sk\"", key)
    return tuple(value)


def _toml(text: str, where: Where) -> dict[str, Any]:
    """The table in ``text``, which begins at ``where``. Raises ConfigError with the line."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said, at, number = str(error).partition(" (at line ")
        if at:  # the line of the file, not of the stretch that was read
            down = int(number.partition(",")[0]) - 1
            where = where._replace(line=where.line + down, toml="")
        raise where.error(said) from error
