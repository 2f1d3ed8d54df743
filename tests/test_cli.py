"""What a person sees: where it goes, what it is written to, what never breaks."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CLEAN = "Le conseil municipal a adopté le budget mardi soir, après trois heures de débat.\n"
BROKEN = "« La route est coupée »a déclaré le maire. Les secours sont sur place.\n"


def mtqa(
    *arguments: str, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "mtqa", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env={**os.environ, **(env or {})},
        timeout=60,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clean.txt").write_text(CLEAN, "utf-8")
    (tmp_path / "broken.txt").write_text(BROKEN, "utf-8")
    return tmp_path


def test_json_is_complete_sorted_and_the_same_bytes_each_time(folder: Path) -> None:
    first = mtqa("check", "--format", "json", ".", cwd=folder)
    assert first.stdout == mtqa("check", "--format", "json", ".", cwd=folder).stdout
    assert first.stdout.endswith(b"}\n")
    tree = json.loads(first.stdout)
    assert [document["path"] for document in tree["documents"]] == ["./broken.txt", "./clean.txt"]
    findings = tree["documents"][0]["findings"]
    assert findings == sorted(findings, key=lambda f: (f["start"], f["end"], f["code"]))
    for finding in findings:
        assert BROKEN[finding["start"] : finding["end"]] == finding["text"]


def test_a_pipe_is_read_and_called_by_its_dash(folder: Path) -> None:
    done = mtqa("check", "--format", "json", "-", cwd=folder, stdin=BROKEN.encode())
    assert [document["path"] for document in json.loads(done.stdout)["documents"]] == ["-"]


def test_results_go_to_standard_output_and_messages_to_standard_error(folder: Path) -> None:
    done = mtqa("check", "--format", "json", "absent.txt", "clean.txt", cwd=folder)
    assert done.stderr.decode().splitlines() == ["mtqa: absent.txt: no such file"]
    assert json.loads(done.stdout)["errors"][0]["path"] == "absent.txt"


def test_no_colour_in_a_pipe(folder: Path) -> None:
    assert b"\x1b[" not in mtqa("check", "broken.txt", cwd=folder).stdout


def test_output_goes_to_a_file_that_is_written_whole(folder: Path) -> None:
    done = mtqa("check", "--format", "json", "--output", "out.json", "broken.txt", cwd=folder)
    assert done.stdout == b""
    assert json.loads((folder / "out.json").read_text("utf-8"))["documents"]
    done = mtqa("check", "--output", "out.text", "--report", "r.html", "broken.txt", cwd=folder)
    assert done.stderr == b""
    assert "broken.txt" in (folder / "out.text").read_text("utf-8")
    assert "</html>" in (folder / "r.html").read_text("utf-8")
    assert {path.name for path in folder.iterdir()} == {
        *("clean.txt", "broken.txt", "out.json", "out.text", "r.html")
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--output", "broken.txt"], "is an input"),
        (["--report", "link.html"], "is an input"),
        (["--output", "x/y.json"], "does not exist"),
        (["--output", "."], "is a folder"),
        (["--output", "x.html", "--report", "./x.html"], "need a file each"),
        (["--format", "sarf"], "format 'sarf' is not among text, json, jsonl, csv, sarif"),
        (["--format", "json", "--format", "csv"], "json and csv can't both go to standard output"),
        (["--output", "a", "--output", "b"], "2 --output but 1 --format"),
        (["--format", "csv", "--format", "json", "--output", "x", "--output", "x"], "file each"),
        (["--model", "no/such/folder"], "no/such/folder: no such folder"),
        (["--model", "broken.txt"], "broken.txt: is a file; a model is a folder"),
        (["--model", "comet:no-such-program"], "no program is called 'no-such-program'"),
        (["--model", ""], "model: expected embedded, none, a folder"),
        (["--profile", "swis"], "did you mean 'swiss'?"),
        (["--select", "quots"], "did you mean 'quotes'?"),
        (["--fail-on", "mayor"], "did you mean 'major'?"),
        (["--fail-under", "120"], "no number from 0 to 100"),
        (["--target-lang", "sk"], "'sk' has no rules"),
        (["--source", "absent"], "absent: no such file"),
    ],
)
def test_what_does_not_go_is_said_in_a_line_before_anything_is_done(
    folder: Path, arguments: list[str], said: str
) -> None:
    (folder / "link.html").symlink_to("broken.txt")
    done = mtqa("check", "broken.txt", *arguments, cwd=folder)
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(done.stderr.decode().splitlines()) == 1
    assert said in done.stderr.decode()
    assert (folder / "broken.txt").read_text("utf-8") == BROKEN


def test_bare_check_shows_its_usage(folder: Path) -> None:
    done = mtqa("check", cwd=folder)
    assert done.returncode == 2
    assert b"Usage: mtqa check" in done.stderr


def test_the_version_is_told(folder: Path) -> None:
    from mtqa import __version__

    assert mtqa("--version", cwd=folder).stdout.decode() == f"mtqa {__version__}\n"


def test_rules_are_listed_and_explained(folder: Path) -> None:
    from mtqa.rules.catalogue import RULES

    code = RULES[0].code
    listed = mtqa("rules", cwd=folder)
    assert listed.returncode == 0
    assert code in listed.stdout.decode()
    explained = mtqa("explain", code.lower(), cwd=folder)
    assert explained.returncode == 0
    assert RULES[0].name in explained.stdout.decode()
    unknown = mtqa("explain", f"{code}0", cwd=folder)
    assert unknown.returncode == 2
    assert f"no rule is called '{code}0'; did you mean " in unknown.stderr.decode()


@pytest.mark.parametrize("format_", ["text", "json"])
def test_lone_surrogates_in_a_name_do_not_break_the_output(folder: Path, format_: str) -> None:
    name = os.fsdecode(b"\xff.txt")
    try:
        (folder / name).write_text(BROKEN, "utf-8")
    except OSError:
        pytest.skip("the file system takes no such name")
    done = mtqa("check", "--format", format_, name, "absent\udcff", cwd=folder)
    assert done.returncode == 2
    assert b"dcff" in done.stdout.lower()
    done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_fault(folder: Path) -> None:
    for n in range(30):
        (folder / f"n{n}.txt").write_text(BROKEN * 40, "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "mtqa", "check", "--format", "json", "."],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 1


def test_checking_without_a_model_loads_nothing_heavy(folder: Path) -> None:
    script = (
        "import sys; from mtqa.cli import main\n"
        "sys.argv = ['mtqa', 'check', '--model', 'none', '--format', 'json', 'clean.txt']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'onnxruntime', 'transformers', 'torch', 'sacrebleu', 'jinja2', 'rich',\n"
        "         'langdetect', 'charset_normalizer', 'numpy'}\n"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, check=True
    )
    assert done.stderr.decode().strip() == "[]"


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("mtqa conf", ["config"]),
        ("mtqa check --write-b", ["--write-baseline"]),
        ("mtqa check --format s", ["sarif"]),
        ("mtqa check --profile sw", ["swiss"]),
        ("mtqa check --fail-on ma", ["major"]),
        ("mtqa check --model no", ["none"]),
    ],
)
def test_the_shell_is_told_what_may_follow(folder: Path, words: str, offered: list[str]) -> None:
    asked = {
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
        "_MTQA_COMPLETE": "complete_bash",
    }
    assert mtqa(cwd=folder, env=asked).stdout.decode().split() == offered


def test_completion_can_be_shown(folder: Path) -> None:
    assert b"_MTQA_COMPLETE=complete_bash" in mtqa("--show-completion", "bash", cwd=folder).stdout
