"""UNT007: days of opening hours in the abbreviations of the source: *Po–Čt*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_bodies import DAYS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DAY = "|".join(sorted((day.capitalize() for day in DAYS), key=len, reverse=True))
_RANGE = re.compile(rf"(?P<first>{_DAY})\.?(?P<dash> ?[-–—] ?)(?P<last>{_DAY})\b\.?")
#: folded: « Po-Čt » is one token, « Po–Čt » three
_PAIRS = frozenset(f"{first}-{last}" for first in DAYS for last in DAYS)
#: a single day before a time: *So 9:00*
_ONE = re.compile(rf"(?P<day>{_DAY})\.?:? (?=\d{{1,2}}[:.]\d\d(?!\d))")
_BEFORE = frozenset((" ", "\n", "(", ""))


def _check(story: Story) -> Iterator[Match]:
    days = DAYS.keys() & story.tokens.index.keys()
    pairs = _PAIRS.intersection(story.vocabulary.unknown)
    if not days and not pairs:
        return
    yield from _ranges(story, days | pairs)
    for match in story.match_at(_ONE, story.where(*days)):
        start, end = match.start(), match.end() - 1
        if story.flat[start - 1 : start] not in _BEFORE:
            continue
        french = f"le {DAYS[match['day'].lower()]}"
        yield Match(
            start,
            end,
            f"« {story.flat[start:end]} » is an abbreviation of the source: {french}.",
            replace(start, end, french),
        )


def _ranges(story: Story, forms: set[str]) -> Iterator[Match]:
    for match in story.match_at(_RANGE, story.where(*forms)):
        start, end = match.span()
        if story.flat[start - 1 : start] not in _BEFORE or match["first"] == match["last"]:
            continue
        french = f"du {DAYS[match['first'].lower()]} au {DAYS[match['last'].lower()]}"
        yield Match(
            start,
            end,
            f"« {match[0]} » is an abbreviation of the source: {french}.",
            replace(start, end, french),
        )


RULE = Rule(
    code="UNT007",
    name="source-days",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="Days in Slovak or Czech abbreviations: Po–Čt, Po-Pia, So–Ne.",
    why="A French reader can't resolve them: du lundi au jeudi.",
    authority="MQM 2.0, accuracy/untranslated",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("UNT001", "UNT002"),
    bad=(
        Bad(
            "Le centre est ouvert ⟦Po–Čt⟧ au public.",
            "Le centre est ouvert du lundi au jeudi au public.",
        ),
        Bad("Il ouvre à midi, ⟦So⟧ 9.30 aussi.", "Il ouvre à midi, le samedi 9.30 aussi."),
        Bad("Le musée ouvre ⟦So-Ne⟧ dès midi.", "Le musée ouvre du samedi au dimanche dès midi."),
    ),
    good=("Le centre est ouvert du lundi au jeudi. Le Pô et le So-le-Ne coulent.",),
)
