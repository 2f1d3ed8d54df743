"""NAM014: a Russian or Ukrainian name in the transcription of English."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.cyrillic_english import (
    GIVEN,
    GIVEN_ALIKE,
    GIVEN_SHARED,
    in_french,
    is_eastern,
    is_english,
    is_french,
)
from mtqa.languages.fr.sports import CLEAR
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_FRENCH = GIVEN | GIVEN_SHARED | {name: name for name in GIVEN_ALIKE}
_FORMS = {name.lower() for name in _FRENCH}

#: words that announce the English spelling
_GLOSS = frozenset("anglais anglaise transcription translittération".split())
_NEAR = 4
#: words of stories about sport and music
_STAGES = CLEAR | frozenset(
    """orchestre philharmonie philharmonique pianiste violoniste violoncelliste maestro soprano
    mezzo-soprano ténor baryton opéra ballet chorégraphe danseur danseuse boxeur boxe nageur
    nageuse patineur patineuse échecs médaille""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    if not _STAGES.isdisjoint(tokens.index):
        return  # players and artists keep the spelling they chose: *Andrey Rublev*
    for i in story.where(*_FORMS & tokens.index.keys()):
        given = story.word(i)
        if given not in _FRENCH or i + 1 >= len(tokens) or story.in_term(tokens.starts[i]):
            continue
        if tokens.starts[i + 1] != tokens.ends[i] + 1 or _goes_on(story, i + 2):
            continue
        if not _GLOSS.isdisjoint(tokens.forms[max(0, i - _NEAR) : i]):
            continue
        surname = story.word(i + 1)
        if not surname[0].isupper() or not surname.isascii() or not surname.isalpha():
            continue
        if surname.isupper() or is_french(surname) or not _proven(story, given, surname):
            continue
        start, end = tokens.starts[i], tokens.ends[i + 1]
        right = f"{_FRENCH[given]} {in_french(surname)}"
        if right == story.flat[start:end]:
            continue
        if right.endswith(f" {surname}"):
            end, right = tokens.ends[i], _FRENCH[given]
        yield Match(
            start,
            end,
            f"« {story.flat[start:end]} » is an English transcription: French writes {right}.",
            replace(start, end, right),
        )


def _proven(story: Story, given: str, surname: str) -> bool:
    """Whether the name is from the East, and written by an Englishman."""
    if given in GIVEN:
        return not story.lexicon.readings(surname)
    return is_eastern(surname) and (given in GIVEN_SHARED or is_english(surname))


def _goes_on(story: Story, i: int) -> bool:
    """Whether a third name follows at token ``i``."""
    tokens = story.tokens
    return i < len(tokens) and tokens.starts[i] == tokens.ends[i - 1] + 1 and story.capitalised(i)


RULE = Rule(
    code="NAM014",
    name="english-transcription",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A Russian, Ukrainian or Belarusian name as English writes it, outside sport and music.",
    why="French transcribes Cyrillic by its own sounds: Andriy Savchuk is Andriï Savtchouk.",
    authority="Usage of AFP; Commission nationale de toponymie, transcription du cyrillique",
    check=_check,
    sources=("sk", "cs", "pl", "en"),
    supersedes=("NAM006", "NAM011"),
    bad=(
        Bad(
            "Le colonel ⟦Andriy Savchuk⟧ a confirmé l'attaque.",
            "Le colonel Andriï Savtchouk a confirmé l'attaque.",
        ),
        Bad("L'opposant ⟦Yevgeny Roshchin⟧ est libre.", "L'opposant Evgueni Rochtchine est libre."),
        Bad("Le général ⟦Dmitry⟧ Bykov est mort.", "Le général Dmitri Bykov est mort."),
        Bad("L'avocate ⟦Oksana Kravchenko⟧ a plaidé.", "L'avocate Oksana Kravtchenko a plaidé."),
    ),
    good=(
        "Le colonel Andriï Savtchouk et Oleh Hrytsenko ont confirmé l'attaque.",
        "Le champion Andrey Rublev a gagné le match.",
        "L'orchestre de Semyon Bychkov joue.",
        "Andrei Popescu et Yuri Tanaka ont signé, Yulia Müller aussi.",
        "Le livre « Sergey Petrov » paraît.",
        "Dmitry Chostakovitch dirigeait.",
    ),
)
