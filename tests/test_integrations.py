"""The pre-commit hook, the GitHub action, the GitLab template and the image, run without them.

What installs mtqa is played by a stand-in, so that no test needs the network; ``.ci/run`` does it
for good.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml

ROOT = Path(__file__).resolve().parents[1]
BROKEN = "« La route est coupée »a déclaré le maire. Les secours sont sur place.\n"
CLEAN = "Le conseil municipal a adopté le budget mardi soir, après trois heures de débat.\n"
#: bash as GitHub starts it
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]

STAND_IN = f"""#!/bin/sh
# python3 -m venv FOLDER: an environment in which mtqa is there and pip only takes notes
if [ "$1 $2" = "-m venv" ]; then
  mkdir -p "$3/bin"
  printf '#!/bin/sh\\necho "$@" >> "%s/pip.log"\\n' "$3" > "$3/bin/pip"
  printf '#!/bin/sh\\nexec "{sys.executable}" -m mtqa "$@"\\n' > "$3/bin/mtqa"
  chmod +x "$3/bin/pip" "$3/bin/mtqa"
else
  exec "{sys.executable}" "$@"
fi
"""


def loaded(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text("utf-8"))


def examples() -> dict[str, Any]:
    """The YAML of docs/ci.md by the name in its first line."""
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    blocks = re.findall(r"^```yaml\n# (\S+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return {name: yaml.safe_load(block) for name, block in blocks}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository of stories, with a stand-in for python3 in ``bin`` beside it."""
    (tmp_path / "bin").mkdir()
    stand_in = tmp_path / "bin" / "python3"
    stand_in.write_text(STAND_IN, "utf-8")
    stand_in.chmod(0o755)
    folder = tmp_path / "checkout"
    (folder / "stories").mkdir(parents=True)
    (folder / "stories" / "broken.txt").write_text(BROKEN, "utf-8")
    (folder / "stories" / "clean one.txt").write_text(CLEAN, "utf-8")
    return folder


def run(
    command: list[str], checkout: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    path = f"{checkout.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        command,
        cwd=checkout,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), **(env or {})},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_the_hooks_run_as_pre_commit_runs_them(checkout: Path) -> None:
    hooks = {hook["id"]: hook for hook in loaded(".pre-commit-hooks.yaml")}
    config = examples()[".pre-commit-config.yaml"]
    [repository] = config["repos"]
    used = {hook["id"]: hook for hook in repository["hooks"]}
    assert used.keys() == hooks.keys()
    files = ["stories/broken.txt", "stories/clean one.txt"]
    assert all(re.search(used["mtqa"]["files"], name) for name in files)
    assert all(re.search(hooks["mtqa"]["files"], name) for name in files)

    def hook(name: str) -> subprocess.CompletedProcess[str]:
        entry = shlex.split(hooks[name]["entry"])
        assert entry.pop(0) == "mtqa"
        arguments = [*entry, *used[name].get("args", []), "--model", "none"]
        arguments = arguments if "check" in arguments else arguments[:-2]
        return run([sys.executable, "-m", "mtqa", *arguments, *files], checkout)

    assert hook("mtqa").returncode == 1
    assert hook("mtqa-fix").returncode == 0
    assert "», a déclaré" in (checkout / files[0]).read_text("utf-8")
    assert hook("mtqa").returncode == 0


