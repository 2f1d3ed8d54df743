"""NAM001: a place under its Slovak or Czech name."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.spellings import find_spellings, in_term, part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.exonyms import NAMED_AFTER_PLACE, PLACES
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TABLE = by_first_word(PLACES)
_NEAR = 2


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    for hit in find_spellings(story, _TABLE):
        if part_of_name(story, hit.first, hit.last) or in_term(story, hit.start):
            continue
        if not NAMED_AFTER_PLACE.isdisjoint(forms[max(0, hit.first - _NEAR) : hit.first]):
            continue
        yield Match(
            hit.start,
            hit.end,
            f"French calls this place {hit.right}.",
            replace(hit.start, hit.end, hit.right),
        )


RULE = Rule(
    code="NAM001",
    name="foreign-place",
    family=Family.NAMES,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A town, country or region under its Slovak or Czech name.",
    why="French has a name of its own for it, and readers may not know the other.",
    authority="Commission nationale de toponymie, « Pays et villes du monde »; "
    "Code de rédaction interinstitutionnel de l'Union européenne, annexe A5",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("Il est arrivé à ⟦Kyjev⟧ mardi.", "Il est arrivé à Kiev mardi."),
        Bad("Elle vient de ⟦Viedne⟧ en train.", "Elle vient de Vienne en train."),
        Bad("⟦Nemecko⟧ : le chancelier refuse.", "Allemagne : le chancelier refuse."),
    ),
    good=(
        "Il est arrivé à Kiev mardi, puis à Vienne.",
        "Le croiseur Moskva a coulé en mer Noire.",
        "Le parti Progresívne Slovensko est en tête.",
        "Ils logent à l'hôtel Praha depuis lundi.",
        "Le groupe Tokio Hotel jouera à Rome.",
    ),
)
