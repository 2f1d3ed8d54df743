"""What the word-form table leaves open of a French form, as bit masks that can be intersected.

A mask holds the pairs of gender and number that are still possible: two words can agree where
their masks share a bit, and surely disagree where they share none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from mtqa.languages.fr.nouns import EITHER_GENDER
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon, Reading

MS: Final = 1
MP: Final = 2
FS: Final = 4
FP: Final = 8
ANY: Final = MS | MP | FS | FP
MASCULINE: Final = MS | MP
FEMININE: Final = FS | FP
SINGULAR: Final = MS | FS
PLURAL: Final = MP | FP
_GENDERS: Final = {"m": MASCULINE, "f": FEMININE}
_NUMBERS: Final = {"s": SINGULAR, "p": PLURAL}
_FINITE: Final = frozenset({"ipre", "iimp", "ipsi", "ifut", "cond", "spre", "simp"})


_NOUN: Final = frozenset({"NOUN"})
_QUALIFIER: Final = frozenset({"ADJ", "ppas"})
_ADJECTIVAL: Final = frozenset({"ADJ", "ppas", "NOUN", "ppre"})
_VERB: Final = frozenset({"VERB", "AUX", "impe"})
_NOUN_OR_VERB: Final = frozenset({"NOUN", "VERB", "impe"})


class Profile(NamedTuple):
    """The masks of a form as a noun, an adjective and a past participle, 0 where it is none.

    ``verb`` is "s", "p" or "sp" by the numbers of its finite third persons, ``finite`` whether it
    can be a finite verb of any person, ``parts`` the parts of speech and non-finite tenses it has.
    ``qualifier`` is the mask as an adjective or participle; what is ``only_…`` is nothing else:
    a noun, an adjective or past participle, a finite verb. ``adjectival`` is an adjective or
    participle, or a noun made of that very adjective; ``number`` is ``verb`` where that is one
    number and the form hardly anything but a finite verb, else "".
    """

    noun: int
    adjective: int
    participle: int
    verb: str
    finite: bool
    parts: frozenset[str]
    qualifier: int
    only_noun: bool
    only_qualifier: bool
    only_verb: bool
    adjectival: bool
    number: str


def mask(gender: str, number: str) -> int:
    """The pairs that ``gender`` and ``number`` allow, each "" where it is open."""
    return _GENDERS.get(gender, ANY) & _NUMBERS.get(number, ANY)


def profile(lexicon: Lexicon, form: str) -> Profile:
    """The profile of a folded ``form``; every field is empty where the table lacks it."""
    return profiles(lexicon)[form]


@lru_cache(maxsize=4)
def profiles(lexicon: Lexicon) -> Mapping[str, Profile]:
    """Folded form → profile, for a look at all forms of a story."""
    return kept(lexicon, _read)


def _read(lexicon: Lexicon, form: str) -> Profile:
    noun = adjective = participle = 0
    numbers: set[str] = set()
    parts: set[str] = set()
    finite = False
    for r in lexicon.readings(form):
        if r.pos == "NOUN":
            noun |= _noun_mask(form, r)
            parts.add("NOUN")
        elif r.pos == "ADJ":
            adjective |= mask(r.gender, r.number)
            parts.add("ADJ")
        elif r.tense == "ppas":
            participle |= mask(r.gender, r.number)
            parts.add("ppas")
        elif r.tense in _FINITE:
            finite = True
            parts.add(r.pos)
            if r.person[:1] == "3":
                numbers.add(r.person[1:])
        else:
            parts.add(r.tense or r.pos)
    return _profile(
        noun,
        adjective,
        participle,
        "".join(n for n in "sp" if n in numbers),
        finite,
        frozenset(parts),
        "NOUN" not in parts or _substantive(form, lexicon.readings(form)),
    )


@lru_cache(maxsize=1 << 12)
def _profile(
    noun: int,
    adjective: int,
    participle: int,
    verb: str,
    finite: bool,
    parts: frozenset[str],
    substantive: bool,
) -> Profile:
    """One object for all the forms that share these values."""
    qualifier = adjective | participle
    only_verb = finite and parts <= _VERB
    verbal = only_verb or "AUX" in parts or parts <= _NOUN_OR_VERB
    return Profile(
        noun,
        adjective,
        participle,
        verb,
        finite,
        parts,
        qualifier,
        only_noun=parts == _NOUN,
        only_qualifier=bool(parts) and parts <= _QUALIFIER and not finite,
        only_verb=only_verb,
        adjectival=bool(qualifier) and not finite and parts <= _ADJECTIVAL and substantive,
        number=verb if verbal and len(verb) == 1 else "",
    )


def adjectival(lexicon: Lexicon, form: str) -> bool:
    """Whether ``form`` is an adjective or participle, or a noun made of that very adjective."""
    return profile(lexicon, form).adjectival


def _substantive(form: str, readings: Sequence[Reading]) -> bool:
    """Whether the noun of a form is its adjective over again."""
    adjectives = {r.lemma for r in readings if r.pos == "ADJ"}
    feminine = form.removesuffix("s")  # *humaine*, itself a lemma as a noun
    return bool(adjectives) and all(
        r.lemma in adjectives or (r.gender == "f" and r.lemma == feminine)
        for r in readings
        if r.pos == "NOUN"
    )


def _noun_mask(form: str, reading: Reading) -> int:
    gender = "" if form in EITHER_GENDER else reading.gender
    return mask(gender, reading.number)
