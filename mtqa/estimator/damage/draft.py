"""A sentence as words that can be changed, with a label on each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from mtqa.estimator.damage.labels import MISSING, OK
from mtqa.estimator.words import WORD as WORD

_ELIDED: Final = {
    "le": "l'", "la": "l'", "de": "d'", "que": "qu'", "se": "s'", "ne": "n'", "je": "j'",
    "me": "m'", "te": "t'", "jusque": "jusqu'", "lorsque": "lorsqu'", "puisque": "puisqu'",
}  # fmt: skip
_FULL: Final = {
    "l'": "le", "d'": "de", "qu'": "que", "s'": "se", "n'": "ne", "j'": "je", "m'": "me",
    "t'": "te", "jusqu'": "jusque", "lorsqu'": "lorsque", "puisqu'": "puisque", "c'": "ce",
}  # fmt: skip
_CONTRACTED: Final = {
    ("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux",
}  # fmt: skip
_HIGH: Final = frozenset(";:!?")
_VOWELS: Final = frozenset("aàâeéèêëiîïoôuùûœ")


class Damaged(NamedTuple):
    """A text, its words as ``(start, end)`` in code points, and a label for each of them."""

    text: str
    spans: tuple[tuple[int, int], ...]
    labels: tuple[int, ...]


class Style(NamedTuple):
    """A sound way to punctuate: space before ``; : ! ?``, space within the marks, the marks."""

    high: str = " "
    inner: str = " "
    marks: tuple[str, str] = ("«", "»")
    curly: bool = False


PLAIN: Final = Style()


class Draft:
    """The words of a sentence; ``glued[i]`` where no space stands before word ``i``.

    ``labels[i]`` is `OK` until a kind of damage touches the word; a kind leaves words alone that
    another has touched (`free`).
    """

    __slots__ = ("glued", "labels", "lower", "words")

    def __init__(self, text: str) -> None:
        self.words: list[str] = []
        self.glued: list[bool] = []
        end = 0
        for match in WORD.finditer(text):
            self.words.append(match.group())
            self.glued.append(match.start() == end)
            end = match.end()
        self.labels: list[int] = [OK] * len(self.words)
        self.lower: list[str] = [word.lower() for word in self.words]

    def free(self, i: int) -> bool:
        """Whether word ``i`` exists and nothing has touched it."""
        return 0 <= i < len(self.words) and self.labels[i] == OK

    def put(self, i: int, word: str, label: int, *, keep_case: bool = True) -> None:
        """Writes ``word`` in the place of word ``i``."""
        if keep_case and self.words[i][:1].isupper():
            word = word[:1].upper() + word[1:]
        self.words[i] = word
        self.lower[i] = word.lower()
        self.labels[i] = label

    def insert(self, i: int, word: str, label: int, *, glued: bool = False) -> None:
        """Sets ``word`` before word ``i``."""
        if i == 0 and self.words and self.words[0][:1].isupper() and word[:1].isalpha():
            word = word[:1].upper() + word[1:]
            self._uncapitalise(0)
        self.words.insert(i, word)
        self.lower.insert(i, word.lower())
        self.labels.insert(i, label)
        self.glued.insert(i, glued)

    def delete(self, i: int, label: int = MISSING) -> None:
        """Takes word ``i`` out; the word after it, if free, gets ``label``."""
        capital = i == 0 and self.words[0][:1].isupper()
        glued = self.glued[i]
        for column in (self.words, self.lower, self.labels, self.glued):
            del column[i]
        if i < len(self.words):
            if self.lower[i][:1].isalnum() or i == 0:
                self.glued[i] = glued
            if self.labels[i] == OK:
                self.labels[i] = label
            if capital:
                self.words[i] = self.words[i][:1].upper() + self.words[i][1:]

    def move(self, start: int, end: int, target: int, label: int) -> None:
        """Takes words ``[start, end)`` and sets them before word ``target``, outside of them."""
        shift = end - start
        capital = (start == 0 or target == 0) and self.words[0][:1].isupper()
        if capital:
            self._uncapitalise(0)
        for i in range(start, end):
            self.labels[i] = label
        for column in (self.words, self.lower, self.labels, self.glued):
            part = column[start:end]
            del column[start:end]
            at = target if target <= start else target - shift
            column[at:at] = part  # type: ignore[assignment]
        at = target if target <= start else target - shift
        self.glued[at] = False
        if at + shift < len(self.words) and self.words[at + shift][0].isalnum():
            self.glued[at + shift] = self.words[at + shift - 1][-1] in "'-("
        if capital:
            self.words[0] = self.words[0][:1].upper() + self.words[0][1:]

    def mend(self, i: int) -> None:
        """Elides and contracts between words ``i`` and ``i + 1``, as any translator does."""
        if not 0 <= i < len(self.words) - 1:
            return
        word, after = self.lower[i], self.lower[i + 1]
        vowel = after[0] in _VOWELS or (after[0] == "h" and after[1:3] not in ("au", "or", "ér"))
        if word in _ELIDED and vowel:
            self._write(i, _ELIDED[word])
            self.glued[i + 1] = True
        elif word in _FULL and not vowel:
            self._write(i, _FULL[word])
            self.glued[i + 1] = False
        elif (word, after) in _CONTRACTED:
            label = max(self.labels[i], self.labels[i + 1])
            self._write(i, _CONTRACTED[word, after])
            self.labels[i] = label
            for column in (self.words, self.lower, self.labels, self.glued):
                del column[i + 1]

    def finish(self, style: Style = PLAIN) -> Damaged:
        """The text in a style of punctuation, and the words in it."""
        parts: list[str] = []
        spans: list[tuple[int, int]] = []
        at = 0
        before = ""
        for i, word in enumerate(self.words):
            if i and not self.glued[i]:
                tight = word in _HIGH
                space = style.inner if word == "»" or before == "«" else " "
                space = style.high if tight else space
                parts.append(space)
                at += len(space)
            before = word
            if word in "«»":
                word = style.marks[word == "»"]
            elif word[-1] == "'" and style.curly:
                word = word[:-1] + "’"
            parts.append(word)
            spans.append((at, at + len(word)))
            at += len(word)
        return Damaged("".join(parts), tuple(spans), tuple(self.labels))

    def extend(self, other: Draft) -> None:
        """Appends another sentence."""
        self.words += other.words
        self.lower += other.lower
        self.labels += other.labels
        self.glued += [False, *other.glued[1:]]

    def mark(self, places: Iterable[int], label: int) -> None:
        """Labels words without changing them."""
        for i in places:
            if self.free(i):
                self.labels[i] = label

    def _write(self, i: int, word: str) -> None:
        if self.words[i][:1].isupper():
            word = word[:1].upper() + word[1:]
        self.words[i] = word
        self.lower[i] = word.lower()

    def _uncapitalise(self, i: int) -> None:
        # a name keeps its capital; only a word of grammar surely has none inside the sentence
        if len(self.words[i]) <= 4 or self.words[i].endswith("'"):
            self.words[i] = self.words[i][:1].lower() + self.words[i][1:]
