"""Finds the subject that stands before a verb group."""

from __future__ import annotations

from mtqa.analysis.french.nominals import NounPhrase, noun_phrase, pronoun
from mtqa.analysis.story import Story

_RESUMPTIVE = frozenset({",", "et", "mais", "puis"})
_CUTS = frozenset({";", ":", "«", "»", '"', "“", "”", "–", "—", "("})
_CONJUNCTIONS = frozenset(
    {"que", "qu'", "lorsqu'", "lorsque", "quand", "comme", "mais", "si", "où"}
)


def subject_before(story: Story, verb: int, start: int) -> NounPhrase | None:
    """The subject of the verb group at token ``verb``, looking back to token ``start``.

    A pronoun right before the verb; else the noun phrase that ends there, an apposition between
    commas allowed; for a coordinated verb (*… et a ajouté*) the subject of the clause before it.
    """
    forms = story.tokens.forms
    i = verb - 1
    while i > start and story.lexicon.has(forms[i], "ADV") and not story.capitalised(i):
        i -= 1
    if i < start:
        return None
    found = pronoun(story, i)
    if found is not None:
        return found
    beginnings = _beginnings(story, i, start)
    phrases = [noun_phrase(story, begin, verb) for begin in beginnings]
    for phrase in phrases:
        if phrase is not None and phrase.last >= i - (forms[i] == ","):
            return phrase
    if forms[i] in _RESUMPTIVE:
        # a relative or participle between commas, or a second verb after *et*
        return next((phrase for phrase in phrases if phrase is not None), None)
    return None


def _beginnings(story: Story, i: int, start: int) -> list[int]:
    """Where the subject may begin: after the nearest cut, after each comma, at the sentence."""
    forms = story.tokens.forms
    found: list[int] = []
    j = i
    while j >= start:
        if forms[j] in _CUTS or forms[j] in _CONJUNCTIONS:
            found.append(j + 1)
            break
        if forms[j] == "," and j < i:
            found.append(j + 1)
        j -= 1
    else:
        found.append(start)
    # the whole stretch first: an apposition must not be taken for the subject
    found.sort()
    return [begin for begin in found if begin <= i]
