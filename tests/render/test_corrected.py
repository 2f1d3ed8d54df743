"""What is copied from a report: a sentence and a story, corrected, and how they are packed."""

from __future__ import annotations

import json
from html import unescape
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.document import Edit, Finding, Fix, StoryReport
from mtqa.fixing import apply_fixes
from mtqa.mqm import Severity
from mtqa.render.beside import beside
from mtqa.render.corrected import corrected_sentence, corrected_together, correction, packed
from mtqa.render.visible import visible

TEXT = "Le titre\n\nUne phrase. Il a dit\noui. Une autre.\n"


class Build(Protocol):
    """Makes a finding, and a report of one story."""

    def finding(
        self, text: str, start: int, end: int, *, fixes: tuple[Fix, ...] = ...
    ) -> Finding: ...

    def story(self, text: str, *findings: Finding) -> StoryReport: ...


def fixed(build: Build, old: str, *new: str) -> Finding:
    at = TEXT.index(old)
    end = at + len(old)
    return build.finding(TEXT, at, end, fixes=tuple(Fix((Edit(at, end, text),)) for text in new))


def sentence(story: StoryReport, finding: Finding) -> str:
    made = correction(story, finding)
    assert made is not None
    return corrected_sentence(story, made)


def test_the_sentence_takes_the_first_fix_and_stands_on_one_line(build: Build) -> None:
    finding = fixed(build, "Il", "Elle", "On")
    assert sentence(build.story(TEXT, finding), finding) == "Elle a dit oui."


def test_an_edit_in_the_next_sentence_draws_it_in(build: Build) -> None:
    finding = fixed(build, "oui. Une", "oui, une")
    story = build.story(TEXT, finding)
    assert sentence(story, finding) == "Il a dit oui, une autre."


def test_without_a_fix_there_is_nothing_to_copy(build: Build) -> None:
    finding = fixed(build, "Il")
    story = build.story(TEXT, finding)
    assert correction(story, finding) is None
    assert not corrected_together(story, [finding])
    gone = fixed(build, "Le titre", "")
    assert correction(build.story(TEXT, gone), gone) is None


def test_of_fixes_that_collide_the_gravest_is_made_in_the_story(build: Build) -> None:
    slight = fixed(build, "Il a", "Elle a")._replace(severity=Severity.MINOR)
    grave, none, other = fixed(build, "Il", "On"), fixed(build, "oui"), fixed(build, "autre", "x")
    findings = (slight, grave, none, other)
    numbers = corrected_together(build.story(TEXT, *findings), findings)
    assert numbers == (1, 3)
    made = apply_fixes(TEXT, [findings[n].fixes[0] for n in numbers])
    assert made == TEXT.replace("Il", "On").replace("autre", "x")


@given(st.text(st.characters(exclude_categories=())))
def test_packed_text_comes_back_whole_and_can_stand_in_a_page(text: str) -> None:
    quoted = packed(text)
    assert visible(quoted) == quoted
    assert not {"<", quoted[0]} & set(quoted[1:-1])
    assert json.loads(unescape(quoted[1:-1])) == text or "\ud800" <= max(text) <= "\udfff"


@pytest.mark.parametrize(
    ("source", "lines_up"),
    [
        ("Titulok\n\nJedna veta.", True),
        ("Titulok\nJedna veta.", True),
        ("Titulok\r\n\r\nJedna veta.\r\n", True),
        ("Titulok\n\nJedna veta.\n\nEšte jedna.", False),
        ("Titulok\n\n" + "Veľmi dlhý odsek, ktorý nemá náprotivok. " * 5, False),
        ("", False),
    ],
)
def test_paragraphs_line_up_by_number_and_length(source: str, lines_up: bool) -> None:
    assert (beside(source, ["Titre", "Une seule phrase."]) is not None) == lines_up
