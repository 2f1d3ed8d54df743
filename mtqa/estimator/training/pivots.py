"""Round trips of native text through Apertium: real machine translation, in plenty.

``PIVOT.tsv.xz`` in a folder of pivots holds an original and its round trip a line, parted by a
tab. They are made here where ``apertium`` and its language pairs are installed; made elsewhere,
they are only read. The pivot `KEPT_OUT` never trains: it shows what is learnt beyond the others.
"""

from __future__ import annotations

import lzma
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mtqa.estimator.training.corpora import canonical, sound

#: pivot → Apertium's modes there and back, and the words of native text it translates
MODES: Final = {
    "es": (("fr-es", "es-fr"), 6_000_000),
    "cat": (("fra-cat", "cat-fra"), 2_500_000),
    "oci": (("fra-oci", "oci-fra"), 0),
}
#: of this one only test sentences are translated
KEPT_OUT: Final = "oci"


def translate(texts: Sequence[str], modes: tuple[str, str]) -> list[str]:
    """The round trip of each line. Raises RuntimeError where Apertium or a mode is missing."""
    if shutil.which("apertium") is None:
        raise RuntimeError("apertium is not installed")
    lines = "".join(text + "\n" for text in texts)
    for mode in modes:
        done = subprocess.run(
            ["apertium", "-f", "line", mode],
            input=lines,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"apertium {mode}: {done.stderr.strip()[:200]}")
        lines = done.stdout
    found = lines.splitlines()
    if len(found) != len(texts):
        raise RuntimeError(f"apertium {modes}: {len(texts)} lines in, {len(found)} out")
    return found


def make(folder: Path, pivot: str, texts: Sequence[str], test: Sequence[str]) -> None:
    """Writes ``PIVOT.tsv.xz``: test sentences first, then as much of ``texts`` as it is given."""
    modes, words = MODES[pivot]
    chosen = list(test)
    for text in texts:
        if words <= 0:
            break
        words -= text.count(" ") + 1
        chosen.append(text)
    folder.mkdir(parents=True, exist_ok=True)
    with lzma.open(folder / f"{pivot}.tsv.xz", "wt", encoding="utf-8") as out:
        for start in range(0, len(chosen), 50_000):
            part = chosen[start : start + 50_000]
            for text, translated in zip(part, translate(part, modes), strict=True):
                out.write(f"{text}\t{translated}\n")


def read(folder: Path, pivot: str) -> list[tuple[str, str]]:
    """The pairs of a pivot whose original is sound; none where the file is missing."""
    path = folder / f"{pivot}.tsv.xz"
    if not path.is_file():
        return []
    pairs = []
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            original, _, translated = line.rstrip("\n").partition("\t")
            original = canonical(original)
            if translated.strip() and sound(original, pivot):
                pairs.append((original, translated))
    return pairs
