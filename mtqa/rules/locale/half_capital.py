"""LOC020: a hyphened name with a capital on its first half only."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.capitals import HYPHENED
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    for i in story.where(*HYPHENED.keys() & story.tokens.index.keys()):
        word, right = story.word(i), HYPHENED[story.tokens.forms[i]]
        first, _, rest = word.partition("-")
        if word == right or not first[0].isupper() or not rest.islower():
            continue
        start, end = story.tokens.starts[i], story.tokens.ends[i]
        yield Match(
            start,
            end,
            f"Both halves of the name take a capital: {right}.",
            replace(start, end, right, safe=True),
        )


RULE = Rule(
    code="LOC020",
    name="half-capital",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A hyphened name such as Croix-rouge or Pays-bas with one capital.",
    why="Slovak and Czech give the first word of a name its capital; French gives it to both.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms composés »",
    check=_check,
    bad=(
        Bad("La ⟦Croix-rouge⟧ distribue des lits.", "La Croix-Rouge distribue des lits."),
        Bad("Il arrive des ⟦États-unis⟧ demain.", "Il arrive des États-Unis demain."),
    ),
    good=(
        "La Croix-Rouge arrive des États-Unis et d'Île-de-France.",
        "Une croix blanche est peinte.",
    ),
)
