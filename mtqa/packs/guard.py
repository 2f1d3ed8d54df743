"""What is quickly seen not to stand around a phrase's anchor, before the phrase is read there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.languages.frequencies import load_frequencies
from mtqa.packs.phrase import Gap, Phrase, Word


class Guard(NamedTuple):
    """Words, one of which stands ``first`` to ``last`` tokens from the anchor.

    ``words`` are folded forms, and lemmas between angle brackets, as in ``Story.vocabulary``.
    """

    first: int
    last: int
    words: frozenset[str]
    forms: frozenset[str]
    lemmas: tuple[str, ...]


def guards_of(phrase: Phrase) -> tuple[Guard, ...]:
    """The words without which the phrase can't stand, the rarest first."""
    rate = load_frequencies().rate
    return tuple(sorted(_guards(phrase), key=lambda guard: rate(guard.forms, guard.lemmas)))


def surviving(guards: Sequence[Guard], story: Story, places: Sequence[int]) -> Sequence[int]:
    """Those of the tokens ``places`` around which every guard finds a word of its own."""
    vocabulary = story.vocabulary
    for guard in guards:
        if vocabulary.isdisjoint(guard.words):
            return ()
    forms = story.tokens.forms
    for guard in guards:
        first, last = guard.first, guard.last + 1
        present = _present(guard, story)
        places = [
            i for i in places if not present.isdisjoint(forms[max(0, i + first) : max(0, i + last)])
        ]
        if not places:
            break
    return places


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
    lemmas = tuple(dict.fromkeys(name for name, _ in word.lemmas))
    forms = word.folded
    return Guard(first, last, forms.union(f"<{name}>" for name in lemmas), forms, lemmas)


def _present(guard: Guard, story: Story) -> Set[str]:
    """The guard's folded forms that stand in the story."""
    present = story.tokens.index.keys() & guard.forms
    return present | story.forms_of(guard.lemmas) if guard.lemmas else present
