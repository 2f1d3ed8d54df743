"""The page of all rules says what the rules say; ``python -m tests.test_docs`` writes it anew."""

from __future__ import annotations

from pathlib import Path

from mtqa.packs.loader import all_builtin_packs
from mtqa.render.rules import markdown
from mtqa.rules.catalogue import RULES

PATH = Path(__file__).resolve().parents[1] / "docs" / "rules.md"


def generated() -> str:
    """The page as the rules and packs of this checkout give it."""
    return markdown(RULES, all_builtin_packs())


def test_the_page_of_rules_is_up_to_date() -> None:
    assert PATH.is_file(), "docs/rules.md is absent; write it: python -m tests.test_docs"
    fresh = PATH.read_text(encoding="utf-8") == generated()
    assert fresh, "docs/rules.md is not what the rules say; write it: python -m tests.test_docs"


if __name__ == "__main__":
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_text(generated(), encoding="utf-8")
