"""A change shows what goes and what comes, and no more than that."""

from __future__ import annotations

from mtqa.document import Edit, Family, Finding, Fix
from mtqa.mqm import Severity
from mtqa.render.change import Kind, after, before, pieces, removes_all
from mtqa.render.visible import one_line, sentence, visible

TEXT = "Le maire »a dit que 60% des foyers attendent.\nLire aussi : la météo\n"


def finding(marked: str) -> Finding:
    start = TEXT.index(marked)
    end = start + len(marked)
    return Finding(
        start, end, "T", "t", Family.QUOTES, None, Severity.MINOR, marked, 0, "message"
    )  # fmt: skip


def test_kept_and_deleted_pieces_are_the_text_itself() -> None:
    found = pieces(TEXT, finding("»a dit"), Fix((Edit(9, 10, "», "),)))
    assert before(found) == "»a dit"
    assert after(found) == "», a dit"
    assert [piece for piece in found if piece.kind is not Kind.KEEP] == [(Kind.INSERT, ", ")]


def test_words_that_stay_are_not_struck_out() -> None:
    at = TEXT.index("60%")
    found = pieces(TEXT, finding("60%"), Fix((Edit(at, at + 3, "60\u00a0%"),)))
    assert found == [(Kind.KEEP, "60"), (Kind.INSERT, "\u00a0"), (Kind.KEEP, "%")]


def test_an_edit_beside_the_finding_is_shown_with_its_word() -> None:
    at = TEXT.index("attendent") + len("attend")
    found = pieces(TEXT, finding("des foyers"), Fix((Edit(at, at + 3, "aient"),)))
    assert before(found) == "des foyers attendent"
    assert after(found) == "des foyers attendaient"


def test_a_passage_that_only_goes_is_removed() -> None:
    line = "Lire aussi : la météo"
    at = TEXT.index(line)
    assert removes_all(pieces(TEXT, finding(line), Fix((Edit(at, at + len(line), ""),))))
    assert pieces(TEXT, finding(line), Fix(())) == []


def test_what_acts_on_a_screen_is_spelled_out() -> None:
    assert visible("a\u202eb\x1b[31m\ud800\u200b") == "a⟨U+202E⟩b⟨U+001B⟩[31m⟨U+D800⟩⟨U+200B⟩"
    assert visible("« é\u00a0»\u202f👩\u200d🚒") == "« é\u00a0»\u202f👩\u200d🚒"
    assert one_line("a\r\nb\tc") == "a b c"


def test_documentation_is_a_sentence_that_breaks_well() -> None:
    assert sentence("write « oui »") == "Write «\u00a0oui\u00a0»"
    assert sentence("« oui » is wrong") == "«\u00a0oui\u00a0» is wrong"
    assert sentence("") == ""
