"""UNT008: a competitor's country in brackets as the source abbreviates it: *(Rak.)*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_bodies import COUNTRIES, SHARED_COUNTRIES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: a name of more letters needs no full stop
_LONG = 5
_WORDS = {name.lower(): name for name in COUNTRIES}
#: what may stand before the country within the brackets: a club and a stroke
_COUNTRY = re.compile(r"(?P<name>[^\W\d_]+)(?P<stop>\.?)(?=[)/,;])")


def _check(story: Story) -> Iterator[Match]:
    if "(" not in story.flat:
        return
    tokens, found = story.tokens, []
    for i in story.where(*_WORDS.keys() & tokens.index.keys()):
        start = tokens.starts[i]
        if story.flat[start - 1 : start] not in {"(", "/"} or i < 2:
            continue
        match = _COUNTRY.match(story.flat, start)
        if match is None or match["name"] != _WORDS[tokens.forms[i]]:
            continue
        if match["stop"] or len(match["name"]) > _LONG or match["name"].isupper():
            before = story.word(i - 2)
            if before[0].isupper() and not story.readings(i - 2):
                found.append(match)
    if not any(match["name"] not in SHARED_COUNTRIES for match in found):
        return
    for match in found:
        french = COUNTRIES[match["name"]]
        yield Match(
            *match.span(),
            f"« {match[0]} » is an abbreviation of the source: {french}.",
            replace(*match.span(), french),
        )


RULE = Rule(
    code="UNT008",
    name="source-country",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A country in brackets after a competitor as Slovak or Czech abbreviates it: (Rak.).",
    why="A French reader can't resolve it: Autriche, Italie.",
    authority="MQM 2.0, accuracy/untranslated",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("UNT001", "UNT002", "NAM001"),
    bad=(
        Bad(
            "Lena Brunner (⟦Rak.⟧) est deuxième.",
            "Lena Brunner (Autriche) est deuxième.",
        ),
    ),
    good=(
        "Lena Brunner (Aut.), Jan Fin (Fin.) et Karl Nordmann (Nor.) sont à l'arrivée.",
        "Le Conseil national (NR SR) et le pays (SR) votent.",
    ),
)
