"""Czech: what a source text or a passage left untranslated is known by."""

from __future__ import annotations

from typing import Final

from mtqa.languages.base import Language, MarkPair

LANGUAGE: Final = Language(
    tag="cs",
    name="Czech",
    marks=(MarkPair("„", "“"), MarkPair("»", "«")),
    inner_marks=(MarkPair("‚", "‘"), MarkPair("›", "‹")),
    abbreviations=frozenset(("p", "Ing", "Mgr", "JUDr", "MUDr", "prof", "doc", "např", "č")),
)
