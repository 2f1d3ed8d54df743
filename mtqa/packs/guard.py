"""What is quickly seen not to stand around a phrase's anchor, before the phrase is read there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from mtqa.analysis.story import Story
from mtqa.languages.frequencies import load_frequencies
from mtqa.packs.phrase import Gap, Phrase, Word


@dataclass(frozen=True, slots=True, eq=False)
class Guard:
    """Words, one of which stands ``first`` to ``last`` tokens from the anchor.

    ``words`` are folded forms, and lemmas between angle brackets, as in ``Vocabulary.words``.
    """

    first: int
    last: int
    words: frozenset[str]
    forms: frozenset[str]
    lemmas: tuple[str, ...]


#: number of a place → the guards of its phrase
Guards: TypeAlias = Mapping[int, Sequence[Guard]]


def guards_of(phrase: Phrase) -> tuple[Guard, ...]:
    """The words without which the phrase can't stand, the rarest first."""
    rate = load_frequencies().rate
    return tuple(
        sorted(
            _guards(phrase),
            key=lambda guard: rate(guard.forms, [lemma[1:-1] for lemma in guard.lemmas]),
        )
    )


def unguarded(
    story: Story, triggered: Iterable[str], numbers: Mapping[str, Sequence[int]], guards: Guards
) -> dict[int, list[int]]:
    """Number of a place → the tokens it waits for around which each guard finds a word of its own.

    ``triggered`` are words of the story, ``numbers`` the places that wait for each. One loop
    without a call in it: a long story comes through it hundreds of times.
    """
    vocabulary, index, column = story.vocabulary, story.tokens.index, story.tokens.forms
    size, absent = len(column), story.vocabulary.words.isdisjoint
    found: dict[int, list[int]] = {}
    for word in triggered:
        tokens = index.get(word) or vocabulary.places(word)
        for place in numbers[word]:
            left = tokens
            for guard in guards[place]:
                if absent(guard.words):
                    break
                forms, first, stop = guard.forms, guard.first, guard.last + 1
                if guard.lemmas:
                    forms = forms.union(vocabulary.forms_of(guard.lemmas))
                before, left, alone = left, [], stop - first == 1
                for i in before:
                    at = i + first
                    if alone:
                        if 0 <= at < size and column[at] in forms:
                            left.append(i)
                    elif not forms.isdisjoint(
                        column[at : i + stop] if at >= 0 else column[: max(0, i + stop)]
                    ):
                        left.append(i)
                if not left:
                    break
            else:
                found.setdefault(place, []).extend(left)
    return found


def _guards(phrase: Phrase) -> Iterator[Guard]:
    """A guard for each word on either side of the anchor; those of a class say little."""
    elements, anchor = phrase.elements, phrase.anchor.element
    for side in (1, -1):
        near = far = 0
        for element in elements[anchor + side :: side] if anchor + side >= 0 else ():
            if isinstance(element, Gap):
                far += element.limit
            elif isinstance(element, Word):
                far += 1
                near += not element.optional
                if not (element.optional or element.classes):
                    first, last = (near, far) if side > 0 else (-far, -near)
                    yield _guard(first, last, element)


def _guard(first: int, last: int, word: Word) -> Guard:
    forms = word.folded
    lemmas = tuple([f"<{name}>" for name in dict.fromkeys(name for name, _ in word.lemmas)])
    return Guard(first, last, forms.union(lemmas) if lemmas else forms, forms, lemmas)
