"""NAM007: a name that lost its last letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: letters that a wrong encoding or tokenisation drops
_LOST = "šžčřťďňľĺŕěýáíůúó"
_LEAST = 3
_SPLIT = re.compile(rf"(?<!\w)[A-ZÀ-ÖØ-Þ][\w]{{2,}} (?=[šžčřťďňľĺŕě](?![\w'.]))[^\s]")
#: a woman's surname beside her husband's or father's
_WOMANS = ("ov", "ev", "in")


def _check(story: Story) -> Iterator[Match]:
    names = story.unknown_names
    for whole in names:
        word = whole[:-1]
        if whole[-1] not in _LOST or len(word) < _LEAST or word not in names:
            continue
        if whole[-1] == "á" and word.endswith(_WOMANS):
            continue
        for i in names[word]:
            yield _match(story.tokens.starts[i], story.tokens.ends[i], whole)
    for match in story.find(_SPLIT):
        yield _match(*match.span(), match[0].replace(" ", ""))


def _match(start: int, end: int, whole: str) -> Match:
    return Match(start, end, f"The name was cut: {whole}.", replace(start, end, whole))


RULE = Rule(
    code="NAM007",
    name="cut-name",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A name without its last letter, or with that letter torn off.",
    why="A letter that French lacks got lost on the way; the name is misspelt.",
    authority="MQM 2.0, linguistic-conventions/spelling",
    check=_check,
    bad=(
        Bad(
            "Andrej Babiš a refusé. ⟦Babi⟧ n'a rien signé.",
            "Andrej Babiš a refusé. Babiš n'a rien signé.",
        ),
        Bad("Andrej ⟦Babi š⟧ a refusé.", "Andrej Babiš a refusé."),
    ),
    good=(
        "Andrej Babiš a refusé. Il n'a rien signé.",
        "Sergueï Lavrov a reçu Eva Lavrová.",
    ),
)
