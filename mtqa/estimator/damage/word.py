"""A wrong word: of the same class, a look-alike, a literal phrase, or one said twice."""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import WORD, Draft
from mtqa.estimator.damage.kind import Kind, pick
from mtqa.estimator.damage.labels import WORD as WRONG
from mtqa.estimator.damage.phrases import LONGEST, literal_phrases
from mtqa.estimator.damage.tools import Tools


def same_class(draft: Draft, rng: Random, tools: Tools) -> bool:
    """A word of the same class, inflection and frequency that makes no sense there."""
    found = [i for i, word in enumerate(draft.lower) if len(word) > 3 and draft.labels[i] == 0]
    for _ in range(4):
        i = pick(rng, found)
        if i is None:
            return False
        other = tools.neighbour(draft.lower[i], rng)
        if other is not None:
            draft.put(i, other, WRONG)
            draft.mend(i - 1)
            return True
    return False


def look_alike(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*actuel* → *acteur*: a word that begins alike, of any class."""
    found = [i for i, word in enumerate(draft.lower) if len(word) > 5 and draft.labels[i] == 0]
    i = pick(rng, found)
    if i is None:
        return False
    other = tools.look_alike(draft.lower[i], rng)
    if other is None:
        return False
    draft.put(i, other, WRONG)
    return True


def literal_phrase(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*Premier ministre* → *président du gouvernement*: what the packs find, put in."""
    phrases = literal_phrases()
    found = [
        (i, length)
        for i in range(len(draft.words))
        for length in range(1, min(LONGEST, len(draft.words) - i) + 1)
        if tuple(draft.lower[i : i + length]) in phrases and not any(draft.labels[i : i + length])
    ]
    if not found:
        return False
    # rare phrases first: the commonest single words would otherwise be all there is
    found.sort(key=lambda place: (-place[1], tools.counts.get(draft.lower[place[0]], 0)))
    i, length = found[0] if rng.random() < 0.7 else rng.choice(found)
    wrong = WORD.findall(rng.choice(phrases[tuple(draft.lower[i : i + length])]))
    if not wrong:
        return False
    glued = draft.glued[i]
    for _ in range(length - 1):
        for column in (draft.words, draft.lower, draft.labels, draft.glued):
            del column[i + 1]
    draft.put(i, wrong[0], WRONG)
    draft.glued[i] = glued
    for offset, word in enumerate(wrong[1:], 1):
        draft.insert(i + offset, word, WRONG, glued=wrong[offset - 1].endswith("'") or word == "-")
        if wrong[offset - 1] == "-":
            draft.glued[i + offset] = True
    draft.mend(i - 1)
    return True


def doubled(draft: Draft, rng: Random, tools: Tools) -> bool:
    """A word, or two words, said twice."""
    found = [i for i, word in enumerate(draft.words) if word.isalpha() and draft.labels[i] == 0]
    i = pick(rng, found)
    if i is None:
        return False
    length = 2 if draft.free(i + 1) and draft.words[i + 1].isalpha() and rng.random() < 0.3 else 1
    for offset in range(length):
        draft.insert(i + length + offset, draft.lower[i + offset], WRONG)
    return True


KINDS: Final = (
    Kind("same-class", 6, same_class),
    Kind("look-alike", 3, look_alike),
    Kind("literal-phrase", 7, literal_phrase),
    Kind("doubled", 1, doubled),
)
