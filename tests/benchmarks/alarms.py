"""False alarms: what the rules say of human French, and of MT beside its human reference.

    python -m tests.benchmarks.alarms [--shared DIR] [--out DIR] [--judged FILE.tsv]

Every line of a clean set is a story of its own with source language sk; lines that hold half of a
quotation are left out. Rules that read a whole story are measured on newstest2013, where the
lines of a document are one story. Up to 50 findings a rule are drawn for judging into
``alarms.tsv``: write ``true`` or ``false`` (is the *finding* right?) into its first column and
hand the file back with ``--judged``; the verdicts are carried over to the next draw, and the rate
of false findings is estimated from them, a rule without verdicts counting as false throughout.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from mtqa.document import Finding
from mtqa.evaluation.check import check_text
from mtqa.mqm import Severity
from mtqa.scoring.words import evaluated_words
from tests.benchmarks import corpora
from tests.benchmarks.corpora import Item

SEED = 20130101
DRAWN = 50
COLUMNS = (
    "verdict",
    "code",
    "corpus",
    "key",
    "start",
    "end",
    "severity",
    "text",
    "message",
    "story",
)


class Checked(NamedTuple):
    """What was found in an item of ``words`` words."""

    item: Item
    words: int
    findings: list[Finding]


Key = tuple[str, str, str, str, str]


def check(item: Item, source_lang: str) -> Checked:
    """One item as a story of its own. Raises RuntimeError that names it where a rule crashes."""
    try:
        story, findings = check_text(item.text, source_lang=source_lang, path=item.key)
    except Exception as error:
        raise RuntimeError(f"{item.corpus}:{item.key}: {type(error).__name__}: {error}") from error
    return Checked(item, evaluated_words(item.text, story.segments), findings)


def check_all(items: Iterable[Item], source_lang: str, processes: int) -> list[Checked]:
    """All items, in their order."""
    work = partial(check, source_lang=source_lang)
    if processes == 1:
        return [work(item) for item in items]
    with Pool(processes) as pool:
        return pool.map(work, list(items), chunksize=200)


def by_rule(checked: list[Checked]) -> str:
    """Findings and findings per 1,000 words, by rule and set."""
    words: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    severe = 0
    for item, size, findings in checked:
        words[item.corpus] += size
        for finding in findings:
            counts[f"{finding.code} {finding.name} ({finding.severity})"][item.corpus] += 1
            severe += finding.severity.rank >= Severity.MAJOR.rank
    sets, total = list(words), words.total()
    lines = [f"{'':44}" + "".join(f"{name[:13]:>14}" for name in sets) + f"{'all':>8}{'/1000':>8}"]
    for rule, row in sorted(counts.items(), key=lambda pair: (-pair[1].total(), pair[0])):
        cells = "".join(f"{row[name]:>14}" for name in sets)
        lines.append(f"{rule[:43]:44}{cells}{row.total():>8}{_rate(row.total(), total):>8}")
    found = Counter({name: sum(row[name] for row in counts.values()) for name in sets})
    cells = "".join(f"{found[name]:>14}" for name in sets)
    lines.append(f"{'all findings':44}{cells}{found.total():>8}{_rate(found.total(), total):>8}")
    lines.append(
        f"{'major or critical':44}{'':{14 * len(sets)}}{severe:>8}{_rate(severe, total):>8}"
    )
    lines.append(f"{'words':44}" + "".join(f"{words[name]:>14}" for name in sets) + f"{total:>8}")
    return "\n".join(lines)


def by_system(checked: list[Checked]) -> str:
    """Findings per 1,000 words of each system beside the human reference."""
    words: Counter[str] = Counter()
    found: Counter[str] = Counter()
    severe: Counter[str] = Counter()
    for item, size, findings in checked:
        words[item.corpus] += size
        found[item.corpus] += len(findings)
        severe[item.corpus] += sum(f.severity.rank >= Severity.MAJOR.rank for f in findings)
    lines = [f"{'':14}{'words':>9}{'findings':>10}{'/1000':>8}{'major+':>8}{'/1000':>8}"]
    for name, size in words.items():
        cells = f"{found[name]:>10}{_rate(found[name], size):>8}"
        lines.append(f"{name:14}{size:>9}{cells}{severe[name]:>8}{_rate(severe[name], size):>8}")
    return "\n".join(lines)


def draw(checked: list[Checked], verdicts: dict[Key, str], path: Path) -> dict[str, list[str]]:
    """Write the judged findings and up to 50 a rule, drawn with a fixed seed; verdicts by rule."""
    rows: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    known: dict[str, list[str]] = defaultdict(list)
    for item, _, findings in checked:
        for finding in findings:
            place = (item.corpus, item.key, str(finding.start), str(finding.end))
            verdict = verdicts.get((finding.code, *place), "")
            if verdict:
                known[finding.code].append(verdict)
            said = (finding.severity, finding.text, finding.message, context(item.text, finding))
            rows[finding.code].append((verdict, finding.code, *place, *said))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(COLUMNS)
        for code in sorted(rows):
            judged = [row for row in rows[code] if row[0]]
            rest = [row for row in rows[code] if not row[0]]
            wanted = min(max(0, DRAWN - len(judged)), len(rest))
            # a stream of its own, so that one rule's count leaves the other draws alone
            drawn = random.Random(f"{SEED} {code}").sample(rest, wanted)
            writer.writerows(sorted(judged + drawn))
    return known


def context(text: str, finding: Finding, width: int = 150) -> str:
    """The finding between ``⟦`` and ``⟧`` with what stands around it, on one line."""
    start, end = finding.start, finding.end
    before = text[max(0, start - width) : start]
    return " ".join(f"{before}⟦{text[start:end]}⟧{text[end : end + width]}".split())


def read_verdicts(path: Path) -> dict[Key, str]:
    """Verdicts of an earlier draw by rule and place."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {
            (row["code"], row["corpus"], row["key"], row["start"], row["end"]): row["verdict"]
            for row in rows
            if row["verdict"]
        }


