"""What is quickly seen not to stand around a phrase's anchor, before the phrase is read there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.languages.frequencies import load_frequencies
from mtqa.packs.phrase import Gap, Phrase, Word


class Guard(NamedTuple):
    """Words, one of which stands ``first`` to ``last`` tokens from the anchor.

    ``words`` are folded forms, and lemmas between angle brackets, as in ``Vocabulary.words``.
    """

    first: int
    last: int
    words: frozenset[str]
    forms: frozenset[str]
    lemmas: tuple[str, ...]


def guards_of(phrase: Phrase) -> tuple[Guard, ...]:
    """The words without which the phrase can't stand, the rarest first."""
    rate = load_frequencies().rate
    return tuple(
        sorted(
            _guards(phrase),
            key=lambda guard: rate(guard.forms, [lemma[1:-1] for lemma in guard.lemmas]),
        )
    )


def surviving(guards: Sequence[Guard], story: Story, places: Sequence[int]) -> Sequence[int]:
    """Those of the tokens ``places`` around which every guard finds a word of its own."""
    words = story.vocabulary.words
    for guard in guards:
        if words.isdisjoint(guard.words):
            return ()
    for guard in guards:
        places = _beside(guard, story, places)
        if not places:
            break
    return places


def _beside(guard: Guard, story: Story, places: Sequence[int]) -> Sequence[int]:
    """Those of ``places`` around which a word of the guard stands."""
    column = story.tokens.forms
    first, last, _, forms, lemmas = guard
    inflected = story.vocabulary.forms_of(lemmas) if lemmas else frozenset()
    if first == last:
        reach = range(-first, len(column) - first)
        return [
            i
            for i in places
            if i in reach and ((form := column[i + first]) in forms or form in inflected)
        ]
    found = []
    for i in places:
        near = column[max(0, i + first) : max(0, i + last + 1)]
        if not (forms.isdisjoint(near) and inflected.isdisjoint(near)):
            found.append(i)
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
