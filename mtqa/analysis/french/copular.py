"""Where a participle or an adjective may follow *être* or a verb like it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.copulas import (
    BE_PLURAL,
    BE_SINGULAR,
    BETWEEN,
    HAVE,
    MODAL_PARTICIPLES,
    MODALS,
    OF_BEING,
    SEEM,
)


class Place(NamedTuple):
    """The token of the finite verb, the one after *être*, and the verb's number, ``s`` or ``p``."""

    verb: int
    after: int
    number: str


@lru_cache(maxsize=1)  # several rules read it of a story, one after the other
def copular_places(story: Story) -> tuple[Place, ...]:
    """*est …*, *a été …*, *doit être …*, *semble …*."""
    return tuple(_places(story))


def _places(story: Story) -> Iterator[Place]:
    forms = story.tokens.forms
    for number, verbs in (("s", BE_SINGULAR), ("p", BE_PLURAL)):
        for i in story.where(*verbs):
            yield Place(i, i + 1, number)
    for i in story.where("été", "être"):
        j = i - 1
        while j > 0 and forms[j] in BETWEEN:
            j -= 1
        number = (HAVE if forms[i] == "été" else MODALS).get(forms[j], "")
        if number:
            yield Place(j, i + 1, number)
        else:
            yield from _governed(story, j, i + 1)
    for i in story.where(*SEEM):
        yield Place(i, i + 1, SEEM[forms[i]])


def _governed(story: Story, j: int, after: int) -> Iterator[Place]:
    """*a dû être …*, *doit avoir été …*, *risque d'être …*: the verb that governs *être*."""
    forms = story.tokens.forms
    if forms[j] == "avoir" and forms[after - 1] == "été":
        j = _back(story, j - 1)
        if forms[j] in MODALS or forms[j] in OF_BEING:
            yield Place(j, after, MODALS.get(forms[j]) or OF_BEING[forms[j]])
            return
    if forms[j] in MODAL_PARTICIPLES:
        have = _back(story, j - 1)
        if forms[have] in HAVE:
            yield Place(have, after, HAVE[forms[have]])
    elif forms[j] == "d'" and j > 0:
        verb = _back(story, j - 1)
        if forms[verb] in OF_BEING:
            yield Place(verb, after, OF_BEING[forms[verb]])


def _back(story: Story, j: int) -> int:
    """The last token before ``j`` or at it that is no adverb such as *déjà*."""
    forms = story.tokens.forms
    while j > 0 and forms[j] in BETWEEN:
        j -= 1
    return max(j, 0)


def past_adverbs(story: Story, i: int) -> int:
    """The first token from ``i`` on that is no adverb such as *déjà* or *gravement*."""
    forms = story.tokens.forms
    while i < len(forms) and (forms[i] in BETWEEN or _manner(story, i)):
        i += 1
    return i


def _manner(story: Story, i: int) -> bool:
    """Whether token ``i`` is an adverb in *-ment*."""
    form = story.tokens.forms[i]
    return form.endswith("ment") and profile(story.lexicon, form).parts == {"ADV"}
