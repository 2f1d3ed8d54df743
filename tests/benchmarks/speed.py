"""Speed, memory and growth, and Grammalecte beside them on the same files in the same run.

    python -m tests.benchmarks.speed [--rounds N] [--story FILE]

Words are white-space-separated tokens. Every time is the best of the rounds: other work on the
machine only ever adds to it. Without ``grammalecte-cli`` (Debian: ``apt-get install
grammalecte-cli``) its rows are left out, and the output says so.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from rich.console import Console

from mtqa.analysis.analyse import analyse
from mtqa.config import Config
from mtqa.document import Document
from mtqa.formats.plain import read
from mtqa.packs.loader import all_builtin_packs
from mtqa.pipeline import Checker, prepare
from mtqa.render import html, json, terminal
from mtqa.rules.catalogue import RULES
from mtqa.rules.engine import run
from tests.benchmarks.stories import ROOT, originals, repeated

GROWTH = (1, 10, 100)
#: stories over in the file that Grammalecte and mtqa are compared on
LONG = 10


class Process(NamedTuple):
    """A whole process: wall time in seconds, peak resident memory in MiB."""

    seconds: float
    peak: float


def best(work: Callable[[], object], rounds: int) -> float:
    """Seconds of the fastest round."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


#: Run in a process of its own: a child's peak begins with that of the process that starts it.
_MEASURE = """
import os, sys, time
null = os.open(os.devnull, os.O_WRONLY)
began = time.perf_counter()
child = os.posix_spawnp(
    sys.argv[1], sys.argv[1:], os.environ,
    file_actions=[(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)],
)
_, status, usage = os.wait4(child, 0)
print(time.perf_counter() - began, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
"""


def process(command: Sequence[str]) -> Process:
    """A command's wall time and peak memory; ends the run where the command itself failed."""
    measure = [sys.executable, "-I", "-S", "-c", _MEASURE, *command]
    seconds, peak, code = subprocess.run(
        measure, stdout=subprocess.PIPE, text=True, check=True
    ).stdout.split()
    if code not in ("0", "1"):
        sys.exit(f"exit code {code}: {' '.join(command)}")
    return Process(float(seconds), float(peak))


def mtqa(*arguments: str | Path) -> list[str]:
    """The command line of this checkout's program."""
    return [sys.executable, "-m", "mtqa", *map(str, arguments)]


def stages(path: Path, rounds: int) -> dict[str, float]:
    """Seconds of each room of the house on one file."""
    report = prepare([str(path)], {"source_lang": "sk"}).check()
    console = Console(file=StringIO(), width=100)
    analysis, checked = rooms(path, rounds)
    return {
        "reading": best(lambda: read(str(path)), rounds),
        "analysis": analysis,
        "rules": checked,
        "both": analysis + checked,
        "text": best(lambda: terminal.render(report, console), rounds),
        "json": best(lambda: json.render(report), rounds),
        "html": best(lambda: html.render(report), rounds),
    }


def rooms(path: Path, rounds: int) -> tuple[float, float]:
    """Seconds of analysis and of all rules and packs, each on a fresh story, best round."""
    rules = [rule for rule in RULES if not rule.profiles]
    packs, document = all_builtin_packs(), read(str(path))
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        story = analyse(document, source_lang="sk")
        analysed = time.perf_counter()
        run(story, rules, packs, strict=True)
        times.append((analysed - began, time.perf_counter() - analysed))
    return min(times, key=sum)


def growth(folder: Path, stories: list[str], rounds: int) -> None:
    """Print words/s by room and the whole process's time and memory, at 1, 10 and 100 times."""
    names: list[str] = []
    for times in GROWTH:
        path = folder / f"{times}.fr.txt"
        path.write_text(repeated(stories, times), encoding="utf-8")
        words = len(path.read_text(encoding="utf-8").split())
        seconds = stages(path, rounds if times < GROWTH[-1] else 1)
        if not names:
            names = list(seconds)
            print(f"{'words':>9}" + "".join(f"{name:>15}" for name in names), end="")
            print(f"{'process':>12}{'peak':>11}")
        whole = process(check_command(path))
        print(
            f"{words:>9}" + "".join(f"{words / seconds[name]:>11,.0f} w/s" for name in names),
            end="",
        )
        print(f"{whole.seconds:>10.2f} s{whole.peak:>7.0f} MiB", flush=True)


