"""The words before a noun or place that is put in another's stead: *de la NR SR*, *de Nemecko*."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS, singular
from mtqa.languages.fr.elision import elides


class Use(Enum):
    """How a noun takes its article after a preposition."""

    NOUN = "noun"  # du conseil, au conseil
    COUNTRY = "country"  # d'Autriche, en Autriche
    TOWN = "town"  # de Prague, à Prague


class Lead(NamedTuple):
    """Replace ``text[start:…]`` up to the noun by ``words``, its space or apostrophe included."""

    start: int
    words: str


_ARTICLES = frozenset(("le", "la", "l'"))
_FULL = {"qu'": "que"}
_PLURAL = frozenset(("les", "des", "aux"))
#: prepositions after which a country keeps its article
_WITH_ARTICLE = frozenset(("contre", "vers", "pour", "avec", "par", "que", "qu'"))


def lead(story: Story, i: int, noun: str, gender: str, use: Use) -> Lead | None:
    """What should stand before ``noun``, put where token ``i`` is; None where nothing changes.

    ``gender`` is ``m``, ``f``, ``p`` for a plural or "" where it is not known.
    """
    if i == 0 or story.first_in_segment(i):
        return None
    tokens, forms = story.tokens, story.tokens.forms
    first, form = i - 1, forms[i - 1]
    if form in _ARTICLES and i > 1 and forms[i - 2] in ("de", "à"):
        first, form = i - 2, "du" if forms[i - 2] == "de" else "au"
    words = _words(form, noun, gender, use)
    old = story.flat[tokens.starts[first] : tokens.starts[i]]
    if words is None or words == old.lower():
        return None
    if story.capitalised(first) and words:
        words = words[0].upper() + words[1:]
    return Lead(tokens.starts[first], words)


def _words(form: str, noun: str, gender: str, use: Use) -> str | None:
    elided = elides(noun.lower()) is True
    if use is Use.TOWN or not gender:
        return _before_town(form, noun, elided)
    if gender == "p":
        if form in ("de", "d'", "du"):
            return "des "
        if form in ("à", "au", "en"):
            return "aux "
        return "les " if form in _ARTICLES else None
    if use is Use.COUNTRY:
        if form in ("de", "d'") and (gender == "f" or elided):
            return "d'" if elided else "de "
        if form in ("à", "au", "en", "aux"):
            return "en " if gender == "f" or elided else "au "
        if form in _WITH_ARTICLE:
            return f"{_FULL.get(form, form)} {singular('le', gender, elided)}"
    if form in ("de", "d'", "du"):
        return singular("du", gender, elided)
    if form in ("à", "au"):
        return singular("au", gender, elided)
    determiner = DETERMINERS.get("le" if form == "l'" else form)
    if determiner is None or form in _PLURAL:
        return None
    return singular(determiner.kind, gender, elided)


def _before_town(form: str, noun: str, elided: bool) -> str | None:
    if noun.startswith("Le "):
        return None
    if form in ("de", "d'"):
        return "d'" if elided else "de "
    if form in ("que", "qu'"):
        return "qu'" if elided else "que "
    return None
