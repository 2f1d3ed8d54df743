"""Names of women and men, and the nouns beside them."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.analysis.french.name_sex import persons_named
from mtqa.analysis.french.named_roles import feminine_of, role_nouns
from mtqa.analysis.story import Story
from mtqa.document import Document


def story(text: str) -> Story:
    return analyse(Document(text, "x"), source_lang="sk")


@pytest.mark.parametrize(
    ("text", "sexes"),
    [
        ("Hier, Eva Hrubá a vu Martin Benda.", ["f", "m"]),
        ("Hier, Irena Kolmer est partie.", ["f"]),
        ("Hier, Viera Gajdošovej a parlé.", ["f"]),
        ("On a vu Petra Nováka et Jana Malého.", []),
        ("On a vu Petra Malá.", ["f"]),
        ("L'analyste de ČSOB Petr Dufek a parlé.", ["m"]),
        ("La Spišská est en fleurs.", []),
    ],
)
def test_the_sex_of_a_name_is_told_where_it_is_sure(text: str, sexes: list[str]) -> None:
    assert [named.sex for named in persons_named(story(text))] == sexes


@pytest.mark.parametrize(
    ("text", "noun", "sex"),
    [
        ("Hier, le doyen Eva Hrubá a parlé.", "doyen", "m"),
        ("La directrice du musée, Eva Hrubá, a parlé.", "directrice", "f"),
        ("L'analyste Eva Hrubá a parlé.", "analyste", ""),
        ("Le chanteur du soir était Eva Hrubá.", "chanteur", "m"),
    ],
)
def test_a_name_has_the_noun_before_it(text: str, noun: str, sex: str) -> None:
    told = story(text)
    (role,) = role_nouns(told)
    assert told.tokens.forms[role.noun] == noun
    assert role.sex == sex


@pytest.mark.parametrize(
    "text",
    [
        "L'avocat d'Eva Hrubá a parlé.",
        "Selon le ministre, Eva Hrubá a parlé.",
        "Le maire, Eva Hrubá et Martin Benda ont parlé.",
        "Le maire a reçu Eva Hrubá.",
    ],
)
def test_a_noun_that_is_somebody_else_is_none_of_hers(text: str) -> None:
    assert list(role_nouns(story(text))) == []


@pytest.mark.parametrize(
    ("noun", "feminine"),
    [("directeur", "directrice"), ("doyen", "doyenne"), ("chef", "cheffe"), ("maire", "maire")],
)
def test_a_noun_of_a_person_has_a_feminine(noun: str, feminine: str) -> None:
    assert feminine_of(story("Le maire.").lexicon, noun) == feminine
