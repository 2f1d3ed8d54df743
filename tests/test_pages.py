"""The pages of docs/: the reference is the code's, and every command runs as it is written."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from mtqa.cli.reference import pages
from mtqa.config import VALUES, key_of
from mtqa.config.gate import MEAN_KEYS, RUN_KEYS, STORY_KEYS
from mtqa.config.keys import CHOICES, GATE, RUN, SUPPRESS
from mtqa.config.suppression import KEYS as SUPPRESSION_KEYS

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
#: pages whose commands run in this order in a folder that has the samples
RUN_PAGES = ("tutorial", "feed", "ci", "scores")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_reference_is_up_to_date() -> None:
    stale = [path for path, page in pages().items() if (DOCS / path).read_text("utf-8") != page]
    assert not stale, "write it anew: python -m tests.test_docs"


def test_the_reference_knows_every_key() -> None:
    assert [key.name for key in CHOICES] == [key_of(name) for name in VALUES]
    assert {key.name for key in SUPPRESS} == set(SUPPRESSION_KEYS)
    told = {key.name for key in GATE}
    assert set(STORY_KEYS) - told == {"mqm_raw"}
    assert told - set(STORY_KEYS) == {"max.FAMILY, max.CODE"}
    assert set(RUN_KEYS) >= {"max-failed", "max-critical", "max-neutral"}
    assert "overall" in MEAN_KEYS
    assert len(RUN) == 4


@pytest.mark.parametrize("keys", [CHOICES, GATE, SUPPRESS])
def test_examples_of_keys_are_values(keys: tuple[tuple[str, str, str], ...]) -> None:
    checks = {key_of(name): check for name, check in VALUES.items()}
    checks |= {**STORY_KEYS, **SUPPRESSION_KEYS}
    for name, example, _ in keys:
        if name in checks:
            checks[name](tomllib.loads(f"x = {example}")["x"])


def shim(folder: Path) -> None:
    """``mtqa`` as a command of its own, whatever is installed."""
    command = folder / "mtqa"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mtqa "$@"\n', "utf-8")
    command.chmod(0o755)


def steps(page: str) -> list[tuple[str, str]]:
    """Commands (``sh``, a line each) and files to be written (``toml``), in their order."""
    found = []
    for language, block in BLOCK.findall((DOCS / f"{page}.md").read_text("utf-8")):
        if language == "sh":
            found += [("sh", line) for line in block.splitlines() if line]
        elif language == "toml":
            found.append(("toml", block))
    return found


@pytest.mark.parametrize("page", RUN_PAGES)
def test_commands_do_what_the_page_says(page: str, tmp_path: Path) -> None:
    bin_, folder = tmp_path / "bin", tmp_path / "desk"
    bin_.mkdir()
    shim(bin_)
    shutil.copytree(ROOT / "samples", folder / "samples")
    (folder / "samples" / "README.md").unlink()
    env = {
        **os.environ,
        "PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "80",
    }
    assert steps(page)
    for kind, text in steps(page):
        if kind == "toml":
            name = text.splitlines()[0].removeprefix("# ")
            assert re.fullmatch(r"[\w./-]+\.toml", name), text
            (folder / name).write_text(text, "utf-8")
            continue
        command, _, said = text.partition(" # ")
        expected = int(said.removeprefix("exits ")) if said else 0
        running = subprocess.Popen(
            [
                "bash",
                "-eo",
                "pipefail",
                "-c",
                f"exec {command}" if "--watch" in command else command,
            ],
            cwd=folder,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        if "--watch" in command:
            assert running.stderr is not None
            for line in running.stderr:
                if "watching" in line:
                    break
            running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=120)
        assert running.returncode == expected, f"{command}\n{out}{err}"
        assert "Traceback" not in err


def test_pages_that_need_more_than_the_samples_name_options_that_exist() -> None:
    reference = pages()["reference/cli.md"]
    for page in ("house-styles", "measuring", "other-models"):
        for kind, line in steps(page):
            words = line.split()
            if kind == "sh" and words[0] == "mtqa":
                section = reference.split(f"## `mtqa {words[1]}`")[1].split("\n## ")[0]
                for word in words:
                    assert not word.startswith("--") or f"`{word}" in section, f"{page}: {line}"


def test_the_index_leads_to_every_page() -> None:
    linked = set(re.findall(r"\]\(([\w/-]+\.md)\)", (DOCS / "index.md").read_text("utf-8")))
    own = {path.name for path in DOCS.glob("*.md")} - {"index.md"}
    assert own | {f"reference/{name}.md" for name in ("cli", "configuration")} <= linked