def action(checkout: Path, inputs: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """The steps of action.yml, one after the other, with these inputs."""
    described = loaded("action.yml")
    assert described["runs"]["using"] == "composite"
    assert inputs.keys() <= described["inputs"].keys()
    given = {name: value["default"] for name, value in described["inputs"].items()} | inputs
    temporary = checkout.parent / "temp"
    temporary.mkdir(exist_ok=True)
    done = None
    for step in described["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"], "an input in a script is run as a script"
        env = {"RUNNER_TEMP": str(temporary), "GITHUB_ACTION_PATH": str(ROOT)}
        for name, value in step["env"].items():
            wanted = re.fullmatch(r"\$\{\{ inputs\.(\w+) \}\}", value)
            assert wanted, value
            env[name] = given[wanted[1]]
        script = temporary / "step.sh"
        script.write_text(step["run"], "utf-8")
        done = run([*BASH, str(script)], checkout, env)
        if done.returncode:
            break
    assert done is not None
    return done


def test_the_action_checks_and_writes_sarif(checkout: Path) -> None:
    workflow = examples()[".github/workflows/stories.yml"]
    [step] = [s for s in workflow["jobs"]["stories"]["steps"] if "desk/mtqa" in s.get("uses", "")]
    done = action(checkout, step["with"])
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=stories/broken.txt,line=1,")
    log = json.loads((checkout / step["with"]["sarif"]).read_text("utf-8"))
    assert log["runs"][0]["results"]
    assert "</html>" in (checkout / "stories.html").read_text("utf-8")
    pip = (checkout.parent / "temp" / "mtqa" / "pip.log").read_text("utf-8")
    assert pip.split()[-3:] == ["-c", f"{ROOT}/constraints.txt", str(ROOT)]


def test_inputs_of_the_action_are_values(checkout: Path) -> None:
    paths = "stories/clean one.txt\n\n$(touch hacked)\n"
    done = action(checkout, {"paths": paths, "args": "--model none;  --exit-zero"})
    assert not (checkout / "hacked").exists()
    assert "model" in done.stderr or "none;" in done.stderr
    done = action(checkout, {"paths": "stories/clean one.txt", "args": "--model none"})
    assert (done.returncode, done.stdout) == (0, "")
    assert action(checkout, {"args": "--exit-zero --model none"}).returncode == 0


def test_the_gitlab_job_writes_what_it_promises(checkout: Path) -> None:
    [(name, job)] = loaded("docs/gitlab-ci.yml").items()
    example = examples()[".gitlab-ci.yml"]
    assert example["include"][0]["file"] == "docs/gitlab-ci.yml"
    assert example[name]["variables"].keys() <= job["variables"].keys()
    variables = {**job["variables"], **example[name]["variables"]}
    done = run([*BASH, "-c", "\n".join(job["script"])], checkout, variables)
    assert done.returncode == 1, done.stderr
    assert "FAIL" in done.stdout
    reports = job["artifacts"]["reports"]
    issues = json.loads((checkout / reports["codequality"]).read_text("utf-8"))
    assert issues[0]["location"]["path"] == "stories/broken.txt"
    suites = JUnitXml.fromstring((checkout / reports["junit"]).read_bytes())
    assert [case.name for suite in suites for case in suite] == [
        "stories/broken.txt",
        "stories/clean one.txt",
    ]
    pip = (checkout / ".mtqa" / "pip.log").read_text("utf-8")
    assert pip.split()[-1] == variables["MTQA_PACKAGE"]


def test_the_image_is_built_and_started_step_by_step(checkout: Path) -> None:
    built = checkout.parent / "image"
    done = run([sys.executable, str(ROOT / ".ci" / "container"), str(built)], checkout)
    assert done.returncode == 0, done.stderr
    assert (built / "src" / "mtqa" / "__init__.py").is_file()
    pip = (built / "opt" / "mtqa" / "pip.log").read_text("utf-8").splitlines()
    assert pip[0].endswith("-c constraints.txt .")
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    copied = re.findall(r"^COPY (?!--)(.*) \S+$", (ROOT / "Dockerfile").read_text("utf-8"), re.M)
    assert {f"!{name}" for line in copied for name in line.split()} == {
        line for line in ignored if line.startswith("!")
    }


def test_the_dockerfile_is_linted() -> None:
    hadolint = shutil.which("hadolint") or shutil.which(
        "hadolint", path=str(Path(sys.executable).parent)
    )
    if hadolint is None:
        pytest.skip("hadolint is not installed; .ci/run installs it")
    done = subprocess.run(
        [hadolint, str(ROOT / "Dockerfile")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
