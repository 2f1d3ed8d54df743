"""NAM022: a Slovak or Czech name without its marks, where the story keeps those of other names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_given_names import NAMES
from mtqa.languages.slavic_persons import SHARED_WOMEN, load_given, load_surnames
from mtqa.languages.slavic_surnames import KNOWN
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_LETTER = re.compile("[čďěĺľňŕřšťůžČĎĽŇŘŠŤŽ]")
_OVA = re.compile(r"[A-Z][a-z]{2,}ova")
#: given names that other peoples write without marks: *Tomas*, *Andreas*
_ELSEWHERE = frozenset(
    """Tomas David Daniel Adam Marian Robert Roman Viktor Victor Peter Jan Ivan Simon Boris Leo
    Alojz Adrian Kristian Gabriel Julius Cyril Valer Bela Zoltan Milan Stefan Jakub Dusan Jozef
    Kamil Maria Katarina Natalia Lucia Renata Silvia Eva Klara Sara Julia Lydia Sarka
    Barbora""".split()
)
#: emigrants who write their names without
_EMIGRANTS = frozenset("Navratilova Mandlikova Herzigova Nemcova".split())
#: words a name may stand at the end of
_LEAST = 5
_MESSAGE = "« {} » lost its marks, which the story gives other names: {}."


def _bare(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Name without its marks → the name: surnames, given names."""
    surnames: dict[str, str] = {}
    for name in KNOWN:
        surnames[_bare(name)] = name
    for name in sorted(load_surnames().names):
        if name[-1] == "ý":
            surnames.setdefault(f"{_bare(name)[:-1]}a", f"{name[:-1]}á")
        elif name[-1] not in "aáeioué":
            stem = f"{name[:-2]}{name[-1]}" if name[-2:] in ("ek", "ec") else name
            surnames.setdefault(f"{_bare(stem)}ova", f"{stem}ová")
    given: dict[str, str] = {}
    home = NAMES | load_given().home
    for name in sorted(home):
        given.setdefault(_bare(name), name)
    return (
        {bare: name for bare, name in surnames.items() if bare != name},
        {bare: n for bare, n in given.items() if bare not in _ELSEWHERE | home},
    )


def _check(story: Story) -> Iterator[Match]:
    if not any(_LETTER.search(word) for word in story.unknown_names):
        return
    surnames, givens = _tables()
    home = load_given().home | NAMES
    tokens = story.tokens
    for word, numbers in story.unknown_names.items():
        if len(word) < _LEAST or not word.isascii() or word.isupper():
            continue
        if word in _EMIGRANTS:
            continue
        given, surname = givens.get(word), surnames.get(word)
        for i in numbers:
            if story.in_term(tokens.starts[i]):
                continue
            before = _beside(story, i, -1)
            after = _beside(story, i, 1)
            if given is not None and (_LETTER.search(after) or after in load_surnames().names):
                yield over(story, i, i, given, _MESSAGE)
            elif surname is not None and (
                _LETTER.search(before) or (word.endswith("ova") and before in home)
            ):
                yield over(story, i, i, surname, _MESSAGE)
            elif _OVA.fullmatch(word) and _at_home(before):
                yield over(story, i, i, f"{word[:-1]}á", _MESSAGE)


def _at_home(given: str) -> bool:
    """Whether the given name is a Slovak or Czech woman's and hardly anybody else's."""
    if given not in load_given().home:
        return False
    return given not in SHARED_WOMEN or bool(_LETTER.search(given))


def _beside(story: Story, i: int, step: int) -> str:
    """The capitalised word right before or after token ``i``; "" for none."""
    tokens, j = story.tokens, i + step
    if not 0 <= j < len(tokens) or tokens.segments[j] != tokens.segments[i]:
        return ""
    first, second = min(i, j), max(i, j)
    if tokens.starts[second] != tokens.ends[first] + 1 or not story.capitalised(j):
        return ""
    return story.word(j)


RULE = Rule(
    code="NAM022",
    name="lost-marks",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A Slovak or Czech name without its marks in a story that keeps those of other names.",
    why="A story keeps the marks of all names or drops them all; half of it is a slip.",
    authority="Code de rédaction interinstitutionnel de l'Union européenne, « Noms propres »",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM006",),
    weak=True,
    bad=(
        Bad(
            "Le maire, ⟦Lubos⟧ Kolář, a parlé.",
            "Le maire, Luboš Kolář, a parlé.",
        ),
        Bad(
            "Ľudmila Kováčiková a cédé la place à Jitka ⟦Zelenkova⟧.",
            "Ľudmila Kováčiková a cédé la place à Jitka Zelenková.",
        ),
    ),
    good=(
        "Martina Navratilova a salué Barbora Krejčíková.",
        "Le maire, Ondrej Kolar, et Jitka Zelenkova ont parlé.",
        "Ľudmila Kováčiková a reçu la Bulgare Elena Zelenkova.",
    ),
)
