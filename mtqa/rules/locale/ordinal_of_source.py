"""LOC046: an ordinal that French writes otherwise: *place 24.*, *85eme*, *XX siècle*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DECADE = re.compile(r"(?P<decade>\d0)\. (?:années|ans)(?!\w)")
_ENDING = re.compile(r"(?P<number>\d{1,3}) ?(?:eme|ieme|ième|iéme)s?(?!\w)")
_RANK = re.compile(
    r"(?P<noun>place|rang|position) (?P<rank>\d{1,3})\.(?= (?:au|du|de|dans|mondiale?)\b)"
)
_ROMAN = re.compile(r"(?<!\w)(?P<roman>[IVX]+)(?P<dot>\.)?(?: et (?P<second>[IVX]+)\.?)? $")
_LETTERS = re.compile(r"[IVX]+")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DECADE, story.numbers):
        yield from _put(story, match.start(), match.end(), f"années {match['decade']}")
    for match in story.match_at(_ENDING, story.numbers):
        yield from _put(story, match.start(), match.end(), f"{match['number']}e")
    for i in story.where("place", "rang", "position"):
        if found := _RANK.match(story.flat, story.tokens.starts[i]):
            end = found.end() - (found[0].endswith(".") and _ends(story, found.end()))
            yield from _put(story, found.start(), end, f"{found['rank']}e {found['noun']}")
    for i in story.where("siècle", "siècles", "classe", "catégorie", "degré", "division"):
        start = story.tokens.starts[i]
        found = _ROMAN.search(story.flat, max(0, start - 20), start)
        if found is None or not (story.tokens.forms[i].startswith("siècle") or found["dot"]):
            continue
        ordinals = [f"{r}{'re' if r == 'I' else 'e'}" for r in _LETTERS.findall(found[0])]
        french = " et ".join(ordinals) + f" {story.word(i)}"
        yield from _put(story, found.start(), story.tokens.ends[i], french)


def _put(story: Story, start: int, end: int, french: str) -> Iterator[Match]:
    if not story.flat[start - 1 : start].isalnum():
        yield Match(
            start,
            end,
            f"The ordinal has its French form: {french}.",
            replace(start, end, french),
        )


def _ends(story: Story, end: int) -> bool:
    i = story.token_at(end)
    return i >= len(story.tokens) or story.first_in_segment(i)


RULE = Rule(
    code="LOC046",
    name="ordinal-of-source",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="An ordinal in a form that French lacks: place 24., 85eme, XX siècle, II. classe, 90. "
    "années.",
    why="Slovak and Czech mark ordinals by a stop or by place; French writes 24e place, 85e, XXe "
    "siècle, années 1990.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Ordinaux »",
    check=_check,
    bad=(
        Bad(
            "Sa ⟦place 24.⟧ au classement suffit.",
            "Sa 24e place au classement suffit.",
        ),
        Bad(
            "Il marque à la ⟦85eme⟧ minute.",
            "Il marque à la 85e minute.",
        ),
        Bad(
            "Une œuvre du ⟦XX siècle⟧ brûle.",
            "Une œuvre du XXe siècle brûle.",
        ),
        Bad(
            "Le rang de ⟦II. classe⟧ est le sien.",
            "Le rang de IIe classe est le sien.",
        ),
        Bad(
            "Deux meurtres des ⟦90. années⟧ sont élucidés.",
            "Deux meurtres des années 90 sont élucidés.",
        ),
    ),
    good=(
        "Sa 24e place, la place 24 du parking et la place 12. Le XXe siècle. Années 90.",
        "Il habite 12, place de la Mairie; Louis XIV, classe à part.",
    ),
)
