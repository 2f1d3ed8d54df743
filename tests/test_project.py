"""The README, the packaging and the start-up are what they say they are.

``python -m tests.test_project`` writes the README's terminal excerpt anew.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from mtqa.config import load_config
from mtqa.version import __version__

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
#: Findings in the README's terminal excerpt.
SHOWN = 3
HEAVY = {
    "charset_normalizer",
    "jinja2",
    "langdetect",
    "marisa_trie",
    "numpy",
    "onnx",
    "onnxruntime",
    "rich",
    "sacrebleu",
    "safetensors",
    "sentencepiece",
    "sentencex",
    "torch",
    "transformers",
}


def blocks(language: str) -> list[str]:
    """Fenced blocks of the README in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "80"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def mtqa(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, "-m", "mtqa", *arguments)


def commands() -> list[list[str]]:
    """Every `mtqa …` of the README's shell blocks, without the path before it."""
    found = []
    for line in "".join(blocks("sh")).splitlines():
        for part in re.split(r"&&|\||;|#.*", line):
            words = shlex.split(part)
            if words and Path(words[0]).name == "mtqa":
                found.append(words[1:])
    return found


def test_the_two_commands_work_where_the_system_python_refuses_pip() -> None:
    first, second = (block.strip() for block in blocks("sh")[:2])
    assert first.startswith("python3 -m venv .venv && .venv/bin/pip install -c constraints.txt .")
    assert ".venv/bin/mtqa check samples/" in first
    assert second.startswith("python3 -m venv .venv && .venv/bin/pip install -c constraints.txt")
    assert second.endswith(".venv/bin/pytest -n auto")


@pytest.mark.parametrize("arguments", commands(), ids=" ".join)
def test_options_and_samples_of_the_readme_exist(arguments: list[str]) -> None:
    command = [arguments[0]] if arguments and not arguments[0].startswith("-") else []
    shown = mtqa(*command, "--help")
    assert shown.returncode == 0, shown.stderr
    for argument in arguments[len(command) :]:
        if argument.startswith("--"):
            assert re.search(rf"{re.escape(argument.split('=')[0])}\b", shown.stdout), argument
        if argument.startswith("samples/"):
            assert (ROOT / argument).exists(), argument


def excerpt(command: str) -> str:
    """What the program says to ``$ mtqa …``: the verdict, the first grave findings, the count."""
    said = mtqa(*shlex.split(command.removeprefix("$ mtqa "))).stdout.strip("\n")
    head, *findings, count = said.split("\n\n")
    grave = [block for block in findings if re.match(" *(MAJOR|CRITICAL)", block)]
    shown = "\n\n".join([head, *grave[:SHOWN], "  …", count])
    return "\n".join(line.rstrip() for line in shown.splitlines())


def test_the_terminal_excerpt_is_what_the_program_says() -> None:
    command, shown = blocks("text")[0].split("\n", 1)
    assert shown.rstrip("\n") == excerpt(command), "write it anew: python -m tests.test_project"


def example() -> doctest.DocTest:
    """The README's Python session."""
    return doctest.DocTestParser().get_doctest(blocks("pycon")[0], {}, "README", "README.md", 0)


def test_the_python_example_runs() -> None:
    session = example()
    assert session.examples
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    report: list[str] = []
    runner.run(session, out=report.append)
    assert runner.summarize(verbose=False).failed == 0, "".join(report)


def test_the_configuration_example_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mtqa.toml"
    path.write_text(blocks("toml")[0], encoding="utf-8")
    assert load_config(path).path == path


def test_links_of_the_readme_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", README):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize("module", ["mtqa", "mtqa.cli"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    done = run(sys.executable, "-c", code)
    assert done.returncode == 0, done.stderr
    assert HEAVY & set(done.stdout.split()) == set()


@pytest.mark.parametrize("model", ["embedded", "none"])
def test_checking_a_french_story_loads_no_detector_metric_or_template(model: str) -> None:
    code = (
        f"import sys, mtqa; mtqa.check_file(sys.argv[1], model={model!r}); "
        "print(*sorted({m.split('.')[0] for m in sys.modules}))"
    )
    done = run(sys.executable, "-c", code, str(min(ROOT.glob("samples/*.mt.fr.txt"))))
    assert done.returncode == 0, done.stderr
    needed = {"marisa_trie", "sentencex"}
    if model == "embedded":
        needed |= {"numpy", "onnxruntime", "sentencepiece"}
    assert (HEAVY - needed) & set(done.stdout.split()) == set()


def test_constraints_pin_every_requirement_within_its_range() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if not line.startswith("#"))
    pinned = {canonicalize_name(name): version for name, version in pins.items()}
    assert "torch" not in pinned, "it is pinned in .ci/run, for its builds differ by machine"
    wanted = [*PROJECT["dependencies"], *chain(*PROJECT["optional-dependencies"].values())]
    for requirement in map(Requirement, wanted):
        if requirement.name not in ("mtqa", "torch"):
            version = pinned[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), f"{requirement} but {version}"


def test_licence_files_are_there_and_name_their_licence() -> None:
    found = [path for pattern in PROJECT["license-files"] for path in sorted(ROOT.glob(pattern))]
    texts = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in found}
    assert "Apache License" in texts["LICENSE"]
    assert "Mozilla Public License" in texts["mtqa/languages/data/NOTICE.md"]
    if (ROOT / "mtqa" / "estimator" / "data" / "model.onnx").exists():
        assert "CC BY-SA 4.0" in texts["mtqa/estimator/data/NOTICE.md"]


def test_the_changelog_knows_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{__version__}]" in changelog or "## [Unreleased]" in changelog


def test_modules_stay_short() -> None:
    """Some 300 lines: what is longer has two purposes."""
    long = {
        str(path.relative_to(ROOT)): length
        for path in (ROOT / "mtqa").rglob("*.py")
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > 350
    }
    assert long == {}


def rewrite_excerpt() -> None:
    """Put what the program says today into the README."""
    old = blocks("text")[0]
    command = old.split("\n", 1)[0]
    fresh = README.replace(old, f"{command}\n{excerpt(command)}\n")
    (ROOT / "README.md").write_text(fresh, encoding="utf-8")


if __name__ == "__main__":
    rewrite_excerpt()
