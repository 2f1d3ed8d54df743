"""The terminal: narrow, without colour, and nothing of a story acts on it."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO, StringIO, TextIOWrapper
from typing import Any

from rich.cells import cell_len
from rich.console import Console

from mtqa.document import Document, Edit, Fix, Report
from mtqa.render.terminal import render


def printed(report: Report, width: int = 80, **options: Any) -> str:
    buffer = StringIO()
    render(report, Console(file=buffer, width=width, **options))
    return buffer.getvalue()


def test_eighty_columns_without_colour(many: Report) -> None:
    text = printed(many)
    lines = text.splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert not any(line != line.rstrip() for line in lines)
    assert "\x1b" not in text


def test_each_finding_says_what_and_what_instead(report: Report) -> None:
    text = printed(report)
    squeezed = " ".join(text.split())
    for finding in report.documents[0].findings:
        assert finding.code in text
        if finding.family != "boilerplate":
            assert finding.message in squeezed
            assert f"⟦{finding.text}⟧" in squeezed
    assert "MAJOR  FRA007  attribution  line 5" in text
    assert "write: Elle a ajouté" in text
    assert "write: 60 %" in text.replace("\u00a0", " ")


def test_the_verdict_and_its_reasons_come_first(report: Report) -> None:
    lines = printed(report).splitlines()
    assert lines[0] == "depeches/telepherique.fr.txt"
    assert lines[1].startswith("FAIL  1 critical, 10 major, 8 minor, 4 neutral, 1 hint")
    assert "1 critical finding: FRA009" in lines[2]
    assert any("overall 0 · mqm 0 · raw 67.5 · qe – · 280 words" in line for line in lines)


def test_boilerplate_is_told_briefly(report: Report) -> None:
    text = printed(report)
    assert "Not part of the copy, remove: 3 passages, lines 13, 14, 15" in text
    assert text.count("FRB") == 3
    assert "24 findings: attribution 6" in text


def test_a_clean_story_is_one_line(build: Any) -> None:
    clean = build.story("Titre\n\nTout va bien.\n", path="propre.txt")
    assert printed(Report((clean,))) == (
        "pass  propre.txt  overall 100 · mqm 100 · raw 100 · 4 words · sk → fr\n"
    )


def test_a_run_ends_with_its_sum(many: Report) -> None:
    text = printed(many)
    assert "FAIL  3 stories, 2 of them fit to run; 1 input not read" in text
    assert "not read  absent.txt" in text
    assert "rule crashed  FRQ099: ValueError: x" in text


def test_text_is_shown_literally(build: Any) -> None:
    text = "Titre\n\nIl a [red]dit[/red] :smile: \x1b[31m\u202eoui\ud800\u200b.\n"
    bad = build.finding(text, 12, len(text) - 2, code="[b]X", message="[bold]no[/bold] \x07")
    report = Report((build.story(text, bad, path="[link=x]\udcff.txt"),))
    for options in ({}, {"force_terminal": True, "color_system": "truecolor"}):
        shown = printed(report, width=100, **options)
        shown.encode("utf-8")
        assert "[red]dit[/red] :smile: ⟨U+001B⟩[31m⟨U+202E⟩oui⟨U+D800⟩⟨U+200B⟩" in shown
        assert "[bold]no[/bold] ⟨U+0007⟩" in shown
        assert "[link=x]⟨U+DCFF⟩.txt" in shown


def test_colour_is_added_and_the_marks_stay(report: Report) -> None:
    text = printed(report, force_terminal=True, color_system="truecolor")
    assert "\x1b[" in text
    assert "⟦" in text


def test_a_terminal_that_cannot_show_the_marks_gets_others(build: Any) -> None:
    text = "Titre\n\nIl vient demain.\n"
    raw = BytesIO()
    out = TextIOWrapper(raw, encoding="ascii", errors="backslashreplace")
    report = Report((build.story(text, build.finding(text, 10, 15)),))
    render(report, Console(file=out, width=80))
    out.flush()
    assert b"Il >>vient<< demain." in raw.getvalue()


def test_spaces_of_another_kind_are_named(build: Any) -> None:
    text = "Titre\n\nIl vient : demain.\n"
    fix = Fix((Edit(15, 16, "\u00a0"),))
    report = Report((build.story(text, build.finding(text, 10, 17, fixes=(fix,))),))
    assert "write: vient<NBSP>:" in printed(report)


def test_lines_are_counted_whatever_their_ends(build: Any) -> None:
    text = "Un\r\nDeux\rTrois\nQuatre"
    at = text.index("Quatre")
    report = Report((build.story(text, build.finding(text, at, at + 6)),))
    assert "line 4" in printed(report)


def test_notes_of_the_reader_are_told(build: Any) -> None:
    clean = build.story("Titre\n\nTout va bien.\n")
    noted = replace(clean, document=Document("Titre", "a.txt", "cp1250", ("read as cp1250",)))
    assert "read as cp1250" in printed(Report((noted,)))
