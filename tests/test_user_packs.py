"""Packs of a desk's own: the worked example of the documentation, and what is refused."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "user-packs.md").read_text(encoding="utf-8")
PACK, CONFIG = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
STORY = "Mardi, le bureau du travail de Nitra a fermé.\n"


def mtqa(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtqa", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def shown(command: str) -> str:
    """What the page says that ``command`` prints."""
    found = re.search(rf"^\$ {re.escape(command)}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "desk.toml").write_text(PACK, "utf-8")
    (tmp_path / "mtqa.toml").write_text(CONFIG, "utf-8")
    stories = tmp_path / "stories"
    stories.mkdir()
    (stories / "story.txt").write_text(STORY, "utf-8")
    return tmp_path


def test_the_worked_example_holds(desk: Path) -> None:
    done = mtqa("pack", "test", "desk.toml", cwd=desk)
    assert (done.returncode, done.stdout) == (0, shown("mtqa pack test desk.toml"))


def test_a_configured_pack_is_found_fixed_and_explained(desk: Path) -> None:
    done = mtqa("check", "--source-lang", "sk", "story.txt", cwd=desk / "stories")
    head, rest = shown("mtqa check --source-lang sk story.txt").split("…\n")
    assert done.stdout.startswith(head)
    assert rest in done.stdout
    assert done.returncode == 0
    fixed = mtqa("fix", "--unsafe", "--source-lang", "sk", "stories", cwd=desk)
    assert fixed.stdout == STORY.replace("bureau du travail", "service de l'emploi")
    assert "labour-office" in mtqa("explain", "dsk001", cwd=desk).stdout
    assert "DSK001" in mtqa("rules", cwd=desk).stdout
    page = desk / "report.html"
    mtqa("check", "--source-lang", "sk", "--report", str(page), "stories", cwd=desk)
    assert "úrad práce" in page.read_text("utf-8")


@pytest.mark.parametrize("selected", [["--select", "DSK"], ["--ignore", "DSK001"]])
def test_entries_of_a_configured_pack_can_be_selected(desk: Path, selected: list[str]) -> None:
    done = mtqa("check", "--source-lang", "sk", *selected, "stories", cwd=desk)
    assert done.returncode == 0
    assert ("DSK001" in done.stdout) is (selected[0] == "--select")
    unknown = mtqa("check", "--select", "DSK9", "stories", cwd=desk)
    assert (unknown.returncode, unknown.stdout) == (2, "")


def test_a_failing_example_shows_what_came_out(desk: Path) -> None:
    (desk / "desk.toml").write_text(PACK.replace("⟦bureaux", "⟦offices"), "utf-8")
    done = mtqa("pack", "test", "desk.toml", cwd=desk)
    blocks = re.findall(r"^```text\n(desk.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert (done.returncode, done.stdout) == (1, blocks[1])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('fixed = "Les services', 'fixed = "Des services', "the fix differs"),
        ('"Son bureau de travail', '"Son bureau du travail', "a good example is found (DSK001)"),
        ("Les ⟦bureaux du travail⟧", "Les bureaux ⟦du travail⟧", "not found once, at its mark"),
        ("Les ⟦bureaux du travail⟧", "Un bureau du travail, les ⟦bureaux du travail⟧", "not found"),
    ],
)
def test_every_kind_of_example_is_held(desk: Path, old: str, new: str, said: str) -> None:
    assert old in PACK
    (desk / "desk.toml").write_text(PACK.replace(old, new), "utf-8")
    done = mtqa("pack", "test", "desk.toml", cwd=desk)
    assert done.returncode == 1
    assert said in done.stdout
    assert "1 does not hold" in done.stdout


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("suggest = ", "sugest = ", "desk.toml:12: DSK001: unknown key 'sugest'; did you mean"),
        ("[DSK001]", "[FRQ001]", "desk.toml:7: code FRQ001 is taken by a rule"),
        ("[DSK001]", "[SLF001]", "desk.toml:7: code SLF001 is taken by pack slavic-fr"),
        ("[pack]", "[pack", "desk.toml:1: "),
    ],
)
def test_a_pack_that_cannot_be_used_is_an_error_of_the_configuration(
    desk: Path, old: str, new: str, said: str
) -> None:
    (desk / "desk.toml").write_text(PACK.replace(old, new, 1), "utf-8")
    tested = mtqa("pack", "test", "desk.toml", cwd=desk)
    assert (tested.returncode, tested.stdout) == (2, "")
    assert said in tested.stderr
    checked = mtqa("check", "stories", cwd=desk)
    assert checked.returncode == 2
    assert said in checked.stderr


def test_a_pack_that_is_not_there_is_named(desk: Path) -> None:
    (desk / "mtqa.toml").write_text('packs = ["other.toml"]\n', "utf-8")
    done = mtqa("check", "stories", cwd=desk)
    assert done.returncode == 2
    assert "other.toml: can't be read (No such file or directory)" in done.stderr
    (desk / "mtqa.toml").write_text("packs = 3\n", "utf-8")
    assert "mtqa.toml:1: packs: expected a list" in mtqa("check", "stories", cwd=desk).stderr
