"""The language of a story and of its segments."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mtqa.analysis.tokens import Tokens
from mtqa.languages import LANGUAGES, load_lexicon
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

#: what agency copy comes from or passes through; Czech always beside Slovak
_CANDIDATES: Final = ("fr", "sk", "cs", "en", "de", "pl", "hu", "it", "es", "ru", "uk")
#: shorter words are spelled alike in too many languages: *a, je, si, on*
_TELLING_LETTERS: Final = 3
#: fewer telling words prove nothing
_LEAST_WORDS: Final = 3
#: share of known words above which no doubt arises
_KNOWN_SHARE: Final = 0.65
#: the same for a whole story, where there is more to go by
_STORY_SHARE: Final = 0.7
#: a segment in another language is a major finding: the detector must be sure
_SURE: Final = 0.95
#: characters that are enough to know a story by
_SAMPLE: Final = 4_000
_WORD: Final = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f][^\W\d_]*)*")


class SegmentLanguages:
    """Tells segments of the story's language from those left in another one.

    The word forms decide: only a segment most of whose words they don't know is looked at again,
    so that a story in one language never loads a detector. Capitalised words are names as often
    as not, and say nothing.
    """

    def __init__(self, tag: str, lexicon: Lexicon) -> None:
        self._tag = tag
        self._lexicon = lexicon

    def identify(self, flat_text: str, tokens: Tokens, first: int = 0) -> str | None:
        """BCP 47 of the segment ``flat_text``; None where it is not sure.

        Its tokens are the last ones, from ``first``, which stands at the start of ``flat_text``.
        """
        known = unknown = 0
        starts, forms, told = tokens.starts, tokens.forms, kept(self._lexicon, _told)
        for i in range(first, len(forms)):
            known_here = told[forms[i]]
            if known_here is None or flat_text[starts[i] - starts[first]].isupper():
                continue
            if known_here:
                known += 1
                # Most segments are settled by their first words.
                if known >= 4 and known >= 4 * unknown:
                    return self._tag
            else:
                unknown += 1
        if unknown < _LEAST_WORDS or known >= _KNOWN_SHARE * (known + unknown):
            return self._tag if known > unknown else None
        return _detect(flat_text[:_SAMPLE], self._tag)


def _told(lexicon: Lexicon, form: str) -> bool | None:
    """Whether the word-form table knows a token; None for what tells nothing of the language."""
    if len(form) < _TELLING_LETTERS or not form.lstrip("-")[:1].isalpha():
        return None
    return form in lexicon or form[0] == "-"


def identify_story(text: str) -> str | None:
    """BCP 47 of the language that ``text`` is in; None where it is too short to be sure."""
    sample = text[:_SAMPLE]
    found = _WORD.findall(sample)
    if len(found) < _LEAST_WORDS:
        return None
    words = [w for w in found if len(w) >= _TELLING_LETTERS and w[0].islower()]
    if len(words) >= _LEAST_WORDS:
        for tag in LANGUAGES:
            lexicon = load_lexicon(tag)
            if lexicon is not None and _share(words, lexicon) >= _STORY_SHARE:
                return tag
    return _detect(sample, "fr")


def _share(words: Iterable[str], lexicon: Lexicon) -> float:
    hits = [word in lexicon for word in words]
    return sum(hits) / len(hits)


def _detect(text: str, tag: str) -> str | None:
    """The candidate that langdetect is sure of, or None."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory(tag).create()
    detector.append(text)
    try:
        best = detector.get_probabilities()
    except LangDetectException:  # nothing but numbers and signs
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
