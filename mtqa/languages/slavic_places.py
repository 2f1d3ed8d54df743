"""Which Slovak or Czech place a case form may belong to.

The places are thousands, the endings few: so the form is taken apart, and the table asked for
what the nominative may have been.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from mtqa.languages.lexicon import DATA_DIR
from mtqa.languages.slavic_landscape import LANDSCAPE

FILE: Final = "slavic.places.txt"
#: large cities elsewhere
CITIES_FILE: Final = "cities.txt"
#: the line between the places and the case forms that are names or words elsewhere
SHARED: Final = "[shared]"

#: ending of the case form → endings of the nominative, nouns and adjectives
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    # plural
    "och": ("y", "e", "i", "ce"),
    "ach": ("y", "e", "a"),
    "ách": ("y", "á", "a", "e"),
    "iach": ("e", "ie"),
    "ech": ("y",),
    "ích": ("e", "í", "y"),
    "ých": ("é", "á", "ý", "y"),
    "ych": ("e", "é"),
    "iam": ("e",),
    "ám": ("y", "a"),
    "am": ("y",),
    "ům": ("y", "e"),
    "ami": ("y", "e", "a"),
    "mi": ("y", "e"),
    "emi": ("e",),
    "ými": ("é", "á", "y"),
    "ov": ("y", "e"),
    "ů": ("y", "e"),
    # singular
    "ovho": ("ov",),
    "ého": ("é", "ý"),
    "eho": ("e", "y"),
    "ího": ("í",),
    "ému": ("é", "ý"),
    "om": ("", "o", "é", "ý", "y", "e", "ov"),
    "ém": ("é", "ý"),
    "ým": ("é", "ý", "y"),
    "ej": ("á", "a"),
    "ú": ("á",),
    "ou": ("a", "á", ""),
    "é": ("á",),
    "a": ("", "o"),
    "ia": ("ie",),
    "iu": ("ie",),
    "e": ("a", "", "o"),
    "ě": ("a", "", "o"),
    "u": ("a", "", "o", "e"),
    "y": ("a",),
    "i": ("", "a", "e"),
    "í": ("", "e", "a", "í"),
    "ím": ("í", "e", "ie"),
    "em": ("", "o", "e"),
    "ěm": ("ě",),
    "ata": ("e",),
    "": ("y", "e", "o", "a"),
}
_LONGEST = max(map(len, _ENDINGS))
#: a consonant changes before some endings: *Trnávce* → Trnávka
_CHANGES = (("ce", "ka"), ("ze", "ha"), ("ře", "ra"), ("še", "cha"), ("ci", "ky"), ("zích", "hy"))
_SOFT = str.maketrans("dtnl", "ďťňľ")
_FLEETING = re.compile(r"(?P<stem>.*[^aeiouyáéěíóúůý])(?P<last>[kclnr])")
_INSERTED = re.compile(r"(?P<stem>.*)(?:ie|e|o)(?P<last>[kclnr])")
_LENGTHENED = (("íc", "ic"), ("iec", "ec"), ("ian", "an"), ("ín", "in"), ("ár", "ar"), ("úk", "uk"))
_LONG = str.maketrans("áíúéý", "aiuey")
#: nouns whose stem changes more
_APART = {
    "Vrábeľ": "Vráble",
    "Vsi": "Ves", "Vsí": "Ves", "Vsou": "Ves", "Dvora": "Dvůr", "Dvoře": "Dvůr", "Dvoru": "Dvůr",
    "Dvorem": "Dvůr", "dolu": "důl", "dole": "důl", "dolem": "důl", "Dolu": "Důl", "Dole": "Důl",
    "Tatier": "Tatry", "stráních": "stráně", "poli": "pole", "polem": "pole", "poľa": "pole",
    "poľom": "pole", "štíte": "štít", "raji": "raj", "raja": "raj", "ráji": "ráj", "ráje": "ráj",
    "hôr": "hory", "hor": "hory", "vrchov": "vrchy", "vrchoch": "vrchy", "vrchů": "vrchy",
    "Poľa": "Pole", "Poli": "Pole", "Polem": "Pole", "Hoře": "Hora", "hoře": "hora",
    "lese": "les", "lesa": "les", "lesem": "les", "oka": "oko", "oku": "oko",
}  # fmt: skip
_FIXED = frozenset("nad pod pri na u při v ve za".split())
_VOWEL = re.compile("[aeiouyáéěíóúůýäô]")


class Places(NamedTuple):
    """The table: nominatives of one word, of several by their first, and forms left out."""

    single: frozenset[str]
    several: dict[str, tuple[tuple[str, ...], ...]]
    shared: frozenset[str]


@cache
def load_places() -> Places:
    """Towns, villages and landscape; see ``data/NOTICE.md`` for where the towns come from."""
    text = (DATA_DIR / FILE).read_text(encoding="utf-8")
    towns, _, shared = text.partition(f"{SHARED}\n")
    names = LANDSCAPE.union(towns.splitlines())
    several: dict[str, list[tuple[str, ...]]] = {}
    single = set()
    for name in names:
        words = tuple(name.split(" "))
        if len(words) == 1:
            single.add(name)
        else:
            several.setdefault(words[0], []).append(words)
            if words[1] in _FIXED:
                single.add(words[0])  # *à Hluboké*, short for Hluboká nad Vltavou
    return Places(
        frozenset(single),
        {first: tuple(sorted(found, key=len, reverse=True)) for first, found in several.items()},
        frozenset(shared.split()),
    )


def nominatives(form: str) -> Iterator[str]:
    """What the nominative of ``form`` may be; most of these words don't exist."""
    if form in _APART:
        yield _APART[form]
    for length in range(min(_LONGEST, len(form) - 2), -1, -1):
        ending = form[len(form) - length :]
        if ending not in _ENDINGS:
            continue
        stem = form[: len(form) - length]
        for right in _ENDINGS[ending]:
            yield from _with(stem, ending, right)
    for changed, right in _CHANGES:
        if form.endswith(changed):
            yield form[: -len(changed)] + right


