"""Gold files are read strictly, and errors name the line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mtqa.document import Family
from mtqa.errors import InputError
from mtqa.evaluation.gold import load_gold
from mtqa.mqm import Severity

ROW = {"start": 3, "end": 6, "text": "»mo", "family": "quotes", "mqm": None, "severity": "minor"}


def write(folder: Path, *rows: object) -> Path:
    path = folder / "story.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_spans_come_in_the_order_of_the_text(tmp_path: Path) -> None:
    first = {**ROW, "start": 0, "end": 1, "text": "« ", "optional": True}
    spans = load_gold(write(tmp_path, ROW, first))
    assert [(span.start, span.optional) for span in spans] == [(0, True), (3, False)]
    assert spans[1].family is Family.QUOTES
    assert spans[1].severity is Severity.MINOR
    assert (spans[1].mqm, spans[1].correction, spans[1].note) == (None, "", "")


def test_spans_are_held_to_the_text(tmp_path: Path) -> None:
    path = write(tmp_path, ROW)
    assert load_gold(path, "« a»mot")[0].text == "»mo"
    with pytest.raises(InputError, match=r"story\.jsonl: line 1"):
        load_gold(path, "« ab »mot")


@pytest.mark.parametrize(
    "row",
    [
        {**ROW, "family": "colour"},
        {**ROW, "severity": "grave"},
        {**ROW, "start": 6},
        {**ROW, "end": "6"},
        {"start": 3},
        [],
    ],
)
def test_what_is_no_span_is_an_error(tmp_path: Path, row: object) -> None:
    with pytest.raises(InputError, match=r"story\.jsonl: line 2 is no gold span"):
        load_gold(write(tmp_path, ROW, row))


def test_an_absent_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        load_gold(tmp_path / "none.jsonl")
