"""Who has the floor when a pronoun goes on."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.analysis.french.floor import Floor, floor_of
from mtqa.analysis.french.profiles import FS, MS
from mtqa.analysis.story import Story
from mtqa.document import Document


def told(text: str) -> tuple[Story, Floor]:
    story = analyse(Document(text, "x"), source_lang="sk")
    return story, floor_of(story)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("La doyenne Eva Hrubá reste. Selon elle, rien ne presse.", ["f"]),
        ("« Non », a dit le porte-parole de Jana Malá.", [""]),
        ("« Non », a dit le médecin du club, Eva Malá, hier.", ["f"]),
        ("Selon Martin Benda, la ministre part.", ["m"]),
        ("La police enquête. Le pont est fermé.", [""]),
        ("Ivana Dolejší parle. « Oui », a dit Dolejší.", ["f", "f"]),
        ("Le juge Eva Malá parle. « Oui », a dit le juge.", ["f", "f"]),
        ("« La ministre Eva Malá ment », a-t-on dit.", []),
    ],
)
def test_turns_are_taken_by_speakers(text: str, speakers: list[str]) -> None:
    story, floor = told(text)
    turns = [turn for segment in story.segments for turn in floor.turns(segment.index)]
    assert [turn.sex for turn in turns] == speakers


def test_the_floor_is_lost_after_a_paragraph() -> None:
    story, floor = told("Eva Malá parle.\n\nLe pont rouille.\n\n« Non », a-t-il dit.")
    assert floor.before(story.where("rouille")[0]) is not None
    assert floor.before(story.where("-t-il")[0]) is None


@pytest.mark.parametrize(
    ("text", "rival"),
    [
        ("La doyenne Eva Hrubá reste. « Non », a-t-il dit.", False),
        ("La doyenne a reçu Martin Benda. « Non », a-t-il dit.", True),
        ("Selon Eva Malá, le gardien est blessé. « Il guérira », a-t-il dit.", False),
        ("Selon Eva Malá, le gardien est blessé. « Je guérirai », a-t-il dit.", True),
        ("La doyenne parle. Selon ses mots, le maire ment. « C'est clair », a-t-il dit.", False),
        ("La doyenne part de Nitra pour l'agence TASR. « Non », a-t-il dit.", False),
    ],
)
def test_what_a_speaker_reports_of_others_does_not_take_the_floor(text: str, rival: bool) -> None:
    story, floor = told(text)
    i, start = story.where("-t-il")[0], story.where("«")[0]
    turn = floor.before(start)
    assert turn is not None
    assert floor.rival(turn, start, i, MS) is rival


def test_she_may_be_whom_the_paragraph_is_about() -> None:
    story, floor = told("Eva Malá est venue. L'avocat Jan Malý ment. « Non », a-t-elle dit.")
    i, start = story.where("-t-elle")[0], story.where("«")[0]
    turn = floor.before(start)
    assert turn is not None
    assert floor.rival(turn, start, i, FS)
