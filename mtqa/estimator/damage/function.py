"""Determiners, prepositions, pronouns and conjunctions dropped, swapped or put in.

Slavic languages have no article, and govern by case what French governs by preposition.
"""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.kind import Kind, pick, places
from mtqa.estimator.damage.labels import FUNCTION, MISSING
from mtqa.estimator.damage.tools import Tools

#: determiner → others of the same gender and number
DETERMINERS: Final[dict[str, tuple[str, ...]]] = {
    "le": ("un", "de", "du"), "la": ("une", "de", "de la"), "les": ("des", "de"),
    "un": ("le", "du"), "une": ("la", "de la"), "des": ("les", "de"), "du": ("de", "le", "un"),
    "son": ("le", "lui"), "sa": ("la", "lui"), "ses": ("les", "eux"), "leur": ("lui", "eux"),
    "au": ("à", "dans le", "le"), "aux": ("à", "les"),
}  # fmt: skip
PREPOSITIONS: Final[dict[str, tuple[str, ...]]] = {
    "de": ("à", "en", "pour", "par", "sur", "depuis", "dans", "hors de"),
    "d'": ("à", "en", "pour", "par"),
    "à": ("de", "dans", "en", "sur", "pour", "chez", "vers"),
    "en": ("à", "dans", "sur", "de", "pendant"),
    "dans": ("à", "en", "sur", "de", "pour"),
    "sur": ("à", "de", "dans", "en", "pour", "sous"),
    "pour": ("à", "de", "sur", "par", "en"),
    "par": ("de", "avec", "pour", "à", "via"),
    "avec": ("de", "à", "par", "sur"),
    "sans": ("avec", "hors", "à"),
    "entre": ("parmi", "de", "dans", "sous"),
    "vers": ("à", "contre", "sur"),
    "chez": ("à", "de", "avec", "dans"),
    "contre": ("à", "envers", "sur", "de"),
    "pendant": ("par", "pour", "à", "sous"),
    "depuis": ("de", "dès", "pour", "il y a"),
    "après": ("pour", "par", "selon"),
    "selon": ("par", "après", "pour"),
    "sous": ("à", "dans", "en"),
    "lors": ("pendant", "à"),
    "du": ("au", "dans le", "pour le", "sur le"),
    "des": ("aux", "dans les", "pour les"),
    "au": ("du", "dans le", "sur le", "en"),
    "aux": ("des", "dans les", "sur les"),
}
DROPPED_DETERMINERS: Final = frozenset(
    "le la l' les un une des ce cette ces son sa ses leur leurs".split()
)
CONTRACTED: Final = {"du": "le", "des": "les", "au": "le", "aux": "les"}
PRONOUNS: Final = frozenset("se s' le la les lui leur y en il elle on ils elles ce c'".split())
PRONOUN_SWAPS: Final[dict[str, tuple[str, ...]]] = {
    "lui": ("le", "la", "se", "leur"), "leur": ("les", "lui", "se"), "se": ("le", "lui", "soi"),
    "s'": ("l'", "lui"), "eux": ("ils", "leur", "lui"), "celui": ("ce", "le", "lui"),
    "celle": ("ce", "la", "elle"), "ceux": ("ces", "les", "eux"), "ce": ("cela", "il", "ça"),
    "cela": ("ce", "il"), "c'": ("il",), "on": ("lui", "soi"), "y": ("en", "là"),
    "soi": ("se",), "me": ("moi",), "moi": ("me", "je"), "nous": ("notre",),
    "elle": ("la", "lui"), "il": ("le", "lui", "ce"), "en": ("y", "de"), "quel": ("que", "qui"),
}  # fmt: skip
RELATIVES: Final[dict[str, tuple[str, ...]]] = {
    "qui": ("que", "dont", "lequel", "quoi"), "que": ("qui", "dont", "quoi"),
    "qu'": ("qui", "dont"), "dont": ("que", "qui", "de qui"), "où": ("que", "dont", "qui"),
}  # fmt: skip
CONJUNCTIONS: Final = frozenset("que qu' et ou si mais comme quand lorsque".split())
_NEGATED: Final = frozenset("pas plus jamais rien".split())


def _noun_after(draft: Draft, i: int, tools: Tools) -> bool:
    after = i + 1
    return after < len(draft.words) and any(
        reading.pos in {"NOUN", "ADJ", "PROPN"}
        for reading in tools.lexicon.readings(draft.lower[after])
    )


