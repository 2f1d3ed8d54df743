"""The language of a story and of its segments."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.analysis.flat import flatten
from mtqa.analysis.identify import SegmentLanguages, identify_story
from mtqa.analysis.tokens import Tokens
from mtqa.languages import load_language, load_lexicon

FRENCH = load_language("fr")
LEXICON = load_lexicon("fr")
assert LEXICON is not None
LANGUAGES = SegmentLanguages("fr", LEXICON)


def identify(text: str) -> str | None:
    flat = flatten(text)
    tokens = Tokens(FRENCH)
    tokens.add_segment(flat, 0, len(flat), 0)
    return LANGUAGES.identify(flat, tokens)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le ministre a répondu que rien n’était décidé.", "fr"),
        ("« Dzurinda, Fico, Pellegrini, Heger et Ódor ont gouverné », écrit-il.", "fr"),
        ("Minister povedal, že o zákone sa bude rokovať až budúci týždeň.", "sk"),
        ("Ministr řekl, že se o zákoně bude jednat až příští týden.", "cs"),
        ("The minister said that nothing would be decided before Monday.", "en"),
        ("Der Minister sagte, dass noch nichts entschieden worden sei.", "de"),
        ("Minister powiedział, że w tej sprawie jeszcze nic nie zostało postanowione.", "pl"),
    ],
)
def test_a_segment(text: str, language: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["…", "12 : 30", "Vrba", "Slovan Bratislava – MŠK Žilina 3:1"])
def test_too_little_to_tell(text: str) -> None:
    assert identify(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Le quotidien « Hospodárske noviny » et la revue « Slovenské pohľady » l’ont publié.",
        "Kamil Brezina, Adrián Holub, Šimon Vlk, Peter Ondrejka et Michal Rusnák jouaient.",
        "Il chante « Kohútik jarabý, nechoď do záhrady » à sa fille, chaque soir, en slovaque.",
    ],
)
def test_names_make_no_segment_foreign(text: str) -> None:
    assert identify(text) in ("fr", None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le ministre a répondu que rien n’était décidé. Il reviendra mardi.", "fr"),
        ("Minister povedal, že o zákone sa bude rokovať až budúci týždeň.", "sk"),
        ("Ministr řekl, že se o zákoně bude jednat až příští týden.", "cs"),
        ("The minister said that nothing would be decided before Monday.", "en"),
        ("", None),
        ("12,5 % – 13", None),
        ("Oui.", None),
    ],
)
def test_a_story(text: str, language: str | None) -> None:
    assert identify_story(text) == language


def test_a_french_story_loads_no_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "langdetect", None)
    monkeypatch.setitem(sys.modules, "langdetect.lang_detect_exception", None)
    assert identify_story("Le ministre a répondu que rien n’était décidé.") == "fr"
    assert identify("Le ministre a répondu que rien n’était décidé.") == "fr"


@given(st.text(max_size=200))
def test_any_text_has_a_language_or_none(text: str) -> None:
    first, second = identify(text), identify(text)
    assert first == second
    assert identify_story(text) == identify_story(text)
