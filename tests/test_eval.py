"""``mtqa eval`` through the installed command: figures, floors, formats, exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
MARKED = "« La route est coupée »a déclaré le maire. Le maire a perdu 3:1.\n"
CLEAN = "Le conseil municipal a adopté le budget mardi soir, après trois heures de débat.\n"
FOUND = {"start": 22, "end": 32, "text": "»a déclaré", "family": "quotes"}
MISSED = {"start": 46, "end": 50, "text": "mair", "family": "calque"}
ROW = {"mqm": None, "severity": "major", "correction": "xyz", "note": "", "optional": False}


def mtqa(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtqa", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(MARKED, "utf-8")
        rows = [json.dumps({**ROW, **span}) for span in (FOUND, MISSED)]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(rows), "utf-8")
    clean = tmp_path / "clean"
    clean.mkdir()
    (clean / "sound.txt").write_text(CLEAN, "utf-8")
    (clean / "alarm.txt").write_text(MARKED, "utf-8")
    return tmp_path


def evaluated(folder: Path, *arguments: str) -> Any:
    done = mtqa("eval", "--format", "json", "--select", "quotes", *arguments, cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_figures_by_family_severity_and_rule(folder: Path) -> None:
    tree = evaluated(folder, ".")
    assert tree["all"]["strict"] == {
        **{"gold": 4, "found": 2, "findings": 2, "right": 2},
        **{"precision": 1.0, "recall": 0.5, "f1": 0.6667},
        "intervals": {"precision": [1.0, 1.0], "recall": [0.5, 0.5], "f1": [0.6667, 0.6667]},
    }
    assert tree["families"]["quotes"]["span"]["recall"] == 1.0
    assert tree["families"]["calque"]["span"]["precision"] is None
    assert tree["severities"]["major"]["strict"]["gold"] == 4
    assert tree["rules"]["FRQ001"]["strict"]["found"] == 2
    missed = [(mark["path"], mark["line"], mark["text"]) for mark in tree["missed"]]
    assert missed == [("one.txt", 1, "mair"), ("two.txt", 1, "mair")]
    assert tree["clean"] is None


def test_text_gold_and_folder_name_the_same_stories(folder: Path) -> None:
    assert evaluated(folder, "one.txt") == evaluated(folder, "one.jsonl", "one.txt")
    assert evaluated(folder, "*.jsonl")["stories"] == 2


def test_alarms_in_clean_stories(folder: Path) -> None:
    clean = evaluated(folder, "--clean", "clean")["clean"]
    assert (clean["stories"], clean["alarms"], clean["critical"]) == (2, 1, 0)
    assert clean["rate"] == round(1000 / clean["words"], 4)
    assert clean["rules"] == {
        "FRQ001 major": {"name": "glued-reporting-clause", "alarms": 1, "rate": clean["rate"]}
    }


def test_text_and_page_show_the_same(folder: Path) -> None:
    arguments = ("one.txt", "--clean", "clean", "--select", "quotes")
    done = mtqa("eval", *arguments, "--report", "figures.html", cwd=folder)
    assert done.returncode == 0
    assert "quotes                1/1 100.0 %       1/1    100.0 %  1.000" in done.stdout
    assert "mair" not in done.stdout
    page = (folder / "figures.html").read_text("utf-8")
    assert "FRQ001" in page
    assert "mair" in page
    assert page.endswith("</html>\n")
    listed = mtqa("eval", *arguments, "--places", cwd=folder).stdout
    assert "line 1    calque        mair  → xyz" in listed


@pytest.mark.parametrize(
    ("floors", "code", "said"),
    [
        ("[strict]\nquotes = { recall = 1.0, f1 = 1 }\n", 0, ""),
        ("[strict]\nall = { recall = 0.9 }\n", 1, "strict all recall: 0.500, at least 0.9"),
        ("[span]\nnames = { recall = 0.1 }\n", 1, "span names recall: not measured"),
        ("[clean]\nalarms = 0.5\n", 1, "clean alarms: not measured"),
        ("[strict]\nquots = { recall = 1 }\n", 2, "floors.toml:2: unknown key 'quots' in [strict]"),
        ("[strict]\nall = { recal = 1 }\n", 2, "did you mean 'recall'?"),
        ("[strict]\nall = { recall = 80 }\n", 2, "'recall' is 80; it goes from 0 to 1"),
        ("[strict]\nall = 1\n", 2, "'all' must be a table"),
        ("[clean]\nalarms = 'x'\n", 2, "'alarms' must be a number"),
        ("[clean\n", 2, "floors.toml: "),
    ],
)
def test_a_floor_holds_a_figure(folder: Path, floors: str, code: int, said: str) -> None:
    (folder / "floors.toml").write_text(floors, "utf-8")
    done = mtqa("eval", "one.txt", "--select", "quotes", "--floor", "floors.toml", cwd=folder)
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr


def test_what_cannot_be_measured_is_told(folder: Path) -> None:
    (folder / "bare.txt").write_text(CLEAN, "utf-8")
    (folder / "two.jsonl").write_text('{"start": 0}\n', "utf-8")
    done = mtqa("eval", "one.txt", "bare.txt", "two.txt", "absent.jsonl", cwd=folder)
    assert done.returncode == 2
    assert "1 marked stories" in done.stdout
    said = done.stderr
    assert "bare.jsonl: cannot be read" in said
    assert "two.jsonl: line 1 is no gold span" in said
    assert "absent.txt: no such file" in said
    assert mtqa("eval", cwd=folder).returncode == 2
    assert "is an input" in mtqa("eval", "one.txt", "--output", "one.jsonl", cwd=folder).stderr


def test_an_empty_gold_file_is_a_story_without_faults(folder: Path) -> None:
    (folder / "one.jsonl").write_text("", "utf-8")
    total = evaluated(folder, "one.txt")["all"]["strict"]
    assert (total["gold"], total["precision"], total["recall"]) == (0, 0.0, None)


def test_the_project_s_own_gold_reaches_its_floors() -> None:
    gold = ROOT / "tests" / "gold"
    done = mtqa(
        *("eval", str(gold / "dev"), "--clean", str(gold / "clean"), "--places"),
        *("--floor", str(gold / "floors.toml")),
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr + done.stdout
