"""Several results of one run: each in its file, whole or as it was."""

import csv
import errno
import io
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mtqa.cli.results import Target, pair
from mtqa.errors import UsageError
from mtqa.render.files import write_all

BROKEN = "« La route est coupée »a déclaré le maire. Les secours sont sur place.\n"
MTQA = [sys.executable, "-m", "mtqa"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "broken.txt").write_text(BROKEN, "utf-8")
    return tmp_path


def mtqa(
    folder: Path, *arguments: str, file_size: int | None = None
) -> subprocess.CompletedProcess[str]:
    def limit() -> None:
        if file_size is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_size, file_size))

    return subprocess.run(
        [*MTQA, *arguments, "--model", "none"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        preexec_fn=limit,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("formats", "outputs", "targets"),
    [
        ((), (), [("text", None)]),
        ((), ("a",), [("text", "a")]),
        (("json",), ("-",), [("json", None)]),
        (("json", "csv"), ("a", "b"), [("json", "a"), ("csv", "b")]),
        (("json", "csv"), ("a",), [("json", "a"), ("csv", None)]),
        (("json", "csv"), ("-", "b"), [("json", None), ("csv", "b")]),
    ],
)
def test_files_are_paired_with_formats_in_their_order(
    formats: tuple[str, ...], outputs: tuple[str, ...], targets: list[tuple[str, str | None]]
) -> None:
    assert pair(formats, outputs) == tuple(Target(*target) for target in targets)


@pytest.mark.parametrize(
    ("formats", "outputs"), [((), ("a", "b")), (("json", "csv"), ()), (("json", "csv"), ("-",))]
)
def test_what_cannot_be_paired_is_refused(
    formats: tuple[str, ...], outputs: tuple[str, ...]
) -> None:
    with pytest.raises(UsageError):
        pair(formats, outputs)


def test_all_formats_come_from_one_run(folder: Path) -> None:
    names = ["text", "json", "jsonl", "csv", "sarif", "junit", "gitlab"]
    arguments = [word for name in names for word in ("--format", name, "--output", f"out.{name}")]
    done = mtqa(
        folder, "check", "broken.txt", *arguments, "--format", "github", "--report", "r.html"
    )
    assert done.returncode == 0
    assert done.stdout.startswith("::error file=broken.txt,line=1,")
    code = "FRQ001"
    for name in names:
        assert code in (folder / f"out.{name}").read_text("utf-8"), name
    tree = json.loads((folder / "out.json").read_text("utf-8"))
    rows = list(csv.DictReader(io.StringIO((folder / "out.csv").read_text("utf-8-sig"))))
    assert len(rows) == len(tree["documents"][0]["findings"])
    log = json.loads((folder / "out.sarif").read_text("utf-8"))
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == [r["code"] for r in rows]
    assert log["runs"][0]["tool"]["driver"]["rules"][0]["help"]["text"].count("\n\n") == 2
    assert "</html>" in (folder / "r.html").read_text("utf-8")


def test_the_html_report_speaks_french_or_english(folder: Path) -> None:
    for lang in ("fr", "en"):
        mtqa(folder, "check", "broken.txt", "--report", "r.html", "--report-lang", lang)
        assert f'<html lang="{lang}"' in (folder / "r.html").read_text("utf-8")
    done = mtqa(folder, "check", "broken.txt", "--report", "x.html", "--report-lang", "sk")
    assert (done.returncode, done.stderr) == (2, "mtqa: --report-lang: 'sk' is none of fr, en\n")
    assert not (folder / "x.html").exists()


def test_a_full_disk_leaves_every_old_file_whole(folder: Path) -> None:
    for name in ("a.csv", "b.json", "r.html"):
        (folder / name).write_text("old", "utf-8")
    before = sorted(folder.iterdir())
    arguments = ["--format", "csv", "--output", "a.csv", "--format", "json", "--output", "b.json"]
    # the table fits, the rest does not
    done = mtqa(folder, "check", "broken.txt", *arguments, "--report", "r.html", file_size=1000)
    assert done.returncode == 2
    assert done.stderr.strip() == "mtqa: r.html: could not be written (File too large)"
    assert {path.read_text("utf-8") for path in before if path.suffix != ".txt"} == {"old"}
    assert sorted(folder.iterdir()) == before


def test_no_space_on_the_device_is_said_so(folder: Path) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    done = mtqa(folder, "check", "broken.txt", "--output", "/dev/full")
    assert done.returncode == 2
    assert done.stderr.strip().endswith(f"({os.strerror(errno.ENOSPC)})")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_leaves_the_old_file_whole(folder: Path, number: signal.Signals) -> None:
    (folder / "out.json").write_text("old", "utf-8")
    os.mkfifo(folder / "slow.txt")
    before = sorted(folder.iterdir())
    arguments = ["check", "broken.txt", "slow.txt", "--format", "json", "--output", "out.json"]
    running = subprocess.Popen(
        [*MTQA, *arguments, "--model", "none"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    writer = opened_for_writing(folder / "slow.txt")
    # a signal between the opening and the first read would be seen only when the read returns
    time.sleep(1)
    running.send_signal(number)
    said, complained = running.communicate(timeout=60)
    os.close(writer)
    assert running.returncode == 128 + number
    assert said == ""
    assert complained == f"mtqa: stopped by {number.name}; no file is left half-written\n"
    assert (folder / "out.json").read_text("utf-8") == "old"
    assert sorted(folder.iterdir()) == before


def opened_for_writing(fifo: Path) -> int:
    """A descriptor, as soon as somebody waits for what is written to ``fifo``."""
    for _ in range(600):
        try:
            return os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.1)
    raise AssertionError("nobody reads")


def test_an_interruption_while_writing_leaves_no_trace(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*paths: str) -> None:
        raise KeyboardInterrupt

    (folder / "a").write_text("old", "utf-8")
    before = sorted(folder.iterdir())
    monkeypatch.setattr(os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        write_all({str(folder / "a"): b"new", str(folder / "b"): b"new"})
    assert sorted(folder.iterdir()) == before
    assert (folder / "a").read_text("utf-8") == "old"
