"""NAM008: a party whose name was translated by its letter."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.spellings import find_spellings
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_parties import PARTIES
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TABLE = by_first_word(PARTIES)
#: nouns that only mark the name as a party's
_LEAD = ("parti ", "mouvement ")


def _check(story: Story) -> Iterator[Match]:
    for hit in find_spellings(story, _TABLE):
        lead = next((lead for lead in _LEAD if hit.written.startswith(lead)), "")
        yield Match(
            hit.start + len(lead),
            hit.end,
            f"The party's name was translated word for word: in French too it is {hit.right}.",
            replace(hit.start + len(lead), hit.end, hit.right),
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
