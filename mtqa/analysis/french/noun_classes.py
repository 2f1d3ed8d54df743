"""What sort of referent a French noun or name is, and what may agree with it."""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.agreement import has_feminine
from mtqa.analysis.french.people import WOMEN, woman_named
from mtqa.analysis.french.profiles import ANY, FS, MP, MS, PLURAL, profile
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.languages.fr.agents import FEMININE_BODIES, MASCULINE_BODIES, PERSONS
from mtqa.languages.fr.grammar import AGENCIES
from mtqa.languages.fr.place_genders import FEMININE_PLACES, MASCULINE_PLACES
from mtqa.languages.fr.roles import (
    ACTING_THINGS,
    FEMININE_ACRONYMS,
    FEMININE_PERSONS,
    FEMININE_TEXTS,
    MEASURES,
    NOT_PERSONS,
    TEXTS,
)
from mtqa.languages.fr.titles import MASCULINE_SPEAKERS, TITLES

PERSON: Final = "person"
BODY: Final = "body"
STATE: Final = "state"
#: a name that may be anybody's or anything's
NAME: Final = "name"
#: what is written, shown or planned, and says or forbids something
TEXT: Final = "text"
THING: Final = "thing"
#: a thing or a place whose people act: *la ville, une ambulance*
ACTOR: Final = "actor"
#: a pronoun or a pair joined by *et*, whose class is open
OPEN: Final = "open"

_PERSONAL: Final = ("iste", "logue", "crate", "enne", "euse", "trice", "hôte")
_ARTICLES: Final = frozenset("l' le la les des du aux au une un".split())
_PLACES: Final = FEMININE_PLACES | MASCULINE_PLACES


def kind_of(story: Story, head: int) -> str:
    """The class of the common noun or the country at token ``head``."""
    form = story.tokens.forms[head]
    lexicon = story.lexicon
    if form == "état" and not story.capitalised(head):
        return THING  # *l'état d'urgence*
    if form in FEMININE_BODIES or form in MASCULINE_BODIES:
        return BODY
    if story.capitalised(head) and (form in FEMININE_PLACES or form in MASCULINE_PLACES):
        return STATE
    if form in TEXTS or form in MEASURES or form in FEMININE_TEXTS:
        return TEXT
    one = form.rstrip("sx") if profile(lexicon, form).noun & PLURAL else form
    if one in FEMININE_BODIES or one in MASCULINE_BODIES:
        return BODY
    if one in TEXTS or one in FEMININE_TEXTS:
        return TEXT
    if one in ACTING_THINGS:
        return ACTOR
    if form in NOT_PERSONS:
        return THING
    if form in PERSONS or one in PERSONS or one in TITLES or one in MASCULINE_SPEAKERS:
        return PERSON
    if one in WOMEN or one in FEMININE_PERSONS or has_feminine(lexicon, one):
        return PERSON
    readings = [r for r in lexicon.readings(form) if r.pos == "NOUN"]
    if any(r.lemma not in (form, one) and has_feminine(lexicon, r.lemma) for r in readings):
        return PERSON
    return PERSON if one.endswith(_PERSONAL) else THING


def country(story: Story, i: int) -> int:
    """What agrees with the country, body or acronym at token ``i``, after its article; or 0."""
    form = story.tokens.forms[i]
    if form in FEMININE_ACRONYMS:
        return FS
    if story.lexicon.has(form, "NOUN") and form not in _PLACES:
        return 0
    genders = {r.gender for r in story.lexicon.readings(story.word(i)) if r.pos == "PROPN"}
    if form in FEMININE_PLACES or genders == {"f"}:
        return FS
    return MS if form in MASCULINE_PLACES or genders == {"m"} else 0


def common_mask(story: Story, i: int) -> int:
    """The mask of a common noun with a capital after its article: *la ministre de l'Énergie*."""
    forms = story.tokens.forms
    if i == 0 or forms[i - 1] not in _ARTICLES:
        return 0
    if any(r.pos == "PROPN" for r in story.lexicon.readings(story.word(i))):
        return 0
    return profile(story.lexicon, forms[i]).noun


def institution(story: Story, i: int) -> str:
    """The class of a common noun with a capital: *l'Assurance sociale* acts."""
    kind = kind_of(story, i)
    return BODY if kind in (THING, ACTOR, TEXT) else kind


def name_mask(story: Story, i: int, last: int) -> int:
    """What may agree with the name of tokens ``i`` to ``last``; 0 for agencies, codes."""
    forms = story.tokens.forms
    if woman_named(story, i):
        return FS
    word = story.word(i)
    if forms[i] in AGENCIES or any(c.isdigit() for c in word):
        return 0
    if forms[i] in FEMININE_PLACES and last == i:
        return FS
    if forms[i] in MASCULINE_PLACES and last == i:
        return MS
    genders = {r.gender for r in story.readings(i) if r.pos == "PROPN"}
    if genders == {"f"}:
        return FS
    if genders == {"m"}:
        return MS if last > i else MS | MP
    return ANY


def titled(story: Story, head: int, own: int, stop: int) -> int:
    """The mask of a title that a woman's name follows is hers: *le ministre Jana Malá*.

    Where an elided article hides the gender, also behind a comma: *l'analyste, Jana Malá, …*.
    """
    forms = story.tokens.forms
    if forms[head] not in TITLES or own not in (MS, MS | FS):
        return own
    for j in range(head + 1, min(head + 10, stop)):
        if story.capitalised(j):
            if forms[j].endswith("ová") or (j == head + 1 and name_mask(story, j, j) == FS):
                return FS
            if own == MS | FS and woman_named(story, j):
                return FS
        elif own == MS | FS and forms[j] == "," and forms[head - 1] == "l'":
            continue
        elif surely_finite(story, j) or story.tokens.kinds[j] == "punct":
            break
    return own


def is_city(story: Story, i: int) -> bool:
    """Whether the name at token ``i`` is in the table and no given name: *Rome*."""
    names = [r for r in story.lexicon.readings(story.word(i)) if r.pos == "PROPN"]
    return bool(names) and not any(r.gender for r in names)


def is_given(story: Story, i: int) -> bool:
    """Whether the name at token ``i`` is in the table as that of a man or a woman."""
    return any(r.pos == "PROPN" and r.gender for r in story.readings(i)) and (
        story.tokens.forms[i] not in _PLACES
    )
