"""Capitalised words: whether a pronoun of some gender may stand for what they name."""

from __future__ import annotations

from typing import Final

from mtqa.analysis.story import Story
from mtqa.languages.fr.grammar import AGENCIES
from mtqa.languages.fr.titles import ONLY_FEMININE, TITLES

#: nouns of women that are made from no masculine
WOMEN: Final = frozenset(
    "femme fille mère sœur épouse reine dame tante nièce veuve actrice".split()
)
_WOMEN_SURNAMES = ("ová", "ská", "cká", "á")
_CLOSED = frozenset({"DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV", "NUM", "INTJ", "AUX"})
_PLACE: Final = frozenset(("à", "en", "dans", "vers"))
OPPOSITE: Final = {"m": "f", "f": "m"}


def woman_named(story: Story, i: int) -> bool:
    """Whether the name at token ``i`` is a woman's by its surname or the noun before it."""
    forms = story.tokens.forms
    j = i
    while j + 1 < len(forms) and story.capitalised(j + 1):
        j += 1
    if forms[j].endswith(_WOMEN_SURNAMES) and (j > i or len(forms[j]) > 4):
        return True
    j = i
    while j > 0 and story.capitalised(j - 1):
        j -= 1
    if j < 2:
        return False
    title = forms[j - 1]
    if title in ONLY_FEMININE:
        return True
    nouns = [r for r in story.lexicon.readings(title) if r.pos == "NOUN"]
    if not nouns or any(r.gender == "m" for r in nouns):
        return False
    return forms[j - 2] in ("la", "une", "cette", "sa") and (
        title in TITLES or title in WOMEN or all(r.lemma != title for r in nouns)
    )


def is_named(story: Story, i: int) -> bool:
    """Whether token ``i`` is a name and no common word that a capital begins."""
    if not story.capitalised(i):
        return False
    common = story.lexicon.readings(story.tokens.forms[i])
    if not common or (story.word(i).isupper() and len(story.word(i).rstrip("'")) > 1):
        return True
    if all(r.pos in _CLOSED or r.person for r in common):
        # « Le ministre …, but « Marie a …
        verb = all(r.person for r in common)
        return verb and any(
            r.pos == "PROPN" and r.gender for r in story.lexicon.readings(story.word(i))
        )
    return (
        not story.first_in_segment(i) and story.flat[story.tokens.starts[i] - 1] not in '«"“ '
    ) or (any(r.pos == "PROPN" for r in story.readings(i)))


def name_fits(story: Story, i: int, gender: str, number: str) -> bool:
    """Whether the name at token ``i`` may be of this gender and number."""
    word = story.word(i)
    lexicon = story.lexicon
    if word.endswith(("ová", "ova")) or woman_named(story, i):
        return gender == "f" and number == "s"
    if word.isupper() and (not word.isalpha() or story.flat[story.tokens.starts[i] - 1] == "("):
        return False  # the D1, (TASR)
    if story.tokens.forms[i] in AGENCIES:
        return False
    names = [r for r in lexicon.readings(word) if r.pos == "PROPN"]
    if number == "p":
        # a team or a firm may be taken up by *ils*; a place or a country in the table is not
        return not names or any(r.number == "p" and r.gender in ("", gender) for r in names)
    nouns = [r for r in lexicon.readings(story.tokens.forms[i]) if r.pos == "NOUN"]
    genders = {r.gender for r in names} or {r.gender for r in nouns} or {""}
    if genders == {OPPOSITE[gender]} or (names and all(r.number == "p" for r in names)):
        return False
    before = [r for r in story.readings(i - 1) if r.pos == "PROPN"] if i else []
    return not (before and {r.gender for r in before} == {OPPOSITE[gender]} and gender == "m")


def is_place(story: Story, i: int, *, thing: bool) -> bool:
    """Whether the name at token ``i`` says where: *à Nitra*; with ``thing`` also whose: *de X*."""
    forms = story.tokens.forms
    before = forms[i - 1] if i else ""
    if before in _PLACE:
        return True
    if before in ("les", "la", "le", "l'") and i > 1 and forms[i - 2] in _PLACE:
        return True  # *dans les Tatras*
    if before not in ("de", "d'"):
        return False
    alone = i + 1 >= len(forms) or not story.capitalised(i + 1)
    return thing or (alone and all(r.gender != "m" for r in story.readings(i)))
