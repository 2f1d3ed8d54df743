"""English: often the pivot of a translation, and the language of many disclaimers."""

from __future__ import annotations

from typing import Final

from mtqa.languages.base import Language, MarkPair

LANGUAGE: Final = Language(
    tag="en",
    name="English",
    marks=(MarkPair("“", "”"), MarkPair("‘", "’")),
    inner_marks=(MarkPair("‘", "’"), MarkPair("“", "”")),
    abbreviations=frozenset(("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Gen", "Sen", "Rep", "No")),
)
