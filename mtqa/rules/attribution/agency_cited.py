"""ATT019: *», TASR a cité le porte-parole*: an agency as the subject where the speaker belongs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.joints import commas_after
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_CITING: Final = frozenset(("cité", "cite"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for _, i in commas_after(story):
        if i + 6 >= len(forms) or _CITING.isdisjoint(forms[i + 2 : i + 10]):
            continue
        subject = noun_phrase(story, i + 1, min(len(forms) - 4, i + 7))
        if subject is None:
            continue
        named = {forms[j] for j in range(subject.first, subject.last + 1)}
        if not named & (grammar.AGENCIES | grammar.RELAY_NOUNS):
            continue
        verb = subject.last + 1
        if forms[verb] in ("a", "avait", "l'"):
            verb += 1 + (forms[verb] == "l'" and forms[verb + 1] == "a")
        if forms[verb] not in _CITING or tokens.segments[verb] != tokens.segments[i]:
            continue
        yield Match(
            tokens.starts[subject.first],
            tokens.ends[verb],
            "the speaker says it and the agency quotes: « a déclaré X, cité par … »",
        )


RULE = Rule(
    code="ATT019",
    name="agency-cited",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An agency or a paper that « a cité » somebody, right after a quotation.",
    why="« citovala ho TASR » names the relay: in French the speaker is the subject of the incise "
    "and the agency follows, « a déclaré X, cité par TASR ».",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    supersedes=("ATT001",),
    bad=(
        Bad("« Le feu est éteint », ⟦TASR a cité⟧ le porte-parole des pompiers."),
        Bad("« Le feu est éteint », ⟦l'agence SITA a cité⟧ Jana Malá."),
    ),
    good=(
        "« Le feu est éteint », a déclaré le porte-parole, cité par TASR.",
        "« Le feu est éteint », rapporte TASR. L'agence a cité le maire.",
    ),
)
