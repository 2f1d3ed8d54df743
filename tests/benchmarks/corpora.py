"""The development sets beside the project, cut into stories as their README asks."""

from __future__ import annotations

import json
import lzma
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

SHARED = Path(__file__).resolve().parents[3] / "shared"


class Item(NamedTuple):
    """A story of a set: ``key`` says where it stands in its file."""

    corpus: str
    key: str
    text: str


def dev_folder(shared: Path) -> Path:
    """The folder of development sets; the process ends visibly where it is absent."""
    folder = shared / "dev"
    if not folder.is_dir():
        sys.exit(f"SKIP: no development sets at {folder}; name their folder with --shared")
    return folder


def whole(text: str) -> bool:
    """Whether a line holds no half of a quotation that runs over lines."""
    return text.count('"') % 2 == 0 and text.count("«") == text.count("»")


def clean_lines(folder: Path) -> Iterator[Item]:
    """Human French, a line a story."""
    for name, column in (
        ("clean-sequoia.fr", 1),
        ("newstest2009.fr-cs-en-de-es", 0),
        ("newstest2010.fr-cs-en-de-es", 0),
        ("flores200-devtest.fr-sk-cs-en-de-pl", 0),
    ):
        lines = (folder / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
        headed = column == 0
        for number, line in enumerate(lines, 1):
            if (headed and number == 1) or not line.strip():
                continue
            text = line.rstrip("\r").split("\t")[column].strip()
            if text and whole(text):
                yield Item(name.split(".")[0], str(number), text)


def newstest2013(folder: Path) -> list[dict[str, object]]:
    """Rows with ``source``, ``reference`` and the output of five ``systems``."""
    with lzma.open(folder / "newstest2013.en-fr.systems.jsonl.xz", "rt", encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


def reference_stories(folder: Path) -> Iterator[Item]:
    """The human translation of newstest2013, a document a story: headline, then paragraphs."""
    for document, rows in groupby(newstest2013(folder), key=lambda row: row["document"]):
        lines = [str(row["reference"]).strip() for row in rows]
        yield Item("newstest2013-stories", str(document), "\n\n".join(lines) + "\n")


def system_lines(folder: Path) -> Iterator[Item]:
    """newstest2013 by reference and system, a sentence a story, the same sentences in each."""
    for row in newstest2013(folder):
        reference = str(row["reference"]).strip()
        if not whole(reference):
            continue
        yield Item("reference", str(row["id"]), reference)
        systems = row["systems"]
        assert isinstance(systems, dict)
        for name, text in systems.items():
            yield Item(name, str(row["id"]), text.strip().removeprefix("\ufeff"))
