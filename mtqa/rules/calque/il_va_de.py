"""CAL026: *il va de* for what is at stake: *Il va d'un projet unique*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_GO = {"va": "s'agit", "allait": "s'agissait", "ira": "s'agira", "irait": "s'agirait"}
_OF = frozenset(("de", "d'", "du", "des"))
#: *il va de soi, de pair, de l'avant, d'abord parler, de nouveau jouer*
_SOUND = frozenset(
    """soi même pair mal pis mieux abord ailleurs emblée ici nouveau toute moins travers
    force suite concert conserve là surprise temps""".split()
)
#: *il va de Prague à Brno, du lundi au jeudi, de ville en ville*
_TO = frozenset(("à", "au", "aux", "en", "jusqu'", "jusque", "vers"))
_REACH = 8


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 2
    for i in story.where(*_GO):
        if i == 0 or i >= last or forms[i - 1] != "il" or segments[i - 1] != segments[i + 2]:
            continue
        if forms[i + 1] not in _OF or forms[i + 2] in _SOUND or forms[i + 3] == "avant":
            continue
        stop = min(story.segment_tokens(segments[i]).stop, i + _REACH)
        if not _TO.isdisjoint(forms[i + 2 : stop]):
            continue
        yield Match(
            tokens.starts[i - 1],
            tokens.ends[i + 1],
            f"« il {forms[i]} de » does not say what a thing is about; write « il {_GO[forms[i]]} "
            "de ».",
            _fix(story, i),
        )


def _fix(story: Story, i: int) -> tuple[Fix, ...]:
    tokens = story.tokens
    return replace(tokens.starts[i], tokens.ends[i], _GO[tokens.forms[i]])


RULE = Rule(
    code="CAL026",
    name="goes-of",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Il va de » before a noun, a number or an infinitive.",
    why="« Ide o » and « jde o » go; French says « il s'agit de ».",
    authority="Académie française, Dictionnaire, « Agir », « Aller »",
    check=_check,
    bad=(
        Bad(
            "⟦Il va du⟧ plus long match de la saison.",
            "Il s'agit du plus long match de la saison.",
        ),
        Bad("Selon lui, ⟦il va de⟧ 200 euros.", "Selon lui, il s'agit de 200 euros."),
        Bad(
            "⟦Il allait d'⟧une conversation utile.",
            "Il s'agissait d'une conversation utile.",
        ),
    ),
    good=(
        "Il va de soi que le pont ferme. Il va de l'avant. Il y va de la survie du club.",
        "Il va de Prague à Brno, du lundi au jeudi, de ville en ville. Il en va de même.",
        "Il va d'abord parler, il va de nouveau jouer, il va de plus en plus mal.",
    ),
)
