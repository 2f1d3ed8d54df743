"""Marked passages → training arrays: each sentence as it stands, beside its corrected form.

A sub-editor's marks say of every word whether it is sound, which no alignment does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from mtqa.analysis.analyse import analyse
from mtqa.document import Document, Family, SegmentKind
from mtqa.errors import InputError
from mtqa.estimator.damage.draft import Damaged
from mtqa.estimator.damage.labels import (
    AGREEMENT,
    FOREIGN,
    OK,
    QUOTATION,
    TRANSLATION,
)
from mtqa.estimator.words import words
from mtqa.formats.marked import MarkedPassage, read_marked
from mtqa.formats.plain import read

#: the label of a word in a mark of each family
_LABELS: Final = {
    Family.AGREEMENT: AGREEMENT,
    Family.NAMES: FOREIGN,
    Family.UNTRANSLATED: FOREIGN,
    Family.QUOTES: QUOTATION,
    Family.ATTRIBUTION: QUOTATION,
    Family.LOCALE: QUOTATION,
}
_NOT_PROSE: Final = {SegmentKind.BOILERPLATE, SegmentKind.BYLINE, SegmentKind.DATELINE}
_NUMBER: Final = re.compile(r"\d+\Z")
_HELD: Final = 5


class Sentence(NamedTuple):
    """A sentence of a passage with a label on each word, and its corrected form."""

    damaged: Damaged
    corrected: str


def read_passages(folder: Path, *, held_back: bool) -> list[MarkedPassage]:
    """The passages of ``folder`` to train on, or those that are ``held_back``.

    Held back is every file whose name ends in a number that divides by five. Raises InputError.
    """
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        raise InputError(f"{folder}: there are no passages (*.txt)")
    return [
        passage
        for path in paths
        if _is_held_back(path) == held_back
        for passage in read_marked(read(str(path)).text, str(path))
    ]


def _is_held_back(path: Path) -> bool:
    number = _NUMBER.search(path.stem)
    return number is not None and int(number[0]) % _HELD == 0


def sentences(passages: Iterable[MarkedPassage]) -> Iterator[Sentence]:
    """The sentences of ``passages`` that have no boilerplate in them."""
    for passage in passages:
        story = analyse(Document(passage.text), source_lang=passage.source_lang)
        for segment in story.segments:
            start, end = segment.start, segment.end
            marks = [mark for mark in passage.marks if mark.start < end and start < mark.end]
            if segment.kind in _NOT_PROSE or any(m.family == Family.BOILERPLATE for m in marks):
                continue
            text = passage.text[start:end]
            spans = tuple(words(text))
            labels = [OK] * len(spans)
            for mark in marks:
                for i, (first, last) in enumerate(spans):
                    if start + first < mark.end and mark.start < start + last:
                        labels[i] = _LABELS.get(mark.family, TRANSLATION)
            corrected = " ".join(passage.correct(start, end).split())
            yield Sentence(Damaged(text, spans, tuple(labels)), corrected)
