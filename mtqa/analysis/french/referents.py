"""The nouns, names and pronouns of a sentence that a later pronoun may stand for."""

from __future__ import annotations

from typing import Final, NamedTuple

from mtqa.analysis.french.agreement import has_feminine
from mtqa.analysis.french.people import WOMEN, is_named, woman_named
from mtqa.analysis.french.phrases import INDEFINITE, STARTS, phrase_at
from mtqa.analysis.french.profiles import (
    ANY,
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
from mtqa.analysis.french.verbs import likely_finite, surely_finite
from mtqa.analysis.story import Story
from mtqa.languages.fr.agents import FEMININE_BODIES, MASCULINE_BODIES, PERSONS
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS, RELATIVES
from mtqa.languages.fr.grammar import AGENCIES
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.place_genders import FEMININE_PLACES, MASCULINE_PLACES
from mtqa.languages.fr.roles import ACTING_THINGS, FEMININE_ACRONYMS, FEMININE_PERSONS, FEMININE_TEXTS, MEASURES, TEXTS
from mtqa.languages.fr.titles import MASCULINE_SPEAKERS, ONLY_FEMININE, TITLES

#: classes of referents
PERSON: Final = "person"
BODY: Final = "body"
STATE: Final = "state"
NAME: Final = "name"
TEXT: Final = "text"
THING: Final = "thing"
#: a thing or a place whose people act: *la ville, une ambulance*
ACTOR: Final = "actor"
_PERSONAL: Final = ("iste", "logue", "ologue", "crate", "enne", "euse", "trice", "hôte")

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
_CLITICS: Final = {"le": MS, "la": FS, "l'": SINGULAR, "les": PLURAL, "lui": SINGULAR, "leur": PLURAL}
_OF: Final = frozenset("de d' du des".split())
_PLACE: Final = frozenset("à en dans vers sur près depuis pour".split())
#: verbs that are seldom the adjectives or nouns spelt alike
_RATHER_VERBS: Final = frozenset("dispose dure reste compte montre emploie gagne".split())
_NOMINAL: Final = frozenset(("NOUN", "ADJ", "ppas", "VERB"))
_ENDS: Final = frozenset((";", ":", "(", ")", "«", "»", '"', "“", "”", "–", "—"))


class Referent(NamedTuple):
    """What a pronoun may take up; ``i`` is its token, ``mask`` what may agree with it.

    ``kind`` is one of the classes above, or "pronoun". ``subject``: it stands before the first
    verb of its sentence and after no preposition.
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


def kind_of(story: Story, head: int) -> str:
    """The class of the common noun or the country at token ``head``."""
    form = story.tokens.forms[head]
    lexicon = story.lexicon
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
    if form in PERSONS or one in PERSONS or one in TITLES or one in MASCULINE_SPEAKERS:
        return PERSON
    if one in WOMEN or one in FEMININE_PERSONS or has_feminine(lexicon, one):
        return PERSON
    readings = [r for r in lexicon.readings(form) if r.pos == "NOUN"]
    if any(r.lemma not in (form, one) and has_feminine(lexicon, r.lemma) for r in readings):
        return PERSON
    if one.endswith(_PERSONAL):
        return PERSON
    return ACTOR if one in ACTING_THINGS else THING


def _referents(story: Story, segment: int) -> list[Referent]:
    tokens = story.tokens
    forms = tokens.forms
    span = story.segment_tokens(segment)
    verb = next((j for j in span if surely_finite(story, j)), span.stop)
    found: list[Referent] = []
    taken: set[int] = set()
    for i in span:
        if tokens.kinds[i] not in ("word", "number") or i in taken:
            continue
        form = forms[i]
        before = forms[i - 1] if i > span.start else ""
        if form in _PRONOUNS and not (form in ("dernier", "premier", "second") and before != "ce"):
            found.append(Referent(i, _PRONOUNS[form], "pronoun", i < verb))
            continue
        if form in _CLITICS and _object(story, i, span.stop):
            found.append(Referent(i, _CLITICS[form], "pronoun", False))
            continue
        if form == "lui" and before in PREPOSITIONS:
            found.append(Referent(i, MS, "pronoun", False))
            continue
        if form in ("le", "la", "l'") and i + 1 < span.stop and story.capitalised(i + 1):
            place = country(story, i + 1)
            if place:
                taken.add(i + 1)
                subject = i < verb and before not in PREPOSITIONS
                found.append(Referent(i + 1, place, STATE, subject))
                continue
        starts = form in DETERMINERS or form in STARTS or form in INDEFINITE
        if starts or tokens.kinds[i] == "number":
            phrase = phrase_at(story, i)
            if phrase is not None and phrase.head < span.stop:
                taken.update(range(phrase.first + 1, phrase.head + 1))
                if forms[phrase.head] in TIMES or (
                    forms[phrase.head] in MEASURES and tokens.kinds[phrase.head - 1] != "word"
                ):
                    continue
                subject = phrase.first < verb and before not in PREPOSITIONS and form not in _OF
                own = _titled(story, phrase.head, phrase.mask, span.stop)
                found.append(Referent(phrase.head, own, kind_of(story, phrase.head), subject))
                continue
        if is_named(story, i):
            last = i
            while last + 1 < span.stop and story.capitalised(last + 1):
                last += 1
            taken.update(range(i + 1, last + 1))
            common = _common(story, i)
            if common:
                subject = i < verb and forms[max(span.start, i - 2)] not in PREPOSITIONS
                found.append(Referent(i, common, _institution(story, i), subject))
                continue
            if i > span.start and _apposed(story, found, i):
                continue
            here = _name(story, i, last)
            alone = last == i and not _given(story, i)
            if here and not (alone and (before in _PLACE or before in ("de", "d'"))):
                kind = STATE if alone and _city(story, i) else NAME
                found.append(Referent(i, here, kind, i < verb and before not in PREPOSITIONS))
            continue
        here = profile(story.lexicon, form)
        if here.noun & PLURAL and not here.noun & SINGULAR and form not in MEASURES:
            if form not in TIMES and here.parts <= _NOMINAL and (
                not (here.finite or here.qualifier) or before in PREPOSITIONS
            ):
                found.append(Referent(i, here.noun & PLURAL, kind_of(story, i), False))
        elif form in ("et", "ou") and i + 1 < span.stop:
            found.append(Referent(i, _joined(story, i, span), "pronoun", False))
    return [r for r in found if r.mask]


def _common(story: Story, i: int) -> int:
    """The mask of a common noun with a capital after its article: *la ministre de l'Énergie*."""
    forms = story.tokens.forms
    if i == 0 or forms[i - 1] not in ("l'", "le", "la", "les", "des", "du", "aux", "au", "une", "un"):
        return 0
    if any(r.pos == "PROPN" for r in story.lexicon.readings(story.word(i))):
        return 0
    return profile(story.lexicon, forms[i]).noun


def _institution(story: Story, i: int) -> str:
    """The class of a common noun with a capital: *l'Assurance sociale* acts."""
    kind = kind_of(story, i)
    return BODY if kind in (THING, ACTOR, TEXT) else kind


def _apposed(story: Story, found: list[Referent], i: int) -> bool:
    """Whether the name at token ``i`` says which: *la société SPP*; the noun stands for both."""
    if not found or story.capitalised(i - 1) or story.tokens.kinds[i - 1] != "word":
        return False
    before = found[-1]
    if before.kind in ("pronoun", NAME) or before.mask not in (MS, FS):
        return False
    return all(
        profile(story.lexicon, story.tokens.forms[j]).qualifier
        or profile(story.lexicon, story.tokens.forms[j]).noun
        or story.tokens.forms[j] in _OF
        for j in range(before.i, i)
    ) and story.tokens.forms[i - 1] not in _OF


def _city(story: Story, i: int) -> bool:
    """Whether the name at token ``i`` is in the table and no given name: *Rome*."""
    names = [r for r in story.lexicon.readings(story.word(i)) if r.pos == "PROPN"]
    return bool(names) and not any(r.gender for r in names)


def _given(story: Story, i: int) -> bool:
    return any(r.pos == "PROPN" and r.gender for r in story.readings(i)) and (
        story.tokens.forms[i] not in FEMININE_PLACES | MASCULINE_PLACES
    )


def _name(story: Story, i: int, last: int) -> int:
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


def country(story: Story, i: int) -> int:
    """What agrees with the country, body or acronym at token ``i``, after its article; or 0."""
    form = story.tokens.forms[i]
    if form in FEMININE_ACRONYMS:
        return FS
    if story.lexicon.has(form, "NOUN") and form not in FEMININE_PLACES | MASCULINE_PLACES:
        return 0
    genders = {r.gender for r in story.lexicon.readings(story.word(i)) if r.pos == "PROPN"}
    if form in FEMININE_PLACES or genders == {"f"}:
        return FS
    return MS if form in MASCULINE_PLACES or genders == {"m"} else 0


def _object(story: Story, i: int, stop: int) -> bool:
    """Whether the word at token ``i`` is an object pronoun: a verb follows and no noun."""
    if i + 1 >= stop:
        return False
    here = profile(story.lexicon, story.tokens.forms[i + 1])
    if "NOUN" in here.parts or "ADJ" in here.parts or story.capitalised(i + 1):
        return False
    return here.finite or "inf" in here.parts or "AUX" in here.parts or "ppre" in here.parts


def _titled(story: Story, head: int, own: int, stop: int) -> int:
    """The mask of a title that a woman's name follows is hers: *le ministre Jana Malá*."""
    forms = story.tokens.forms
    if forms[head] not in TITLES or own != MS:
        return own
    for j in range(head + 1, min(head + 8, stop)):
        if story.capitalised(j):
            if forms[j].endswith("ová"):
                return FS
        elif surely_finite(story, j) or story.tokens.kinds[j] == "punct":
            break
    return own


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


def main_subject(story: Story, segment: int, stop: int) -> Referent | None:
    """The noun phrase with a determiner, or the woman's name, that is the segment's subject.

    Only where it opens the sentence, or follows adverbs or one complement that a comma ends, and
    the first verb after it agrees and stands before token ``stop``.
    """
    forms = story.tokens.forms
    span = story.segment_tokens(segment)
    for i in _openings(story, span, stop):
        phrase = phrase_at(story, i)
        if forms[i] in ("le", "la", "l'") and i + 1 < stop and story.capitalised(i + 1):
            place = country(story, i + 1)
            if place and forms[i + 2 : i + 3] == ["et"]:
                return _pair(story, i, stop, place)
            if place and _verb_after(story, i + 2, stop, "s") is not None:
                return Referent(i + 1, place, STATE, True)
        if phrase is None and i + 1 < stop and story.capitalised(i + 1):
            common = _common(story, i + 1)
            if common in (MS, FS) and forms[i] in ("l'", "le", "la"):
                if _verb_after(story, i + 2, stop, "s") is None:
                    return None
                return Referent(i + 1, common, _institution(story, i + 1), True)
        if phrase is None and story.capitalised(i) and is_named(story, i):
            last = i
            while last + 1 < span.stop and story.capitalised(last + 1):
                last += 1
            if _name(story, i, last) == FS and _verb_after(story, last + 1, stop, "s") is not None:
                kind = STATE if forms[i] in FEMININE_PLACES else PERSON
                return Referent(i, FS, kind, True)
            return None
        if phrase is None or forms[phrase.head] in TIMES or forms[i] in ("du", "au", "aux"):
            return None
        own = _titled(story, phrase.head, phrase.mask, span.stop)
        if own not in (MS, MP, FS, FP):
            return None
        number = "s" if own & SINGULAR else "p"
        if _verb_after(story, phrase.last + 1, stop, number) is None:
            return None
        return Referent(phrase.head, own, kind_of(story, phrase.head), True)
    return None


def opens_with(story: Story, segment: int, forms: tuple[str, ...]) -> int | None:
    """The pronoun among ``forms`` that opens the segment as its subject, or None."""
    span = story.segment_tokens(segment)
    for i in _openings(story, span, span.stop):
        if story.tokens.forms[i] in forms:
            return i
    return None


def _pair(story: Story, i: int, stop: int, place: int) -> Referent | None:
    """*La France et l'Allemagne proposent*: two countries as a plural subject."""
    if i + 4 >= stop or story.tokens.forms[i + 3] not in ("le", "la", "l'"):
        return None
    other = country(story, i + 4)
    if not other or _verb_after(story, i + 5, stop, "p") is None:
        return None
    return Referent(i + 4, FP if place == other == FS else MP, STATE, True)


def _openings(story: Story, span: range, stop: int) -> list[int]:
    """The token at which the subject may begin."""
    forms, kinds = story.tokens.forms, story.tokens.kinds
    i = span.start
    while i < min(span.stop, stop):
        form = forms[i]
        if form in (",", "«", '"', "–", "—") or (
            form in _CONNECTORS and i + 1 < span.stop
        ):
            i += 1
            continue
        if form in PREPOSITIONS and form not in ("des", "du") or (
            forms[i] in ("le", "la", "les", "l'", "ce", "cette") and _time(story, i, span.stop)
        ):
            comma = next((j for j in range(i, min(i + 14, span.stop)) if forms[j] == ","), None)
            if comma is None or any(surely_finite(story, j) for j in range(i, comma)):
                return []
            i = comma + 1
            continue
        return [i] if kinds[i] in ("word", "number") else []
    return []


_CONNECTORS: Final = frozenset(
    """cependant toutefois pourtant ensuite ainsi enfin désormais maintenant aujourd'hui demain hier
    mais néanmoins parallèlement actuellement auparavant finalement récemment dorénavant notamment
    également initialement lundi mardi mercredi jeudi vendredi samedi dimanche et or car""".split()
)


def _time(story: Story, i: int, stop: int) -> bool:
    return any(story.tokens.forms[j] in TIMES for j in range(i + 1, min(i + 3, stop)))


def _verb_after(story: Story, i: int, stop: int, number: str) -> int | None:
    """The first verb from token ``i`` on, where it agrees and no other subject comes before it."""
    forms = story.tokens.forms
    commas = relative = 0
    passed = -1
    for j in range(i, min(i + 30, stop)):
        form = forms[j]
        if form in _ENDS or form in ("et", "ou"):
            return None
        if form in RELATIVES:
            relative += 1
            continue
        if form in PREPOSITIONS:
            continue
        if form == ",":
            commas += 1
            continue
        if likely_finite(story, j) or _plain_verb(story, j):
            if relative:
                relative -= 1
                passed = j
                continue
            if j == passed + 1:
                continue  # *qui a été*
            if commas % 2:
                return None
            verb = profile(story.lexicon, form).verb
            return j if number in verb else None
    return None


def _plain_verb(story: Story, j: int) -> bool:
    here = profile(story.lexicon, story.tokens.forms[j])
    if not here.verb or story.capitalised(j) or j + 1 >= len(story.tokens):
        return False
    after = story.tokens.forms[j + 1]
    determined = after in DETERMINERS and after not in ("du", "des", "au", "aux")
    if story.tokens.forms[j] in _RATHER_VERBS or determined or after in STARTS or story.tokens.kinds[j + 1] == "number":
        return True
    return not (here.noun or here.qualifier)


def agrees(referent: Referent, gender: str, number: str) -> bool:
    """Whether a pronoun of this gender and number may stand for the referent."""
    return bool(referent.mask & mask(gender, number))
