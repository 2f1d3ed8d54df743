"""Guesses the source language of a story that names no agency, from whom and what it speaks of."""

from __future__ import annotations

from collections import Counter
from typing import Final

from mtqa.analysis.story import Story
from mtqa.languages.cs import LANGUAGE as CZECH
from mtqa.languages.sk import LANGUAGE as SLOVAK

#: letters of both languages' names that French names don't have
_LETTERS: Final = frozenset("čšžťďňýľĺŕěřů")
#: words of the story's own language that name the country, its people and its cities
_COUNTRY: Final = {
    SLOVAK.tag: "slovaque slovaques slovaquie bratislava košice žilina nitra prešov trnava".split(),
    CZECH.tag: "tchèque tchèques tchéquie prague brno ostrava plzeň olomouc liberec".split(),
}
_LEAST_NAMES: Final = 3
_LEAST_WORDS: Final = 2


def infer_source(story: Story) -> str | None:
    """``sk`` or ``cs`` where names and country agree, None where they don't tell.

    Asks for three different names in letters that only these languages share and two words that
    name the country; the country named more often decides.
    """
    names = [name for name in story.unknown_names if not _LETTERS.isdisjoint(name.lower())]
    if len(names) < _LEAST_NAMES:
        return None
    index = story.tokens.index
    counts = Counter(
        {tag: sum(len(index.get(w, ())) for w in words) for tag, words in _COUNTRY.items()}
    )
    (first, most), (_, second) = counts.most_common(2)
    return first if most >= _LEAST_WORDS and most > second else None
