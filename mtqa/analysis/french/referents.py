"""The nouns, names and pronouns of a sentence that a later pronoun may stand for."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from mtqa.analysis.french.noun_classes import (
    BODY,
    NAME,
    OPEN,
    STATE,
    common_mask,
    country,
    institution,
    is_city,
    is_given,
    kind_of,
    name_mask,
    titled,
)
from mtqa.analysis.french.people import is_named
from mtqa.analysis.french.phrases import INDEFINITE, STARTS, Phrase, phrase_at
from mtqa.analysis.french.profiles import (
    FEMININE,
    FP,
    FS,
    MASCULINE,
    MP,
    MS,
    PLURAL,
    SINGULAR,
    mask,
    profile,
)
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.place_genders import PLURAL_PLACES
from mtqa.languages.fr.roles import MEASURES

_PRONOUNS: Final = {
    "celui": MS, "celui-ci": MS, "celui-là": MS, "lui-même": MS, "chacun": MS, "quelqu'un": MS,
    "celle": FS, "celle-ci": FS, "celle-là": FS, "elle-même": FS, "elle": FS, "-elle": FS,
    "-t-elle": FS, "il": MS, "-il": MS, "-t-il": MS, "ils": MP, "-ils": MP, "-t-ils": MP,
    "eux": MP, "ceux": MP, "ceux-ci": MP, "ceux-là": MP, "eux-mêmes": MP, "elles": FP,
    "-elles": FP, "-t-elles": FP, "celles": FP, "celles-ci": FP, "celles-là": FP,
    "certains": MP, "certaines": FP, "tous": MP, "toutes": FP, "plusieurs": PLURAL,
    "beaucoup": PLURAL, "nombreux": MP, "nombreuses": FP, "uns": MP, "unes": FP, "autres": PLURAL,
    "lequel": MS, "laquelle": FS, "lesquels": MP, "lesquelles": FP, "dernier": MS, "premier": MS,
    "second": MS,
}  # fmt: skip
_CLITICS: Final = {
    "le": MS,
    "la": FS,
    "l'": SINGULAR,
    "les": PLURAL,
    "lui": SINGULAR,
    "leur": PLURAL,
}
_SOURCES: Final = frozenset(("selon", "d'après"))
#: words within a family name
_PARTICLES: Final = frozenset("von van der den zu bin".split())
_LAST: Final = frozenset(("dernier", "premier", "second"))
_OF: Final = frozenset("de d' du des".split())
#: prepositions after which a name alone is most likely a place
_PLACE: Final = frozenset("à en dans vers sur près depuis pour de d'".split())
_NOMINAL: Final = frozenset(("NOUN", "ADJ", "ppas", "VERB"))


class Referent(NamedTuple):
    """What a pronoun may take up; ``i`` is its token, ``mask`` what may agree with it.

    ``kind`` is a class of ``noun_classes``. ``subject``: it stands before the first verb of its
    sentence and after no preposition.
    """

    i: int
    mask: int
    kind: str
    subject: bool


class Scene:
    """The referents of a story's sentences, each sentence looked at once and only when asked."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._found: dict[int, list[Referent]] = {}

    def of(self, segment: int) -> list[Referent]:
        """The referents of a segment, in order."""
        found = self._found.get(segment)
        if found is None:
            found = self._found[segment] = _referents(self._story, segment)
        return found


@lru_cache(maxsize=1)  # several rules read it of a story, one after the other
def scene_of(story: Story) -> Scene:
    """The scene of a story, the same for all that ask."""
    return Scene(story)


