"""NAM005: a name with an ending that only a Slovak or Czech case has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.titles import ONLY_MASCULINE
from mtqa.languages.slavic_case_forms import (
    ENDING_ALIKE,
    ENDINGS,
    ENDINGS_AFTER_SPEECH,
    LONG_GENITIVE,
    NAMED_AFTER_PERSON,
    NAMED_AFTER_RIVER,
    NO_INSTRUMENTAL,
    NOT_DECLINED,
    OPEN_ENDINGS,
    SHORT_GENITIVE,
    SPEECH,
)
from mtqa.languages.slavic_given_names import WOMEN
from mtqa.languages.slavic_places import load_places
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_LAST_TWO = frozenset(ending[-2:] for ending in ENDINGS)
_VOWEL = re.compile("[aeiouyáéíóúýô]")
_SPOKEN = frozenset(ending[-2:] for ending in ENDINGS_AFTER_SPEECH)
_GENITIVE = re.compile(f"{LONG_GENITIVE}|{SHORT_GENITIVE}")
_OPEN = re.compile(OPEN_ENDINGS)
_LEAST = 5
_WOMANS = ("ovej", "ovú", "ovou")
_BEFORE_APPOSED = frozenset((",", ":", "(", "–"))
_STOPS = frozenset("station stations métro tramway arrêt arrêts".split())
_NEAR = 3
#: the adjective that a street is named by, in a case: *rue Levočskej*
_STREET = re.compile(r"(?P<stem>\w{2,}(?:[sc]k|n))(?:ej|ú|(?<=[sc]k)(?:ou|é))")
_ADJECTIVE_LAST = frozenset(("ej", "ou", "ké", "kú", "nú"))
#: huts and villas that keep the name of their builder in the genitive: *Téryho chata*
_HUTS = frozenset("chata chaty chate chatu bouda boudy vila".split())
_STREETS = frozenset("rue avenue ulica ulice třída trieda".split())


def _check(story: Story) -> Iterator[Match]:
    for word, numbers in story.unknown_names.items():
        if len(word) < _LEAST or not word.isalpha() or word in NOT_DECLINED:
            continue
        if word in load_places().single:
            continue  # *Višňové*
        last = word[-2:]
        if last in _LAST_TWO:
            yield from _with_ending(story, word, numbers)
        elif last in _SPOKEN and word[-3:] in ENDINGS_AFTER_SPEECH:
            right = word[:-3] + ENDINGS_AFTER_SPEECH[word[-3:]]
            for i in numbers:
                if i > 1 and not SPEECH.isdisjoint(story.tokens.forms[i - 2 : i]):
                    yield _match(story, i, right)
        if last in _ADJECTIVE_LAST and (street := _STREET.fullmatch(word)):
            for i in numbers:
                if i and story.tokens.forms[i - 1] in _STREETS:
                    yield _match(story, i, f"{street['stem']}á")
        if word[-1] == "a" and _GENITIVE.fullmatch(word) and word not in WOMEN:
            for i in numbers:
                if not _goes_on(story, i) and (
                    _titled(story, i) or (word[-3:] != "ína" and _after_speech(story, i))
                ):
                    yield _match(story, i, _nominative(word[:-1]))
        if last in ("ku", "om") and _OPEN.fullmatch(word):
            for i in numbers:
                if _after_speech(story, i):
                    yield _open_match(story, i)
        elif last == "om" and not word.endswith(NO_INSTRUMENTAL):
            for i in numbers:
                if _after_speech(story, i):
                    yield _match(story, i, word[:-2])


def _after_speech(story: Story, i: int) -> bool:
    """*selon X*, *avec X*, *grâce à X*: a person, hardly a place."""
    return i > 0 and story.tokens.forms[i - 1] in SPEECH


def _nominative(stem: str) -> str:
    """*Bělánk* → Bělánek, *Adamc* → Adamec."""
    fleeting = stem[-1] in "kc" and stem[-2] not in "aeiouyáéíóúýě"
    return f"{stem[:-1]}e{stem[-1]}" if fleeting else stem


def _with_ending(story: Story, word: str, numbers: list[int]) -> Iterator[Match]:
    for ending, nominative in ENDINGS.items():
        stem = word[: len(word) - len(ending)]
        if not word.endswith(ending) or len(stem) < 2:
            continue
        if ending[0] in "áí" and not _VOWEL.search(stem):
            break  # *Chára*
        if ending.endswith("ého") and not _STOPS.isdisjoint(story.tokens.index):
            break  # a stop is named after a person too
        right = word[: -len(ending)] + nominative
        for i in numbers:
            if not _HUTS.isdisjoint(story.tokens.forms[i + 1 : i + 2]):
                continue
            if _governed(story, i) and not (nominative in ENDING_ALIKE and _goes_on(story, i)):
                yield _match(story, i, right)
        break


def _match(story: Story, i: int, right: str) -> Match:
    start, end = story.tokens.starts[i], story.tokens.ends[i]
    return Match(
        start,
        end,
        f"« {story.word(i)} » is a case form of the source: in French the name is {right}.",
        replace(start, end, right),
    )


def _open_match(story: Story, i: int) -> Match:
    return Match(
        story.tokens.starts[i],
        story.tokens.ends[i],
        f"« {story.word(i)} » is a case form of the source: French names have no cases.",
    )


def _titled(story: Story, i: int) -> bool:
    """Whether a man's title stands before token ``i``: *le gardien*, *M.*"""
    forms = story.tokens.forms
    if i < 2 or story.first_in_segment(i):
        return False
    return forms[i - 1] in ONLY_MASCULINE or (forms[i - 1] == "." and forms[i - 2] in ("m", "mm"))


