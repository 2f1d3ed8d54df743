"""Whether a name is a woman's or a man's, told by its first name or its Slavic ending."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from mtqa.analysis.french.referents import name_end
from mtqa.analysis.story import Story
from mtqa.languages.mens_names import MENS_NAMES
from mtqa.languages.slavic_given_names import ABROAD, NAMES
from mtqa.languages.womens_names import ALSO_CASE_FORMS, WOMENS_NAMES

#: endings of women's surnames in any case
_HERS: Final = ("ová", "ovej", "ovú", "ovou")
#: those that places have as well: *Spišská*
_HERS_OR_PLACES: Final = ("ská", "cká", "skej", "ckej", "skú", "ckú")
_MEN: Final = NAMES | frozenset(ABROAD) | MENS_NAMES
#: given names that women bear as well somewhere
_EITHER: Final = frozenset(
    "Jean Simon Nikolaj Andrea Nicola Robin Sasha Sacha Gabriel Ivica George".split()
)
_SHORT: Final = 4
_LONGEST: Final = 8  # tokens of a name
_CLOSED: Final = frozenset(("DET", "ADP", "PRON", "CCONJ"))


class Named(NamedTuple):
    """Tokens ``first`` to ``last`` of the name of a person; ``sex`` is ``f`` or ``m``."""

    first: int
    last: int
    sex: str


@lru_cache(maxsize=1)  # several rules read it of a story, one after the other
def persons_named(story: Story) -> tuple[Named, ...]:
    """The names of the copy whose sex is sure, in order."""
    return tuple(_persons(story))


def _persons(story: Story) -> Iterator[Named]:
    tokens = story.tokens
    telling = [i for i in story.capitals if _tells(story.word(i))]
    i = n = 0
    for capital in story.capitals:
        if capital < i:
            continue
        while n < len(telling) and telling[n] < capital:
            n += 1
        if n == len(telling):
            return
        if telling[n] - capital > _LONGEST:
            continue
        i = capital
        stop = story.segment_tokens(tokens.segments[i]).stop
        last = name_end(story, i, stop)
        # *l'analyste de ČSOB Petr Dufek*: what stands before the given name is another name
        first = next((j for j in range(i, last) if _given(story, j)), i)
        if first < last and _CLOSED & {r.pos for r in story.lexicon.readings(tokens.forms[first])}:
            first += 1  # *La Spišská, À Nitra*
        sex = name_sex(story, first, last)
        if sex:
            yield Named(first, last, sex)
        i = last + 1


@cache
def _tells(word: str) -> bool:
    """Whether a word of a name may tell a woman or a man."""
    return word in WOMENS_NAMES or word in _MEN or word.endswith(_HERS + _HERS_OR_PLACES)


def _given(story: Story, i: int) -> bool:
    word = story.word(i)
    return word in WOMENS_NAMES or word in _MEN


def name_sex(story: Story, first: int, last: int) -> str:
    """``f`` or ``m`` where the name of these tokens is surely a woman's or a man's, else ""."""
    given, family = story.word(first), story.word(last)
    endings = _HERS + _HERS_OR_PLACES if last > first else _HERS
    if family.endswith(endings) and len(family) > _SHORT and not family.isupper():
        return "f"
    if given in WOMENS_NAMES:
        hers = last > first and family.endswith(("á", "é", "í", "ova", "eva"))
        return "" if given in ALSO_CASE_FORMS and not hers else "f"
    if last == first or given in _EITHER or family.endswith("á"):
        return ""
    return "m" if given in _MEN else ""