def _referents(story: Story, segment: int) -> list[Referent]:
    tokens = story.tokens
    span = story.segment_tokens(segment)
    verb = next((j for j in span if surely_finite(story, j)), span.stop)
    found: list[Referent] = []
    i = span.start
    while i < span.stop:
        last = i
        kind = tokens.kinds[i]
        if kind != "punct":
            form, read = tokens.forms[i], None
            # asked first what the form may be: most words are nothing of all this
            if form in _MAY_BE_PRONOUN:
                read = _pronoun(story, i, span, verb)
            if read is None and (kind == "number" or form in _MAY_OPEN):
                read = _phrase(story, i, span, verb)
            if read is None and story.capitalised(i):
                read = _named(story, i, span, verb, found)
            referent, last = read or _bare(story, i, span)
            if referent is not None and referent.mask:
                found.append(referent)
        i = last + 1
    return found


_MAY_BE_PRONOUN: Final = frozenset((*_PRONOUNS, *_CLITICS, "lui"))
_MAY_OPEN: Final = frozenset(("l'", *DETERMINERS, *STARTS, *INDEFINITE))
#: a referent, or None where there is surely none, and the last token that was read
_Read: TypeAlias = tuple[Referent | None, int] | None


def _pronoun(story: Story, i: int, span: range, verb: int) -> _Read:
    form = story.tokens.forms[i]
    before = story.tokens.forms[i - 1] if i > span.start else ""
    if form in _PRONOUNS and (form not in _LAST or before == "ce"):
        return Referent(i, _PRONOUNS[form], OPEN, i < verb), i
    if form in _CLITICS and _object(story, i, span.stop):
        return Referent(i, _CLITICS[form], OPEN, False), i
    if form == "lui" and before in PREPOSITIONS:
        return Referent(i, MS, OPEN, False), i
    return None


def _phrase(story: Story, i: int, span: range, verb: int) -> _Read:
    """A noun with its determiner, a country with its article."""
    tokens, forms = story.tokens, story.tokens.forms
    form = forms[i]
    before = forms[i - 1] if i > span.start else ""
    if form in ("le", "la", "l'") and i + 1 < span.stop and story.capitalised(i + 1):
        place = country(story, i + 1)
        if place:
            return Referent(i + 1, place, STATE, i < verb and before not in PREPOSITIONS), i + 1
    starts = form in DETERMINERS or form in STARTS or form in INDEFINITE
    phrase = phrase_at(story, i) if starts or tokens.kinds[i] == "number" else None
    if phrase is None or phrase.head >= span.stop:
        return None
    head = phrase.head
    counted = (
        tokens.kinds[head - 1] != "word" or "NUM" in profile(story.lexicon, forms[head - 1]).parts
    )
    measured = forms[head] in MEASURES and counted
    if forms[head] in TIMES or measured:
        return None, head
    subject = phrase.first < verb and before not in PREPOSITIONS and form not in _OF
    own = titled(story, head, _shown(story, phrase), span.stop)
    return Referent(head, own, kind_of(story, head), subject), head


def _shown(story: Story, phrase: Phrase) -> int:
    """The mask of a phrase, with the gender that an adjective shows: *l'ancienne ministre*."""
    own = phrase.mask
    if own & MASCULINE and own & FEMININE:
        for j in range(phrase.first + 1, phrase.head):
            own = own & profile(story.lexicon, story.tokens.forms[j]).adjective or own
    return own


def _named(story: Story, i: int, span: range, verb: int, found: list[Referent]) -> _Read:
    if not is_named(story, i):
        return None
    forms = story.tokens.forms
    last = name_end(story, i, span.stop)
    before = forms[i - 1] if i > span.start else ""
    common = common_mask(story, i)
    if common:
        subject = i < verb and forms[max(span.start, i - 2)] not in PREPOSITIONS
        return Referent(i, common, institution(story, i), subject), last
    if forms[i] == "état" and before == "d'":
        return None, last  # *la secrétaire d'État*
    if i > span.start and (_apposed(story, found, i) or _abbreviates(story, i)):
        return None, last
    alone = last == i and not is_given(story, i)
    if alone and before in _PLACE:
        return None, last
    # *Selon le gouverneur de la région, Oleh M., …*: a source, not what the sentence is about
    source = before == "," and forms[span.start] in _SOURCES
    subject = i < verb and before not in PREPOSITIONS and not source
    if forms[i] in PLURAL_PLACES:
        return Referent(i, mask(PLURAL_PLACES[forms[i]], "p"), STATE, subject), last
    kind = STATE if alone and is_city(story, i) else NAME
    return Referent(i, name_mask(story, i, last), kind, subject), last


