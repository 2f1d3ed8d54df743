"""NAM011: a Russian or Ukrainian name in the transcription of Slovak, Czech or English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.cyrillic import (
    AT_HOME,
    GIVEN,
    GIVEN_ALIKE,
    GIVEN_SHARED,
    in_french,
    is_russian,
    surely_foreign,
)
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_GIVEN = {name.lower(): (name, french) for name, french in (GIVEN | GIVEN_SHARED).items()}
_MESSAGE = "« {} » is the transcription of another language: French writes {}."
_ALIKE = frozenset(map(str.lower, GIVEN_ALIKE))
_LETTER = re.compile("[čďľňšťžČĎĽŇŠŤŽ]|j[aeou]|[bcdfghlmnprstvz]jan")
_ARMENIAN = re.compile(r"\w{3,}[^aeiouyt]jan")
_OF_CZECHS = re.compile("[ěřůŘ]")
_ENDINGS = ("ij", "yj", "nko", "jev", "čuk")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    done: set[int] = set()
    for i in story.where(*_GIVEN.keys() & tokens.index.keys()):
        name, french = _GIVEN[tokens.forms[i]]
        if story.word(i) != name or story.in_term(tokens.starts[i]):
            continue
        if i + 1 >= len(tokens) or tokens.starts[i + 1] != tokens.ends[i] + 1:
            continue
        surname = story.word(i + 1)
        if not surname[0].isupper() or surname.isupper() or story.lexicon.readings(surname):
            continue
        if surname in AT_HOME or _OF_CZECHS.search(surname):
            continue
        if not is_russian(surname) and not (name in GIVEN and surname[-1] not in "áý"):
            continue
        done.add(i + 1)
        spelt = surely_foreign(surname) or (name in GIVEN and _LETTER.search(surname))
        right = in_french(surname) if spelt else surname
        last = i + 1 if right != surname else i
        yield over(story, i, last, french if last == i else f"{french} {right}", _MESSAGE)
    yield from _after_alike(story, done)
    for word, numbers in story.unknown_names.items():
        if not word.endswith(_ENDINGS) or not surely_foreign(word):
            continue
        right = in_french(word)
        if right == word:
            continue
        for i in numbers:
            if i not in done and not story.in_term(tokens.starts[i]):
                yield over(story, i, i, right, _MESSAGE)


def _after_alike(story: Story, done: set[int]) -> Iterator[Match]:
    """*Nikita Čerkasov*: a given name that says nothing, and a surname in Slavic letters."""
    tokens = story.tokens
    for i in story.where(*_ALIKE & tokens.index.keys()):
        j = i + 1
        if j >= len(tokens) or tokens.starts[j] != tokens.ends[i] + 1 or not story.capitalised(i):
            continue
        surname = story.word(j)
        if not surname[0].isupper() or not _LETTER.search(surname) or _OF_CZECHS.search(surname):
            continue
        if j in done or not (is_russian(surname) or _ARMENIAN.fullmatch(surname)):
            continue
        if surname not in AT_HOME and not story.in_term(tokens.starts[j]):
            done.add(j)
            yield over(story, j, j, in_french(surname), _MESSAGE)


RULE = Rule(
    code="NAM011",
    name="slavic-transcription",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A Russian, Ukrainian or Belarusian name with š, č, ž, j, -skij, -nyj.",
    why="French transcribes Cyrillic by its own sounds: Čerkasskij is Tcherkasski.",
    authority="Usage of AFP; Commission nationale de toponymie, transcription du cyrillique",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM004", "NAM006"),
    bad=(
        Bad("Le général ⟦Dmitrij⟧ Bulavin est mort.", "Le général Dmitri Bulavin est mort."),
        Bad("L'avocat ⟦Jurij Čerkasskij⟧ a plaidé.", "L'avocat Iouri Tcherkasski a plaidé."),
        Bad("Selon ⟦Ivaščenko⟧, rien ne change.", "Selon Ivachtchenko, rien ne change."),
        Bad("Le joueur ⟦Sergej⟧ Bulanov a signé.", "Le joueur Sergueï Bulanov a signé."),
    ),
    good=(
        "Le général Dmitri Boulavine et l'économiste Sergej Kozlík sont là.",
        "Selon le politologue Grigorij Mesežnikov, rien ne change.",
        "Jurij Malý et Andrej Kiska ont voté.",
        "Le livre « Jurij Žukov » paraît.",
    ),
)
