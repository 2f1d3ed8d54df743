"""Noun phrases: a determiner, numerals and adjectives, a noun, read forward."""

from __future__ import annotations

from typing import NamedTuple

from mtqa.analysis.french.profiles import (
    FEMININE,
    FS,
    MS,
    PLURAL,
    SINGULAR,
    mask,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.languages.fr.agents import FEMININE_BODIES, MASCULINE_BODIES, PRENOMINAL
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import DEGREES
from mtqa.languages.fr.place_genders import FEMININE_PLACES, MASCULINE_PLACES

#: words other than determiners with which a subject may begin
STARTS = frozenset(
    """l' leur deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    vingt trente quarante cinquante soixante cent mille quelques certains certaines tous toutes
    divers diverses""".split()
)
INDEFINITE = frozenset(("de", "d'"))
SINGULAR_STARTS = frozenset(
    {form for form, determiner in DETERMINERS.items() if determiner.number == "s"} | {"l'", "leur"}
)
PLURAL_STARTS = frozenset(
    {form for form, determiner in DETERMINERS.items() if determiner.number == "p"}
    | (STARTS - {"l'", "leur"})
    | INDEFINITE
)
_WHOLE = frozenset(("tous", "toutes"))
OTHERS = frozenset("autres nombreux nombreuses plusieurs différents multiples".split())


class Phrase(NamedTuple):
    """A determiner (token ``first``), its noun ``head``, the last of its adjectives.

    ``mask`` is what determiner and noun leave open together, see ``profiles``.
    """

    first: int
    head: int
    last: int
    mask: int


def phrase_at(story: Story, i: int) -> Phrase | None:
    """The noun phrase whose determiner is token ``i``, where determiner and noun agree."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, n = tokens.forms, len(tokens.forms)
    if forms[i] in _WHOLE and i + 1 < n and forms[i + 1] in DETERMINERS:
        inner = phrase_at(story, i + 1)
        return inner and inner._replace(first=i)
    determiner = DETERMINERS.get(forms[i])
    if forms[i] in INDEFINITE:
        if i + 2 >= n or not (forms[i + 1] in OTHERS or _several(story, i + 1)):
            return None
        own = PLURAL
        i += 1
    elif determiner is not None:
        vowel = determiner.kind in ("m", "s") and i + 1 < n and elides(forms[i + 1]) is not False
        own = mask("" if vowel else determiner.gender, determiner.number)
    elif forms[i] in ("l'", "leur"):
        own = SINGULAR
    elif forms[i] in STARTS:
        own = FEMININE & PLURAL if forms[i] in ("certaines", "diverses") else PLURAL
    elif tokens.kinds[i] == "number" and forms[i] not in ("0", "1") and "," not in forms[i]:
        own = PLURAL
    else:
        return None
    j = i + 1
    while j < n and (tokens.kinds[j] == "number" or "NUM" in profile(lexicon, forms[j]).parts):
        j += 1
    if j + 2 < n and forms[j] in DEGREES and _before_noun(story, j + 1):
        j += 1  # la plus ancienne église
    while j + 1 < n and _before_noun(story, j):
        j += 1
    if j >= n or tokens.kinds[j] != "word":
        return None
    noun = profile(lexicon, forms[j]).noun
    if story.capitalised(j):
        noun = _proper(story, j)
    if not noun & own:
        return None
    return Phrase(i, j, j, noun & own)


def _several(story: Story, i: int) -> bool:
    """Whether *de* before token ``i`` is an article: *de fortes pluies*."""
    if story.tokens.forms[i] in _WHOLE:
        return False  # de toutes parts
    here = profile(story.lexicon, story.tokens.forms[i])
    there = profile(story.lexicon, story.tokens.forms[i + 1])
    plural = here.adjective & PLURAL and not here.adjective & SINGULAR
    agrees = bool(plural and here.adjective & there.noun & PLURAL)
    return agrees and (not here.noun or there.only_noun)


def _proper(story: Story, j: int) -> int:
    """The mask of a country or a body with its article at token ``j``, 0 for other names."""
    forms = story.tokens.forms
    if forms[j] in FEMININE_BODIES or forms[j] in MASCULINE_BODIES:
        return profile(story.lexicon, forms[j]).noun
    if j + 1 < len(forms) and (story.capitalised(j + 1) or forms[j + 1] in ("-", "–")):
        return 0
    if forms[j] in FEMININE_PLACES:
        return FS
    return MS if forms[j] in MASCULINE_PLACES else 0


def _before_noun(story: Story, j: int) -> bool:
    """Whether token ``j`` is an adjective before its noun, which follows."""
    forms = story.tokens.forms
    here, there = profile(story.lexicon, forms[j]), profile(story.lexicon, forms[j + 1])
    if not here.adjective or not there.noun or story.capitalised(j + 1):
        return False
    if story.tokens.starts[j + 1] != story.tokens.ends[j] + 1:
        return False
    if not here.noun or (there.only_noun and here.adjective & there.noun):
        return True
    return forms[j] in PRENOMINAL and not there.only_qualifier