def _bare(story: Story, i: int, span: range) -> tuple[Referent | None, int]:
    """A plural without determiner, *de supporters*, or a pair: *Jana et Petr*."""
    form = story.tokens.forms[i]
    before = story.tokens.forms[i - 1] if i > span.start else ""
    here = profile(story.lexicon, form)
    if here.noun & PLURAL and not here.noun & SINGULAR and form not in MEASURES:
        plain = not (here.finite or here.qualifier) or before in PREPOSITIONS
        if form not in TIMES and here.parts <= _NOMINAL and plain:
            return Referent(i, here.noun & PLURAL, kind_of(story, i), False), i
    elif form in ("et", "ou") and i + 1 < span.stop:
        return Referent(i, _joined(story, i, span), OPEN, False), i
    return None, i


def name_end(story: Story, i: int, stop: int) -> int:
    """The last token of the name that begins at token ``i``."""
    while i + 1 < stop:
        after = i + 1
        while after + 1 < stop and story.tokens.forms[after] in _PARTICLES:
            after += 1  # *Ursula von der Leyen*
        if not story.capitalised(after):
            break
        i = after
    return i


def _apposed(story: Story, found: list[Referent], i: int) -> bool:
    """Whether the name at token ``i`` says which: *la société SPP*; the noun stands for both."""
    if not found or story.capitalised(i - 1) or story.tokens.kinds[i - 1] != "word":
        return False
    before = found[-1]
    if before.kind in (OPEN, NAME) or before.mask not in (MS, FS):
        return False
    between = story.tokens.forms[before.i + 1 : i]
    if before.kind == BODY and len(between) == 2 and between[0] in ("de", "d'"):
        return True  # *la compagnie d'assurance VZP*
    return all(profile(story.lexicon, form).only_qualifier for form in between)


def _abbreviates(story: Story, i: int) -> bool:
    """Whether the name at token ``i`` is the abbreviation of what stands before: *(NBS)*."""
    forms = story.tokens.forms
    return forms[i - 1] == "(" and forms[i + 1 : i + 2] == [")"] and story.word(i).isupper()


def _object(story: Story, i: int, stop: int) -> bool:
    """Whether the word at token ``i`` is an object pronoun: a verb follows and no noun."""
    if i + 1 >= stop:
        return False
    here = profile(story.lexicon, story.tokens.forms[i + 1])
    if "NOUN" in here.parts or "ADJ" in here.parts or story.capitalised(i + 1):
        return False
    return here.finite or "inf" in here.parts or "AUX" in here.parts or "ppre" in here.parts


def _joined(story: Story, i: int, span: range) -> int:
    """What may agree with the nouns or names that token ``i`` joins: a plural, or 0."""
    forms = story.tokens.forms
    left, right = i - 1, i + 1
    if left < span.start:
        return 0
    noun = profile(story.lexicon, forms[right]).noun
    starts = forms[right] in DETERMINERS or forms[right] in STARTS or story.capitalised(right)
    if not (starts or noun):
        return 0
    here = profile(story.lexicon, forms[left])
    if not (here.noun or here.qualifier or story.capitalised(left)):
        return 0
    phrase = phrase_at(story, right) if starts and not story.capitalised(right) else None
    if phrase is not None and phrase.mask & MASCULINE == 0:
        earlier = profile(story.lexicon, forms[left])
        if not story.capitalised(left) and earlier.noun and earlier.noun & MASCULINE == 0:
            return FP
        if country(story, left) == FS:
            return FP
    if phrase is None and right + 1 < span.stop:
        one = right + (forms[right] in ("le", "la", "l'"))
        if country(story, left) == FS and country(story, one) == FS:
            return FP
    return PLURAL
