"""Round trips aligned with their originals."""

from __future__ import annotations

import pytest

from mtqa.estimator.damage.labels import (
    AGREEMENT,
    FOREIGN,
    FUNCTION,
    MISSING,
    OK,
    ORDER,
    TRANSLATION,
    UNKNOWN,
    VERB,
)
from mtqa.estimator.damage.tools import french
from mtqa.estimator.training.alignment import align, tidy
from mtqa.estimator.training.ngrams import Trigrams
from tests.estimator.own_text import SENTENCES


@pytest.fixture(scope="module")
def model() -> Trigrams:
    return Trigrams(SENTENCES)


def _labels(original: str, translated: str, model: Trigrams) -> dict[str, int]:
    found = align(original, translated, french(), model)
    assert found is not None
    return {
        word: label
        for word, label in zip(found.draft.words, found.draft.labels, strict=True)
        if label != OK
    }


def test_an_unchanged_round_trip_has_no_label(model: Trigrams) -> None:
    text = "Le ministre a signé l'accord."
    found = align(text, "le ministre a signé l'accord", french(), model)
    assert found is not None
    assert found.edits == 0
    assert not any(found.draft.labels)
    assert found.draft.finish().text == text


@pytest.mark.parametrize(
    ("original", "translated", "word", "labels"),
    [
        ("Les lois sont votées.", "Les lois sont votés.", "votés", {AGREEMENT}),
        ("Il faut qu'il vienne ici.", "Il faut qu'il vient ici.", "vient", {VERB}),
        ("Il parle de la crise.", "Il parle à la crise.", "à", {FUNCTION, UNKNOWN}),
        ("Il a vu le grand chien.", "Il a vu le *gos chien.", "gos", {FOREIGN}),
        ("Il est sorti sans mot dire.", "Est sorti sans mot dire.", "Est", {MISSING}),
        ("Il vit dans la gare.", "Il vit dans la saison.", "saison", {TRANSLATION, UNKNOWN}),
        ("Le vieux port est fermé.", "Le port vieux est fermé.", "port", {ORDER}),
    ],
)
def test_what_changed_is_labelled_by_how_it_changed(
    original: str, translated: str, word: str, labels: set[int], model: Trigrams
) -> None:
    found = _labels(original, translated, model)
    if labels == {ORDER}:
        assert ORDER in found.values()
    else:
        assert found[word] in labels


def test_marks_of_the_translator_are_no_words() -> None:
    text, unknown = tidy("le *gos a @parler #vu", "Le chien a parlé.")
    assert text == "Le gos a parler vu."
    assert unknown == {"gos", "parler", "vu"}


def test_an_empty_round_trip_is_none(model: Trigrams) -> None:
    assert align("Le chien dort.", "", french(), model) is None


def test_trigrams_find_the_seen_likelier_than_the_unseen(model: Trigrams) -> None:
    seen = model.surprisals(["le", "premier", "ministre"])
    unseen = model.surprisals(["ministre", "zzz", "le"])
    assert len(seen) == len(unseen) == 3
    assert sum(seen) < sum(unseen)
