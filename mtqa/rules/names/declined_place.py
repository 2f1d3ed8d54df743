"""NAM019: a place of Slovakia or the Czech Republic in a case form, found by the declension."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.spellings import part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.clubs import CLUB_WORDS
from mtqa.languages.slavic_case_forms import NAMED_AFTER_PERSON, NAMED_AFTER_RIVER
from mtqa.languages.slavic_given_names import FORMS, NAMES, WOMEN, WOMEN_FORMS
from mtqa.languages.slavic_places import longer_place, place
from mtqa.languages.slavic_words import BEFORE_NAMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

#: words that a place follows
_BEFORE_PLACE = frozenset("à de d' vers entre dans sur depuis par pour contre en du au".split())
#: prepositions of the source, in a title: *Prázdniny v Telči*
_OF_SOURCE = frozenset("do od okolo cez přes".split())
_NEAR = 3
_THERE = (["de"], ["d'"], ["à"], ["entre"], ["vers"], ["depuis"], ["pour"])
_MOST_WORDS = 4
_LEAST = 4
#: surnames of the Balkans, rather than the genitive of a village: *Ivanovic*
_SOUTHERN = ("ovic", "evic")
#: what neither a French word nor a name of another country is spelt with
_SURE = re.compile(r".*(?:[čďěĺľňŕřšťůž].*|(?:[^aeiou]och|iach|[áí]ch|ech|ovcov|ého|ém|ými))")
_MESSAGE = "« {} » is a case form of the source: in French the place stays {}."


def _check(story: Story) -> Iterator[Match]:
    done = -1
    for i in sorted(i for numbers in story.unknown_names.values() for i in numbers):
        if i <= done or story.in_term(story.tokens.starts[i]):
            continue
        words = _words(story, i)
        if len(words) > 1 and (name := longer_place(words)) and not _in_name(story, i):
            done = i + len(name) - 1
            yield over(story, i, done, " ".join(name), _MESSAGE)
        elif (right := _of_one_word(story, i)) is not None:
            yield over(story, i, i, right, _MESSAGE)


def _words(story: Story, i: int) -> tuple[str, ...]:
    """The words from token ``i`` on with only spaces between."""
    tokens = story.tokens
    last = i
    while last + 1 < min(len(tokens), i + _MOST_WORDS):
        if tokens.starts[last + 1] != tokens.ends[last] + 1 or tokens.kinds[last + 1] != "word":
            break
        last += 1
    return tuple(story.word(j) for j in range(i, last + 1))


def _of_one_word(story: Story, i: int) -> str | None:
    word, tokens = story.word(i), story.tokens
    if len(word) < _LEAST or not word.isalpha() or word.isupper() or not i:
        return None
    if word in FORMS or word in NAMES or word in WOMEN or word in WOMEN_FORMS:
        return None
    right = place(word)
    if right is None or word.endswith(_SOUTHERN):
        return None
    if story.first_in_segment(i) or _named_after(story, i):
        return None
    before = story.word(i - 1)
    if part_of_name(story, i, i, before=before not in CLUB_WORDS):
        return None
    if tokens.forms[i - 1] in _BEFORE_PLACE or _SURE.fullmatch(word):
        return right
    return None


def _in_name(story: Story, i: int) -> bool:
    """Whether a name is there before token ``i`` that it may belong to."""
    before = i > 0 and not story.first_in_segment(i) and story.capitalised(i - 1)
    return _named_after(story, i) or (
        before and not story.readings(i - 1) and story.word(i - 1) not in CLUB_WORDS
    )


def _named_after(story: Story, i: int) -> bool:
    """Whether a street, a school … is named after it, or a town lies on it."""
    forms = story.tokens.forms
    if i and forms[i - 1] in NAMED_AFTER_RIVER | BEFORE_NAMES | _OF_SOURCE:
        return True
    near = forms[max(0, i - _NEAR) : i]
    return near[-1:] not in _THERE and not NAMED_AFTER_PERSON.isdisjoint(near)


RULE = Rule(
    code="NAM019",
    name="declined-place",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A Slovak or Czech town, village, hill or river in a case form.",
    why="French names have no cases: the ending is left over from the source.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM005", "NAM021"),
    bad=(
        Bad(
            "Le maire de ⟦Liptovskej Sielnice⟧ se tait.", "Le maire de Liptovská Sielnica se tait."
        ),
        Bad("L'accident est à ⟦Liptovských Kľačanoch⟧.", "L'accident est à Liptovské Kľačany."),
        Bad("Les bateaux évitent ⟦Hřenska⟧ hier.", "Les bateaux évitent Hřensko hier."),
        Bad("Le train est arrivé à ⟦Pohorelej⟧ hier.", "Le train est arrivé à Pohorelá hier."),
        Bad(
            "La ligne entre ⟦Lošoncom⟧ et Trstín est fermée.",
            "La ligne entre Lošonec et Trstín est fermée.",
        ),
    ),
    good=(
        "Le maire de Liptovská Sielnica se tait et celui de Velké Losiny part.",
        "Le festival Prázdniny v Telči, au lycée Komenského de Hradec Králové, ouvre.",
        "La route entre Lošonec et Smolenice est fermée à Hýbe.",
        "Les joueurs d'Ivanovic ont perdu.",
        "Le roman « Z Telče do Luhačovic » paraît.",
    ),
)
