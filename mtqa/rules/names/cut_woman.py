"""NAM020: a Slovak or Czech woman whose surname lost its ending: *Jana Horník* for Horníková."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_given_names import FORMS
from mtqa.languages.slavic_given_names import NAMES as MEN
from mtqa.languages.slavic_persons import SHARED_WOMEN, load_given, load_surnames
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_LETTER = re.compile("[čďěĺľňřšťůž]")
#: a masculine surname that a woman's cannot look like: neither hers nor a foreigner's
_MASCULINE = re.compile(
    r"\w+(?:[čšžkdln]ík|[čš]ek|[^aeiou]ák|[^w]čák|[aeo]ňák)|\w*[áíúý][^aeiou]{1,2}e[klc]"
)
#: an adjective or possessive without its ending: *Vaňkov*, *Novotn*
_STUMP = re.compile(r"\w+(?:[kčšžľcdtf]ov|[btkdhčšžr]n|[^n]sk)")
#: given names that hardly any woman elsewhere bears
_AT_HOME = frozenset("Zuzana Jitka Lenka Katarína Mária Viera Zdenka Hedviga Blažena".split())
#: surnames that stay as they are, and Hungarian ones
_ALIKE = ("cz", "sz", "gy", "th", "ů", "í", "ič", "ić", "á", "ě")
_LEAST = 3


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    home, surnames = load_given().home, load_surnames().names
    for before, i in pairwise(story.capitals):
        if before != i - 1:
            continue
        given, surname = story.word(i - 1), story.word(i)
        if given == "Mme" and _STUMP.fullmatch(surname) and _LETTER.search(surname):
            yield over(story, i, i, f"{surname}á", _MESSAGE)
        if given not in home or len(surname) < _LEAST or surname.isupper():
            continue
        if given in FORMS and not _LETTER.search(surname) and not _STUMP.fullmatch(surname):
            continue
        if tokens.ends[i - 1] + 1 != tokens.starts[i] or not surname.isalpha():
            continue
        if surname.endswith(_ALIKE) or surname in home or surname in MEN or _goes_on(story, i):
            continue
        if i > 1 and story.tokens.forms[i - 2] in ("et", "ou"):
            continue  # a couple
        if i > 1 and story.capitalised(i - 2) and not story.first_in_segment(i - 2):
            continue
        if story.lexicon.readings(surname) or story.in_term(tokens.starts[i]):
            continue
        right = _right(given, surname, surnames)
        if right is not None:
            yield over(story, i, i, right, _MESSAGE)


_MESSAGE = "« {} » lost the ending of a woman's surname: {}."


def _right(given: str, surname: str, surnames: frozenset[str]) -> str | None:
    if _STUMP.fullmatch(surname):
        return f"{surname}á"
    plain = given not in SHARED_WOMEN
    if _MASCULINE.fullmatch(surname) and (plain or _LETTER.search(surname)):
        return _feminine(surname)
    if surname in surnames and (plain or _LETTER.search(surname)):
        return _feminine(surname)
    strictly = _LETTER.search(given) or given in _AT_HOME
    if plain and (strictly or _LETTER.search(surname)) and surname[-1] not in "aeiouyáéíóúý":
        return _feminine(surname)
    return None


def _feminine(surname: str) -> str:
    """*Horníček* → Horníčková, *Vargu* → Vargová."""
    if surname[-1] == "ý":
        return f"{surname[:-1]}á"
    if surname[-1] == "a":
        return f"{surname[:-1]}ová"
    if surname[-2:] in ("ek", "ec", "el") and surname[-3] not in "aeiouyáéíóúý":
        return f"{surname[:-2]}{surname[-1]}ová"
    return f"{surname}ová"


def _goes_on(story: Story, i: int) -> bool:
    tokens = story.tokens
    after = i + 1
    if story.flat[tokens.ends[i] : tokens.ends[i] + 1] == "-":
        return True
    return (
        after < len(tokens)
        and tokens.starts[after] == tokens.ends[i] + 1
        and story.capitalised(after)
        and not story.first_in_segment(after)
    )


RULE = Rule(
    code="NAM020",
    name="cut-woman",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A Slovak or Czech woman under a man's form of her surname: Jana Horníček.",
    why="The ending belongs to her name: she is called Jana Horníčková in French too.",
    authority="Usage of AFP; MQM 2.0, linguistic-conventions/spelling",
    check=_check,
    sources=("sk", "cs"),
    weak=True,
    bad=(
        Bad(
            "Selon Zuzana ⟦Petříček⟧, tout est prêt.",
            "Selon Zuzana Petříčková, tout est prêt.",
        ),
        Bad("La maire, Ľudmila ⟦Hrivňák⟧, part.", "La maire, Ľudmila Hrivňáková, part."),
        Bad(
            "La porte-parole Katarína ⟦Štefankov⟧ part.",
            "La porte-parole Katarína Štefanková part.",
        ),
        Bad("Selon Gabriela ⟦Pokorn⟧, rien ne change.", "Selon Gabriela Pokorná, rien ne change."),
    ),
    good=(
        "Zuzana Petříčková et Ľudmila Hrivňáková partent.",
        "La Slovène Petra Novak et l'Autrichienne Eva Klein ont gagné.",
        "Jana Janů, Lenka Krejčí et Ivana Knežević votent.",
        "L'école Zuzana Martin Horník et Jana Petr Malý.",
    ),
)