def drop_determiner(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*les pays* → *pays*."""
    found = [i for i in places(draft, DROPPED_DETERMINERS) if _noun_after(draft, i, tools)]
    i = pick(rng, found)
    if i is None:
        return False
    draft.delete(i)
    draft.mend(i - 1)
    return True


def swap_determiner(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*le ministre* → *un ministre*, *du pain* → *de pain*."""
    found = [i for i in places(draft, DETERMINERS) if _noun_after(draft, i, tools)]
    i = pick(rng, found)
    return i is not None and _replace(draft, i, rng.choice(DETERMINERS[draft.lower[i]]))


def add_determiner(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*en France* → *en la France*, *sans raison* → *sans la raison*."""
    found = [
        i + 1
        for i in places(draft, {"de", "d'", "en", "sans", "avec", "par", "comme", "pour", "selon"})
        if i + 1 < len(draft.words) and tools.one(draft.lower[i + 1], "NOUN")
    ]
    i = pick(rng, found)
    if i is None or not draft.free(i):
        return False
    reading = tools.one(draft.lower[i], "NOUN")
    plural = reading is not None and reading.number == "p"
    article = "les" if plural else ("la" if reading and reading.gender == "f" else "le")
    draft.glued[i] = False
    draft.insert(i, article, FUNCTION)
    draft.mend(i)
    draft.mend(i - 1)
    return True


def drop_preposition(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*conversation sur la crise* → *conversation la crise*."""
    i = pick(rng, [i for i in places(draft, PREPOSITIONS) if i + 1 < len(draft.words)])
    if i is None:
        return False
    article = CONTRACTED.get(draft.lower[i])
    if article and rng.random() < 0.7:
        draft.put(i, article, MISSING)
        draft.mend(i)
    else:
        draft.delete(i)
    return True


def swap_preposition(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*lors de la réunion* → *lors à la réunion*."""
    i = pick(rng, [i for i in places(draft, PREPOSITIONS) if i + 1 < len(draft.words)])
    return i is not None and _replace(draft, i, rng.choice(PREPOSITIONS[draft.lower[i]]))


def add_preposition(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*aider les pays* → *aider à les pays*: a verb that governs otherwise in the source."""
    found = [
        i
        for i in places(draft, {"le", "la", "l'", "les", "un", "une", "ses", "leur", "cette", "ce"})
        if i and tools.lexicon.has(draft.lower[i - 1], "VERB") and _noun_after(draft, i, tools)
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.insert(i, rng.choice(("à", "de", "sur", "pour", "avec", "en")), FUNCTION)
    if rng.random() < 0.7:
        draft.mend(i)
    return True


def drop_pronoun(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il faut* → *faut*, *s'est tenu* → *est tenu*: Slavic verbs need no subject pronoun."""
    found = [
        i
        for i in places(draft, PRONOUNS)
        if i + 1 < len(draft.words)
        and any(r.pos in {"VERB", "AUX"} for r in tools.lexicon.readings(draft.lower[i + 1]))
        and not any(r.pos == "NOUN" for r in tools.lexicon.readings(draft.lower[i + 1])[:1])
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.delete(i)
    draft.mend(i - 1)
    return True


def swap_pronoun(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il lui a dit* → *il le a dit*, *c'est* → *il est*."""
    i = pick(rng, places(draft, PRONOUN_SWAPS))
    if i is None or i + 1 >= len(draft.words):
        return False
    return _replace(draft, i, rng.choice(PRONOUN_SWAPS[draft.lower[i]]).strip())


def negation(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*n'a pas dit* → *a pas dit*, *n'a dit*; *rien* → *pas rien*."""
    i = pick(rng, [i for i in places(draft, {"ne", "n'", *_NEGATED}) if i + 1 < len(draft.words)])
    if i is None:
        return False
    if draft.lower[i] in {"rien", "jamais"}:
        draft.insert(i, "pas", FUNCTION)
    else:
        draft.delete(i)
        draft.mend(i - 1)
    return True


def swap_relative(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*l'accord qui a été signé* → *l'accord que a été signé*."""
    i = pick(rng, places(draft, RELATIVES))
    if i is None or i == 0 or i + 1 >= len(draft.words):
        return False
    return _replace(draft, i, rng.choice(RELATIVES[draft.lower[i]]))


def drop_conjunction(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il dit que tout va bien* → *il dit tout va bien*."""
    i = pick(rng, [i for i in places(draft, CONJUNCTIONS) if 0 < i < len(draft.words) - 1])
    if i is None:
        return False
    draft.delete(i)
    return True


def uncontract(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*du ministre* → *de le ministre*, *l'accord* → *le accord*."""
    i = pick(rng, places(draft, {"du", "au", "aux", "l'", "d'", "qu'"}))
    if i is None or i + 1 >= len(draft.words):
        return False
    full = {"du": "de le", "au": "à le", "aux": "à les", "l'": "le", "d'": "de", "qu'": "que"}
    head, _, article = full[draft.lower[i]].partition(" ")
    draft.put(i, head, FUNCTION)
    draft.glued[i + 1] = False
    if article:
        draft.insert(i + 1, article, FUNCTION)
    return True


def _replace(draft: Draft, i: int, words: str) -> bool:
    first, *rest = words.split()
    if i + 1 < len(draft.words) and draft.words[i].endswith("'"):
        draft.glued[i + 1] = False
    draft.put(i, first, FUNCTION)
    for offset, word in enumerate(rest, 1):
        draft.insert(i + offset, word, FUNCTION)
    draft.mend(i + len(rest))
    draft.mend(i - 1)
    return True


KINDS: Final = (
    Kind("determiner-dropped", 6, drop_determiner),
    Kind("determiner-swapped", 2, swap_determiner),
    Kind("determiner-added", 10, add_determiner),
    Kind("preposition-dropped", 5, drop_preposition),
    Kind("preposition-swapped", 5, swap_preposition),
    Kind("preposition-added", 4, add_preposition),
    Kind("pronoun-dropped", 3, drop_pronoun),
    Kind("pronoun-swapped", 2, swap_pronoun),
    Kind("negation", 4, negation),
    Kind("relative-swapped", 2, swap_relative),
    Kind("conjunction-dropped", 1, drop_conjunction),
    Kind("uncontracted", 1, uncontract),
)
