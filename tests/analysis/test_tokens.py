"""Tokens of French: elision, clitics, compounds, numbers."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.analysis.flat import flatten
from mtqa.analysis.tokens import NUMBER, PUNCT, WORD, Tokens
from mtqa.languages import load_language

FRENCH = load_language("fr")


def tokenise(text: str) -> Tokens:
    flat = flatten(text)
    tokens = Tokens(FRENCH)
    tokens.add_segment(flat, 0, len(flat), 0)
    return tokens


def forms(text: str) -> list[str]:
    return tokenise(text).forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’homme qu’il a vu", ["l'", "homme", "qu'", "il", "a", "vu"]),
        ("jusqu’à lorsqu’on", ["jusqu'", "à", "lorsqu'", "on"]),
        ("aujourd’hui", ["aujourd'hui"]),
        ("d’aujourd’hui", ["d'", "aujourd'hui"]),
        ("le conseil des prud’hommes", ["le", "conseil", "des", "prud'hommes"]),
        ("quelqu’un quelques-uns", ["quelqu'un", "quelques-uns"]),
        ("la presqu’île", ["la", "presqu'île"]),
        ("a-t-il dit", ["a", "-t-il", "dit"]),
        ("a-t’il dit", ["a", "-t'il", "dit"]),
        ("dit-elle", ["dit", "-elle"]),
        ("ajoutèrent-ils", ["ajoutèrent", "-ils"]),
        ("dis-le-moi", ["dis", "-le", "-moi"]),
        ("allez-vous-en", ["allez", "-vous", "-en"]),
        ("y a-t-il", ["y", "a", "-t-il"]),
        ("est-ce", ["est", "-ce"]),
        ("rendez-vous", ["rendez-vous"]),
        ("un rendez-vous manqué", ["un", "rendez-vous", "manqué"]),
        ("c’est-à-dire", ["c'est-à-dire"]),
        ("peut-être", ["peut-être"]),
        ("Saint-Denis", ["saint-denis"]),
        ("Puy-en-Velay", ["puy-en-velay"]),
        ("arc-en-ciel", ["arc-en-ciel"]),
        ("vis-à-vis", ["vis-à-vis"]),
        ("celui-ci", ["celui-ci"]),
        ("ce jour-là", ["ce", "jour", "-là"]),
        ("un cessez-le-feu", ["un", "cessez-le-feu"]),
        ("Villiers-le-Bel", ["villiers-le-bel"]),
        ("va-t-en-guerre", ["va-t-en-guerre"]),
        ("lui-même", ["lui-même"]),
        ("G7 Covid-19 A320", ["g7", "covid-19", "a320"]),
        ("l’U.E.", ["l'", "u", ".", "e", "."]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("100 000 soldats", ["100 000", "soldats"]),
        ("100\u202f000", ["100 000"]),
        ("1 234 567,8", ["1 234 567,8"]),
        ("3:1", ["3:1"]),
        ("3-1", ["3", "-", "1"]),
        ("1.234,5", ["1.234,5"]),
        ("13.5. 18:17", ["13.5", ".", "18:17"]),
        ("en 2023 100 personnes", ["en", "2023", "100", "personnes"]),
    ],
)
def test_numbers(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_kinds() -> None:
    tokens = tokenise("Oui, a-t-il dit… 12 %")
    assert tokens.kinds == [WORD, PUNCT, WORD, WORD, WORD, PUNCT, NUMBER, PUNCT]


def test_decomposed_letters_are_found_by_their_composed_form() -> None:
    text = unicodedata.normalize("NFD", "été à Košice")
    tokens = tokenise(text)
    assert tokens.forms == ["été", "à", "košice"]
    assert tokens.ends[-1] == len(text)


@given(st.text())
def test_tokens_cover_all_but_white_space(text: str) -> None:
    tokens = tokenise(text)
    flat = flatten(text)
    last = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert last <= start < end
        assert not flat[last:start].strip()
        last = end
    assert not flat[last:].strip()
    assert tokens.segments == [0] * len(tokens)
