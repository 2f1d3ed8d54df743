"""AGR043: *ses conclusions à lui*: a possessive, and its owner once more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS: Final = ("lui", "elle", "eux", "elles")
_POSSESSIVES: Final = frozenset("son sa ses leur leurs".split())
_OF: Final = frozenset(("à", "de", "d'"))
#: *sa façon à lui*
_OWN_WAYS: Final = frozenset("façon manière monde vie chambre style chez-soi ami amis amie".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_PRONOUNS):
        if i < 3 or forms[i - 1] not in _OF or forms[i - 3] not in _POSSESSIVES:
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        if not profile(story.lexicon, forms[i - 2]).noun or forms[i - 2] in _OWN_WAYS:
            continue
        yield Match(
            tokens.starts[i - 3],
            tokens.ends[i],
            f"« {forms[i - 3]} » says whose: « {forms[i - 1]} {forms[i]} » is too much.",
        )


RULE = Rule(
    code="AGR043",
    name="possessive-twice",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« Ses conclusions à lui », « sa proposition d'elle »: a possessive before the noun, and "
    "the owner after it.",
    why="The possessives of the source language (jeho, jej, její) stand for both; French keeps "
    "à lui for contrast.",
    authority="Grevisse, Le bon usage, « Renforcement du possessif »",
    check=_check,
    weak=True,
    bad=(
        Bad("Le ministère accepte ⟦ses conclusions à lui⟧."),
        Bad("Les députés critiquent ⟦sa proposition d'elle⟧."),
    ),
    good=("Sa façon à lui plaît. Il pense à elle. La ville est à eux. Sa peur d'elle-même passe.",),
)
