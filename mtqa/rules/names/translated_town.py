"""NAM018: a town whose name was translated, beside its own form: *Frontières* for Hranice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.spellings import find_spellings
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.translated_towns import TOWNS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for hit in find_spellings(story, TOWNS):
        after = hit.last + 1
        longer = after < len(tokens) and story.capitalised(after)
        if story.first_in_segment(hit.first) or (longer and not story.first_in_segment(after)):
            continue
        if story.in_term(hit.start) or not re.search(rf"(?<!\w){hit.right}(?!\w)", story.flat):
            continue
        if tokens.forms[hit.first - 1] in (
            "sans",
            "le",
            "la",
            "les",
            "l'",
            "du",
            "des",
            "au",
            "aux",
        ):
            continue  # *le Pont*, *le Camp*: a thing of the town
        yield Match(
            hit.start,
            hit.end,
            f"The town's name was translated: in French too it is {hit.right}.",
            replace(hit.start, hit.end, hit.right),
        )


RULE = Rule(
    code="NAM018",
    name="translated-town",
    family=Family.NAMES,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="A French word in place of the name of a town that the story gives in its own form.",
    why="Names of towns that French has no name for stay as they are: Hranice, not Frontières.",
    authority="Commission nationale de toponymie; MQM 2.0, accuracy/mistranslation",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "À Hranice, la société Kovolit ⟦Frontières⟧ ferme.",
            "À Hranice, la société Kovolit Hranice ferme.",
        ),
        Bad(
            "Le train de Nové Zámky a quitté ⟦Nouveaux Châteaux⟧ à midi.",
            "Le train de Nové Zámky a quitté Nové Zámky à midi.",
        ),
    ),
    good=(
        "À Hranice, l'association Médecins sans frontières ouvre.",
        "À Most, le Pont neuf rouvre. Frontières fermées hier.",
        "La société Kovolit Frontières ferme.",
    ),
)
