"""Where a sentence ends, and where it only seems to."""

from __future__ import annotations

import pytest
import sentencex  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from mtqa.analysis.sentences import WINDOW, sentences
from mtqa.document import Span
from mtqa.languages import load_language

ABBREVIATIONS = load_language("fr").abbreviations


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text, Span(0, len(text)), ABBREVIATIONS)]


@pytest.mark.parametrize(
    "sentence",
    [
        "M. Novák et Mme. Kováčová ont vu le Dr. Roy.",
        "J.-P. Dupont et John F. Kennedy étaient là.",
        "M. J. Novák est venu.",
        "Il est venu le 5. mai, puis le 3 janv. 2020, avec Mgr. Vrba.",
        "But à la 34. minute, samedi (17. 1.) à 18 h. locales.",
        "L'article n° 5. alinéa 2 est clair.",
        "« Rien. Rien du tout », a dit le ministre.",
        "« Ils sont nos alliés. » il ajouta.",
        "« Où sont les autres ? » lui demanda le curé.",
        "« C'est une infamie ! » s'indigna Anna.",
        "Il hésite… puis repart.",
        "« Oui ? » – a dit Anna.",
        "Il a écrit à www.exemple.sk sans réponse.",
        "Elle pèse 3.5 kg, soit 1.234,5 g.",
    ],
)
def test_one_sentence(sentence: str) -> None:
    assert split(f"{sentence} Il rit.") == [sentence, "Il rit."]
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "parts",
    [
        ["« Tout va bien. »", "Il a ensuite quitté la salle."],
        ["« Tout va bien ».", "Il a fait remarquer."],
        ["Elle a dit : « Non. »", "Il part."],
        ['"C\'est non."', "Les sénateurs votent."],
        ["Le plan B.", "Il a échoué."],
        ["Il a cinq ans en 2023.", "Elle en a six."],
        ["Il part.", "12 personnes restent."],
        ["Quoi ?!", "Ah !", "Bon."],
        ["Il se tait.", "« Nous partons.", "Nous revenons."],
        ["Nous partons. »", "Il se tait."],
        ["Le pays est dans l'OTAN.", "L'UE s'élargit."],
    ],
)
def test_several_sentences(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Titre 😀\n\n  Un. Deux.  \n\nFin"
    assert list(sentences(text, Span(9, 22), ABBREVIATIONS)) == [Span(11, 14), Span(15, 20)]


_PIECES = st.sampled_from(
    ["M. ", "« ", " »", '"', ". ", "! ", "… ", "Mot", "mot", "5. ", "J.-P. ", "(", ")", "😀",
     "e\u0301", "x" * 50, " ", ", ", "– "]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=200).map("".join)))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    last = 0
    for start, end in sentences(text, Span(0, len(text)), ABBREVIATIONS):
        assert last <= start < end
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()


@pytest.mark.parametrize("unit", ["« Mot. ", "mot ", "x", "(", '"A. ', "M. ", "Mot. "])
def test_the_work_grows_with_the_text(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Characters handed to the segmenter: it searches for partner marks in quadratic time."""
    seen: list[int] = []
    real = sentencex.get_sentence_boundaries

    def counting(language: str, text: str) -> object:
        seen.append(len(text))
        return real(language, text)

    monkeypatch.setattr(sentencex, "get_sentence_boundaries", counting)
    text = unit * (40 * WINDOW // len(unit))
    list(sentences(text, Span(0, len(text)), ABBREVIATIONS))
    assert max(seen, default=0) <= WINDOW
    assert sum(seen) <= 2 * len(text) + WINDOW
