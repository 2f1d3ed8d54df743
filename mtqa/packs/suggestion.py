"""From a suggestion to a fix whose left and right edges are sound French, or to none.

What is replaced stands in a sentence: ``de`` + ``le`` must come out as ``du``, ``la`` before a
vowel as ``l'``, and a determiner must still agree. Where that can't be had, no fix is offered.
"""

from __future__ import annotations

from collections.abc import Mapping

from mtqa.analysis.story import Story
from mtqa.document import Edit, Fix

_VOWELS = frozenset("aeiouyàâäæéèêëîïôöœùûü")
_CONTRACTED = {
    ("de", "le"): "du",
    ("de", "les"): "des",
    ("à", "le"): "au",
    ("à", "les"): "aux",
}
_BEFORE_VOWEL = {"du": "de l'", "au": "à l'"}
#: determiners whose form depends on whether a vowel follows, beyond elision
_VOWEL_BOUND = frozenset({"ce", "cet", "ma", "mon", "ta", "ton", "sa", "son"})
_DETERMINERS = frozenset(
    """le la l' les un une du des au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre
    nos votre vos leur leurs aucun aucune quel quelle tout toute tous toutes premier première
    """.split()
)


def replacement_for(
    suggest: str | Mapping[str, str] | None, marked: str, texts: tuple[str, ...], *, opening: bool
) -> str | None:
    """What replaces ``marked``; None where the entry has no exact word for it.

    ``texts`` are those of the phrase's elements, for ``{1}``, ``{2}`` … ``opening``
    says that ``marked`` opens a sentence, so that a capital there is no part of the word.
    """
    if isinstance(suggest, Mapping):
        suggest = suggest.get(" ".join(marked.lower().split()))
    if suggest is None:
        return None
    for number, text in enumerate(texts, start=1):
        suggest = suggest.replace(f"{{{number}}}", text)
    suggest = " ".join(_contract(suggest.split())).replace("' ", "'")
    if suggest and opening and marked[0].isupper():
        suggest = suggest[0].upper() + suggest[1:]
    return suggest


def _contract(words: list[str]) -> list[str]:
    """``words`` with ``à le`` as ``au`` and ``de une`` as ``d' une``."""
    done: list[str] = []
    for word in words:
        if done and (done[-1], word) in _CONTRACTED:
            done[-1] = _CONTRACTED[done[-1], word]
            continue
        if done and done[-1] in ("de", "que") and word[0].lower() in _VOWELS:
            done[-1] = f"{done[-1][:-1]}'"
        done.append(word)
    return done


def fixes_for(story: Story, start: int, end: int, new: str) -> tuple[Fix, ...]:
    """One fix that puts ``new`` in the place of ``text[start:end]``, or none."""
    tokens = story.tokens
    first = story.token_at(start)
    after = story.token_at(end)
    before = None if story.first_in_segment(first) else first - 1
    if after < len(tokens) and tokens.segments[after] != tokens.segments[first]:
        after = len(tokens)
    if not new:
        return _deletion(story, start, end)
    if before is not None:
        left = _left(story, before, start, end, new)
        if left is None:
            return ()
        start, new = left
    if after < len(tokens):
        right = _right(story, after, end, new)
        if right is None:
            return ()
        end, new = right
    return (Fix((Edit(start, end, new),)),)


def _deletion(story: Story, start: int, end: int) -> tuple[Fix, ...]:
    """Take the words out with one of the spaces around them."""
    flat = story.flat
    if start and flat[start - 1] == " ":
        return (Fix((Edit(start - 1, end, ""),)),)
    if flat[end : end + 1] == " ":
        return (Fix((Edit(start, end + 1, ""),)),)
    return ()


def _left(story: Story, i: int, start: int, end: int, new: str) -> tuple[int, str] | None:
    """Start and text after token ``i`` is made to go with ``new``; None where it can't be."""
    before = story.tokens.forms[i]
    at = story.tokens.starts[i]
    if before in _DETERMINERS and not (
        _agrees(story, before, new) and _same_inflection(story, start, end, new)
    ):
        return None
    if story.folded.startswith(new.split()[0].lower(), start):
        return start, new
    head = new[0].lower()
    if head == "h" and before in _DETERMINERS | {"de", "d'"}:
        return None
    vowel = head in _VOWELS
    old_vowel = story.folded[start] in _VOWELS or story.folded[start] == "h"
    elisions = story.language.elisions
    whole = f"{before[:-1]}e" if before.endswith("'") else before
    first_word = new.split()[0].lower()
    joined = None
    if (whole, first_word) in _CONTRACTED:
        joined = _CONTRACTED[whole, first_word] + new[len(first_word) :]
    elif before.endswith("'") and before[:-1] in elisions:
        if vowel:
            return start, new
        if before == "l'":
            return None
        joined = f"{whole} {new}"
    elif vowel and before == "ce":
        joined = f"cet {new}"  # the determiner; the pronoun before a verb is no pack's left edge
    elif vowel and before[:-1] in elisions and before[-1:] in ("e", "a"):
        joined = f"{before[:-1]}'{new}"
    elif vowel and before in _BEFORE_VOWEL:
        joined = _BEFORE_VOWEL[before] + new
    if joined is None:
        return None if before in _VOWEL_BOUND and old_vowel != vowel else (start, new)
    return at, joined[0].upper() + joined[1:] if story.capitalised(i) else joined


def _right(story: Story, i: int, end: int, new: str) -> tuple[int, str] | None:
    """End and text after ``new`` is made to go with token ``i``; None where it can't be."""
    last = new.split()[-1].lower()
    following = story.tokens.forms[i]
    if last not in ("de", "à", "le", "la", "que"):
        return end, new
    if following in ("le", "les") and last in ("de", "à"):
        contracted = _CONTRACTED[last, following]
        return story.tokens.ends[i], new[: -len(last)] + contracted
    if last == "à" or following[0] not in _VOWELS | {"h"}:
        return end, new
    return None if following[0] == "h" else (story.tokens.starts[i], f"{new[:-1]}'")


def _same_inflection(story: Story, start: int, end: int, new: str) -> bool:
    """Whether the first nouns of both texts can share gender and number, as far as is known."""
    old = [story.word(i) for i in range(story.token_at(start), story.token_at(end))]
    one, other = _noun_tags(story, old), _noun_tags(story, _words(new))
    return not one or not other or _compatible(one, other)


def _agrees(story: Story, determiner: str, new: str) -> bool:
    """Whether the first noun of ``new`` goes with the determiner before it."""
    tags = [
        (reading.gender, reading.number)
        for reading in story.lexicon.readings(determiner)
        if reading.pos in ("DET", "ADP")
    ]
    nouns = _noun_tags(story, _words(new))
    return not tags or not nouns or _compatible(tags, nouns)


def _words(text: str) -> list[str]:
    return text.replace("'", "' ").split()


def _noun_tags(story: Story, words: list[str]) -> list[tuple[str, str]]:
    """Gender and number of the first word that can be a noun."""
    for word in words:
        tags = [(r.gender, r.number) for r in story.lexicon.readings(word) if r.pos == "NOUN"]
        if tags:
            return tags
    return []


def _compatible(one: list[tuple[str, str]], other: list[tuple[str, str]]) -> bool:
    """Whether two sets of (gender, number) meet; "" agrees with anything."""
    return any(
        all(not x or not y or x == y for x, y in zip(a, b, strict=True)) for a in one for b in other
    )
