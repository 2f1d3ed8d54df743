"""What opens a French sentence before its subject, with no comma after it.

Slavic puts what is known first, whatever its case: a complement, an object. French allows a few of
these, and mostly with a comma. Here is where such an opening ends.
"""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import TIMES

_CONTRACTED: Final = frozenset(("au", "aux", "du", "des"))
#: adverbs in the shape of a complement: *à présent, au moins, à la fois*
_ADVERBIAL: Final = frozenset(
    """présent moins plus fois fin suite occasion avenir heure origine date rythme fond suivant
    partir contraire reste total particulier revanche effet outre passage exemple
    intermédiaire""".split()
)
_TEMPORAL: Final = TIMES | MEASURES_OF_TIME
_REACH: Final = 14


def complement_end(story: Story, i: int) -> tuple[int, int] | None:
    """The noun of the complement that opens a sentence at token ``i``, and the token after it.

    Further complements may follow: *sur les pavés de la place*. None where a comma, a verb or
    anything else comes first, and where the complement is one of time or an adverb.
    """
    forms = story.tokens.forms
    if forms[i] not in PREPOSITIONS:
        return None
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    first = _after_noun(story, i, stop)
    if first is None:
        return None
    head, after = first
    if forms[head] in _TEMPORAL or forms[head] in _ADVERBIAL:
        return None
    return head, chain_end(story, after, stop)


def object_end(story: Story, i: int) -> tuple[int, int] | None:
    """The noun of the phrase that opens a sentence at token ``i``, and the token after it.

    Its adjectives and complements count as part of it. None where it tells the time.
    """
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    phrase = phrase_at(story, i)
    if phrase is None or phrase.last >= stop or story.tokens.forms[phrase.head] in _TEMPORAL:
        return None
    return phrase.head, chain_end(story, phrase.last + 1, stop)


def chain_end(story: Story, k: int, stop: int) -> int:
    """The token after the adjectives and complements that begin at token ``k``."""
    forms, lexicon, first = story.tokens.forms, story.lexicon, k
    while k < min(stop, first + _REACH):
        if forms[k] in PREPOSITIONS:
            found = _after_noun(story, k, stop)
            if found is None:
                return k
            k = found[1]
        elif profile(lexicon, forms[k]).only_qualifier or (
            story.capitalised(k) and story.tokens.kinds[k] == "word" and not _pronoun(forms[k])
        ):
            k += 1
        else:
            return k
    return k


def _pronoun(form: str) -> bool:
    return form in ("il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j'")


def _after_noun(story: Story, p: int, stop: int) -> tuple[int, int] | None:
    """The noun or name that the preposition at token ``p`` governs, and the token after it."""
    forms, lexicon = story.tokens.forms, story.lexicon
    k = p + 1
    if k >= stop:
        return None
    if story.capitalised(k) and story.tokens.kinds[k] == "word":
        head = k
        while k < stop and story.capitalised(k):
            k += 1
        return head, k
    if forms[p] in _CONTRACTED or forms[p] in ("de", "d'", "en", "sans", "par"):
        while k < stop - 1 and profile(lexicon, forms[k]).parts == {"ADJ"}:
            k += 1
        if profile(lexicon, forms[k]).noun and not profile(lexicon, forms[k]).only_verb:
            return k, k + 1
    phrase = phrase_at(story, k)
    return None if phrase is None or phrase.last >= stop else (phrase.head, phrase.last + 1)


def sentence_heads(story: Story) -> list[int]:
    """Tokens that open a sentence of the copy or a quotation with a capital."""
    tokens = story.tokens
    found = [i for i in story.sentence_starts if story.capitalised(i)]
    for mark in ("«", "“", '"', "–"):
        for before in tokens.index.get(mark, ()):
            i = before + 1
            if (
                i < len(tokens)
                and tokens.segments[i] == tokens.segments[before]
                and story.capitalised(i)
                and (mark == "–" or opens(story, i))
            ):
                found.append(i)
    return sorted(set(found))
