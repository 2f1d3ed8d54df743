"""NAM007: a name that lost its last letter."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.spellings import find_spellings
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.persons import CUT
from mtqa.languages.slavic_given_names import NAMES
from mtqa.languages.slavic_places import load_places, nominatives
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: letters that a wrong encoding or tokenisation drops
_LOST = "šžčřťďňľĺŕěýáíůúó"
_LEAST = 3
_KNOWN = by_first_word(CUT)
#: those that are no word by themselves
_TORN = frozenset("šžčřťďňľĺŕě")
#: a woman's surname beside her husband's or father's
_WOMANS = ("ov", "ev", "in")


def _check(story: Story) -> Iterator[Match]:
    names = story.unknown_names
    for hit in find_spellings(story, _KNOWN):
        torn = story.flat[hit.end : hit.end + 2].strip() in _TORN
        if hit.right not in names and hit.first and story.capitalised(hit.first - 1) and not torn:
            yield _match(hit.start, hit.end, hit.right)
    for whole in names:
        word = whole[:-1]
        if whole[-1] not in _LOST or len(word) < _LEAST or word not in names:
            continue
        if whole[-1] == "á" and word.endswith(_WOMANS):
            continue
        if word in load_places().single and word in nominatives(whole):
            continue  # *Mostě*, *Most*
        for i in names[word]:
            if word in NAMES and story.capitalised(min(i + 1, len(story.tokens) - 1)):
                continue  # *Petr Malý* beside *Jiří Petrů*
            yield _match(story.tokens.starts[i], story.tokens.ends[i], whole)
    tokens = story.tokens
    for i in story.where(*_TORN):
        if not i or tokens.ends[i - 1] + 1 != tokens.starts[i] or not story.capitalised(i - 1):
            continue
        if (
            story.capitalised(i)
            or story.readings(i - 1)
            or story.flat[tokens.ends[i] : tokens.ends[i] + 1] in {"'", "."}
        ):
            continue
        yield _match(tokens.starts[i - 1], tokens.ends[i], story.word(i - 1) + story.word(i))


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
        Bad("Le ministre Andrej ⟦Babi⟧ a refusé.", "Le ministre Andrej Babiš a refusé."),
        Bad("Andrej ⟦Babi š⟧ a refusé.", "Andrej Babiš a refusé."),
    ),
    good=(
        "Le juge Petr Kolář a entendu Jiří Petrů.",
        "Andrej Babiš a refusé. Il n'a rien signé.",
        "Sergueï Lavrov a reçu Eva Lavrová.",
    ),
)
