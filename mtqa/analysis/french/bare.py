"""Nouns without the article that French asks for, where nothing else explains them.

Slovak and Czech have no articles; a machine leaves one out now and then. Here is what several
rules ask: where a bare noun may open a clause, and whether a verb follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.profiles import FEMININE, MASCULINE, PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import singular
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import CLAUSE_OPENERS
from mtqa.languages.fr.grammar import PROCLITICS

#: what may still be seen of a noun that is a participle or adjective, too: *première, blessés*
_NOMINAL: Final = frozenset(("NOUN", "ADJ", "ppas"))


def clause_heads(story: Story) -> Iterator[int]:
    """Tokens that open a clause, in no order: of a sentence, after *que*, an opening adverbial."""
    last = len(story.tokens) - 1
    starts = {story.segment_tokens(segment.index).start for segment in story.copy_segments()}
    after = {i + 1 for i in story.where(",", ":", "«", "“", *CLAUSE_OPENERS) if i < last}
    segments = story.tokens.segments
    for i in starts | after:
        if i <= last and (i in starts or segments[i] == segments[i - 1]) and opens(story, i):
            yield i


def finite_after(story: Story, i: int, number: str) -> int | None:
    """The finite verb of the third person in ``number`` at token ``i`` or after clitics there."""
    forms, segments = story.tokens.forms, story.tokens.segments
    n, own = len(forms), segments[i - 1]
    while i < n and forms[i] in PROCLITICS:
        i += 1
    if i >= n or segments[i] != own or story.capitalised(i):
        return None
    here = profile(story.lexicon, forms[i])
    if number not in here.verb or not (here.only_verb or "AUX" in here.parts):
        return None
    return i


def number_of(mask: int) -> str:
    """``s`` or ``p`` where the mask leaves one number, else "" ."""
    if not mask & PLURAL:
        return "s" if mask else ""
    return "" if mask & SINGULAR else "p"


def is_name(story: Story, i: int) -> bool:
    """Whether the capitalised token ``i`` is a name: in the table, or so written elsewhere."""
    word = story.word(i)
    if len(word) > 1 and word.isupper():
        return True
    if any(r.pos == "PROPN" for r in story.lexicon.readings(word)):
        return True
    return any(
        story.capitalised(j) and not opens(story, j) and not story.first_in_segment(j)
        for j in story.tokens.index[story.tokens.forms[i]]
    )


def nominal(story: Story, i: int) -> int:
    """The mask of token ``i`` as a noun, 0 where it may be a finite verb or a small word."""
    here = profile(story.lexicon, story.tokens.forms[i])
    if not here.noun or here.verb:
        return 0
    return here.noun if here.parts - {"VERB", "impe"} <= _NOMINAL else 0


def with_article(words: str, gender: str, number: str) -> str | None:
    """``words`` after the definite article; the singular needs a ``gender``."""
    low = words[0].lower() + words[1:]
    if number == "p":
        return f"les {low}"
    elided = elides(words.split()[0].lower())
    if not gender or elided is None:
        return None
    article = singular("le", gender, elided)
    return f"{article}{low}" if article else None


def gender_of(mask: int) -> str:
    """``m`` or ``f`` where the mask leaves one gender, else "" ."""
    if not mask & FEMININE:
        return "m" if mask else ""
    return "" if mask & MASCULINE else "f"
