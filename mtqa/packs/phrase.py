"""The phrase language of packs: a few words with their inflections, matched on tokens.

A phrase is a row of elements, separated by spaces, matched within one segment:

========================  ======================================================================
``mot``                   the word, in any case
``=Mot``                  the word with exactly these capitals
``a|b|<c>``               any of these
``@name``                 any of a set that the pack names; alone or among others
``<lemme>``               any form of the lemma; ``<lemme:NOUN>`` restricts the part of speech,
                          ``<lemme:ppas>`` the tense (names as in the word-form table)
``<de>`` ``<à>`` …        the word with its elided, contracted and inflected forms (``MACROS``)
``<NOUN>`` ``<INF>`` …    a word class (``CLASSES``)
``(x)``                   x or nothing
``..3``                   up to three words or numbers, no punctuation
``!x``                    not x here: the word that follows, or, at the head of the phrase, the
                          word that stands before it
``[ … ]``                 the part that the finding marks; without brackets, all of it
``/``                     between whole phrases: the one or the other
``//``                    the same, where another phrase of the original begins, with other advice
========================  ======================================================================

An elided word is a word of its own and keeps its apostrophe (``l'``, ``qu'``); punctuation is a
word too.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.analysis.tokens import NUMBER, PUNCT
from mtqa.languages.frequencies import load_frequencies

#: closed-class words whose forms a lemma look-up would not bring together
MACROS = {
    "de": ("de", "d'", "du", "des"),
    "à": ("à", "au", "aux"),
    "le": ("le", "la", "l'", "les"),
    "un": ("un", "une"),
    "ce": ("ce", "cet", "cette", "ces"),
    "son": ("son", "sa", "ses"),
    "leur": ("leur", "leurs"),
    "notre": ("notre", "nos"),
    "que": ("que", "qu'"),
    "se": ("se", "s'"),
    "ne": ("ne", "n'"),
    "DAY": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "MONTH": (
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ),
}  # fmt: skip

#: word classes and the tag of the word-form table that makes them
CLASSES = {
    "NOUN": "NOUN",
    "ADJ": "ADJ",
    "ADV": "ADV",
    "DET": "DET",
    "PREP": "ADP",
    "VERB": "VERB",
    "INF": "inf",
    "PPAS": "ppas",
    "NUM": "NUM",
    "PROPN": "PROPN",
    "WORD": "",
}

_SET = re.compile(r"@([\w-]*)")
_ITEM = re.compile(r"\[|\]|//?|[^\s\[\]/]+")
_SEPARATORS = ("/", "//")
_ANGLE = re.compile(r"<([^<>:|]+)(?::([A-Za-z]+))?>")
#: punctuation that could be taken for a sign of the phrase language
_PLAIN = frozenset({".", "..."})
_LITERAL = re.compile(r"=?[\w'.,:;%€$«»“”„\"…–-]+")


class PhraseError(ValueError):
    """A phrase that can't be read; the message names the element."""


class Word(NamedTuple):
    """One token: any of folded forms, exact words, (lemma, tag) pairs or classes."""

    forms: frozenset[str]
    exact: frozenset[str] = frozenset()
    lemmas: tuple[tuple[str, str], ...] = ()
    classes: tuple[str, ...] = ()
    optional: bool = False

    @property
    def folded(self) -> frozenset[str]:
        """All its words, folded."""
        return self.forms.union(map(str.lower, self.exact)) if self.exact else self.forms

    @property
    def anchor(self) -> Anchor:
        """What a story is asked for when the word stands alone."""
        return Anchor(0, self.folded, frozenset(lemma for lemma, _ in self.lemmas))

    def accepts(self, story: Story, i: int) -> bool:
        """Whether token ``i`` is this word."""
        form = story.tokens.forms[i]
        if form in self.forms or (self.exact and story.word(i) in self.exact):
            return True
        for lemma, tag in self.lemmas:
            for reading in story.readings(i):
                if reading.lemma == lemma and (not tag or tag in (reading.pos, reading.tense)):
                    return True
        return any(_in_class(story, i, name) for name in self.classes)


class Gap(NamedTuple):
    """Up to ``limit`` words or numbers."""

    limit: int


class Not(NamedTuple):
    """A word that must not stand here; ``behind`` when it is the one before the phrase."""

    word: Word
    behind: bool


class Edge(Enum):
    """Where the marked part begins and ends."""

    OPEN = "["
    CLOSE = "]"


Element = Word | Gap | Not | Edge


class Anchor(NamedTuple):
    """The element that a story is asked for first: folded forms and lemmas, any of them."""

    element: int
    forms: frozenset[str]
    lemmas: frozenset[str]


class Phrase(NamedTuple):
    """One row of elements with its anchor."""

    elements: tuple[Element, ...]
    anchor: Anchor


def expand(text: str, sets: Mapping[str, str]) -> str:
    """``text`` with the words of each ``@set`` in its place. Raises PhraseError."""
    if "@" not in text:
        return text

    def words(found: re.Match[str]) -> str:
        if found[1] not in sets:
            raise PhraseError(f"the pack names no set '@{found[1]}'")
        return sets[found[1]]

    return _SET.sub(words, text)


