"""Where a noun stands bare at the head of a clause, and what its article would be."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.analysis.french.bare import (
    clause_heads,
    finite_after,
    gender_of,
    is_name,
    nominal,
    number_of,
    with_article,
)
from mtqa.analysis.french.profiles import FP, FS, MP, MS
from mtqa.analysis.story import Story
from mtqa.document import Document


def read(text: str) -> Story:
    return analyse(Document(text), source_lang="sk", target_lang="fr")


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Reprises auront lieu lundi.", ["reprises"]),
        ("Le maire dit que dommages dépassent un million.", ["dommages"]),
        ("Selon lui, électricité ne fonctionne pas.", ["électricité"]),
        ("Le maire, chef du parti, a parlé au public.", []),
        ("Certains ont fui, beaucoup sont restés.", []),
    ],
)
def test_a_clause_may_open_with_a_bare_noun(text: str, heads: list[str]) -> None:
    story = read(text)
    assert [story.tokens.forms[i] for i in clause_heads(story)] == heads


@pytest.mark.parametrize(
    ("text", "number", "verb"),
    [
        ("Reprises auront lieu lundi.", "p", "auront"),
        ("Électricité ne fonctionne pas.", "s", "fonctionne"),
        ("Reprises aura lieu lundi.", "p", None),
        ("Police recherche un homme.", "s", None),
    ],
)
def test_a_finite_verb_follows(text: str, number: str, verb: str | None) -> None:
    story = read(text)
    found = finite_after(story, 1, number)
    assert (None if found is None else story.tokens.forms[found]) == verb


def test_a_noun_that_may_be_a_verb_is_one_before_an_object() -> None:
    story = read("Police recherche un homme.")
    assert finite_after(story, 1, "s", nouns=True) == 1


def test_a_name_is_known_by_the_table_or_by_its_capital_elsewhere() -> None:
    story = read("Signal a répondu lundi. La firme de Signal se tait. Réunion a duré deux heures.")
    forms = story.tokens.forms
    assert is_name(story, 0)
    assert not is_name(story, forms.index("réunion"))


def test_masks_tell_gender_and_number() -> None:
    assert (number_of(FS), number_of(MP | FP), number_of(MS | MP), number_of(0)) == (
        "s",
        "p",
        "",
        "",
    )
    assert (gender_of(FS | FP), gender_of(MS), gender_of(MS | FS), gender_of(0)) == (
        "f",
        "m",
        "",
        "",
    )
    story = read("Police et recherches.")
    assert nominal(story, 0) == FS
    assert nominal(story, 1) == 0


def test_the_article_goes_by_gender_and_elision() -> None:
    assert with_article("Sommet", "m", "s") == "le sommet"
    assert with_article("électricité", "f", "s") == "l'électricité"
    assert with_article("Reprises", "", "p") == "les reprises"
    assert with_article("élève", "", "s") is None
