"""The phrase language: each sign of it on a sentence."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.document import Document
from mtqa.packs.matcher import match
from mtqa.packs.phrase import PhraseError, anchors, parse

TEXT = "Hier, les deux petits présidents du club n'ont pas quitté l'île avant 18 heures à Nitra."


def marked(phrase: str, text: str = TEXT) -> list[str]:
    """What the phrase marks in ``text``, asked at every token."""
    story = analyse(Document(text), source_lang="sk")
    hits = {
        (hit.first, hit.last)
        for row in parse(phrase)
        for i in range(len(story.tokens))
        if (hit := match(row, story, i)) is not None
    }
    tokens = story.tokens
    return [story.flat[tokens.starts[a] : tokens.ends[b - 1]] for a, b in sorted(hits)]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("présidents du club", ["présidents du club"]),
        ("PRÉSIDENTS du club", ["présidents du club"]),
        ("clubs|club", ["club"]),
        ("<président> <de> club", ["présidents du club"]),
        ("<président:NOUN> <de> club", ["présidents du club"]),
        ("<président:ADV> <de> club", []),
        ("<quitter:ppas>", ["quitté"]),
        ("<quitter:ipre>", []),
        ("[<NUM>] heures", ["18"]),
        ("[<NUM>] petits", ["deux"]),
        ("à [<PROPN>]", ["Nitra"]),
        ("=Nitra", ["Nitra"]),
        ("=nitra", []),
        ("<ne> ont (pas) quitté", ["n'ont pas quitté"]),
        ("<ne> ont (pas) (encore) quitté", ["n'ont pas quitté"]),
        ("club ..3 quitté", ["club n'ont pas quitté"]),
        ("club ..2 quitté", []),
        ("hier ..9 club", []),
        ("quitté l' [île]", ["île"]),
        ("club !ont", ["club"]),
        ("club !<ne>", []),
        ("!petits présidents", []),
        ("!grands présidents", ["présidents"]),
        ("les !grands <NUM> petits", ["les deux petits"]),
        ("les !deux <NUM> petits", []),
        ("pas absent / club", ["club"]),
        ("hier , les", ["Hier, les"]),
        ("l’ île", ["l'île"]),
    ],
)
def test_signs(phrase: str, expected: list[str]) -> None:
    assert marked(phrase) == expected


def test_a_phrase_ends_with_its_sentence() -> None:
    assert marked("club ..3 ferme", "Il aime son club. La mairie ferme.") == []
    assert marked("son ..3 ferme", "Il aime son club ferme.") == ["son club ferme"]


@pytest.mark.parametrize(
    "phrase",
    ["(x) <NOUN>", "<NUON> mot", "[mot", "mot ]", "] mot [", "mot <", "mot !", "", "a / ", "mot|"],
)
def test_what_can_not_be_read(phrase: str) -> None:
    with pytest.raises(PhraseError):
        parse(phrase)


def test_the_anchor_is_a_rare_word_that_must_stand() -> None:
    [anchor] = anchors("[<président:NOUN> <de> gouvernement] !provisoire")
    assert anchor.forms == {"gouvernement"}
    [anchor] = anchors("(extraordinairement) <NOUN> <tenir> de")
    assert anchor.lemmas == {"tenir"}
    text = "a|b [<NOUN> mot] / (un) =Kč !x"
    for row, anchor in zip(parse(text), anchors(text), strict=True):
        assert row.anchor == anchor
