"""The manual says what rules and packs say; ``python -m tests.test_docs`` writes it anew."""

from __future__ import annotations

import re
from pathlib import Path

from mtqa.cli import reference
from mtqa.config import PROFILES
from mtqa.packs.loader import all_builtin_packs
from mtqa.render.manual import pages
from mtqa.rules.catalogue import RULES

DOCS = Path(__file__).resolve().parents[1] / "docs"
FOLDERS = ("rules", "packs")
ADVICE = "write the manual anew: python -m tests.test_docs"


def test_the_manual_is_up_to_date() -> None:
    fresh = pages(RULES, all_builtin_packs())
    stands = {
        path.relative_to(DOCS).as_posix() for name in FOLDERS for path in (DOCS / name).glob("*")
    }
    assert stands == {path for path in fresh if "/" in path}, ADVICE
    stale = [path for path, page in fresh.items() if (DOCS / path).read_text("utf-8") != page]
    assert not stale, ADVICE


def test_links_between_the_pages_lead_somewhere() -> None:
    for path in sorted(DOCS.rglob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_each_house_style_is_documented_with_its_rules() -> None:
    page = (DOCS / "house-styles.md").read_text("utf-8")
    sections = dict(re.findall(r"^## `([\w-]+)`\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    assert tuple(sections) == PROFILES
    for profile, section in sections.items():
        codes = [rule.code for rule in RULES if profile in rule.profiles]
        assert re.findall(r"^\| \[(\w+)\]", section, re.MULTILINE) == sorted(codes), profile


def write() -> None:
    """Write every page and drop those of rules and packs that are gone."""
    for name in FOLDERS:
        (DOCS / name).mkdir(parents=True, exist_ok=True)
        for path in (DOCS / name).glob("*.md"):
            path.unlink()
    for relative, page in {**pages(RULES, all_builtin_packs()), **reference.pages()}.items():
        (DOCS / relative).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    write()
