"""The project's own stories: the clean ones stay silent, the marked ones are marked truly."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtqa.evaluation.check import check_text
from mtqa.evaluation.gold import load_gold

ROOT = Path(__file__).resolve().parents[2]
CLEAN = [*sorted(ROOT.glob("samples/*.clean.fr.txt")), *sorted(ROOT.glob("tests/gold/clean/*.txt"))]
MARKED = sorted(ROOT.glob("tests/gold/dev/*.jsonl"))


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
@pytest.mark.parametrize("source", [None, "sk", "cs"])
def test_a_clean_story_has_no_finding(path: Path, source: str | None) -> None:
    _, findings = check_text(read(path), source_lang=source)
    assert findings == []


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.name)
def test_gold_spans_are_in_the_text(path: Path) -> None:
    assert load_gold(path, read(path.with_suffix(".txt")))
