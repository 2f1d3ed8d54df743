r"""Make the list of frequent French words from sentences, a tab-separated row each.

    python -m mtqa.languages.build_frequencies native.fr.tsv.xz --out mtqa/languages/data

Each row holds source, licence and text. Counted are the modern sources under CC0, CC BY and the
Licence Ouverte. The same input always gives the same bytes.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections import Counter
from pathlib import Path

from mtqa.languages.frequencies import FILE, LEMMAS
from mtqa.languages.lexicon import load_lexicon

SOURCES = ("commonvoice", "tatoeba", "matos", "code_civil", "legi_data", "etalab")
#: words rarer than this, in a million, are left out: they are all alike to a look-up
LEAST = 100
_WORD = re.compile(r"\w+(?:-\w+)*'?|[^\w\s]")


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(prog="python -m mtqa.languages.build_frequencies")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    forms: Counter[str] = Counter()
    with lzma.open(options.corpus, "rt", encoding="utf-8") as rows:
        for row in rows:
            source, _, text = row.rstrip("\n").split("\t")
            if source.startswith(SOURCES):
                forms.update(_WORD.findall(text.lower().replace("’", "'")))
    lexicon = load_lexicon("fr")
    assert lexicon is not None
    lemmas: Counter[str] = Counter()
    for form, count in forms.items():
        for lemma in lexicon.lemmas(form):
            lemmas[lemma] += count
    total = forms.total()
    lines = [*_lines(forms, total), LEMMAS, *_lines(lemmas, total)]
    (options.out / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _lines(counts: Counter[str], total: int) -> list[str]:
    """``word per-million``, the most frequent first."""
    rates = ((word, round(1_000_000 * count / total)) for word, count in counts.items())
    ranked = sorted((-rate, word) for word, rate in rates if rate >= LEAST)
    return [f"{word} {-rate}" for rate, word in ranked]


if __name__ == "__main__":
    main()
