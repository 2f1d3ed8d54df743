"""``mtqa fix`` through the installed command: what is printed, what is written, what never is."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from mtqa.config import Config
from mtqa.document import Family
from mtqa.evaluation.gold import load_gold
from mtqa.formats.plain import read
from mtqa.pipeline import Checker
from mtqa.pipeline.fix import fix_story

GOLD = Path(__file__).resolve().parent / "gold"
MARKED = sorted((GOLD / "dev").glob("*.fr.txt"))
UNTOUCHED = sorted((GOLD / "clean").glob("*.txt"))
BROKEN = (
    "« La route est coupée »a déclaré le maire. « Nous attendons. » a dit la préfète.\n"
    "Les secours sont sur place.\n"
)
FIXED = (
    "« La route est coupée », a déclaré le maire. « Nous attendons », a dit la préfète.\n"
    "Les secours sont sur place.\n"
)
CLEAN = "Le conseil municipal a adopté le budget mardi soir, après trois heures de débat.\n"


def mtqa(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "mtqa", "fix", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "broken.txt").write_text(BROKEN, "utf-8")
    (tmp_path / "clean.txt").write_text(CLEAN, "utf-8")
    return tmp_path


def test_the_fixed_story_is_printed_and_the_file_left_alone(folder: Path) -> None:
    done = mtqa("broken.txt", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (0, FIXED)
    said = done.stderr.decode()
    assert said == "mtqa: broken.txt: fixed: FRQ001, FRQ005; 0 findings left\n"
    assert (folder / "broken.txt").read_text("utf-8") == BROKEN
    assert mtqa("-", cwd=folder, stdin=BROKEN.encode()).stdout.decode() == FIXED


def test_fixing_twice_changes_nothing(folder: Path) -> None:
    done = mtqa("-", cwd=folder, stdin=FIXED.encode())
    assert (done.returncode, done.stdout.decode()) == (0, FIXED)
    assert b"nothing to fix" in done.stderr


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("cp1252", b""),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_write_keeps_encoding_mark_and_line_ends(
    folder: Path, encoding: str, mark: bytes, end: str
) -> None:
    path = folder / "broken.txt"
    path.write_bytes(mark + BROKEN.replace("\n", end).encode(encoding))
    path.chmod(0o640)
    done = mtqa("--write", "broken.txt", cwd=folder)
    assert (done.returncode, done.stdout) == (0, b"")
    assert path.read_bytes() == mark + FIXED.replace("\n", end).encode(encoding)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert {each.name for each in folder.iterdir()} == {"broken.txt", "clean.txt"}


def test_a_story_that_needs_nothing_is_not_written(folder: Path) -> None:
    before = os.stat(folder / "clean.txt")
    assert mtqa("--write", ".", cwd=folder).returncode == 0
    after = os.stat(folder / "clean.txt")
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert (folder / "broken.txt").read_text("utf-8") == FIXED


def test_a_diff_can_be_applied(folder: Path) -> None:
    (folder / "broken.txt").write_text(BROKEN.rstrip("\n") + " Fin »a dit", "utf-8")
    done = mtqa("--diff", ".", cwd=folder)
    assert done.returncode == 0
    shown = done.stdout.decode()
    assert shown.startswith("--- ./broken.txt\n+++ ./broken.txt\n@@ -1,2 +1,2 @@\n-« La route")
    assert "\\ No newline at end of file\n" in shown
    assert "clean.txt" not in shown


def test_check_says_by_its_code_whether_something_is_due(folder: Path) -> None:
    done = mtqa("--check", ".", cwd=folder)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"./broken.txt: would be fixed: FRQ001, FRQ005; 0 findings would be left" in done.stderr
    assert mtqa("--check", "clean.txt", cwd=folder).returncode == 0
    assert mtqa("--check", "--diff", ".", cwd=folder).stdout != b""
    assert mtqa("--check", "--ignore", "quotes", ".", cwd=folder).returncode == 0
    assert (folder / "broken.txt").read_text("utf-8") == BROKEN


def test_output_goes_to_another_file(folder: Path) -> None:
    done = mtqa("broken.txt", "--output", "fixed.txt", cwd=folder)
    assert (done.returncode, done.stdout) == (0, b"")
    assert (folder / "fixed.txt").read_text("utf-8") == FIXED


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["."], "the fixed text is printed with one story"),
        ([".", "--output", "x.txt"], "--output goes with one story"),
        (["broken.txt", "--output", "broken.txt"], "is an input"),
        (["broken.txt", "--output", "x.txt", "--write"], "take one"),
        (["broken.txt", "--check", "--write"], "--check changes nothing"),
        (["-", "--write"], "standard input can't be written to"),
        (["absent.txt"], "absent.txt: no such file"),
    ],
)
def test_what_does_not_go_is_said_and_nothing_is_touched(
    folder: Path, arguments: list[str], said: str
) -> None:
    done = mtqa(*arguments, cwd=folder, stdin=BROKEN.encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert (folder / "broken.txt").read_text("utf-8") == BROKEN


def test_unsafe_fixes_are_made_on_demand(folder: Path) -> None:
    (folder / "desk.toml").write_text(
        '[pack]\nname = "desk"\n\n[DSK001]\nphrase = "route"\nname = "road"\n'
        'suggest = "rue"\nbad = "La ⟦route⟧."\nfixed = "La rue."\ngood = "La rue."\n',
        "utf-8",
    )
    (folder / "mtqa.toml").write_text('packs = ["desk.toml"]\n', "utf-8")
    assert mtqa("broken.txt", cwd=folder).stdout.decode() == FIXED
    unsafe = mtqa("--unsafe", "broken.txt", cwd=folder)
    assert unsafe.stdout.decode() == FIXED.replace("route", "rue")


def test_boilerplate_is_cut_with_its_gap(folder: Path) -> None:
    copy = f"Le budget est voté\n\nPrague, 3 mai (ČTK) – {CLEAN}"
    page = f"{copy}\nLaisser un commentaire\n\nVotre adresse e-mail ne sera pas publiée.\n"
    done = mtqa("--cut-boilerplate", "-", cwd=folder, stdin=page.encode())
    assert done.stdout.decode() == copy
    assert b"fixed: boilerplate; 0 findings left" in done.stderr


def test_a_fix_that_the_encoding_cannot_hold_is_left_out(folder: Path) -> None:
    (folder / "desk.toml").write_text(
        '[pack]\nname = "desk"\n\n[DSK001]\nphrase = "maire"\nname = "mayor"\n'
        'suggest = "član"\nbad = "Un ⟦maire⟧."\nfixed = "Un član."\ngood = "Un élu."\n',
        "utf-8",
    )
    (folder / "mtqa.toml").write_text('packs = ["desk.toml"]\n', "utf-8")
    done = mtqa("--unsafe", "-", cwd=folder, stdin=BROKEN.encode("cp1252"))
    assert done.returncode == 0
    assert done.stdout == FIXED.encode("cp1252")
    assert b"1 finding left" in done.stderr


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(Config())


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.name)
@pytest.mark.parametrize("unsafe", [False, True])
def test_a_fixed_story_has_no_finding_that_was_fixed(
    checker: Checker, path: Path, unsafe: bool
) -> None:
    before = checker.check(read(str(path)))
    fixed = fix_story(checker, before.document, unsafe=unsafe, cut_boilerplate=unsafe, strict=True)
    fixable = [fix for finding in before.findings for fix in finding.fixes if fix.safe or unsafe]
    assert bool(fixed.applied) == bool(fixable)
    assert fixed.restless == ()
    assert len(fixed.left.findings) <= len(before.findings) - bool(fixable)
    left = [fix for finding in fixed.left.findings for fix in finding.fixes]
    assert not any(fix.safe or unsafe for fix in left)
    again = fix_story(
        checker, replace(before.document, text=fixed.text), unsafe=unsafe, cut_boilerplate=unsafe
    )
    assert not again.changed


@pytest.mark.parametrize("path", UNTOUCHED, ids=lambda path: path.name)
def test_a_clean_story_stays_as_it_is(checker: Checker, path: Path) -> None:
    assert not fix_story(checker, read(str(path)), unsafe=True, cut_boilerplate=True).changed


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.name)
def test_nothing_but_marked_boilerplate_is_cut(checker: Checker, path: Path) -> None:
    document = read(str(path))
    marked = [
        span
        for span in load_gold(path.with_suffix(".jsonl"), document.text)
        if span.family is Family.BOILERPLATE
    ]
    only = Checker(Config(select=("boilerplate",)))
    cut = fix_story(only, document, cut_boilerplate=True)
    copy = document.text
    for span in sorted(marked, reverse=True):
        copy = copy[: span.start] + copy[span.end :]
    assert cut.text.split() == copy.split()
