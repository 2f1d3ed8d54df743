"""Passages with their faults marked in the line."""

from pathlib import Path

import pytest

from mtqa.document import Family
from mtqa.errors import InputError
from mtqa.formats.marked import Mark, MarkedPassage, read_marked
from mtqa.formats.plain import read

PASSAGES = sorted((Path(__file__).parents[1] / "gold/passages").glob("*-*.txt"))
TEXT = """
@ sk hokej
S: Brankár kryl 32 striel. Vyhrali 3:1.
F: Le gardien [[a couvert|lexical|a repoussé|kryl]] 32 tirs. ¶ Ils ont gagné [[3:1|locale|3-1|]].

@ cs soud
S: Nic.
F: Rien.
"""


def test_a_passage_has_its_text_its_marks_and_its_correction() -> None:
    first, second = read_marked(TEXT, "own.txt")
    assert first == MarkedPassage(
        "sk",
        "hokej",
        "Brankár kryl 32 striel. Vyhrali 3:1.",
        "Le gardien a couvert 32 tirs.\n\nIls ont gagné 3:1.",
        (
            Mark(11, 20, Family.LEXICAL, "a repoussé", "kryl"),
            Mark(45, 48, Family.LOCALE, "3-1", ""),
        ),
    )
    assert first.text[45:48] == "3:1"
    assert first.corrected == "Le gardien a repoussé 32 tirs.\n\nIls ont gagné 3-1."
    assert first.correct(0, 29) == "Le gardien a repoussé 32 tirs."
    assert second.corrected == second.text == "Rien."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@ sk a\nS: x\n", "own.txt:1: expected three lines"),
        ("\n@ a\nS: x\nF: y\n", "own.txt:2: expected three lines"),
        ("@ sk a\nF: x\nS: y\n", "own.txt:2: expected a line that begins with 'S:'"),
        ("@ sk a\nS: x\nF: [[y|lexical|z]]\n", "own.txt:3: '[[y|lexical|z]]' is not"),
        ("@ sk a\nS: x\nF: [[y|words|z|]]\n", "there is no family 'words'"),
        ("@ sk a\nS: x\nF: [[y|lexical|z|\n", "own.txt:3: a mark that is not closed"),
    ],
)
def test_what_is_no_passage_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        list(read_marked(text, "own.txt"))
    assert said in str(caught.value)


@pytest.mark.parametrize("path", PASSAGES, ids=[path.stem for path in PASSAGES])
def test_the_projects_own_passages_can_be_read(path: Path) -> None:
    passages = list(read_marked(read(str(path)).text, str(path)))
    assert passages
    for passage in passages:
        assert passage.source_lang in ("sk", "cs")
        assert passage.text.strip() == passage.text
        assert all(a.end <= b.start for a, b in zip(passage.marks, passage.marks[1:], strict=False))
