"""0 passes, 1 fails, 2 usage or input, 3 a fault of the program: through the installed command."""

import subprocess
import sys
from pathlib import Path

import pytest

CLEAN = "Le conseil municipal a adopté le budget mardi soir, après trois heures de débat.\n"
BROKEN = "« La route est coupée »a déclaré le maire. Les secours sont sur place.\n" * 3

CRASHING = """
import sys
from dataclasses import replace
from mtqa.rules import catalogue

def crash(story):
    raise RuntimeError("on purpose")

catalogue.RULES = (*catalogue.RULES, replace(catalogue.RULES[0], code="ZZZ999", check=crash))
from mtqa.cli import main
sys.exit(main())
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clean.txt").write_text(CLEAN, "utf-8")
    (tmp_path / "broken.txt").write_text(BROKEN, "utf-8")
    (tmp_path / "empty.txt").touch()
    return tmp_path


def run(folder: Path, *arguments: str, script: str | None = None) -> tuple[int, str, str]:
    start = ["-c", script] if script else ["-m", "mtqa"]
    done = subprocess.run(
        [sys.executable, *start, "check", "--model", "none", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (0, ["clean.txt"]),
        (1, ["broken.txt"]),
        (1, ["clean.txt", "broken.txt"]),
        (0, ["broken.txt", "--exit-zero"]),
        (0, ["broken.txt", "--select", "names"]),
        (1, ["broken.txt", "--select", "quotes", "--fail-on", "minor"]),
        (0, ["broken.txt", "--fail-on", "critical"]),
        (1, ["broken.txt", "--fail-on", "critical", "--fail-under", "99"]),
        (0, ["clean.txt", "--fail-under", "100", "--fail-on", "neutral"]),
        (2, ["absent.txt"]),
        (2, ["clean.txt", "empty.txt"]),
        (2, ["broken.txt", "absent.txt"]),
        (2, ["absent.txt", "clean.txt", "--exit-zero"]),
        (2, []),
        (2, ["--no-such-option", "clean.txt"]),
        (2, ["clean.txt", "--fail-under", "much"]),
    ],
)
def test_the_exit_code_is_the_highest_that_applies(
    folder: Path, code: int, arguments: list[str]
) -> None:
    returned, _, errors = run(folder, *arguments)
    assert returned == code
    assert "Traceback" not in errors


def test_an_absent_file_is_reported_and_the_others_are_still_checked(folder: Path) -> None:
    code, out, errors = run(folder, "absent.txt", "broken.txt")
    assert code == 2
    assert "absent.txt: no such file" in errors
    assert "broken.txt" in out


def test_a_crashed_rule_is_a_fault_and_the_rest_is_still_reported(folder: Path) -> None:
    code, out, errors = run(folder, "broken.txt", "--format", "json", script=CRASHING)
    assert code == 3
    assert "rule ZZZ999 crashed: RuntimeError: on purpose" in errors
    assert '"code": "FRQ' in out


def test_a_fault_is_higher_than_an_absent_file_and_than_exit_zero(folder: Path) -> None:
    assert run(folder, "clean.txt", "absent.txt", "--exit-zero", script=CRASHING)[0] == 3


def test_debug_shows_where_the_fault_is(folder: Path) -> None:
    code, _, errors = run(folder, "clean.txt", "--debug", script=CRASHING)
    assert code == 3
    assert "Traceback" in errors
    assert "on purpose" in errors


def test_a_fault_of_the_program_itself_is_one_line(folder: Path) -> None:
    script = CRASHING.replace("sys.exit", "import mtqa.pipeline as p; p.prepare = None; sys.exit")
    code, out, errors = run(folder, "clean.txt", script=script)
    assert (code, out) == (3, "")
    assert len(errors.splitlines()) == 1


def test_a_broken_configuration_is_an_input_error(folder: Path) -> None:
    (folder / "mtqa.toml").write_text("selct = []\n", "utf-8")
    code, _, errors = run(folder, "clean.txt")
    assert code == 2
    assert "mtqa.toml:1: unknown key 'selct'; did you mean 'select'?" in errors
