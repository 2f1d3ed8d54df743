"""What the rules and packs of the default profile find in a text, for measuring them."""

from __future__ import annotations

from mtqa.analysis.analyse import analyse
from mtqa.analysis.story import Story
from mtqa.document import Document, Finding
from mtqa.packs.loader import all_builtin_packs
from mtqa.rules.catalogue import RULES
from mtqa.rules.engine import run


def check_text(
    text: str, *, source_lang: str | None = None, path: str = "<text>", weak: bool = False
) -> tuple[Story, list[Finding]]:
    """The analysed story and its findings, sorted; a rule that crashes raises.

    With ``weak`` weak signs speak whatever the story shows.
    """
    story = analyse(Document(text, path), source_lang=source_lang)
    rules = [rule for rule in RULES if not rule.profiles or "default" in rule.profiles]
    return story, run(story, rules, all_builtin_packs(), weak=weak, strict=True).findings