def check_command(path: Path, model: str = "none") -> list[str]:
    """`mtqa check` on one file, without the model unless told otherwise."""
    return mtqa("check", path, "--model", model, "--format", "json", "--source-lang", "sk")


def estimates(stories: list[str], rounds: int) -> None:
    """Print what the model that ships does alone: loading, sentences/s, words/s."""
    from mtqa.errors import ModelError
    from mtqa.estimator.folder import read_folder
    from mtqa.estimator.load import EMBEDDED
    from mtqa.estimator.runtime import OnnxEstimator

    try:
        began = time.perf_counter()
        estimator = OnnxEstimator(read_folder(EMBEDDED))
        loading = time.perf_counter() - began
    except ModelError as error:
        print(f"SKIP: {error}")
        return
    checker = Checker(Config(target_lang="fr"))
    examined = [checker.examine(Document(story)) for story in stories]
    passages = [p for story in examined for p in story.passages if p is not None]
    words = sum(len(passage.text.split()) for passage in passages)
    seconds = best(lambda: estimator.estimate(passages), rounds)
    print(f"{'loading, its libraries too':42}{loading:>8.3f} s")
    print(
        f"{len(passages)} sentences, {words / len(passages):.0f} words each"
        f"{len(passages) / seconds:>20,.0f} sentences/s{words / seconds:>12,.0f} w/s"
    )


def beside_grammalecte(folder: Path, stories: list[str], short: Path, rounds: int) -> None:
    """Print whole-process times on a story and marginal speeds, of mtqa and Grammalecte."""
    long, base = folder / f"{LONG}.fr.txt", folder / "1.fr.txt"
    base.write_text(repeated(stories, 1), encoding="utf-8")
    long.write_text(repeated(stories, LONG), encoding="utf-8")
    words = len(long.read_text(encoding="utf-8").split())
    words -= len(base.read_text(encoding="utf-8").split())
    commands: dict[str, Callable[[Path], list[str]]] = {
        "mtqa": check_command,
        "with the model": lambda path: check_command(path, "embedded"),
    }
    if shutil.which("grammalecte-cli"):
        commands["grammalecte"] = lambda path: ["grammalecte-cli", "-f", str(path), "-j", "-ctx"]
    else:
        print("SKIP grammalecte: no grammalecte-cli here")
    runs: dict[str, list[tuple[Process, float]]] = {name: [] for name in commands}
    both = []
    for _ in range(rounds):
        # in turn, so that a slow moment of the machine meets them all
        for name, command in commands.items():
            extra = process(command(long)).seconds - process(command(base)).seconds
            runs[name].append((process(command(short)), extra))
        both.append(sum(rooms(long, 1)))
    speeds = {name: words / min(extra for _, extra in rows) for name, rows in runs.items()}
    print(f"{'':14}{short.name:>32}{'peak':>11}{'marginal':>16}")
    for name, rows in runs.items():
        whole = min(row for row, _ in rows)
        peak = max(row.peak for row, _ in rows)
        print(f"{name:14}{whole.seconds:>30.2f} s{peak:>7.0f} MiB{speeds[name]:>12,.0f} w/s")
    rate = len(long.read_text(encoding="utf-8").split()) / min(both)
    print(f"{'mtqa, analysis and rules in one process':57}{rate:>12,.0f} w/s")
    if "grammalecte" in speeds:
        print(
            f"{'in times of Grammalecte’s marginal speed':57}{rate / speeds['grammalecte']:>12.1f}"
        )


def main() -> int:
    """Print the four tables."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.speed",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--story", type=Path, help="the story of the whole-process comparison")
    options = parser.parse_args()
    stories = originals()
    short = options.story or min(ROOT.glob("samples/**/*fr.txt"))
    print("## cold start (whole process, best of the rounds)")
    for command in (
        mtqa("--version"),
        mtqa("--help"),
        check_command(short),
        check_command(short, "embedded"),
    ):
        seconds, peak = min(process(command) for _ in range(options.rounds))
        shown = " ".join(command[2:7])[-40:]
        print(f"{shown:42}{seconds:>8.3f} s{peak:>6.0f} MiB", flush=True)
    print("\n## the model that ships, in one process")
    estimates(stories, options.rounds)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("\n## growth (one process; the last two columns: the whole `mtqa check`)")
        growth(folder, stories, options.rounds)
        print("\n## beside Grammalecte, the same files in the same run")
        beside_grammalecte(folder, stories, short, options.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
