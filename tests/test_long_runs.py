"""Many stories: in several processes, and again when they change."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mtqa.pipeline import prepare, workers

ONE = "« La route {n} est coupée »a déclaré le maire. Les secours sont sur place.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(12):
        (tmp_path / f"{n:02}.txt").write_text(ONE.format(n=n), "utf-8")
    (tmp_path / "05.txt").write_bytes(b"")
    return tmp_path


def mtqa(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtqa", "check", "--model", "none", *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_several_processes_find_the_same(folder: Path) -> None:
    (folder / "mtqa.toml").write_text(
        "[[override]]\npaths = ['03.txt']\nignore = 'quotes'", "utf-8"
    )
    outputs = [mtqa(folder, ".", "--format", "json", "--jobs", jobs) for jobs in ("1", "3")]
    assert outputs[0].stdout == outputs[1].stdout
    assert outputs[0].stderr == outputs[1].stderr == "mtqa: ./05.txt: is empty\n"
    assert outputs[0].returncode == outputs[1].returncode == 2
    found = [len(d["findings"]) for d in json.loads(outputs[0].stdout)["documents"]]
    assert found == [1, 1, 1, 0, *[1] * 7]


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes_may_start_either_way(
    folder: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    monkeypatch.setattr(workers, "_method", lambda: method)
    told: list[int] = []
    options = {"model": "none", "select": ["FRQ001"]}
    report = prepare([str(folder)], options).check(jobs=2, progress=told.append)
    assert [len(story.findings) for story in report.documents] == [1] * 11
    assert told == list(range(12))


def test_few_stories_are_worth_no_further_process() -> None:
    assert workers.default_jobs(5) == 1
    assert workers.default_jobs(10_000) >= 1
    assert workers.default_jobs(10_000) <= 8


class Watched:
    """A run with ``--watch`` whose output is in files."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.out, self.err = folder / "said.log", folder / "complained.log"
        with open(self.out, "wb") as out, open(self.err, "wb") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mtqa", "check", "--model", "none", "--watch", *arguments],
                cwd=folder,
                stdout=out,
                stderr=err,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
            )

    def until(self, holds: Callable[[str, str], bool]) -> None:
        for _ in range(300):
            if holds(self.out.read_text("utf-8"), self.err.read_text("utf-8")):
                return
            time.sleep(0.1)
        raise AssertionError(self.out.read_text("utf-8") + self.err.read_text("utf-8"))


def test_what_changes_in_a_folder_is_checked_again(tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(ONE.format(n=1), "utf-8")
    watched = Watched(tmp_path, "stories", "--format", "jsonl", "--select", "FRQ001")
    try:
        watched.until(lambda out, err: "watching stories" in err)
        assert watched.out.read_text("utf-8").count("FRQ001") == 2
        (folder / "b.txt").write_text(ONE.format(n=1) + ONE.format(n=22), "utf-8")
        watched.until(lambda out, err: out.count("b.txt") == 3)
        (folder / "c.txt").write_text(ONE.format(n=3), "utf-8")
        watched.until(lambda out, err: out.count("c.txt") == 1)
        # a configuration that can't be is said, and ends nothing
        (folder / "mtqa.toml").write_text("profil = 1\n", "utf-8")
        watched.until(lambda out, err: "unknown key 'profil'" in err)
        (folder / "mtqa.toml").write_text("[[suppress]]\nrule='FRQ001'\nreason='so'\n", "utf-8")
        time.sleep(0.2)
        watched.process.send_signal(signal.SIGINT)
        assert watched.process.wait(timeout=30) == 0
    finally:
        watched.process.kill()
        watched.process.wait()
    assert watched.out.read_text("utf-8").count("a.txt") == 1
    assert watched.err.read_text("utf-8").endswith("mtqa: stopped watching\n")
    assert "Traceback" not in watched.err.read_text("utf-8")


def test_files_hold_the_whole_folder_and_a_pipe_is_not_watched(tmp_path: Path) -> None:
    assert mtqa(tmp_path, "--watch", "-").stderr == "mtqa: standard input can't be watched\n"
    (tmp_path / "a.txt").write_text(ONE.format(n=1), "utf-8")
    out = tmp_path / "out.json"
    watched = Watched(tmp_path, ".", "--format", "json", "--output", "out.json")
    try:
        watched.until(lambda _, err: "watching" in err)
        (tmp_path / "b.txt").write_text(ONE.format(n=2), "utf-8")
        watched.until(lambda *_: len(json.loads(out.read_text("utf-8"))["documents"]) == 2)
        watched.process.send_signal(signal.SIGINT)
        assert watched.process.wait(timeout=30) == 0
    finally:
        watched.process.kill()
        watched.process.wait()


def test_interrupting_several_processes_leaves_none_behind(folder: Path) -> None:
    os.mkfifo(folder / "slow.txt")
    running = subprocess.Popen(
        [sys.executable, "-m", "mtqa", "check", ".", "--jobs", "2", "--model", "none"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    for _ in range(600):
        try:
            writer = os.open(folder / "slow.txt", os.O_WRONLY | os.O_NONBLOCK)
            break
        except OSError:
            time.sleep(0.1)
    # as at a terminal, where all processes hear of it
    os.killpg(running.pid, signal.SIGINT)
    time.sleep(0.3)
    os.close(writer)
    said, complained = running.communicate(timeout=60)
    assert running.returncode == 130
    assert said == ""
    assert complained == "mtqa: stopped by SIGINT; no file is left half-written\n"
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)
