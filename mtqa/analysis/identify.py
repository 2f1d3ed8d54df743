"""The language of a story and of its segments."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mtqa.analysis.tokens import WORD, Tokens
from mtqa.languages.lexicon import Lexicon

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

#: what agency copy comes from or passes through; Czech always beside Slovak
_CANDIDATES: Final = ("fr", "sk", "cs", "en", "de", "pl")
#: fewer words tell nothing
_LEAST_WORDS: Final = 4
#: share of known words above which no doubt arises
_KNOWN_SHARE: Final = 0.5
_SURE: Final = 0.9
#: characters that are enough to know a story by
_SAMPLE: Final = 2_000
_LETTER: Final = re.compile(r"[^\W\d_]")


class SegmentLanguages:
    """Tells segments of the story's language from those left in another one.

    The word forms decide: only a segment most of whose words they don't know is looked at again,
    so that a story in one language never loads a detector.
    """

    def __init__(self, tag: str, lexicon: Lexicon) -> None:
        self._tag = tag
        self._lexicon = lexicon

    def identify(self, flat_text: str, tokens: Tokens) -> str | None:
        """BCP 47 of the segment ``flat_text`` with its ``tokens``; None where it is not sure."""
        words = [form for form, kind in zip(tokens.forms, tokens.kinds, strict=True) if kind == WORD]
        if not words:
            return None
        lexicon = self._lexicon
        known = sum(1 for word in words if word in lexicon or word.endswith("'"))
        if known >= _KNOWN_SHARE * len(words):
            return self._tag
        if len(words) < _LEAST_WORDS:
            return None
        return _detect(flat_text[:_SAMPLE], self._tag)


def identify_story(text: str) -> str | None:
    """BCP 47 of the language most of ``text`` is in; None where it is too short to be sure."""
    return _detect(text[: 4 * _SAMPLE], "fr")


def _detect(text: str, tag: str) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException

    if not _LETTER.search(text):
        return None
    detector = _factory(tag).create()
    detector.append(text)
    try:
        best = detector.get_probabilities()
    except LangDetectException:
        return None
    return str(best[0].lang) if best and best[0].prob >= _SURE else None


@lru_cache(maxsize=4)
def _factory(tag: str) -> DetectorFactory:
    """A detector for the candidates and ``tag``; seeded, or short text changes its language."""
    import langdetect
    from langdetect.detector_factory import DetectorFactory

    profiles = Path(langdetect.__file__).parent / "profiles"
    names = [name for name in dict.fromkeys((tag, *_CANDIDATES)) if (profiles / name).is_file()]
    factory = DetectorFactory()
    factory.set_seed(0)
    factory.load_json_profile([(profiles / name).read_text("utf-8") for name in names])
    return factory