def _with(stem: str, ending: str, right: str) -> Iterator[str]:
    yield stem + right
    soft = stem[:-1] + stem[-1].translate(_SOFT)
    if soft != stem and ending[:1] in ("e", "i", "í", "ě"):
        yield soft + right
    if not ending:  # the genitive plural: *Kateřinek* → Kateřinky, *Komjatíc* → Komjatice
        if inserted := _INSERTED.fullmatch(stem):
            yield inserted["stem"] + inserted["last"] + right
            yield inserted["stem"].translate(_LONG) + inserted["last"] + right
        for long, short in _LENGTHENED:
            if stem.endswith(long):
                yield stem[: -len(long)] + short + right
    elif not right and (fleeting := _FLEETING.fullmatch(stem)):  # *Pezinku* → Pezinok
        for vowel in "eo":
            yield f"{fleeting['stem']}{vowel}{fleeting['last']}"


@cache
def place(form: str) -> str | None:
    """The place of one word that ``form`` is a case form of; None where it is a nominative too."""
    places = load_places()
    if form in places.single or form in places.shared or not _VOWEL.search(form[1:]):
        return None
    return next((name for name in nominatives(form) if name in places.single), None)


def declined(form: str, nominative: str) -> bool:
    """Whether ``form`` is ``nominative`` in some case, or the same."""
    return form == nominative or nominative in nominatives(form)


def longer_place(words: tuple[str, ...]) -> tuple[str, ...] | None:
    """The place of several words that ``words`` begin with, in a case; None where they don't."""
    for name in _beginning(words[0]):
        shown = words[: len(name)]
        if len(shown) == len(name) and shown != name and _all_declined(shown, name):
            return name
    return None


@cache
def _beginning(form: str) -> tuple[tuple[str, ...], ...]:
    """The places of several words whose first one ``form`` may be a case form of."""
    several = load_places().several
    firsts = dict.fromkeys((form, *nominatives(form)))
    return tuple(name for first in firsts for name in several.get(first, ()))


def _all_declined(shown: tuple[str, ...], name: tuple[str, ...]) -> bool:
    for number, (form, nominative) in enumerate(zip(shown, name, strict=True)):
        if nominative in _FIXED:
            return shown[number:] == name[number:]
        if not declined(form, nominative):
            return False
    return True


@cache
def _load_cities() -> tuple[frozenset[str], frozenset[str]]:
    text = (DATA_DIR / CITIES_FILE).read_text(encoding="utf-8")
    cities, _, shared = text.partition(f"{SHARED}\n")
    return frozenset(cities.split()), frozenset(shared.split())


def city_nominatives(form: str) -> Iterator[str]:
    """What the name of a foreign city may be, of which ``form`` is a case form."""
    for ending in ("u", "om", "em", "e", "i", "ě"):
        stem = form[: len(form) - len(ending)]
        if form.endswith(ending) and len(stem) > 3 and stem[-1] not in "aeiouyáéíóú":
            yield stem
            yield stem + "o"
    for ending in ("y", "u", "ou", "ě"):
        if form.endswith(ending) and len(form) > 4:
            yield form[: len(form) - len(ending)] + "a"


@cache
def city(form: str) -> str | None:
    """The large city elsewhere that ``form`` is a case form of; None where it is a name too."""
    cities, shared = _load_cities()
    if form in cities or form in shared:
        return None
    return next((name for name in city_nominatives(form) if name in cities), None)