def parse(text: str) -> tuple[Phrase, ...]:
    """The phrases of ``text``, one or several separated by ``/`` or ``//``. Raises PhraseError."""
    return tuple(_phrase(row) for row in _rows(text))


def parse_one(text: str, number: int) -> Phrase:
    """Phrase ``number`` of those that ``parse`` gives, without the others. Raises PhraseError."""
    return _phrase(_rows(text)[number])


def anchors(text: str) -> tuple[Anchor, ...]:
    """The anchors of the phrases that ``parse`` gives, without parsing. Raises PhraseError."""
    return tuple(_anchor(row) for row in _rows(text))


def groups(text: str) -> tuple[int, ...]:
    """The group of each phrase that ``parse`` gives, from 0: ``//`` opens a new one."""
    return tuple(
        number for number, part in enumerate(text.split("//")) for _ in range(part.count("/") + 1)
    )


def _rows(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    for item in _ITEM.findall(text.replace("’", "'")):
        if item in _SEPARATORS:
            rows.append([])
        else:
            rows[-1].append(item)
    return rows


def parse_word(item: str) -> Word:
    """A single word, as in a list of words that must be near. Raises PhraseError."""
    return _word(item, optional=False)


def _phrase(items: list[str]) -> Phrase:
    elements: list[Element] = []
    for item in items:
        if item in "[]":
            elements.append(Edge(item))
        elif item.startswith("!") and len(item) > 1:
            behind = not any(isinstance(e, Word | Gap) for e in elements)
            elements.append(Not(_word(item[1:], optional=False), behind))
        elif item.startswith("..") and item[2:].isdigit():
            elements.append(Gap(int(item[2:])))
        elif item.startswith("(") and item.endswith(")"):
            elements.append(_word(item[1:-1], optional=True))
        else:
            elements.append(_word(item, optional=False))
    opened, closed = elements.count(Edge.OPEN), elements.count(Edge.CLOSE)
    if opened != closed or opened > 1:
        raise PhraseError("one pair of brackets at most")
    if opened and elements.index(Edge.OPEN) > elements.index(Edge.CLOSE):
        raise PhraseError("']' before '['")
    return Phrase(tuple(elements), _anchor(items))


@lru_cache(maxsize=1 << 12)
def _word(item: str, *, optional: bool) -> Word:
    """One element; the phrases of a pack share most of theirs."""
    forms: list[str] = []
    exact: list[str] = []
    lemmas: list[tuple[str, str]] = []
    classes: list[str] = []
    for part in item.split("|"):
        angle = _ANGLE.fullmatch(part)
        if angle is None:
            if not _LITERAL.fullmatch(part):
                raise PhraseError(f"can't read '{item}'")
            if part.startswith("="):
                exact.append(part[1:])
            else:
                forms.append(part.lower())
            continue
        name, tag = angle[1], angle[2] or ""
        if name in MACROS and not tag:
            forms += MACROS[name]
        elif name in CLASSES and not tag:
            classes.append(name)
        elif name.isupper():
            raise PhraseError(f"no word class '{name}'; there are {', '.join(CLASSES)}")
        else:
            lemmas.append((name, tag))
    return Word(frozenset(forms), frozenset(exact), tuple(lemmas), tuple(classes), optional)


def _anchor(items: list[str]) -> Anchor:
    """The item that stands least often in a text, by the frequencies of the language."""
    best, fewest, at = None, math.inf, 0
    for number, item in enumerate(items):
        if item[0] in "[](!." and item not in _PLAIN:
            continue
        found = _choices(item)
        if found is not None and found.rate < fewest:
            best, fewest, at = found, found.rate, number
    if best is None:
        raise PhraseError("needs a word that is neither optional nor a class")
    return Anchor(at, frozenset(best.forms), frozenset(best.lemmas))


class _Choices(NamedTuple):
    """The folded forms and lemmas of an item, and how often one stands in a million words."""

    forms: list[str]
    lemmas: list[str]
    rate: int


def _choices(item: str) -> _Choices | None:
    """What an item may be, None where that is a class.

    Reads no more of it than it must: a pack asks it of all its phrases when it is loaded.
    """
    forms: list[str] = []
    lemmas: list[str] = []
    for part in item.split("|"):
        if part[0] != "<":
            forms.append(part.removeprefix("=").lower())
            continue
        name = part[1:].partition(">")[0].partition(":")[0]
        if name in MACROS:
            forms += MACROS[name]
        elif name in CLASSES:
            return None
        else:
            lemmas.append(name)
    return _Choices(forms, lemmas, load_frequencies().rate(forms, lemmas))


def _in_class(story: Story, i: int, name: str) -> bool:
    kind = story.tokens.kinds[i]
    if name == "NUM" and kind == NUMBER:
        return True
    if kind in (PUNCT, NUMBER):
        return False
    if name == "WORD":
        return True
    if name == "PROPN" and story.capitalised(i) and not story.first_in_segment(i):
        return True
    tag = CLASSES[name]
    return any(tag in (reading.pos, reading.tense) for reading in story.readings(i))
