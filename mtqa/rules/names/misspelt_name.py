"""NAM012: a well-known Slovak or Czech name with wrong or half its letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_given_names import NAMES, WOMEN
from mtqa.languages.slavic_places import load_places
from mtqa.languages.slavic_surnames import KNOWN
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: how other alphabets spell the letters
_ENGLISH = str.maketrans({"š": "sh", "č": "ch", "ž": "zh", "ň": "ny", "ľ": "ly", "ť": "ty"})
_FRENCH = str.maketrans({"š": "ch", "č": "tch", "ž": "j", "ň": "gn"})


def _bare(word: str) -> str:
    split = unicodedata.normalize("NFD", word)
    return "".join(char for char in split if not unicodedata.combining(char))


def _lost_marks(word: str, right: str) -> bool:
    """Whether ``word`` is ``right`` without some of its marks: *Šulík* is nobody's *Sulík*."""
    if word == right or len(word) != len(right):
        return False
    return all(a in (b, _bare(b)) for a, b in zip(word, right, strict=True))


def _marked_elsewhere(word: str, right: str) -> bool:
    """Whether ``word`` has a mark that ``right`` lacks, and lacks one that it has."""
    if len(word) != len(right):
        return False
    pairs = [(a, b) for a, b in zip(word, right, strict=True) if a != b]
    return any(b == _bare(a) for a, b in pairs) and any(a == _bare(b) for a, b in pairs)


def _transcribed() -> dict[str, str]:
    """Folded transcription → the name: *eshtok* → Eštok."""
    found: dict[str, str] = {}
    for name in KNOWN:
        low = name.lower()
        for table in (_ENGLISH, _FRENCH):
            written = _bare(low.translate(table))
            if written != _bare(low):
                found[written] = name
    return found


_TRANSCRIBED = _transcribed()
#: folded name without its marks → the name
_BARE = {_bare(name).lower(): name for name in KNOWN if not name.isascii()}
#: the same of given names, whose marks may stand on the wrong letter: *Zdeňek*
_GIVEN = {_bare(name).lower(): name for name in sorted(NAMES | WOMEN) if not name.isascii()}


#: names of other countries that are spelt like one of these with a mark elsewhere
_OTHERS = frozenset({"María"})


def _check(story: Story) -> Iterator[Match]:
    for word, numbers in story.unknown_names.items():
        low = word.lower()
        if word in _OTHERS or word in load_places().single:
            continue
        right = _TRANSCRIBED.get(low)
        if right is None and not word.isascii():
            # *Caputová*; without any mark, Caputova, it is the style of some desks
            right = _BARE.get(_bare(low))
            if right is not None and not _lost_marks(low, right.lower()):
                right = None
            given = _GIVEN.get(_bare(low))
            if right is None and given is not None and _marked_elsewhere(low, given.lower()):
                right = given
        if right is None or word.isupper():
            continue
        for i in numbers:
            start, end = story.tokens.starts[i], story.tokens.ends[i]
            if not story.in_term(start):
                yield Match(start, end, f"The name is spelt {right}.", replace(start, end, right))


RULE = Rule(
    code="NAM012",
    name="misspelt-name",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A well-known Slovak or Czech name in an English or French transcription, or with only "
    "some of its marks.",
    why="Slovak and Czech are written in Latin letters: nothing is transcribed, and a name keeps "
    "all its marks or none.",
    authority="Code de rédaction interinstitutionnel de l'Union européenne, « Noms propres »",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM006", "NAM004"),
    bad=(
        Bad("Le ministre ⟦Eshtok⟧ a refusé.", "Le ministre Eštok a refusé."),
        Bad("L'ancien maire ⟦Zdeňek⟧ Hrabal a parlé.", "L'ancien maire Zdeněk Hrabal a parlé."),
        Bad("La présidente ⟦Caputová⟧ a refusé.", "La présidente Čaputová a refusé."),
    ),
    good=(
        "Le cinéaste Martin Šulík filme. Zuzana Caputova et Denisa Saková ont refusé.",
        "Zdenek Hrabal, Zdeněk Malý et Ondrej Nový sont là.",
    ),
)
