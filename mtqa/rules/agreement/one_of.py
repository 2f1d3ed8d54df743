"""AGR035: *l'un des trois maisons*: one of several things in another gender than theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import FEMININE, MASCULINE, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_WANTED: Final = {"un": MASCULINE, "une": FEMININE}
_OTHER: Final = {"un": "une", "une": "un"}
_DETERMINERS: Final = frozenset("ces ses nos leurs".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("un", "une"):
        if i == 0 or i + 2 >= len(forms) or forms[i - 1] != "l'":
            continue
        first = i + 1
        if forms[first] == "de" and forms[first + 1] in _DETERMINERS:
            first += 1
        elif forms[first] != "des":
            continue
        phrase = phrase_at(story, first)
        if phrase is None or tokens.segments[phrase.head] != tokens.segments[i]:
            continue
        head = forms[phrase.head]
        if phrase.mask & _WANTED[forms[i]] or story.capitalised(phrase.head):
            continue
        if head in SYLLEPTIC or not profile(story.lexicon, head).only_noun:
            continue
        if forms[i] == "une" and kind_of(story, phrase.head) == PERSON:
            continue
        right = _OTHER[forms[i]]
        yield Match(
            tokens.starts[i - 1],
            tokens.ends[phrase.head],
            f"One of « {head} » has their gender: « l'{right} ».",
            replace(tokens.starts[i], tokens.ends[i], right),
        )


RULE = Rule(
    code="AGR035",
    name="one-of-gender",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« l'un des », « l'une de ces » before a noun of the other gender.",
    why="One of several has the gender of all; the source says it of its own noun.",
    authority="Grevisse, Le bon usage, « L'un, l'une »",
    check=_check,
    bad=(
        Bad(
            "⟦L'un des deux maisons⟧ devra être démolie.",
            "L'une des deux maisons devra être démolie.",
        ),
        Bad(
            "Il a perdu ⟦l'une de ses grands matchs⟧ samedi.",
            "Il a perdu l'un de ses grands matchs samedi.",
        ),
    ),
    good=(
        "L'une des deux maisons et l'un des trois ponts sont à vendre.",
        "L'un des victimes, l'une des membres du jury et l'une des témoins ont parlé.",
        "L'un des plus beaux, l'un des leurs, l'une des Tatras.",
        "L'un des mode d'emploi, l'une des après-midi, l'un des élèves.",
    ),
)
