"""Overrides by path, suppressions as they are read, and `mtqa config`."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from mtqa.config import ConfigFile, find_config, load_config, read_config, read_sidecar
from mtqa.config.lines import key_lines, line_of
from mtqa.config.patterns import is_meant
from mtqa.errors import ConfigError
from mtqa.mqm import Severity

TEXT = """\
profile = "afp"
ignore = ["names"]

[gate]
max-major = 5
max.quotes = 0

[gate.run]
max-failed = 0.05

[[override]]
paths = ["sport/**", "*.live.txt"]
model = "none"
gate.max.quotes = 4

[[override]]
paths = "sport/foot/"
profile = "swiss"

[[suppress]]
rule = "FRQ001"
reason = "the feed glues them"
path = "sport/**"
phrase = "»a dit"
expires = 2027-01-01
"""


@pytest.fixture
def file(tmp_path: Path) -> ConfigFile:
    (tmp_path / "mtqa.toml").write_text(TEXT, "utf-8")
    (tmp_path / "sport").mkdir()
    return read_config(tmp_path / "mtqa.toml")


def at(file: ConfigFile, name: str) -> tuple[int, ...]:
    return file.applying(str(file.path.parent / name))


def test_overrides_hold_for_their_paths_and_later_ones_win(file: ConfigFile) -> None:
    assert at(file, "a.txt") == ()
    assert at(file, "x/a.live.txt") == at(file, "sport/a.txt") == (0,)
    assert at(file, "sport/foot/a.txt") == (0, 1)
    config = file.config((0, 1))
    assert (config.profile, config.model, config.ignore) == ("swiss", "none", ("names",))
    assert config.gate.story.selectors == {"quotes": 4}
    assert config.gate.story.severities == {Severity.MAJOR: 5}
    assert config.gate.run == file.config().gate.run
    assert config.gate.max_failed == 0.05
    assert load_config(file.path).profile == "afp"


def test_each_value_knows_its_line(file: ConfigFile) -> None:
    lines = {setting.key: setting.line for setting in file.settings((0, 1))}
    assert lines == {
        "profile": 18, "ignore": 2, "gate.max-major": 5, "gate.max.quotes": 14,
        "gate.run.max-failed": 9, "model": 13,
    }  # fmt: skip


def test_suppressions_are_read(file: ConfigFile) -> None:
    [entry] = file.suppressions
    assert entry.place == f"{file.path}:20"
    assert entry.means(str(file.path.parent / "sport" / "a.txt"))
    assert not entry.means(str(file.path.parent / "a.txt"))
    assert entry.covers("FRQ001", "quotes", "\u00bbA\u00a0dit le maire")
    assert not entry.covers("FRQ001", "quotes", "» a dit")
    assert not entry.covers("FRQ002", "quotes", "»a dit")
    assert not entry.expired(date(2027, 1, 1))
    assert entry.expired(date(2027, 1, 2))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (
            "[gate]\n\nmax-mayor = 1",
            3,
            "unknown key 'max-mayor' in gate; did you mean 'max-major'?",
        ),
        ("[gate]\nmax-major = -1", 2, "gate.max-major: '-1' is no whole number from 0 up"),
        ("[gate]\nmax = 3", 2, "max: expected a table"),
        ("[gate]\nmax = {quotes = 'x'}", 2, "gate.max.quotes: 'x' is no whole number"),
        ("[gate]\noveral = 3", 2, "did you mean 'overall'?"),
        ("[gate.run]\nmax-faild = 3", 2, "did you mean 'max-failed'?"),
        ("[gate.run]\nmax-failed = 1.5", 2, "neither a number of stories nor a share"),
        ("[gate.run]\nmean.mqn = 3", 2, "unknown key 'mqn' in gate; did you mean 'mqm'?"),
        ("[[override]]\nmodel = 'none'", 1, "an override needs paths"),
        ("[override]\npaths = ['a']", 1, "write [[override]]"),
        (
            "[[override]]\npaths = ['a']\n\n[[override]]\npaths=['b']\nprofil = 'afp'",
            6,
            "'profile'",
        ),
        (
            "[[override]]\npaths = ['a']\n[override.gate.run]\nmax-failed = 1",
            3,
            "unknown key 'run'",
        ),
        ("[[suppress]]\nrule = 'FRQ001'", 1, "a suppression needs a reason"),
        ("[[suppress]]\nreason = 'x'\nrule = 1", 3, "suppress.rule: expected some words"),
        ("[[suppress]]\nreason = 'x'\nrule = 'F'\nexpires = '2027-01-01'", 4, "is no date"),
        ("[[suppress]]\nreason = 'x'\nrule = 'F'\nexpire = 2027-01-01", 4, "'expires'"),
        ("[[supress]]\nreason = 'x'", 1, "unknown key 'supress'; did you mean 'suppress'?"),
    ],
)
@pytest.mark.parametrize("name", ["mtqa.toml", "pyproject.toml"])
def test_what_is_wrong_is_named_with_its_line(
    tmp_path: Path, name: str, text: str, line: int, said: str
) -> None:
    path = tmp_path / name
    if name == "pyproject.toml":
        text = "".join(
            f"{row.replace('[[', '[[tool.mtqa.', 1)}\n"
            if row.startswith("[[")
            else f"{row.replace('[', '[tool.mtqa.', 1)}\n"
            if row.startswith("[")
            else f"{row}\n"
            for row in text.splitlines()
        )
    path.write_text(text, "utf-8")
    assert find_config(tmp_path) == path
    with pytest.raises(ConfigError) as caught:
        read_config(path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    if not said.startswith("write [["):
        assert said in str(caught.value)


def test_a_sidecar_holds_suppressions_and_nothing_else(tmp_path: Path) -> None:
    story = tmp_path / "a.txt"
    assert read_sidecar(str(story)) == ()
    beside = tmp_path / "a.txt.mtqa.toml"
    beside.write_text("[[suppress]]\nrule = 'names'\nreason = 'so spelt'\n", "utf-8")
    [entry] = read_sidecar(str(story))
    assert (entry.rule, entry.sidecar) == ("names", True)
    beside.write_text("[[suppress]]\nrule = 'n'\nreason = 'x'\npath = 'a'\n", "utf-8")
    with pytest.raises(ConfigError, match=r"a\.txt\.mtqa\.toml:4: unknown key 'path'"):
        read_sidecar(str(story))


@pytest.mark.parametrize(
    ("pattern", "meant", "others"),
    [
        ("sport/**", ["sport/a.txt", "sport/x/a.txt"], ["a.txt", "x/sport/a.txt"]),
        ("**/sport/*", ["sport/a.txt", "x/sport/a.txt"], ["sport/x/a.txt"]),
        ("*.txt", ["a.txt", "x/y/a.txt"], ["a.txt.bak"]),
        ("sport/", ["sport/a", "sport/x/a"], ["sport", "sports/a"]),
        ("./a?.[a-t]x[!a]", ["ab.txt"], ["a.txt", "ab.txa", "x/ab.txt"]),
        ("[z-a].txt", ["[z-a].txt"], ["m.txt"]),
        ("a.b+c", ["a.b+c"], ["aXb+c", "a.bbc"]),
    ],
)
def test_patterns_mean_paths_below_their_folder(
    tmp_path: Path, pattern: str, meant: list[str], others: list[str]
) -> None:
    for name in meant:
        assert is_meant(str(tmp_path / name), [pattern], tmp_path), name
    for name in others:
        assert not is_meant(str(tmp_path / name), [pattern], tmp_path), name
    assert not is_meant(str(tmp_path.parent / "a.txt"), [pattern], tmp_path)


def test_lines_are_found_past_long_strings_and_arrays() -> None:
    text = 'a = """\nb = 1\n[c]\n"""\nd = [\n  "e = 1",\n]\n[f."g.h"]\ni.j = 1\n'
    text += "[[k]]\n[[k]]\nl = {m=1}\n"
    lines = key_lines(text)
    assert lines == {
        ("a",): 1, ("d",): 5, ("f",): 8, ("f", "g.h"): 8, ("f", "g.h", "i"): 9,
        ("f", "g.h", "i", "j"): 9, ("k",): 10, ("k", 0): 10, ("k", 1): 11, ("k", 1, "l"): 12,
    }  # fmt: skip
    assert line_of(lines, ("k", 1, "l", "m")) == 12
    assert line_of(lines, ("z",)) == 1


def shown(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtqa", "config", *arguments],
        cwd=folder,
        env={**os.environ, "COLUMNS": "80"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_what_holds_and_where_it_comes_from_is_shown(file: ConfigFile) -> None:
    folder = file.path.parent
    done = shown(folder, "sport", "--fail-under", "50", "--ignore", "calque")
    assert done.stderr == ""
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines() if line}
    assert rows["sport:"] == ["mtqa.toml"]
    assert rows["profile"] == ["afp", "mtqa.toml:1"]
    assert rows["model"] == ["none", "mtqa.toml:13"]
    assert rows["ignore"] == ["calque", "command", "line"]
    assert rows["weights"] == ["news", "default"]
    assert rows["gate.max.quotes"] == ["4", "mtqa.toml:14"]
    assert rows["gate.max-critical"] == ["0", "default"]
    assert "gate.mqm" not in rows
    assert "mtqa.toml:20" in rows["suppress"]
    tree = json.loads(shown(folder, "a.txt", "--format", "json").stdout)
    assert tree["file"] == "mtqa.toml"
    settings = {each["key"]: each for each in tree["settings"]}
    assert settings["gate.max-major"] == {
        "key": "gate.max-major", "value": 5, "source": "file", "file": "mtqa.toml", "line": 5,
    }  # fmt: skip
    assert settings["gate.mqm"]["source"] == "default"
    assert tree["suppressions"] == []


def test_a_selector_of_the_gate_must_name_something(tmp_path: Path) -> None:
    (tmp_path / "mtqa.toml").write_text("[gate]\nmax.quots = 1\n", "utf-8")
    done = shown(tmp_path)
    assert done.returncode == 2
    assert "no rule or family is called 'quots'; did you mean 'quotes'?" in done.stderr
    (tmp_path / "mtqa.toml").write_text("[gate]\nmax.fluency = 1\n", "utf-8")
    assert "hints of the model never fail the gate" in shown(tmp_path).stderr
