"""LOC012: a capital without its accent in a story that accents others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ACCENTED = {"E": "ÉÈÊ", "A": "ÂÀ", "I": "ÎÏ", "O": "Ô", "C": "Ç", "U": "Û"}
_LETTERS = "ÉÈÊÀÂÎÔÇ"
_ACCENTED_CAPITAL = re.compile(rf"(?<!\w)[{_LETTERS}](?=[\w' ])")
#: words after a first « A » that can't be the verb
_AFTER_A = frozenset(
    """l' la ce cet cette ces partir propos cause défaut travers noter savoir moins côté présent
    nouveau nouveau peine long terme paris""".split()
)

_PLACES = frozenset(
    "Élysée Élysées États-Unis Égypte Équateur Érythrée Éthiopie Écosse Émirats Éden".split()
)


def _check(story: Story) -> Iterator[Match]:
    if not any(letter in story.flat for letter in _LETTERS):
        return
    if not _ACCENTED_CAPITAL.search(story.flat):
        return
    tokens = story.tokens
    for word, numbers in story.unknown_names.items():
        choices = _ACCENTED.get(word[0])
        if choices is None or len(word) < 2 or word.isupper():
            continue
        french = next((a + word[1:] for a in choices if story.lexicon.readings(a + word[1:])), None)
        if french is None or not _common(story, french):
            continue
        for i in numbers:
            if word == "Ca" and not story.first_in_segment(i):
                continue  # calcium, Canada
            yield _match(tokens.starts[i], tokens.ends[i], french)
    for i in story.where("a"):
        after = tokens.forms[i + 1] if i + 1 < len(tokens) else ""
        if after in _AFTER_A and story.capitalised(i) and story.first_in_segment(i):
            yield _match(tokens.starts[i], tokens.ends[i], "À")


def _common(story: Story, word: str) -> bool:
    """Whether ``word`` is no given name: people spell their own as they like."""
    readings = story.lexicon.readings(word)
    return any(reading.pos != "PROPN" or word in _PLACES for reading in readings)


def _match(start: int, end: int, french: str) -> Match:
    return Match(
        start,
        end,
        f"The story accents its capitals elsewhere, so this one takes its accent too: {french}.",
        replace(start, end, french, safe=True),
    )


RULE = Rule(
    code="LOC012",
    name="bare-capital",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A capital without its accent in a story that accents other capitals.",
    why="In French an accent has full value on capitals; one story does not do both.",
    authority="Académie française, « Accentuation des majuscules »; Lexique des règles "
    "typographiques en usage à l'Imprimerie nationale",
    check=_check,
    bad=(
        Bad(
            "Les États-Unis ont consulté l'⟦Elysée⟧ hier.",
            "Les États-Unis ont consulté l'Élysée hier.",
        ),
        Bad(
            "L'⟦Etat⟧ paiera. L'École nationale aussi.",
            "L'État paiera. L'École nationale aussi.",
        ),
    ),
    good=(
        "L'Etat paiera. L'Ecole nationale aussi.",
        "Les États-Unis et l'Europe négocient avec Eric Novák.",
        "À Paris, Emile Novák a rencontré l'équipe d'Eurostat.",
        "À Paris, le sigle EN 1993 désigne une norme.",
    ),
)
