"""``python -m mtqa.evaluation GOLD.jsonl…``: what the rules find of the gold beside each file.

The text of ``story.jsonl`` is ``story.txt`` in the same folder.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from mtqa.errors import MtqaError
from mtqa.evaluation.check import check_text
from mtqa.evaluation.gold import load_gold
from mtqa.evaluation.matching import Counts, Evaluation, evaluate


def table(evaluation: Evaluation) -> str:
    """Counts by family, a line each, and the total."""
    strict, by_span = evaluation.strict, evaluation.by_span
    lines = [f"{'':14}{'own family':>30}{'by span':>30}", f"{'family':14}" + 2 * _HEAD]
    for family, counts in strict.items():
        if counts.gold or counts.findings:
            lines.append(f"{family:14}{_row(counts)}{_row(by_span[family])}")
    totals = [_row(evaluation.total(strict=strictly)) for strictly in (True, False)]
    lines.append(f"{'all':14}{''.join(totals)}")
    return "\n".join(lines)


_HEAD = f"{'found':>9}{'right':>9}{'F1':>12}"


def _row(counts: Counts) -> str:
    f1 = "–" if counts.f1 is None else f"{counts.f1:.3f}"
    return f"{f'{counts.found}/{counts.gold}':>9}{f'{counts.right}/{counts.findings}':>9}{f1:>12}"


def main() -> int:
    """Print the table of all gold files pooled, then what was missed and what nobody marked."""
    parser = argparse.ArgumentParser(prog="python -m mtqa.evaluation", description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    parser.add_argument("--source-lang", help="BCP 47; without it, read off the dateline")
    options = parser.parse_args()
    pooled = evaluate((), ())
    try:
        for path in options.gold:
            text = path.with_suffix(".txt").read_bytes().decode("utf-8-sig")
            gold = load_gold(path, text)
            _, found = check_text(text, source_lang=options.source_lang, path=str(path))
            pooled = pooled.plus(evaluate(found, gold))
    except (MtqaError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(table(pooled))
    print(f"\nfindings that no gold span overlaps: {len(pooled.strays)}")
    for stray in pooled.strays:
        print(f"  {stray.start:>6} {stray.code:8} {stray.text!r}: {stray.message}")
    print(f"\ngold not found in its own family: {len(pooled.missed)}")
    for span in pooled.missed:
        print(f"  {span.start:>6} {span.family:14} {span.text!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
