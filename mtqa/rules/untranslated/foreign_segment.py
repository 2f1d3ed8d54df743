"""UNT003: a whole sentence in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import COPY_KINDS, Family, Match, SegmentKind
from mtqa.languages.slavic_words import LETTERS, WORDS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_NAMES = {
    "sk": "Slovak",
    "cs": "Czech",
    "en": "English",
    "de": "German",
    "pl": "Polish",
    "hu": "Hungarian",
    "es": "Spanish",
    "it": "Italian",
}


#: fewer words prove nothing; more are asked for where the language is not known
_LEAST, _LEAST_UNKNOWN = 4, 6
#: share of French words that a foreign sentence may hold by chance
_CHANCE = 0.34
#: words with letters of Slovak or Czech that prove the language as well as the detector
_PROOF = 3
_LETTER = re.compile(f"[{LETTERS}]")
_FIRST = re.compile(r"[A-ZÀ-ÖØ-ÞČĎĽŇŘŠŤŽ][^\W\d_]{3,}(?![\w'-])")
_QUOTED = re.compile('«[^»]*»|“[^”]*”|"[^"]*"|„[^“”]*[“”]')
_WORD = re.compile(r"(?<![\w'-])[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{2,}(?![\w'-])")


def _check(story: Story) -> Iterator[Match]:
    for segment in story.segments:
        if segment.kind not in COPY_KINDS or segment.kind is SegmentKind.DATELINE:
            continue
        if segment.lang == story.target_lang:
            continue
        # Unsure between two near languages, such as Slovak and Czech, is foreign all the same.
        text = _QUOTED.sub(" ", story.flat[segment.start : segment.end])
        words = _WORD.findall(text)
        first = _FIRST.match(text)
        if first and first[0].lower() not in story.lexicon:
            words.append(first[0].lower())
        known = sum(word in story.lexicon for word in words)
        slavic = sum(word in WORDS or bool(_LETTER.search(word)) for word in words)
        least = _LEAST if segment.lang or slavic >= _PROOF else _LEAST_UNKNOWN
        if len(words) < least or known > _CHANCE * len(words):
            continue
        language = f"in {_NAMES[segment.lang]} " if segment.lang in _NAMES else ""
        yield Match(
            segment.start,
            segment.end,
            f"This passage {language}was not translated.",
        )


RULE = Rule(
    code="UNT003",
    name="foreign-segment",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MAJOR,
    finds="A headline or sentence in another language than the story's.",
    why="It was not translated.",
    authority="MQM 2.0, accuracy/untranslated",
    check=_check,
    supersedes=("UNT001", "UNT002", "UNT004"),
    bad=(
        Bad(
            "Le gouvernement a adopté le budget mercredi.\n\n⟦Opozícia však tvrdí, že návrh "
            "rozpočtu je nezodpovedný a zvýši dlh krajiny.⟧\n\nLe parlement votera vendredi.",
            source="sk",
        ),
        Bad(
            "Le budget est adopté.\n\n⟦Povedal to novinárom po rokovaní vlády.⟧\n\nLe maire vote.",
            source="sk",
        ),
    ),
    good=(
        "Le gouvernement a adopté le budget mercredi.\n\nBratislava, Košice, Prešov, Žilina.",
        "Son film Vtáčkovia, siroty a blázni ressort en salle vendredi.",
    ),
)
