"""What CI jobs and spreadsheets read, held against readers that are not ours."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from junitparser import JUnitXml

from mtqa.document import Document, Report
from mtqa.fingerprints import fingerprints
from mtqa.render import github, gitlab, junit, sarif, table
from mtqa.render.explanation import explain_codes
from mtqa.render.lines import Lines
from tests.render.conftest import TEXT, Builders

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
HOSTILE = "« Oui »a dit\u202e <b>&amp;\x00 ::error::%0A\ud800 le maire.\n=1+1 »a ri."


@pytest.fixture
def hostile(build: Builders) -> Report:
    marks = [m.span() for m in re.finditer("»a", HOSTILE)] + [(41, 45)]
    found = [build.finding(HOSTILE, *span, message="a, b: c\nd % \x1b[31m") for span in marks]
    return Report((build.story(HOSTILE, *found, path="dossier é/a,b:c.txt"),), passed=False)


def test_sarif_is_valid_and_points_at_the_text(many: Report) -> None:
    log = json.loads(sarif.render(many, explain_codes([], (), ())))
    jsonschema.validate(log, SCHEMA)
    [run] = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    texts = [story.document.text for story in many.documents]
    assert len(run["results"]) == sum(len(story.findings) for story in many.documents)
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        text, region = texts[place["artifactLocation"]["index"]], place["region"]
        start = region["charOffset"]
        assert text[start : start + region["charLength"]] == region["snippet"]["text"]
        lines = text.split("\n")
        assert sum(len(line) + 1 for line in lines[: region["startLine"] - 1]) == (
            start - region["startColumn"] + 1
        )
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["help"]["text"]


def test_sarif_tools_reads_it(many: Report, tmp_path: Path) -> None:
    loader = pytest.importorskip("sarif.loader", reason="sarif-tools is not installed")
    path = tmp_path / "report.sarif"
    path.write_text(sarif.render(many, {}), encoding="utf-8")
    found = loader.load_sarif_file(str(path)).get_results()
    assert len(found) == sum(len(story.findings) for story in many.documents)


def test_fixes_of_sarif_put_the_text_right(report: Report) -> None:
    [run] = json.loads(sarif.render(report, {}))["runs"]
    fixes = [fix for result in run["results"] for fix in result.get("fixes", [])]
    assert fixes
    for fix in fixes:
        for change in fix["artifactChanges"]:
            for edit in change["replacements"]:
                assert edit["deletedRegion"]["charOffset"] <= len(TEXT)
                assert "text" in edit["insertedContent"]


def test_junit_has_a_case_a_story(many: Report) -> None:
    suites = JUnitXml.fromstring(junit.render(many).encode())
    cases = [case for suite in suites for case in suite]
    assert [case.name for case in cases] == [
        *(story.document.path for story in many.documents),
        *(error.path for error in many.errors),
    ]
    failed = [case.name for case in cases if any(r._tag == "failure" for r in case.result)]
    assert failed == [story.document.path for story in many.documents if not story.passed]
    assert (suites.tests, suites.failures, suites.errors) == (
        len(cases), len(failed), len(many.errors),
    )  # fmt: skip


def test_github_commands_are_a_line_each(hostile: Report) -> None:
    rows = github.render(hostile).splitlines()
    assert len(rows) == len(hostile.documents[0].findings) + 1
    assert all(re.fullmatch(r"::(error|warning|notice) file=[^,:]+,[^:]*::.*", row) for row in rows)
    assert "file=dossier é/a%2Cb%3Ac.txt," in rows[0]
    assert "%25" in rows[0]


def test_gitlab_issues_have_what_gitlab_asks_for(many: Report) -> None:
    issues = json.loads(gitlab.render(many))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) > 0
    for issue in issues:
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith("./")


def test_tables_hold_a_row_a_finding(hostile: Report) -> None:
    text = table.render_csv(hostile)
    assert text.startswith("\ufeffpath,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    objects = [json.loads(line) for line in table.render_jsonl(hostile).splitlines()]
    assert len(rows) == len(objects) == len(hostile.documents[0].findings)
    assert [row["start"] for row in rows] == [str(each["start"]) for each in objects]
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())


@pytest.mark.parametrize("name", ["sarif", "junit", "github", "gitlab", "csv", "jsonl"])
def test_hostile_text_can_be_written_and_read(hostile: Report, name: str) -> None:
    text = {
        "sarif": lambda: sarif.render(hostile, {}),
        "junit": lambda: junit.render(hostile),
        "github": lambda: github.render(hostile),
        "gitlab": lambda: gitlab.render(hostile),
        "csv": lambda: table.render_csv(hostile),
        "jsonl": lambda: table.render_jsonl(hostile),
    }[name]()
    text.encode("utf-8")
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert "\x00" not in text


def test_text_that_moves_keeps_its_fingerprints(report: Report) -> None:
    [story] = report.documents
    before = "Un paragraphe de plus.\n\n"
    moved = replace(
        story,
        document=Document(before + story.document.text, "ailleurs.txt"),
        findings=tuple(
            found._replace(start=found.start + len(before), end=found.end + len(before))
            for found in story.findings
        ),
    )
    assert fingerprints(moved)[1:] == fingerprints(story)[1:]
    assert len(set(fingerprints(story))) == len(story.findings)


def test_lines_and_columns_count_from_one() -> None:
    lines = Lines("a\r\nbc\rd\n")
    assert [lines.place(offset) for offset in (0, 3, 4, 6, 8)] == [
        (1, 1), (2, 1), (2, 2), (3, 1), (4, 1),
    ]  # fmt: skip
