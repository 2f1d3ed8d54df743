"""Words in the order of another language."""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.kind import Kind, pick, places
from mtqa.estimator.damage.labels import ORDER
from mtqa.estimator.damage.tools import Tools

_CLITICS: Final = frozenset("le la les lui leur se me nous vous y en l' s' m'".split())
_NEGATION: Final = frozenset("pas plus jamais rien".split())
_PREPOSITIONS: Final = frozenset(
    "de d' à en dans sur pour par avec sans entre vers contre pendant depuis après selon sous du "
    "des au aux".split()
)
#: adjectives that may stand on either side of their noun
_EITHER_SIDE: Final = frozenset("grand grande ancien ancienne certain certaine propre".split())


def _is(draft: Draft, i: int, tools: Tools, *kinds: str) -> bool:
    return draft.free(i) and any(
        reading.pos in kinds for reading in tools.lexicon.readings(draft.lower[i])[:1]
    )


def adjective(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*la crise économique* → *la économique crise*, as in Slavic and English."""
    found = [
        i
        for i in range(1, len(draft.words) - 1)
        if _is(draft, i, tools, "NOUN")
        and draft.free(i + 1)
        and draft.lower[i + 1] not in _EITHER_SIDE
        and not draft.glued[i + 1]
        and tools.lexicon.has(draft.lower[i + 1], "ADJ")
        and not tools.lexicon.has(draft.lower[i + 1], "NOUN")
        and len(draft.words[i + 1]) > 4
        and (draft.lower[i - 1] not in _PREPOSITIONS or draft.lower[i - 1] in {"du", "des"})
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.move(i + 1, i + 2, i, ORDER)
    draft.mark([i + 1], ORDER)
    draft.mend(i - 1)
    return True


def adjacent(draft: Draft, rng: Random, tools: Tools) -> bool:
    """Two words beside each other change places."""
    found = [
        i
        for i in range(len(draft.words) - 1)
        if draft.free(i)
        and draft.free(i + 1)
        and draft.words[i][0].isalpha()
        and draft.words[i + 1][0].isalpha()
        and not draft.glued[i + 1]
        and draft.lower[i] != draft.lower[i + 1]
        and not (draft.words[i][0].isupper() and draft.words[i + 1][0].isupper())
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.move(i + 1, i + 2, i, ORDER)
    draft.mark([i + 1], ORDER)
    draft.mend(i - 1)
    return True


def clitic(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il l'a vu* → *il a le vu*; *il le voit* → *il voit le*."""
    found = [
        i
        for i in places(draft, _CLITICS)
        if i and _is(draft, i + 1, tools, "AUX", "VERB") and i + 2 < len(draft.words)
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.glued[i + 1] = False
    draft.move(i, i + 1, i + 2, ORDER)
    draft.mend(i - 1)
    draft.mend(i + 1)
    return True


def negation(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*n'a pas voté* → *n'a voté pas*; *ne pas voter* → *ne voter pas*."""
    found = [
        i
        for i in places(draft, _NEGATION)
        if i and _is(draft, i + 1, tools, "VERB", "ADJ") and i + 2 <= len(draft.words)
    ]
    i = pick(rng, found)
    if i is None or i + 2 > len(draft.words):
        return False
    draft.move(i, i + 1, min(i + 2, len(draft.words)), ORDER)
    return True


def complement(draft: Draft, rng: Random, tools: Tools) -> bool:
    """A prepositional phrase of two to four words taken to another place of the sentence."""
    found = [i for i in places(draft, _PREPOSITIONS) if 1 < i < len(draft.words) - 3]
    i = pick(rng, found)
    if i is None:
        return False
    length = 2
    while (
        i + length < len(draft.words) - 1
        and length < 4
        and not _is(draft, i + length - 1, tools, "NOUN", "PROPN")
    ):
        length += 1
    if any(not draft.free(j) or not draft.words[j][0].isalpha() for j in range(i, i + length)):
        return False
    targets = [
        j
        for j in range(1, len(draft.words) - 1)
        if not i - 1 <= j <= i + length
        and draft.words[j][0].isalpha()
        and not draft.glued[j]
        and abs(j - i) < 9
    ]
    target = pick(rng, targets)
    if target is None:
        return False
    draft.move(i, i + length, target, ORDER)
    return True


def verb_last(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*a rencontré le ministre* → *a le ministre rencontré*: the verb after its object."""
    found = [
        i
        for i in range(1, len(draft.words) - 3)
        if draft.free(i)
        and any(r.tense in ("ppas", "inf") for r in tools.lexicon.readings(draft.lower[i])[:1])
        and draft.lower[i + 1]
        in {"le", "la", "les", "un", "une", "des", "son", "sa", "ses", "leur"}
        and _is(draft, i + 2, tools, "NOUN")
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.move(i, i + 1, i + 3, ORDER)
    return True


KINDS: Final = (
    Kind("adjective-before-noun", 18, adjective),
    Kind("words-swapped", 2, adjacent),
    Kind("clitic-moved", 4, clitic),
    Kind("negation-moved", 8, negation),
    Kind("complement-moved", 4, complement),
    Kind("verb-last", 10, verb_last),
)
