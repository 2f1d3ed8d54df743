r"""Make the list of frequent Slovak words that stand out in a French text.

    python -m mtqa.languages.build_source_words --dic /usr/share/hunspell/sk_SK \
        --frequent sk.txt --other en.txt --other de.txt --corpus native.fr.tsv.xz \
        --out mtqa/languages/data

Kept are the words of ``--frequent`` (one a line) that the spelling dictionary ``--dic`` knows, in
lower case, of four letters or more, all of them plain; left out, what is in one of the lists
``--other``, in the table of French forms, or in lower case anywhere in the French ``--corpus``.
The program ``hunspell`` must be installed. The same input always gives the same bytes.
"""

from __future__ import annotations

import argparse
import lzma
import re
import subprocess
from pathlib import Path

from mtqa.languages.lexicon import load_lexicon
from mtqa.languages.source_words import FILE

_PLAIN = re.compile("[a-z]{4,}")
_WORD = re.compile(r"[^\W\d_]+")


def main() -> None:
    """Choose and write."""
    parser = argparse.ArgumentParser(prog="python -m mtqa.languages.build_source_words")
    parser.add_argument("--dic", required=True)
    parser.add_argument("--frequent", type=Path, required=True)
    parser.add_argument("--other", type=Path, action="append", default=[])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    words = {word for word in _lines(options.frequent) if _PLAIN.fullmatch(word)}
    words -= _misspelt(words, options.dic)
    for other in options.other:
        words.difference_update(_lines(other))
    lexicon = load_lexicon("fr")
    assert lexicon is not None
    words = {word for word in words if not lexicon.readings(word)}
    with lzma.open(options.corpus, "rt", encoding="utf-8") as rows:
        for row in rows:
            words.difference_update(_WORD.findall(row))
    (options.out / FILE).write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split()


def _misspelt(words: set[str], dictionary: str) -> set[str]:
    """Those that the dictionary lacks."""
    command = ["hunspell", "-d", dictionary, "-l", "-i", "utf-8"]
    found = subprocess.run(
        command, input="\n".join(sorted(words)), capture_output=True, text=True, check=True
    )
    return set(found.stdout.split())


if __name__ == "__main__":
    main()
