"""Subjects that a verb, participle or adjective right after them must agree with.

Wider than a determiner and its noun: pronouns, a woman's name, a noun with its complement, two
nouns joined by *et*.
"""

from __future__ import annotations

from typing import NamedTuple

from mtqa.analysis.french.agreement import (
    Subject,
    described,
    has_feminine,
    noun_inflection,
    subject_right_before,
)
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.nouns import COLLECTIVES, EITHER_GENDER
from mtqa.languages.fr.titles import TITLES

_PRONOUNS = {"il": ("m", "s"), "elle": ("f", "s"), "ils": ("m", "p"), "elles": ("f", "p")}
_CLAUSE = frozenset("que qu' car mais lorsque quand puisque".split())
_PRONOUN_AFTER = _CLAUSE | frozenset((",", "s'", "si", "où", "dont", "lorsqu'", "puisqu'"))
_ARTICLES = frozenset(("le", "la", "l'"))
_FEMININE = frozenset(("la", "une", "cette"))
_WOMAN = "ová"
#: *de* with its article before a complement
_OF = frozenset(("de", "d'", "du", "des"))
_AFTER_OF = frozenset("la l' ce cet cette ces son sa ses leurs nos notre".split())


class Agreeing(NamedTuple):
    """First token, gender and number (each "" where it is not sure) of a subject."""

    first: int
    gender: str
    number: str


def agreeing_subject(story: Story, verb: int, number: str) -> Agreeing | None:
    """The subject of ``number`` that ends right before token ``verb``, where it is sure."""
    forms = story.tokens.forms
    i = verb - 1
    pronoun = _PRONOUNS.get(forms[i])
    if pronoun is not None:
        gender, count = pronoun
        if count != number or (i and not _opens(story, i, pronoun)):
            return None
        return Agreeing(i, gender, count)
    if number == "s" and forms[i].endswith(_WOMAN) and story.capitalised(i):
        return _woman(story, i)
    subject = subject_right_before(story, verb)
    if subject is None or subject.number != number or forms[subject.head] in COLLECTIVES:
        return None
    return Agreeing(subject.first, _sure_gender(story, subject), subject.number)


def _sure_gender(story: Story, subject: Subject) -> str:
    forms = story.tokens.forms
    head, determiner = forms[subject.head], forms[subject.first]
    if head in EITHER_GENDER:
        if DETERMINERS[determiner].kind in ("m", "s"):
            return ""  # son œuvre: the determiner shows no gender before a vowel
        return DETERMINERS[determiner].gender  # la ministre; le and un say it as surely
    if subject.gender == "m" and (
        head.endswith(("eur", "eurs")) or has_feminine(story.lexicon, head)
    ):
        return "" if subject.number == "p" or determiner not in ("le", "un", "ce") else "m"
    return subject.gender


def _opens(story: Story, i: int, pronoun: tuple[str, str]) -> bool:
    """Whether the pronoun at token ``i`` is a subject, not *pour elle* or *lui et elle*."""
    if pronoun[0] == "m":
        return True
    before = story.tokens.forms[i - 1]
    return story.first_in_segment(i) or before in _PRONOUN_AFTER or before == "quand"


def _woman(story: Story, i: int) -> Agreeing | None:
    """A woman's name that ends at token ``i`` and begins a clause, alone or after her title."""
    tokens, first = story.tokens, i
    while (
        first > 0
        and not story.first_in_segment(first)
        and story.capitalised(first - 1)
        and tokens.starts[first] == tokens.ends[first - 1] + 1
        and _given_name(story, first - 1)
    ):
        first -= 1
    if story.first_in_segment(first) or tokens.forms[first - 1] in _CLAUSE:
        return Agreeing(first, "f", "s")
    title = first - 1
    if title > 0 and tokens.forms[title] in TITLES and tokens.forms[title - 1] in _FEMININE:
        first = title - 1
        if story.first_in_segment(first) or tokens.forms[first - 1] in _CLAUSE:
            return Agreeing(first, "f", "s")
    return None


def _given_name(story: Story, i: int) -> bool:
    """Whether token ``i`` is no common French word that opens a sentence: *Selon Nováková*."""
    if story.tokens.kinds[i] != "word":
        return False
    readings = story.readings(i)
    return not readings or any(r.pos == "PROPN" for r in readings)


def subject_with_complement(story: Story, verb: int) -> Subject | None:
    """*le prix des billets* right before token ``verb``, at the head of a clause.

    Its head is *prix*; None where anything is unsure, or where the head counts the complement.
    """
    forms = story.tokens.forms
    noun = verb - 1
    if noun < 3:
        return None
    lexicon = story.lexicon
    if noun_inflection(lexicon, forms[noun], verbs=True, participles=True) is None:
        return None
    of = noun - 1
    if forms[of] in _AFTER_OF and forms[of - 1] == "de":
        of -= 1
    head = of - 1
    if forms[of] not in _OF or head < 1 or forms[head] in COLLECTIVES:
        return None
    found = noun_inflection(lexicon, forms[head], verbs=True, participles=True)
    if found is None or forms[head - 1] not in DETERMINERS:
        return None
    return described(story, head - 1, head, noun, found)


def joined_subject(story: Story, verb: int) -> int | None:
    """First token of *la Slovaquie et la Hongrie* right before token ``verb``, or None.

    Two countries with their articles, or two people with given and family name, that open the
    sentence.
    """
    tokens, forms = story.tokens, story.tokens.forms
    first = story.segment_tokens(tokens.segments[verb - 1]).start
    words = verb - first
    if words == 5 and forms[first + 2] == "et":
        pairs = ((first, first + 1), (first + 3, first + 4))
        if all(forms[a] in _ARTICLES and _country(story, n) for a, n in pairs):
            return first
    if words == 5 and forms[first + 2] == "et" and forms[first + 1] != forms[first + 4]:
        given = (first, first + 3)
        if all(story.capitalised(j) for j in range(first, verb) if j != first + 2) and all(
            any(r.pos == "PROPN" and r.gender for r in story.readings(j)) for j in given
        ):
            return first
    return None


def _country(story: Story, i: int) -> bool:
    readings = story.lexicon.readings(story.word(i))
    return story.capitalised(i) and any(r.pos == "PROPN" for r in readings)
