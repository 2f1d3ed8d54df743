"""What is copied from a report: a sentence and a story, corrected, and how they are packed."""

from __future__ import annotations

import json
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.document import Edit, Finding, Fix, StoryReport
from mtqa.render.beside import beside
from mtqa.render.corrected import corrected_sentence, corrected_story, packed
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


def test_the_sentence_takes_the_first_fix_and_stands_on_one_line(build: Build) -> None:
    finding = fixed(build, "Il", "Elle", "On")
    assert corrected_sentence(build.story(TEXT, finding), finding) == "Elle a dit oui."


def test_an_edit_in_the_next_sentence_draws_it_in(build: Build) -> None:
    finding = fixed(build, "oui. Une", "oui, une")
    story = build.story(TEXT, finding)
    assert corrected_sentence(story, finding) == "Il a dit oui, une autre."


def test_without_a_fix_there_is_nothing_to_copy(build: Build) -> None:
    finding = fixed(build, "Il")
    story = build.story(TEXT, finding)
    assert corrected_sentence(story, finding) is None
    assert corrected_story(story) is None
    gone = fixed(build, "Le titre", "")
    assert corrected_sentence(build.story(TEXT, gone), gone) is None


def test_the_story_takes_the_first_fix_of_each_finding(build: Build) -> None:
    story = build.story(TEXT, fixed(build, "Il", "Elle", "On"), fixed(build, "autre", "dernière"))
    assert corrected_story(story) == TEXT.replace("Il", "Elle").replace("autre", "dernière")


@given(st.text(st.characters(exclude_categories=())))
def test_packed_text_comes_back_whole_and_can_stand_in_a_page(text: str) -> None:
    quoted = packed(text)
    assert visible(quoted) == quoted
    assert json.loads(quoted) == text or "\ud800" <= max(text) <= "\udfff"


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
