"""NAM026: a large city of another country with a Slovak or Czech case ending."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.spellings import part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_given_names import FORMS, NAMES, WOMEN_FORMS
from mtqa.languages.slavic_persons import load_given
from mtqa.languages.slavic_places import city, load_places, place
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

#: what only a place follows, and what a place follows after *ville de*, *aéroport de* …
_BEFORE = frozenset(("à", "vers"))
_OF = frozenset(("de", "d'"))
_NOUNS = frozenset(
    """ville villes métropole habitants maire banlieue aéroport gare université port région province
    rues nord sud est ouest centre près périphérie""".split()
)
_LEAST = 6
_MESSAGE = "« {} » is a case form of the source: the city is {}."


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    given = load_given()
    for word, numbers in story.unknown_names.items():
        if len(word) < _LEAST or not word.isalpha() or word.isupper():
            continue
        right = city(word)
        if right is None or word in load_places().single or place(word) is not None:
            continue
        if word in FORMS or word in NAMES or word in WOMEN_FORMS or word.lower() in given.abroad:
            continue
        for i in numbers:
            if i < 2 or story.in_term(story.tokens.starts[i]) or part_of_name(story, i, i):
                continue
            if forms[i - 1] in _BEFORE or (forms[i - 1] in _OF and forms[i - 2] in _NOUNS):
                yield over(story, i, i, right, _MESSAGE)


RULE = Rule(
    code="NAM026",
    name="declined-city",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A large city of another country with a Slovak or Czech case ending.",
    why="French names have no cases: the ending is left over from the source.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM005",),
    bad=(
        Bad("Ils ont joué à ⟦Brightonu⟧ hier.", "Ils ont joué à Brighton hier."),
        Bad("Le maire de ⟦Detroitu⟧ part.", "Le maire de Detroit part."),
    ),
    good=("Ils ont joué à Brighton hier, puis à Lucknow et à Bandung.",),
)
