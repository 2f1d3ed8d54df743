"""Quotation marks: pairs, nesting, runs over paragraphs, and what is broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.analysis.analyse import analyse
from mtqa.document import Document, MarkRole


def quoted(text: str) -> list[tuple[str, int]]:
    story = analyse(Document(text))
    return [(text[q.inner.start : q.inner.end], q.depth) for q in story.quotations]


def roles(text: str) -> list[str]:
    return [mark.role.value for mark in analyse(Document(text)).marks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui » et part.", [("oui", 0)]),
        ("Il dit «oui» et part.", [("oui", 0)]),
        ('Il dit "oui" et part.', [("oui", 0)]),
        ("Il dit “oui” et part.", [("oui", 0)]),
        ("Il dit „oui“ et part.", [("oui", 0)]),
        ("Il dit „oui” et part.", [("oui", 0)]),
        ("Il dit ‹oui› et part.", [("oui", 0)]),
        ("Il dit »oui« et part.", [("oui", 0)]),
        ("Il dit <<oui>> et part.", [("oui", 0)]),
        ('Il dit " oui " et part.', [("oui", 0)]),
        ("« On dit “oui” ici », dit-il.", [("On dit “oui” ici", 0), ("oui", 1)]),
        ('« On dit "oui" ici », dit-il.', [('On dit "oui" ici', 0), ("oui", 1)]),
        ("« On dit « oui » ici », dit-il.", [("On dit « oui » ici", 0), ("oui", 1)]),
        ("On a dit : « Il a dit : « Oui. »", [("Il a dit : « Oui.", 0), ("Oui.", 1)]),
        ("L'« affaire » et l'\"autre\".", [("affaire", 0), ("autre", 0)]),
        ('Un écran de 24" est là.', []),
        ("Jusqu'à 5'30\" de course.", []),
    ],
)
def test_pairs(text: str, expected: list[tuple[str, int]]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize("mark", ["«", "»"])
def test_quotation_over_paragraphs(mark: str) -> None:
    text = f"« Nous partons.\n\n{mark} Nous reviendrons », a dit le maire."
    story = analyse(Document(text))
    assert [q.span for q in story.quotations] == [(0, text.index(" », a") + 2)]
    assert [m.role for m in story.marks] == [MarkRole.OPEN, MarkRole.REOPEN, MarkRole.CLOSE]
    assert story.clauses[0].subject == "le maire"


def test_straight_quotation_over_paragraphs() -> None:
    assert roles('"Nous partons.\n\n"Nous revenons", a dit le maire.') == [
        "open",
        "reopen",
        "close",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Une « affaire close.", ["open"]),
        ("Une affaire » close.", ["stray"]),
        ('Une « affaire" close.', ["open", "wrong-glyph"]),
        ("L' »affaire » close.", ["wrong-glyph", "close"]),
        ("« On “dit » un” mot.", ["open", "crossed", "close", "crossed"]),
        ("« Un »mais deux », dit-il.", ["open", "superfluous", "close"]),
    ],
)
def test_broken_marks(text: str, expected: list[str]) -> None:
    assert roles(text) == expected


@given(st.text(alphabet="«»“”„\"‹› a.\n'", max_size=80))
def test_marks_are_whole_and_pairs_agree(text: str) -> None:
    if not text.strip():
        return
    story = analyse(Document(text))
    for number, mark in enumerate(story.marks):
        assert story.text[mark.start : mark.end] == mark.glyph
        if mark.role is MarkRole.CLOSE:
            assert mark.partner is not None
            assert mark.partner < number
    for quotation in story.quotations:
        assert quotation.span.start <= quotation.inner.start <= quotation.inner.end
        assert quotation.inner.end <= quotation.span.end