def estimate(checked: list[Checked], known: dict[str, list[str]]) -> str:
    """False findings per 1,000 words of one table, each rule's count times its false share."""
    counts: Counter[str] = Counter()
    severe: Counter[str] = Counter()
    for _, _, findings in checked:
        for finding in findings:
            counts[finding.code] += 1
            severe[finding.code] += finding.severity.rank >= Severity.MAJOR.rank
    words = sum(size for _, size, _ in checked)
    lines, false, false_severe = [f"{'':12}{'findings':>9}{'judged':>8}{'false':>8}"], 0.0, 0.0
    for code, count in counts.most_common():
        verdicts = known.get(code, [])
        wrong = verdicts.count("false")
        share = wrong / len(verdicts) if verdicts else 1.0
        false += share * count
        false_severe += share * severe[code]
        lines.append(f"{code:12}{count:>9}{len(verdicts):>8}{wrong:>8}")
    lines.append(f"false findings per 1,000 words, estimated: {_rate(false, words)}")
    lines.append(f"of them major or critical: {_rate(false_severe, words)}")
    return "\n".join(lines)


def _rate(count: float, words: int) -> str:
    return f"{1000 * count / words:.3f}" if words else "–"


def main() -> int:
    """Print the tables and write the draw."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.alarms",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--shared", type=Path, default=corpora.SHARED)
    parser.add_argument("--out", type=Path, default=Path("."), help="folder of alarms.tsv")
    parser.add_argument("--judged", type=Path, help="an earlier alarms.tsv with verdicts")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--only", choices=("clean", "stories", "systems"))
    options = parser.parse_args()
    folder = corpora.dev_folder(options.shared)
    verdicts = read_verdicts(options.judged) if options.judged else {}

    def timed(title: str, work: Callable[[], list[Checked]]) -> list[Checked]:
        began = time.perf_counter()
        checked = work()
        print(f"\n## {title} ({time.perf_counter() - began:.0f} s)")
        return checked

    drawn: dict[str, list[Checked]] = {}
    sets = (
        ("clean", "human French, a line a story, source sk", corpora.clean_lines),
        ("stories", "newstest2013 reference by document, source sk", corpora.reference_stories),
    )
    for name, title, items in sets:
        if options.only in (None, name):
            work = partial(check_all, items(folder), "sk", options.processes)
            drawn[title] = timed(title, work)
            print(by_rule(drawn[title]))
    if drawn:
        path = options.out / "alarms.tsv"
        known = draw([row for rows in drawn.values() for row in rows], verdicts, path)
        print(f"\nup to {DRAWN} findings a rule drawn into {path}")
        for title in drawn if verdicts else ():
            print(f"\n## {title}: by the verdicts so far\n{estimate(drawn[title], known)}")
    if options.only in (None, "systems"):
        for source in ("en", "sk"):
            work = partial(check_all, corpora.system_lines(folder), source, options.processes)
            checked = timed(f"newstest2013, a sentence a story, source {source}", work)
            print(by_system(checked))
    return 0


if __name__ == "__main__":
    sys.exit(main())
