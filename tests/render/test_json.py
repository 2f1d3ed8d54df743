"""The JSON holds to its schema and to its offsets."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from mtqa.document import Document, Report, Score, StoryReport
from mtqa.render.json import render

SCHEMA = json.loads((files("mtqa.render") / "schema" / "report.v1.json").read_text("utf-8"))
DOCUMENT_KEYS = [
    "path", "source_lang", "target_lang", "words", "passed", "reasons", "scores", "notes",
    "signature", "segments", "findings", "quotations",
]  # fmt: skip
FINDING_KEYS = [
    "code", "name", "family", "mqm", "severity", "start", "end", "text", "segment", "message",
    "origin", "fixes",
]  # fmt: skip


def load(report: Report) -> Any:
    tree = json.loads(render(report))
    jsonschema.Draft202012Validator(SCHEMA).validate(tree)
    return tree


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", ["report", "many"])
def test_a_report_holds_to_the_schema(name: str, request: pytest.FixtureRequest) -> None:
    load(request.getfixturevalue(name))


def test_the_keys_stand_in_the_order_of_the_contract(report: Report) -> None:
    tree = load(report)
    assert list(tree)[:6] == [
        "schema_version", "tool", "passed", "reasons", "documents", "errors",
    ]  # fmt: skip
    document = tree["documents"][0]
    assert list(document)[: len(DOCUMENT_KEYS)] == DOCUMENT_KEYS
    assert all(list(finding) == FINDING_KEYS for finding in document["findings"])
    assert list(document["scores"]) == ["mqm", "mqm_raw", "qe", "overall"]


def test_findings_are_sorted_and_their_offsets_true(report: Report) -> None:
    story = report.documents[0]
    shuffled = replace(report, documents=(replace(story, findings=story.findings[::-1]),))
    found = load(shuffled)["documents"][0]["findings"]
    keys = [(f["start"], f["end"], f["code"]) for f in found]
    assert keys == sorted(keys)
    assert len(found) == len(story.findings)
    assert all(story.document.text[f["start"] : f["end"]] == f["text"] for f in found)


def test_a_score_that_is_missing_is_null_and_says_why(report: Report) -> None:
    story = replace(report.documents[0], scores={"mqm": Score(81.25), "ter": Score(None, "why")})
    document = load(replace(report, documents=(story,)))["documents"][0]
    assert document["scores"] == {
        "mqm": 81.25, "mqm_raw": None, "qe": None, "overall": None, "ter": None,
    }  # fmt: skip
    assert document["notes"]["ter"] == "why"
    assert set(document["notes"]) == {"mqm_raw", "qe", "overall", "ter"}
    assert all(document["notes"].values())


def test_segments_without_scores_have_a_null(report: Report) -> None:
    story = replace(report.documents[0], segment_scores=())
    segments = load(replace(report, documents=(story,)))["documents"][0]["segments"]
    assert {segment["scores"]["qe"] for segment in segments} == {None}


def test_text_stays_readable_and_a_lone_surrogate_is_escaped() -> None:
    report = Report((StoryReport(Document("x", "é\ud800«"), None, None, 0, (), (), ()),))
    text = render(report)
    text.encode("utf-8")
    assert "é\\ud800«" in text
    assert json.loads(text)["documents"][0]["path"] == "é\ud800«"


def test_the_same_input_gives_the_same_bytes(many: Report) -> None:
    assert render(many) == render(many)


def test_each_finding_is_one_line(report: Report) -> None:
    lines = render(report).splitlines()
    assert sum('{"code":' in line for line in lines) == len(report.documents[0].findings)
