"""What a quoted fragment is made of, seen from the words around it."""

from __future__ import annotations

from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Quotation
from mtqa.languages.fr import grammar


def tokens_of(story: Story, quotation: Quotation) -> range:
    """Token numbers between the marks."""
    return range(story.token_at(quotation.inner.start), story.token_at(quotation.inner.end))


def bare_noun_phrase(story: Story, quotation: Quotation) -> bool:
    """Whether the fragment is a noun with its adjectives and complements, and no determiner.

    *désir commun*, *différences d'opinion*: begins with a word that can only be a noun, in lower
    case, and holds no finite verb. Foreign words and adjectives used as nouns don't count.
    """
    inside = tokens_of(story, quotation)
    if not inside:
        return False
    first = inside[0]
    if story.capitalised(first) or story.tokens.kinds[first] != "word":
        return False
    if not (
        sure_noun(story, first)
        or _noun_and_adjective(story, first, inside.stop)
        or _adjective_and_noun(story, first, inside.stop)
        or _noun_and_complement(story, first, inside.stop)
    ):
        return False
    relative = next((i for i in inside if story.tokens.forms[i] in grammar.RELATIVES), inside.stop)
    return not any(surely_finite(story, i) for i in range(first, relative))


def _noun_and_adjective(story: Story, first: int, stop: int) -> bool:
    """A noun that may be a participle too, with an adjective after it: *revenus inventés*."""
    if first + 1 >= stop or not sure_noun(story, first, participle=True):
        return False
    return any(r.pos == "ADJ" or r.tense == "ppas" for r in story.readings(first + 1))


#: nouns that may be adjectives or verbs too, but not before *de*
_BEFORE_DE = frozenset(
    """trouble troubles fin droit droits crime crimes calme public plan plans politique tactique
    pratique pratiques technique logique critique critiques dynamique panique secret secrets
    fond mal""".split()
)


def _noun_and_complement(story: Story, first: int, stop: int) -> bool:
    """*trouble de la personnalité*: a noun that *de* and another noun show to be one."""
    forms = story.tokens.forms
    return (
        first + 2 < stop
        and forms[first] in _BEFORE_DE
        and forms[first + 1] in ("de", "d'", "du", "des")
    )


def _adjective_and_noun(story: Story, first: int, stop: int) -> bool:
    """An adjective of those that stand before their noun: *(plus) grande opportunité*."""
    if story.tokens.forms[first] in ("plus", "moins"):
        first += 1
    return (
        first + 1 < stop
        and any(lemma in _PRENOMINAL for lemma in story.lexicon.lemmas(story.tokens.forms[first]))
        and sure_noun(story, first + 1)
    )


_PRENOMINAL = frozenset(
    """grave réel énorme pur sérieux triste dangereux important nombreux étrange
    grand petit bon mauvais nouveau vieux beau gros long large haut profond vaste véritable
    simple premier dernier seul autre ancien immense lourd fort vif ferme plein
    meilleur moindre pire gentil joli jeune sale sacré ultime
    vrai faux double libre dur rude prochain net franc brave""".split()
)


def sure_noun(story: Story, i: int, *, participle: bool = False) -> bool:
    """Whether token ``i`` can be a noun and nothing that stands without a determiner.

    With ``participle`` a past participle may be one.
    """
    readings = story.readings(i)
    return any(r.pos == "NOUN" for r in readings) and not any(
        (
            r.pos in ("ADV", "ADP", "DET", "PRON", "NUM", "INTJ", "ADJ", "CCONJ", "SCONJ", "PROPN")
            and not (participle and r.pos == "ADJ")
        )
        or r.tense in ("inf", "ppre")
        or (r.tense == "ppas" and not participle)
        for r in readings
    )


def sure_infinitive(story: Story, i: int) -> bool:
    """Whether token ``i`` is an infinitive and no noun."""
    readings = story.readings(i)
    return any(r.tense == "inf" for r in readings) and all(r.tense == "inf" for r in readings)
