"""NAM008: a party whose name was translated by its letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_parties import PARTIES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_RIGHT = {
    wrong: right
    for right, _, wrongs in (line.partition(" = ") for line in PARTIES.splitlines())
    for wrong in wrongs.split(" | ")
}
_LEAD = ("parti ", "mouvement ")


def _check(story: Story) -> Iterator[Match]:
    for wrong, right in _RIGHT.items():
        if wrong not in story.flat:
            continue
        for match in story.find(re.compile(rf"(?<!\w){re.escape(wrong)}(?![\w-])")):
            start = match.start()
            for lead in _LEAD:
                if wrong.startswith(lead):
                    start += len(lead)
            yield Match(
                start,
                match.end(),
                f"The party's name was translated word for word: in French too it is {right}.",
                replace(start, match.end(), right),
            )


RULE = Rule(
    code="NAM008",
    name="party-name",
    family=Family.NAMES,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="A Slovak or Czech party under a half-translated name.",
    why="Nobody knows the party by that name; French news keeps Hlas, Smer, ANO.",
    authority="Usage of AFP; the parties' registered names",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("Les députés de ⟦Voice-SD⟧ ont voté pour.", "Les députés de Hlas-SD ont voté pour."),
        Bad("Le mouvement ⟦OUI⟧ a gagné les élections.", "Le mouvement ANO a gagné les élections."),
    ),
    good=(
        "Les députés de Hlas-SD (La Voix) ont voté pour.",
        "Le parti a dit OUI au référendum.",
    ),
)
