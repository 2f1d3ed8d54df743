"""The tables of names: every spelling leads to one right form, and no right form is wrong."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.document import Document
from mtqa.languages.clubs import CLUBS
from mtqa.languages.fr.exonyms import PLACES
from mtqa.languages.fr.persons import CUT, PERSONS, VARIANTS
from mtqa.languages.fr.persons_abroad import PERSONS_ABROAD
from mtqa.languages.fr.persons_more import PERSONS_MORE
from mtqa.languages.fr.persons_orient import PERSONS_ORIENT
from mtqa.languages.slavic_abbreviations import AMOUNT, NAME, NUMBER, PLAIN, entries
from mtqa.languages.slavic_bodies import BODIES
from mtqa.languages.slavic_case_forms import COMPANIES, PARTIES, TOWNS
from mtqa.languages.slavic_given_names import GIVEN_NAMES
from mtqa.languages.slavic_parties import PARTIES as PARTY_NAMES
from mtqa.languages.slavic_surnames import SURNAME_CASES
from mtqa.languages.slavic_towns import TOWN_CASES
from mtqa.languages.spellings import by_first_word, spell_out
from mtqa.rules.engine import run
from mtqa.rules.names.case_ending import RULE as CASE_ENDING
from mtqa.rules.names.case_form import RULE as CASE_FORM
from mtqa.rules.names.two_forms import RULE as TWO_FORMS
from mtqa.rules.untranslated.foreign_segment import RULE as FOREIGN_SEGMENT
from mtqa.rules.untranslated.source_word import RULE as SOURCE_WORD

TABLES = {
    "places": PLACES,
    "persons": PERSONS + PERSONS_ABROAD + PERSONS_MORE + PERSONS_ORIENT,
    "cut": CUT,
    "towns": TOWNS,
    "town paradigms": TOWNS + TOWN_CASES,
    "clubs": CLUBS,
    "given names": GIVEN_NAMES,
    "surnames": SURNAME_CASES,
    "parties in a case": PARTIES,
    "companies": COMPANIES,
    "institutions": BODIES,
    "party names": PARTY_NAMES,
}


def test_spells_out_every_ending() -> None:
    assert list(spell_out("Kyjev{,a}")) == ["Kyjev", "Kyjeva"]
    assert list(spell_out("Bansk{ej,ú} Bystric{e,u}")) == [
        "Banskej Bystrice",
        "Banskej Bystricu",
        "Banskú Bystrice",
        "Banskú Bystricu",
    ]


@pytest.mark.parametrize("name", TABLES)
def test_one_right_form_a_spelling(name: str) -> None:
    rights: dict[str, set[str]] = {}
    for pairs in by_first_word(TABLES[name]).values():
        for written, right in pairs:
            rights.setdefault(written, set()).add(right)
    assert not {written for written, found in rights.items() if len(found) > 1}
    assert not {written for written, found in rights.items() if written in found}


@pytest.mark.parametrize("table", [PLAIN, AMOUNT, NUMBER, NAME])
def test_no_abbreviation_twice(table: str) -> None:
    written = [pair[0] for pairs in entries(table).values() for pair in pairs]
    assert len(written) == len(set(written))


def test_no_variant_in_two_groups() -> None:
    forms = [form for group in VARIANTS for form in group]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Elle vit à Banskej Bystrici depuis un an.", ["NAM003"]),
        (
            "Zuzana Kováčová a signé la lettre. Le bureau de Kováčovej confirme.",
            ["NAM004"],
        ),
        (
            "Le budget est adopté.\n\nOpozícia však tvrdí, že návrh rozpočtu je nezodpovedný a "
            "zvýši dlh celej krajiny.\n\nLe parlement votera vendredi.",
            ["UNT003"],
        ),
    ],
)
def test_one_trouble_is_one_finding(text: str, codes: list[str]) -> None:
    story = analyse(Document(text), source_lang="sk")
    rules = [CASE_ENDING, CASE_FORM, TWO_FORMS, FOREIGN_SEGMENT, SOURCE_WORD]
    findings, crashes, _ = run(story, rules, [], strict=True)
    assert not crashes
    assert [finding.code for finding in findings] == codes
