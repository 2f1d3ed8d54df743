"""Nouns without the article that French asks for, where nothing else explains them.

Slovak and Czech have no articles; a machine leaves one out now and then. Here is what several
rules ask: where a bare noun may open a clause, and whether a verb follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.profiles import FEMININE, MASCULINE, PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.bare_nouns import NEWS_NOUNS
from mtqa.languages.fr.determiners import singular
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import CLAUSE_OPENERS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.prenominal import DETERMINING
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon

_NOUN_OR_VERB: Final = frozenset(("NOUN", "VERB", "impe"))
#: words with which an object begins
_OBJECTS: Final = frozenset("un une le la les l' des son sa ses leur leurs que qu'".split())
#: what may stand right before a clause within a sentence
_CLAUSE_BEFORE: Final = (",", ":", "«", "“", *sorted(CLAUSE_OPENERS))
#: parts of speech of words that are no bare noun even where they are spelt like one
_SMALL: Final = frozenset(("DET", "PRON", "ADP", "CONJ", "NUM", "ADV", "AUX"))
#: what may still be seen of a noun that is a participle or adjective, too: *première, blessés*
_NOMINAL: Final = frozenset(("NOUN", "ADJ", "ppas"))


def clause_heads(story: Story) -> Iterator[int]:
    """Tokens that open a clause and may be a noun or an adjective before one, in no order.

    A clause opens with its sentence, after a conjunction, after an adverbial and its comma.
    """
    may, forms, segments = kept(story.lexicon, _may_head), story.tokens.forms, story.tokens.segments
    last = len(forms) - 1
    for i in story.sentence_starts:
        if may[forms[i]] and opens(story, i):
            yield i
    index, goes_on = story.tokens.index, kept(story.lexicon, _goes_on)
    for form in _CLAUSE_BEFORE:
        for before in index.get(form, ()):
            i = before + 1
            # an adjective may stand before its noun, a noun stands before verb or adjective
            if i >= last or not may[forms[i]] & goes_on[forms[i + 1]]:
                continue
            if segments[i] == segments[before] and opens(story, i):
                yield i


def _goes_on(lexicon: Lexicon, form: str) -> int:
    """1 for a form that may be the verb of a noun right before it or its adjective, 2 for a noun.

    The sum where it may be either.
    """
    here = profile(lexicon, form)
    follows = form in PROCLITICS or bool(here.verb or here.qualifier)
    return follows + 2 * bool(here.noun)


def may_be_verb(story: Story) -> Mapping[str, bool]:
    """Folded form → whether it may be a finite verb of the third person or a clitic before one."""
    return kept(story.lexicon, _may_be_verb)


def _may_be_verb(lexicon: Lexicon, form: str) -> bool:
    return form in PROCLITICS or bool(profile(lexicon, form).verb)


def _may_head(lexicon: Lexicon, form: str) -> int:
    """1 for a form that may be a bare noun, 2 for an adjective before one, the sum for both."""
    here = profile(lexicon, form)
    if form in NEWS_NOUNS:
        return 1
    if here.verb or form in DETERMINING or here.parts & _SMALL:
        return 0
    return bool(here.noun) + 2 * bool(here.adjective)


def finite_after(story: Story, i: int, number: str, *, nouns: bool = False) -> int | None:
    """The finite verb of the third person in ``number`` at token ``i`` or after clitics there.

    With ``nouns`` a form that is a noun as well is one where an object follows.
    """
    forms, segments = story.tokens.forms, story.tokens.segments
    n, own = len(forms), segments[i - 1]
    while i < n and forms[i] in PROCLITICS:
        i += 1
    if i >= n or segments[i] != own or story.capitalised(i):
        return None
    here = profile(story.lexicon, forms[i])
    if not number or number not in here.verb:
        return None
    if here.only_verb or "AUX" in here.parts:
        return i
    # *recherche un homme*: what follows shows the verb
    sure = nouns and here.parts <= _NOUN_OR_VERB and i + 1 < n and forms[i + 1] in _OBJECTS
    return i if sure and segments[i + 1] == own else None


def number_of(mask: int) -> str:
    """``s`` or ``p`` where the mask leaves one number, else "" ."""
    if not mask & PLURAL:
        return "s" if mask else ""
    return "" if mask & SINGULAR else "p"


def is_name(story: Story, i: int) -> bool:
    """Whether the capitalised token ``i`` is a name: in the table, or so written elsewhere.

    The island of *La Réunion* is none at the head of a sentence.
    """
    word = story.word(i)
    if len(word) > 1 and word.isupper():
        return True
    form = story.tokens.forms[i]
    if form not in NEWS_NOUNS and any(r.pos == "PROPN" for r in story.lexicon.readings(word)):
        return True
    return any(
        story.capitalised(j) and not opens(story, j) and not story.first_in_segment(j)
        for j in story.tokens.index[form]
    )


def nominal(story: Story, i: int) -> int:
    """The mask of token ``i`` as a noun, 0 where it may be a finite verb or a small word.

    A noun that the news is about is one although it may be a verb: *police, attaque*.
    """
    return nominals(story)[story.tokens.forms[i]]


def nominals(story: Story) -> Mapping[str, int]:
    """Folded form → its mask as ``nominal`` tells it, for a look at many forms."""
    return kept(story.lexicon, _nominal)


def _nominal(lexicon: Lexicon, form: str) -> int:
    here = profile(lexicon, form)
    if not here.noun or (here.verb and form not in NEWS_NOUNS):
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


def active_verb(story: Story, v: int) -> bool:
    """Whether token ``v`` is a verb in the active, with its object after it."""
    forms = story.tokens.forms
    here = profile(story.lexicon, forms[v])
    before = forms[v - 1] if v else ""
    if here.participle and not here.finite:
        return v > 0 and "avoir" in story.lexicon.lemmas(before) and before != "avoir"
    if "inf" in here.parts:
        return not here.noun
    if not here.only_verb or before in ("se", "s'"):
        return False
    return not here.participle
