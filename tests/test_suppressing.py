"""Findings that may stand: by configuration, sidecar and baseline."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import mtqa
from mtqa import pipeline
from mtqa.baseline import read_baseline, written
from mtqa.document import Report
from mtqa.errors import ConfigError
from mtqa.fingerprints import fingerprints, suppressed_fingerprints
from mtqa.pipeline.fix import fix_story
from mtqa.render import json as render_json
from mtqa.render import sarif

ONE = "« La route est coupée »a déclaré le maire. Les secours sont sur place.\n"
TWO = "« Le pont tient bon »a ajouté la préfète. La circulation reprend.\n"
SARIF = json.loads(
    (Path(__file__).parent / "render" / "schemas" / "sarif-2.1.0.json").read_text("utf-8")
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sport").mkdir()
    (tmp_path / "a.txt").write_text(ONE, "utf-8")
    (tmp_path / "sport" / "b.txt").write_text(ONE + TWO, "utf-8")
    return tmp_path


def check(*paths: str, baseline: str | None = None) -> Report:
    known = read_baseline(baseline) if baseline else None
    return pipeline.prepare(paths or (".",), {"model": "none", "select": "FRQ001"}).check(
        baseline=known
    )


def counts(report: Report) -> list[tuple[int, list[str]]]:
    return [(len(s.findings), [e.by for e in s.suppressed]) for s in report.documents]


def suppress(folder: Path, *lines: str, name: str = "mtqa.toml") -> None:
    entry = "\n".join(("[[suppress]]", 'reason = "the feed does it"', *lines))
    path = folder / name
    path.write_text(f"{path.read_text('utf-8') if path.exists() else ''}{entry}\n", "utf-8")


def test_what_is_suppressed_counts_in_no_score_and_not_for_the_gate(folder: Path) -> None:
    (folder / "mtqa.toml").write_text('fail-on = "minor"\n', "utf-8")
    before = check("a.txt").documents[0]
    assert not before.passed
    suppress(folder, 'rule = "FRQ001"')
    [story] = check("a.txt").documents
    assert story.passed
    assert story.findings == ()
    assert [each[1:] for each in story.suppressed] == [("the feed does it", "configuration")]
    assert story.suppressed[0].finding == before.findings[0]
    assert before.scores["mqm"].value == 0
    assert story.scores["mqm"].value == 100
    assert suppressed_fingerprints(story) == fingerprints(before)


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (['rule = "quotes"'], [0, 0]),
        (['rule = "frq"', 'path = "sport/**"'], [1, 0]),
        (['rule = "FRQ001"', 'phrase = "»A\u00a0AJOUTÉ"'], [1, 1]),
        (['rule = "FRQ001"', "expires = 2999-12-31"], [0, 0]),
        (['rule = "FRQ001"', "expires = 2020-12-31"], [1, 2]),
    ],
)
def test_rule_path_phrase_and_date_say_what_is_meant(
    folder: Path, lines: list[str], left: list[int]
) -> None:
    suppress(folder, *lines)
    assert [len(story.findings) for story in check().documents] == left


def test_a_sidecar_speaks_of_its_own_story(folder: Path) -> None:
    suppress(folder, 'rule = "FRQ001"', name="a.txt.mtqa.toml")
    assert counts(check()) == [(0, ["sidecar"]), (2, [])]
    assert mtqa.check_file("a.txt", model="none").findings == ()
    (folder / "a.txt.mtqa.toml").write_text("suppress = 3\n", "utf-8")
    report = check()
    assert "a.txt.mtqa.toml:1: write [[suppress]]" in report.errors[0].message
    assert len(report.documents) == 1


def test_what_may_stand_is_not_fixed(folder: Path) -> None:
    suppress(folder, 'rule = "FRQ001"', 'phrase = "déclaré"', name="sport/b.txt.mtqa.toml")
    run = pipeline.prepare(["sport/b.txt"], {"select": "FRQ001"})
    [fixed] = run.each(fix_story)
    assert fixed.text == ONE + TWO.replace("»a", "», a")


def test_what_has_expired_and_what_covers_nothing_is_said(folder: Path) -> None:
    suppress(folder, 'rule = "FRQ001"', "expires = 2020-12-31")
    suppress(folder, 'rule = "names"')
    suppress(folder, 'rule = "quotes"', 'path = "nowhere/**"')
    suppress(folder, 'rule = "names"', 'path = "a.txt"')
    place = folder / "mtqa.toml"
    assert check().notes == (
        f"{place}:1: the suppression of FRQ001 expired on 2020-12-31: what it covered counts again",
        f"{place}:5: the suppression of names covers nothing",
        f"{place}:12: the suppression of names covers nothing",
    )
    # a single story need not have what all may have
    assert len(check("a.txt").notes) == 2


def test_a_rule_that_is_not_there_is_refused(folder: Path) -> None:
    suppress(folder, 'rule = "FRQ0001"')
    [*_, error] = check("a.txt").errors
    assert f"{folder / 'mtqa.toml'}:1: no rule or family is called 'FRQ0001'" in error.message


def test_only_new_findings_count_against_a_baseline(folder: Path) -> None:
    first = check()
    Path("known.json").write_text(written(first, "known.json"), "utf-8")
    assert written(check(), "known.json") == Path("known.json").read_text("utf-8")
    report = check(baseline="known.json")
    assert counts(report) == [(0, ["baseline"]), (0, ["baseline"] * 2)]
    assert report.passed
    assert report.baseline == (3, ())
    # what is known stays known when the baseline is written again
    assert written(report, "known.json") == written(first, "known.json")


def test_text_that_moves_stays_known_and_what_is_gone_is_reported(folder: Path) -> None:
    Path("known.json").write_text(written(check(), "known.json"), "utf-8")
    Path("sport/b.txt").write_text(f"Un paragraphe de plus.\n\n{TWO}", "utf-8")
    report = check(baseline="known.json")
    assert counts(report) == [(0, ["baseline"]), (0, ["baseline"])]
    assert report.baseline is not None
    assert [gone[:3] for gone in report.baseline.gone] == [
        ("./sport/b.txt", "FRQ001", "»a déclaré")
    ]
    # to another story of the run, and to another name
    Path("a.txt").write_text(f"{ONE}\n{ONE}", "utf-8")
    Path("sport/b.txt").rename("c.txt")
    report = check(baseline="known.json")
    assert counts(report) == [(0, ["baseline"] * 2), (0, ["baseline"])]
    assert report.baseline == (3, ())
    # as often as it is known, and no more
    Path("c.txt").write_text(TWO + TWO, "utf-8")
    assert counts(check(baseline="known.json"))[1] == (1, ["baseline"])


def test_stories_that_are_not_checked_keep_what_they_have(folder: Path) -> None:
    Path("known.json").write_text(written(check(), "known.json"), "utf-8")
    Path("a.txt").write_text(TWO, "utf-8")
    report = check("a.txt", baseline="known.json")
    assert counts(report) == [(1, [])]
    assert report.baseline is not None
    assert [gone.text for gone in report.baseline.gone] == ["»a déclaré"]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema_version": 1, "findings": [{}]}'])
def test_what_is_no_baseline_is_refused(folder: Path, text: str) -> None:
    Path("known.json").write_text(text, "utf-8")
    with pytest.raises(ConfigError, match="is no baseline"):
        read_baseline("known.json")
    with pytest.raises(ConfigError, match="could not be read"):
        read_baseline("absent.json")


def test_json_and_sarif_list_what_is_suppressed(folder: Path) -> None:
    Path("known.json").write_text(written(check("a.txt"), "known.json"), "utf-8")
    suppress(folder, 'rule = "FRQ001"', 'phrase = "ajouté"')
    report = check(baseline="known.json")
    tree = json.loads(render_json.render(report))
    schema = Path(mtqa.__file__).parent / "render" / "schema" / "report.v1.json"
    jsonschema.validate(tree, json.loads(schema.read_text("utf-8")))
    assert [each["by"] for d in tree["documents"] for each in d["suppressed"]] == [
        "baseline",
        "configuration",
    ]
    log = json.loads(sarif.render(report, {}))
    jsonschema.validate(log, SARIF)
    states = [(r["baselineState"], "suppressions" in r) for r in log["runs"][0]["results"]]
    assert states == [("unchanged", True), ("new", False), ("new", True)]
    told: dict[str, Any] = log["runs"][0]["results"][2]["suppressions"][0]
    assert (told["kind"], told["justification"]) == ("external", "the feed does it")


def test_equal_passages_have_prints_of_their_own_suppressed_or_not(folder: Path) -> None:
    Path("a.txt").write_text(ONE + ONE, "utf-8")
    [story] = check("a.txt").documents
    half = replace(story, findings=story.findings[1:])
    assert len(set(fingerprints(story))) == 2
    assert fingerprints(half) == fingerprints(story)[:1]


def test_the_command_line_says_how_many(folder: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "mtqa", "check", ".", "--model", "none", *arguments],
            env={**os.environ, "COLUMNS": "80"},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    (folder / "mtqa.toml").write_text('fail-on = "minor"\n', "utf-8")
    assert run("--write-baseline", "known.json").returncode == 1
    suppress(folder, 'rule = "FRQ001"', name="a.txt.mtqa.toml")
    done = run("--baseline", "known.json")
    assert done.returncode == 0
    assert "3 findings suppressed: 2 by baseline, 1 by sidecar" in done.stdout
    assert "Gone since the baseline was written: 1 finding\n" in done.stdout
    assert done.stderr == ""
    assert run("--baseline", "a.txt").stderr == (
        "mtqa: a.txt: is no baseline; --write-baseline writes one\n"
    )
