"""Words of the source language left in, and its names in case forms."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Final

from mtqa.estimator.damage.draft import WORD, Draft
from mtqa.estimator.damage.kind import Kind, pick
from mtqa.estimator.damage.labels import FOREIGN
from mtqa.estimator.damage.phrases import source_words
from mtqa.estimator.damage.tools import Tools
from mtqa.languages import slavic_case_forms
from mtqa.languages.fr.exonyms import PLACES
from mtqa.languages.slavic_words import WORDS
from mtqa.languages.spellings import spell_out

SURNAMES: Final = tuple(
    """Novák Kováč Horváth Nagy Tóth Baláž Molnár Svoboda Dvořák Černý Procházka Kučera Veselý
    Krejčí Marek Pokorný Hájek Jelínek Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Navrátil
    Čermák Urban Blažek Kratochvíl Bartoš Vlček Kopecký Musil Šimek Konečný Malý Holub Štěpánek
    Kadlec Čech Šťastný Lukáč Polák Gajdoš Hudák Šimko Kollár Lacko Urbanová Nováková Kováčová
    Benešová Dvořáková Černá Horáková Kučerová Veselá Ďurica Mikloš Krajčí Sulík Žiga Danko
    Remišová Kolíková Šeliga Pčolinský Rakušan Babiš Okamura Pekarová Jurečka Stanjura""".split()
)
GIVEN_NAMES: Final = tuple(
    """Ján Peter Jozef Martin Tomáš Pavol Petr Jiří Michal Marek Ladislav Ľubomír Miroslav Juraj
    Zuzana Katarína Jana Mária Lucia Eva Věra Alena Ivana Martina Andrej Štefan Vladimír Václav
    Karel Jaroslav Zdeněk František Robert Richard Igor Boris Milan Eduard Roman""".split()
)
#: endings of oblique cases, by the last letter of the nominative
_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "á": ("ej", "ou", "ú", "é"), "ý": ("ého", "ému", "ým"), "a": ("y", "u", "ou", "ovi", "e"),
    "í": ("ho", "mu", "m"), "o": ("a", "ovi", "om"),
}  # fmt: skip
_FOREIGN_ENDINGS: Final = tuple(
    """ing ed ly ness ship ers ost osti nie ním ová ého ých ovať ovat kte ung lich keit heit isch en
    ów ego ość anie ska ski ny ni ům ách ou ward ful less th ght y""".split()
)
_FOREIGN_STARTS: Final = tuple(
    """str pre po vy zá roz pře při nad ne über ver ge un over out wh th sh kn schw kr hl vr šk
    žel čer kov hr br tr dr gr sl sv zv ml""".split()
)
_OTHER_ENDINGS: Final = ("a", "ovi", "om", "em", "u", "e", "ov", "mi")
_STRIPPED: Final = frozenset("áýao")


def decline(name: str, rng: Random) -> str:
    """A name in some oblique case, as a translator leaves it."""
    last = name[-1]
    ending = rng.choice(_ENDINGS.get(last, _OTHER_ENDINGS))
    return (name[:-1] if last in _STRIPPED else name) + ending


@cache
def case_forms() -> tuple[str, ...]:
    """Single-word oblique forms of Slovak and Czech names and of places with a French name."""
    found: set[str] = set()
    for table in (slavic_case_forms.TOWNS, slavic_case_forms.GIVEN_NAMES, PLACES):
        for line in table.splitlines():
            _, _, patterns = line.partition(" = ")
            for pattern in patterns.split(" | "):
                found.update(form for form in spell_out(pattern) if form and " " not in form)
    return tuple(sorted(found))


@cache
def _words() -> tuple[str, ...]:
    phrases = {word for phrase in source_words() for word in phrase.split() if len(word) > 3}
    return tuple(sorted(WORDS)) + tuple(sorted(phrases)) * 2


def _content(draft: Draft, tools: Tools) -> list[int]:
    return [
        i
        for i, word in enumerate(draft.lower)
        if len(word) > 4 and word.isalpha() and draft.labels[i] == 0
    ]


def source_word(draft: Draft, rng: Random, tools: Tools) -> bool:
    """A word of Slovak, Czech or another source in the place of a French one."""
    i = pick(rng, _content(draft, tools))
    if i is None:
        return False
    draft.put(i, rng.choice(_words()), FOREIGN)
    return True


def source_phrase(draft: Draft, rng: Random, tools: Tools) -> bool:
    """Two to four words of the source in a row."""
    i = pick(rng, _content(draft, tools))
    if i is None:
        return False
    words = WORD.findall(rng.choice(source_words()))[:4]
    draft.put(i, words[0], FOREIGN)
    for offset, word in enumerate(words[1:], 1):
        draft.insert(i + offset, word, FOREIGN)
    return True


def name_in_case(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*avec Novák* → *avec Nováka*: a name in the sentence, or one put after a preposition."""
    found = [
        i
        for i, word in enumerate(draft.words)
        if i and len(word) > 3 and word[0].isupper() and word.isalpha() and draft.labels[i] == 0
    ]
    i = pick(rng, found)
    if i is None:
        return False
    if rng.random() < 0.4:
        form = rng.choice(case_forms())
    elif rng.random() < 0.7:
        form = decline(rng.choice(SURNAMES), rng)
    else:
        form = decline(draft.words[i], rng)
    draft.put(i, form, FOREIGN)
    return True


def garbled(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*gouvernement* → *gouvernost*, *vernementu*: a word that no language of the story has."""
    i = pick(rng, _content(draft, tools))
    if i is None:
        return False
    draft.put(i, no_word(draft.lower[i], rng), FOREIGN)
    return True


def no_word(word: str, rng: Random) -> str:
    """A word made of a piece of another and a foreign ending or beginning."""
    way = rng.random()
    if way < 0.45:
        return word[: rng.randint(2, max(2, len(word) - 2))] + rng.choice(_FOREIGN_ENDINGS)
    if way < 0.7:
        other = rng.choice(_words())
        return word[: rng.randint(2, 4)] + other[-rng.randint(3, 5) :]
    if way < 0.9:
        return rng.choice(_FOREIGN_STARTS) + word[rng.randint(1, 3) :]
    at = rng.randint(1, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def made_up_name(rng: Random) -> str:
    """A name that nobody has: what names look like, not which there are."""
    other = rng.choice(_words())
    word = rng.choice(_FOREIGN_STARTS) + other[-rng.randint(3, 6) :]
    return (decline(word, rng) if rng.random() < 0.3 else word).capitalize()


def slavic_names(draft: Draft, rng: Random) -> None:
    """Names in the sentence become sound Slovak and Czech ones: they are no sign of damage."""
    for i in range(1, len(draft.words)):
        word = draft.words[i]
        if len(word) > 3 and word[0].isupper() and word.isalpha() and draft.labels[i] == 0:
            before = draft.words[i - 1]
            name = (
                GIVEN_NAMES
                if draft.words[i + 1 : i + 2] and draft.words[i + 1][0].isupper()
                else SURNAMES
            )
            if rng.random() < 0.6 and before not in {"«", ".", "-"}:
                sound = made_up_name(rng) if rng.random() < 0.4 else rng.choice(name)
                draft.put(i, sound, 0)
                draft.mend(i - 1)


KINDS: Final = (
    Kind("source-word", 2, source_word),
    Kind("source-phrase", 1, source_phrase),
    Kind("garbled", 3, garbled),
    Kind("name-in-case", 5, name_in_case),
)
