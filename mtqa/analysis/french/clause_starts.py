"""Where in its sentence the clause of a French subject pronoun begins."""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.languages.fr.agents import OPENING_ADVERBS
from mtqa.languages.fr.function_words import PREPOSITIONS, RELATIVES

#: what a clause begins with before its subject pronoun
_BEFORE: Final = OPENING_ADVERBS | frozenset(
    """, ; : et mais car or qu' que puisqu' lorsqu' quand ou où""".split()
)
_ADVERBIAL: Final = 10  # tokens of an adverbial before the pronoun


def clause_opener(story: Story, i: int) -> str | None:
    """What opens the clause of the pronoun at token ``i`` of its sentence, or None.

    An adverbial may stand between: *que depuis mai il a*.
    """
    forms = story.tokens.forms
    if forms[i - 1] in _BEFORE:
        return forms[i - 1]
    for j in range(i - 1, max(0, i - _ADVERBIAL), -1):
        if forms[j - 1] in ("que", "qu'", "car"):
            return forms[j - 1] if forms[j] in PREPOSITIONS else None
        if story.tokens.kinds[j] == "punct" or profile(story.lexicon, forms[j]).only_verb:
            return None
        if forms[j] in RELATIVES or story.first_in_segment(j):
            return None
    return None


def verb_before(story: Story, own: int, i: int) -> bool:
    """Whether a verb stands between the start of the sentence and the pronoun at token ``i``."""
    for j in range(story.segment_tokens(own).start, i):
        here = profile(story.lexicon, story.tokens.forms[j])
        if here.only_verb or "AUX" in here.parts or surely_finite(story, j):
            return True
        if here.verb and not here.noun:
            return True
    return False
