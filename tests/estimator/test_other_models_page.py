"""docs/other-models.md: its commands exist, its example script answers as it says."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from mtqa.cli import app
from mtqa.estimator.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "other-models.md").read_text("utf-8")
#: what comet_score.py needs of COMET
COMET = """
def download_model(name):
    print("fetching", name)
    return name + ".ckpt"

class Model:
    def predict(self, rows, batch_size, gpus, progress_bar):
        print("predicting")
        class Prediction:
            scores = [0.25 + 0.5 * row["mt"].startswith("Le") for row in rows]
        return Prediction

def load_from_checkpoint(path):
    assert path.endswith(".ckpt")
    return Model()
"""


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def commands() -> list[list[str]]:
    lines = "".join(blocks("sh")).splitlines()
    return [shlex.split(line, comments=True)[1:] for line in lines if line.startswith("mtqa ")]


def test_each_option_exists() -> None:
    from typer.main import get_command

    check = get_command(app).commands["check"]  # type: ignore[attr-defined]
    known = {option for parameter in check.params for option in parameter.opts}
    assert len(commands()) >= 5
    for command in commands():
        assert command[0] == "check"
        assert {word for word in command if word.startswith("--")} <= known


def test_the_labels_are_those_of_the_kinds() -> None:
    for kind in KINDS[:-1]:
        assert f"`{kind.label}`" in PAGE
    assert KINDS[-1].code in PAGE


def test_links_lead_somewhere() -> None:
    # model.md comes with the model
    for target in set(re.findall(r"\]\((?!https?://)([^)#]+)", PAGE)) - {"model.md"}:
        assert (ROOT / "docs" / target).exists(), target


def test_the_example_script_answers_for_comet(tmp_path: Path) -> None:
    (tmp_path / "comet.py").write_text(COMET, "utf-8")
    (tmp_path / "story.txt").write_text("Le maire a inauguré le pont. Il pleuvait.", "utf-8")
    (tmp_path / "story.sk.txt").write_text("Primátor otvoril most. Pršalo.", "utf-8")
    command = next(words for words in commands() if words[-1].startswith("comet:"))
    command[-1] = command[-1].replace("comet-venv/bin/python", sys.executable)
    (tmp_path / "comet_score.py").write_bytes((ROOT / "docs" / "comet_score.py").read_bytes())
    path = os.pathsep.join([str(tmp_path), *sys.path])
    done = subprocess.run(
        [sys.executable, "-m", "mtqa", *command, "--format", "json"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": path}, capture_output=True,
        text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.stderr == ""
    story = json.loads(done.stdout)["documents"][0]
    assert [segment["scores"]["qe"] for segment in story["segments"]] == [75, 25]
    without = [word for word in command if word not in ("--source", "story.sk.txt")]
    done = subprocess.run(
        [sys.executable, "-m", "mtqa", *without],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": path}, capture_output=True,
        text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "COMET compares with the source: give mtqa --source" in done.stderr
