"""``comet:COMMAND``: a stand-in program, and every way that one can go wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mtqa.errors import ModelError
from mtqa.estimator.base import Passage
from mtqa.estimator.external.command import CommandEstimator
from mtqa.pipeline import prepare

SOUND = "Le maire a inauguré le pont mardi matin. Les habitants sont venus nombreux."
SLOVAK = "Primátor v utorok ráno otvoril most. Prišlo veľa obyvateľov."
#: scores a passage by its length, in reverse order; notes each start and what it was asked
STAND_IN = """
import json, os, sys
asked = [json.loads(line) for line in sys.stdin]
with open(os.environ["ASKED"], "a") as log:
    print(json.dumps(asked), file=log)
for one in reversed(asked):
    print(json.dumps({"id": one["id"], "score": len(one["mt"]) / 100}))
"""


def program(folder: Path, text: str) -> str:
    """A command that runs ``text`` with this interpreter; its path needs quoting."""
    script = folder / "stand in.py"
    script.write_text(text, "utf-8")
    return f"{sys.executable} '{script}'"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ASKED", str(tmp_path / "asked"))
    return tmp_path / "asked"


def test_scores_come_back_in_any_order(tmp_path: Path, asked: Path) -> None:
    model = CommandEstimator(program(tmp_path, STAND_IN))
    estimates = model.estimate([Passage("été" * 10, "leto"), Passage("x" * 50), Passage("y" * 300)])
    assert [(e.quality, e.hints) for e in estimates] == [(30, ()), (50, ()), (100, ())]
    assert json.loads(asked.read_text("utf-8"))[:2] == [
        {"id": 0, "src": "leto", "mt": "été" * 10},
        {"id": 1, "src": None, "mt": "x" * 50},
    ]
    assert "stand in" not in model.signature


def test_it_is_started_once_for_all_stories_and_told_their_sources(
    tmp_path: Path, asked: Path
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(SOUND, "utf-8")
    (tmp_path / "source").write_text(SLOVAK, "utf-8")
    model = f"comet:{program(tmp_path, STAND_IN)}"
    report = prepare([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], {"model": model}).check()
    assert [d.scores["qe"].value for d in report.documents] == [37.7, 37.7]
    assert len(asked.read_text("utf-8").splitlines()) == 1
    run = prepare([str(tmp_path / "a.txt")], {"model": model}, source=str(tmp_path / "source"))
    run.check()
    told = json.loads(asked.read_text("utf-8").splitlines()[1])
    assert [one["src"] for one in told] == [
        "Primátor v utorok ráno otvoril most.",
        "Prišlo veľa obyvateľov.",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("raise SystemExit(3)", "exit code 3"),
        ("import sys\nsys.exit('no GPU')", r"exit code 1 \(no GPU\)"),
        ("1 / 0", r"exit code 1 \(ZeroDivisionError: division by zero\)"),
        ("print('loading …')", "line 1 of its output is no JSON: loading"),
        ("print('[1]')", 'line 1 of its output has no "id" and "score"'),
        ("""print('{"id": 7, "score": 1}')""", "an id that was not asked for"),
        ("""print('{"id": true, "score": 1}')""", "an id that was not asked for"),
        ("""print('{"id": 0, "score": "1"}')""", "a score that is no number"),
        ("""print('{"id": 0, "score": NaN}')""", "a score that is no number"),
        ("""print('{"id": 0, "score": 1}\\n' * 2)""", "gives id 0 a second time"),
        ("""print('{"id": 0, "score": 1}')""", "no score for 1 of 2 passages, the first with id 1"),
        ("", "no score for 2 of 2 passages"),
        ("import os\nos.kill(os.getpid(), 9)", "exit code -9"),
    ],
)
def test_what_goes_wrong_is_one_line(tmp_path: Path, text: str, said: str) -> None:
    command = program(tmp_path, text)
    with pytest.raises(ModelError, match=said) as caught:
        CommandEstimator(command).estimate([Passage("un"), Passage("deux")])
    assert str(caught.value).startswith(f"comet:{command}: ")
    assert "\n" not in str(caught.value)


def test_a_program_that_does_not_answer_is_ended(tmp_path: Path) -> None:
    model = CommandEstimator(program(tmp_path, "import time\ntime.sleep(60)"), timeout=0.5)
    with pytest.raises(ModelError, match=r"gave no answer within 0\.5 s"):
        model.estimate([Passage("un")])


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("", "names no program"),
        ("'", "can't be split into words"),
        ("no-such-program-here x", "no program is called 'no-such-program-here'"),
    ],
)
def test_a_command_that_cannot_be_run_is_told_at_once(command: str, said: str) -> None:
    with pytest.raises(ModelError, match=said):
        CommandEstimator(command)


def test_there_is_no_shell(tmp_path: Path) -> None:
    command = f"{program(tmp_path, STAND_IN)} ; touch {tmp_path / 'touched'}"
    with pytest.raises(ModelError):
        CommandEstimator(command).estimate([Passage("un")])
    assert not (tmp_path / "touched").exists()


def test_a_failing_program_is_exit_code_2_and_the_rules_still_speak(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("« La route est coupée »a déclaré le maire.", "utf-8")
    command = program(tmp_path, "raise SystemExit(3)")
    done = subprocess.run(
        [sys.executable, "-m", "mtqa", "check", "a.txt", "--model", f"comet:{command}",
         "--exit-zero"],
        cwd=tmp_path, env={**os.environ, "COLUMNS": "200"}, capture_output=True, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.splitlines() == [f"mtqa: comet:{command}: exit code 3"]
    assert "FRQ001" in done.stdout
    assert "qe –" in done.stdout
