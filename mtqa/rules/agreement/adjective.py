"""AGR003: an adjective that does not agree with the noun before or after it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mtqa.analysis.french.agreement import inflect, inflection, noun_inflection
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.agents import PRENOMINAL
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.nouns import (
    EITHER_GENDER,
    INVARIABLE_ADJECTIVES,
    PREFIXES,
    TRANSITIVE_PARTICIPLES,
)
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_DETERMINERS = ("une", "un", "cette", "cet", "ce", "des", "ces", "les", "ses", "nos", "leurs")
#: before the determiner: what keeps the noun from being the complement of another
#: les pouvoirs législatif et exécutif
_GOES_ON = frozenset(("et", "ou", ",", "-", "/"))
_WITHOUT_OBJECT = frozenset((".", ",", ";", "?", "!", "pour", "dans", "contre", "selon", "avant"))
_HAVE = frozenset("a ont avait avaient aura auront aurait auraient".split())
#: participles whose object takes no adjective of the subject: not *a quitté les lieux furieux*
_TAKEN = frozenset(
    """pris adopté annoncé proposé approuvé présenté voté signé prévu introduit imposé lancé obtenu
    accepté fixé publié préparé reçu rejeté demandé exigé décidé""".split()
)
_OPEN = frozenset((",", ".", ";", ":", "que", "qu'", "est", "a", "ont", "sont", "était"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    for i in story.where(*_DETERMINERS):
        if i + 3 >= len(forms):
            continue
        if forms[i + 2] in DETERMINERS or not _alone(story, i):
            continue
        pair = forms[i + 1], forms[i + 2]
        if pair[1] in TRANSITIVE_PARTICIPLES and not _no_object(forms[i + 3]):
            continue
        right = _verdict(story.lexicon, *pair, DETERMINERS[forms[i]].number)
        if right is None or not _fits(story.lexicon, forms[i], pair[0]):
            continue
        if starts[i + 2] != ends[i + 1] + 1 or story.capitalised(i + 1) or story.capitalised(i + 2):
            continue
        if forms[i + 3] in _GOES_ON or story.lexicon.has(forms[i + 3], "NOUN"):
            continue
        yield Match(
            starts[i + 1],
            ends[i + 2],
            f"« {pair[1]} » does not agree with « {pair[0]} »: {pair[0]} {right}.",
            replace(starts[i + 2], ends[i + 2], right),
        )


def _no_object(after: str) -> bool:
    """Whether the word ``after`` a present participle shows that it has no object."""
    return after in _WITHOUT_OBJECT


@lru_cache(maxsize=1 << 16)
def _verdict(lexicon: Lexicon, noun: str, adjective: str, count: str) -> str | None:
    """The adjective as it should be after a noun of number ``count``.

    None where nothing is surely wrong.
    """
    if (
        noun in EITHER_GENDER
        or noun in PREFIXES
        or noun in PRENOMINAL
        or adjective in INVARIABLE_ADJECTIVES
    ):
        return None
    found = noun_inflection(lexicon, noun, verbs=True)
    readings = lexicon.readings(adjective)
    if adjective in TRANSITIVE_PARTICIPLES:
        readings = tuple(r for r in readings if r.pos != "VERB")
    if found is None or not readings or any(r.pos not in ("ADJ", "NOUN") for r in readings):
        return None
    readings = tuple(r for r in readings if r.pos == "ADJ")
    if not readings:
        return None
    if not found.number and count == "p":
        found = found._replace(number="p")  # les pays
    if not found.gender or not found.number or len(adjective) < 4 or "-" in adjective:
        return None
    mine = inflection(readings)
    gender = mine.gender and mine.gender != found.gender
    number = mine.number and mine.number != found.number
    if not gender and not number:
        return None
    right = inflect(lexicon, adjective, found.gender, found.number)
    return right if right and right != adjective else None


def _fits(lexicon: Lexicon, determiner: str, noun: str) -> bool:
    mine = DETERMINERS[determiner]
    found = noun_inflection(lexicon, noun, verbs=not mine.pronoun)
    if found is None or mine.gender not in ("", found.gender):
        return False
    return found.number == mine.number or (not found.number and mine.number == "p")


def _alone(story: Story, i: int) -> bool:
    """Whether no noun before the determiner at token ``i`` may claim the adjective."""
    forms = story.tokens.forms
    before = forms[i - 1]
    if story.first_in_segment(i) or before in _OPEN:
        return True
    if i > 1 and forms[i - 2] in _HAVE and before in _TAKEN:
        return True
    return _only_verb(story.lexicon, before)


@lru_cache(maxsize=1 << 14)
def _only_verb(lexicon: Lexicon, form: str) -> bool:
    readings = lexicon.readings(form)
    return bool(readings) and all(r.pos in ("VERB", "AUX") and r.tense != "ppas" for r in readings)


RULE = Rule(
    code="AGR003",
    name="noun-adjective",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An adjective right after a noun that differs from it in gender or number.",
    why="The adjective takes the gender and number of its noun.",
    authority="Grevisse, Le bon usage, « Accord de l'adjectif »",
    check=_check,
    supersedes=("AGR063",),
    bad=(
        Bad(
            "C'est une ⟦décision majeur⟧ pour Prague.",
            "C'est une décision majeure pour Prague.",
            also=("AGR013",),
        ),
        Bad("Les ⟦pays européen⟧ ont signé.", "Les pays européens ont signé."),
        Bad(
            "Il a pris des ⟦mesures important⟧ pour Nitra.",
            "Il a pris des mesures importantes pour Nitra.",
            also=("AGR013",),
        ),
        Bad(
            "Il faut agir: des ⟦mesures rigide⟧ suivront.",
            "Il faut agir: des mesures rigides suivront.",
            also=("AGR013",),
        ),
    ),
    good=(
        "Des mesures inquiétant les maires, des prix record, des pays membres, les fois où il va.",
        "Les pays riches et les fils électriques sont là; il a quitté les lieux furieux.",
        "Un groupe de filles bruyant, une paire de gants neuve, un accord sur la paix important.",
        "Une robe bleu clair, des yeux marron, une tarte maison, des chemises kaki et orange.",
        "Une fille et un garçon bavards, un père et une mère attentifs.",
        "Des enfants vivant à Paris, une somme suffisant à tout; il gravit une montagne seul.",
        "Les gens heureux, des après-midi radieux, des années durant.",
        "Les pouvoirs législatif et exécutif, les langues tchèque et slovaque.",
    ),
)
