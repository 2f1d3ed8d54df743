"""NAM003: a Slovak or Czech case form of a town, a given name or a party."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.spellings import find_spellings, in_term, part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_case_forms import (
    GIVEN_NAMES,
    NAMED_AFTER_PERSON,
    PARTIES,
    TOWNS,
)
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PLACES = by_first_word(TOWNS + PARTIES)
_GIVEN = by_first_word(GIVEN_NAMES)
_NEAR = 3


def _check(story: Story) -> Iterator[Match]:
    for table, before in ((_PLACES, True), (_GIVEN, False)):
        for hit in find_spellings(story, table):
            if in_term(story, hit.start) or (before and part_of_name(story, hit.first, hit.last)):
                continue
            near = story.tokens.forms[max(0, hit.first - _NEAR) : hit.first]
            if not NAMED_AFTER_PERSON.isdisjoint(near):
                continue
            yield Match(
                hit.start,
                hit.end,
                f"« {hit.written} » is a case form of the source: "
                f"in French the name stays {hit.right}.",
                replace(hit.start, hit.end, hit.right),
            )


RULE = Rule(
    code="NAM003",
    name="case-form",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A known town, given name or party in a Slovak or Czech case form.",
    why="French names have no cases: the ending is left over from the source.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM005",),
    bad=(
        Bad("Les habitants de ⟦Bratislavy⟧ protestent.", "Les habitants de Bratislava protestent."),
        Bad("Il a parlé avec ⟦Robertom⟧ hier soir.", "Il a parlé avec Robert hier soir."),
        Bad("Les députés du parti ⟦Smeru⟧ sont partis.", "Les députés du parti Smer sont partis."),
        Bad(
            "Elle vit à ⟦Banskej Bystrici⟧ depuis un an.",
            "Elle vit à Banská Bystrica depuis un an.",
        ),
    ),
    good=(
        "Les habitants de Bratislava et de Košice protestent.",
        "Il habite rue Tomáša Masaryka, à Nitra.",
        "Le titre « Z Bratislavy do Prahy » reste.",
        "Petra Pavla et Martina Daniela ont gagné.",
    ),
)