def _governed(story: Story, i: int) -> bool:
    """Whether French words stand before, with at most a given name between."""
    tokens = story.tokens
    if story.first_in_segment(i) or story.in_term(tokens.starts[i]):
        return False
    if not NAMED_AFTER_PERSON.isdisjoint(tokens.forms[max(0, i - _NEAR) : i]):
        return False
    if tokens.forms[i - 1] in NAMED_AFTER_RIVER:
        return False
    if story.capitalised(i - 1) and (
        not story.first_in_segment(i - 1) or story.word(i - 1) in WOMEN
    ):
        woman = story.word(i - 1) in WOMEN or (
            tokens.forms[i - 1][-1] == "a" and tokens.forms[i].endswith(_WOMANS)
        )
        i -= 1
        if woman and (story.first_in_segment(i) or tokens.forms[i - 1] in _BEFORE_APPOSED):
            return True  # *sa directrice, Daniela Mrkvovej*
        if story.first_in_segment(i) or (story.capitalised(i - 1) and not story.readings(i - 1)):
            return False
    if tokens.forms[i - 1] == "." and i > 1:  # M. Hradského
        return tokens.forms[i - 2] in ("m", "mm", "mme")
    return tokens.kinds[i - 1] == "word" and bool(story.readings(i - 1))


def _goes_on(story: Story, i: int) -> bool:
    """Whether a further name follows the one at token ``i``."""
    tokens = story.tokens
    return (
        i + 1 < len(tokens)
        and tokens.starts[i + 1] == tokens.ends[i] + 1
        and story.capitalised(i + 1)
    )


RULE = Rule(
    code="NAM005",
    name="case-ending",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A name in -ovej, -ovú, -ovou, -ského, -skej, -áka … after French words.",
    why="These are Slovak and Czech case endings; French names have no cases.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM021",),
    bad=(
        Bad(
            "Le cabinet de ⟦Sokolovej⟧ a confirmé la visite.",
            "Le cabinet de Sokolová a confirmé la visite.",
        ),
        Bad("La police a arrêté le député ⟦Horáka⟧.", "La police a arrêté le député Horák."),
        Bad("Selon ⟦Brezníka⟧, la route rouvrira.", "Selon Brezník, la route rouvrira."),
        Bad(
            "Selon sa directrice, Daniela ⟦Mrkvovej⟧, tout est prêt.",
            "Selon sa directrice, Daniela Mrkvová, tout est prêt.",
        ),
        Bad("L'accident a eu lieu rue ⟦Levočskej⟧.", "L'accident a eu lieu rue Levočská."),
        Bad("Il a confié le dossier à ⟦Lenčovi⟧.", "Il a confié le dossier à Lenč."),
        Bad("Le gardien ⟦Haruštína⟧ a brillé.", "Le gardien Haruštín a brillé."),
        Bad("Il a parlé avec ⟦Foglarom⟧ hier.", "Il a parlé avec Foglar hier."),
        Bad("Selon ⟦Kubelku⟧, tout va bien."),
        Bad("Il a joué contre ⟦Saudkom⟧ hier."),
        Bad("Le but de ⟦Korčího⟧ a décidé.", "Le but de Korčí a décidé."),
        Bad("Selon ⟦Koriša⟧, tout va bien.", "Selon Koriš, tout va bien."),
        Bad("Grâce à ⟦Myšky⟧, le club mène.", "Grâce à Myška, le club mène."),
        Bad("Le but de ⟦Hrušku⟧ a décidé.", "Le but de Hruška a décidé."),
        Bad(
            "Il a été reçu par M. ⟦Hradského⟧ mardi.",
            "Il a été reçu par M. Hradský mardi.",
        ),
    ),
    good=(
        "On les a retrouvés près de Zamkovského chata, sains et saufs.",
        "Le cabinet de Sokolová a confirmé la visite.",
        "Le musée Slovenského národného povstania ouvre à dix heures.",
        "Il habite rue Boženy Němcovej, puis rue Levočská.",
        "Il étudie à l'université Komenského depuis un an.",
        "Il a signé avec Telekom et Gazprom, selon Kristína et avec Karolína.",
        "La commune de Kráľová pri Senci et le maire Liška votent.",
    ),
)
