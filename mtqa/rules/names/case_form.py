"""NAM003: a Slovak or Czech case form of a town, a given name or a party."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mtqa.analysis.spellings import Spelling, find_spellings, part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.clubs import CLUB_WORDS, CLUBS
from mtqa.languages.slavic_case_forms import (
    COMPANIES,
    NAMED_AFTER_PERSON,
    NAMED_AFTER_RIVER,
    PARTIES,
    TOWNS,
)
from mtqa.languages.slavic_given_names import GIVEN_NAMES
from mtqa.languages.slavic_surnames import SURNAME_CASES, WELL_KNOWN
from mtqa.languages.slavic_towns import TOWN_CASES
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PLACES = by_first_word(f"{TOWNS}{TOWN_CASES}")
_CLUBS = by_first_word(CLUBS + PARTIES + COMPANIES)
_PERSONS = by_first_word(f"{GIVEN_NAMES}\n{SURNAME_CASES}\n{WELL_KNOWN}")
_NEAR = 3


def _check(story: Story) -> Iterator[Match]:
    yield from _before_hyphen(story)
    for table in (_PLACES, _CLUBS, _PERSONS):
        for hit in find_spellings(story, table):
            if story.in_term(hit.start) or _in_longer_name(story, hit, table):
                continue
            near = story.tokens.forms[max(0, hit.first - _NEAR) : hit.first]
            place = table is _PLACES and near[-1:] in (["de"], ["d'"], ["à"])
            if not place and not NAMED_AFTER_PERSON.isdisjoint(near):
                continue  # *rue Tomáša*, but *l'hôpital de Ružomberku*
            if near and near[-1] in NAMED_AFTER_RIVER:
                continue
            yield Match(
                hit.start,
                hit.end,
                f"« {hit.written} » is a case form of the source: "
                f"in French the name stays {hit.right}.",
                replace(hit.start, hit.end, hit.right),
            )


def _before_hyphen(story: Story) -> Iterator[Match]:
    """*Ostravě-Přívoz*: a town in a case with its part after a hyphen."""
    for word, numbers in story.unknown_names.items():
        town, hyphen, part = word.partition("-")
        if not hyphen or not part[:1].isupper():
            continue
        for written, right in _PLACES.get(town.lower(), ()):
            if written != town:
                continue
            for i in numbers:
                start = story.tokens.starts[i]
                yield Match(
                    start,
                    start + len(town),
                    f"« {town} » is a case form of the source: in French the name stays {right}.",
                    replace(start, start + len(town), right),
                )


def _in_longer_name(
    story: Story, hit: Spelling, table: Mapping[str, tuple[tuple[str, str], ...]]
) -> bool:
    """Whether the name is part of another: of a person's after a town's, of a street's."""
    if table is _PERSONS:
        return False
    before = story.word(hit.first - 1) if hit.first else ""
    if table is _CLUBS:  # a town may follow
        return before[:1].isupper() and before not in CLUB_WORDS
    return part_of_name(story, hit.first, hit.last, before=before not in CLUB_WORDS)


RULE = Rule(
    code="NAM003",
    name="case-form",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A known town, given name, party or company in a Slovak or Czech case form.",
    why="French names have no cases: the ending is left over from the source.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM005", "NAM019", "NAM021", "NAM026"),
    bad=(
        Bad("Les habitants de ⟦Bratislavy⟧ protestent.", "Les habitants de Bratislava protestent."),
        Bad("Il a parlé avec ⟦Robertom⟧ hier soir.", "Il a parlé avec Robert hier soir."),
        Bad("Les députés du parti ⟦Smeru⟧ sont partis.", "Les députés du parti Smer sont partis."),
        Bad(
            "Elle vit à ⟦Banskej Bystrici⟧ depuis un an.",
            "Elle vit à Banská Bystrica depuis un an.",
        ),
        Bad("L'incendie à ⟦Ostravě⟧-Přívoz est éteint.", "L'incendie à Ostrava-Přívoz est éteint."),
        Bad("Les ouvriers de ⟦Slovnaftu⟧ protestent.", "Les ouvriers de Slovnaft protestent."),
        Bad("Le train pour ⟦Jihlavě⟧ est parti.", "Le train pour Jihlava est parti."),
        Bad("Ils ont perdu contre le ⟦Slovanom⟧ hier.", "Ils ont perdu contre le Slovan hier."),
        Bad("Il est à l'hôpital de ⟦Jihlavy⟧.", "Il est à l'hôpital de Jihlava."),
        Bad("Le concert de ⟦Karla Gotta⟧ est diffusé.", "Le concert de Karel Gott est diffusé."),
        Bad("Selon ⟦Blanára⟧, rien ne change.", "Selon Blanár, rien ne change."),
    ),
    good=(
        "Les habitants de Bratislava et de Košice protestent.",
        "Il habite rue Tomáša Masaryka, à Nitra.",
        "Le titre « Z Bratislavy do Prahy » reste.",
        "Petra Pavla et Martina Daniela ont gagné.",
        "L'usine de Žiar nad Hronom et celle de Nové Mesto nad Váhom ferment.",
        "Le Slovan Bratislava et la Sparta Prague ont gagné.",
    ),
)
