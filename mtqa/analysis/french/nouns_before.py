"""Every noun before a verb that could be its subject, read backward to where its clause begins.

Whichever of them is the subject, what agrees with none of them agrees with nothing. Where a name
or a pronoun of open gender stands among them, nothing is sure.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from mtqa.analysis.french.noun_reading import (
    NO_NOUN,
    OF,
    ONE,
    common_word,
    determined,
    made_noun,
    name_mask_at,
    named_before,
    noun_mask_at,
    noun_next,
    noun_there,
    numeral,
    superlative,
)
from mtqa.analysis.french.profiles import ANY, FP, FS, MP, MS, PLURAL, SINGULAR, mask, profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import COMPARING, PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES

_REACH: Final = 40
_STOPS: Final = frozenset(";:«“()[]?!…")
_DASHES: Final = frozenset("–—")
#: relatives before which, or after which, the subject may stand
_WHICH: Final = frozenset("lequel laquelle lesquels lesquelles".split())
_ASIDES: Final = frozenset("auquel auxquels auxquelles duquel desquels desquelles".split())
_CLOSING: Final = {"»": "«", "”": "“", ")": "("}
_QUOTED: Final = 8  # tokens of a title between marks
_OPENERS: Final = frozenset(
    """que qu' car mais lorsque lorsqu' quand puisque puisqu' si où dont comment pourquoi tandis
    alors donc""".split()
)
_GENDERED: Final = {
    "celui": MS, "celui-ci": MS, "celui-là": MS, "celle": FS, "celle-ci": FS, "celle-là": FS,
    "ceux": MP, "ceux-ci": MP, "ceux-là": MP,
    "celles": FP, "celles-ci": FP,
    "celles-là": FP, "elle": FS, "elles": FP, "ils": MP,
    "aucun": MS, "aucune": FS, "chacun": MS, "chacune": FS, "certains": MP, "certaines": FP,
    "quelques-uns": MP, "quelques-unes": FP, "tout": MS, "rien": MS,
    "cela": MS, "ça": MS, "ceci": MS, "quelqu'un": MS,
    "lequel": MS, "laquelle": FS, "lesquels": MP, "lesquelles": FP,
}  # fmt: skip
#: words that may be a subject of any gender, or make the clause another than it seems
_OPEN: Final = frozenset(
    """je j' tu nous vous on ce c' il personne plusieurs beaucoup l'un l'une autre autres
    tous toutes quiconque nul nulle uns unes tel telle premier première second
    seconde dernier dernière seul seule seuls seules mien tien sien leur eux combien peu
    quoi chose""".split()
)
#: what may be a pronoun, and is none before its noun
_COMPARING: Final = COMPARING | {"telle", "telles"}
_BEFORE_NOUN: Final = frozenset(
    """aucun aucune certains certaines plusieurs autre autres tous toutes tout nul nulle tel telle
    premier première second seconde dernier dernière seul seule seuls seules leur ce""".split()
)
_SOME: Final = frozenset("autres certains certaines plusieurs".split())
#: what stands alone for so many of those spoken of before
_QUANTITIES: Final = COLLECTIVES - frozenset(
    "groupe bande troupe série foule couple ensemble paire masse multitude nuée flot".split()
)


class Nouns(NamedTuple):
    """``mask`` is what may agree with any of the nouns, ``first`` the one nearest the opening.

    ``last`` is the one nearest the verb, ``start`` where the clause begins; ``pair``: some of them
    may be joined.
    """

    mask: int
    first: int
    last: int
    pair: bool
    start: int


def nouns_before(story: Story, verb: int) -> Nouns | None:
    """The nouns before the verb group that begins at token ``verb``; None where one is unsure."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    own, found, first, last, pair, verbs = segments[verb], 0, -1, -1, False, 0
    k, floor = verb - 1, max(0, verb - _REACH)
    if forms[k] in ("et", "mais", "puis", "ou"):
        verbs = 1  # the subject is that of another verb before
        k -= 1
    while k >= 0 and segments[k] == own:
        form = forms[k]
        if k < floor:
            return None
        if form in _CLOSING:
            opening = _opening(story, k)
            if opening is None or forms[opening - 1] in DETERMINERS:
                return None  # la « promenade » est courte
            k = opening - 1
            continue
        if form in _ASIDES or (form in _WHICH and forms[k - 1] in PREPOSITIONS):
            if not found:
                return None  # le mur sur lequel sont projetés des textes
            if not verbs:
                break  # les années auxquelles la ville est habituée
            verbs -= 1
            k -= 1
            continue
        if form == '"' or form in _DASHES:
            return None
        if form in _STOPS:
            break
        if form in ("que", "qu'") and not _COMPARING.isdisjoint(forms[max(0, k - 6) : k]):
            pair = True  # le maire ainsi que son adjoint, tant le maire que son adjoint
            k -= 1
            continue
        if form in _OPENERS and not verbs and forms[verb - 1] != ",":
            break
        if form in _OPEN and not _with_noun(story, k):
            return None
        if (form in _GENDERED and not (form in _BEFORE_NOUN and _with_noun(story, k))) or (
            form in ONE and (forms[k - 1] == "l'" or forms[k + 1] in OF)
        ):
            if forms[k - 1] not in PREPOSITIONS or form not in ("elle", "elles", "ils"):
                found |= _GENDERED.get(form) or _one_of(form, found)
                first = k
                last = k if last < 0 else last
            k -= 1
            continue
        if form in ("et", "ou", "ni", ","):
            pair = True
            k -= 1
            continue
        if (k == verb - 1 or forms[k + 1] in OF) and numeral(story, k):
            return None  # 60 ont été retenus, trois des 60 sont là
        if form in DETERMINERS and forms[k + 1] in ("plus", "moins") and superlative(story, k + 2):
            determiner = DETERMINERS[form]
            found |= mask(determiner.gender, determiner.number)
            first = k
            last = k if last < 0 else last
        if tokens.kinds[k] != "word" or form in PREPOSITIONS or form in DETERMINERS:
            k -= 1
            continue
        here = profile(lexicon, form)
        if story.capitalised(k) and not (story.first_in_segment(k) and common_word(story, k)):
            own_mask = name_mask_at(story, k)
            if own_mask == ANY:
                return None
            if own_mask:
                found |= own_mask
                first = k
                last = k if last < 0 else last
            k -= 1
            continue
        if form in _OPENERS or form == "qui":
            verbs -= 1
            near = k - 1 - (forms[k - 1] == ",")
            if form == "qui" and near > 0 and story.capitalised(near):
                woman = named_before(story, near)
                if not woman:
                    return None  # la tante de Petr qui est arrivé
                found |= FS
        elif _verbal(story, k):
            verbs += 1
        elif "inf" in here.parts and not here.noun and forms[k - 1] not in PREPOSITIONS:
            return None  # voter est permis
        elif (form not in NO_NOUN or made_noun(story, k)) and noun_there(story, k):
            if form in _QUANTITIES and forms[k + 1] not in OF and determined(story, k):
                return None  # dont la plupart
            if form in TIMES and not determined(story, k):
                k -= 1
                continue
            found |= noun_mask_at(story, k)
            first = k
            last = k if last < 0 else last
        elif here.only_qualifier and forms[k - 1] in DETERMINERS and not noun_next(story, k + 1):
            determiner = DETERMINERS[forms[k - 1]]  # les dérivés de l'alcool
            found |= here.qualifier & mask(determiner.gender, determiner.number)
            first = k
            last = k if last < 0 else last
        elif not here.parts:
            return None
        k -= 1
    return Nouns(found, first, last, pair, k + 1) if found else None


def agree(nouns: Nouns, qualifier: int, number: str) -> bool:
    """Whether what is ``qualifier`` may agree with one of the nouns, or several, as ``number``."""
    if number == "s":
        return not nouns.mask & SINGULAR or bool(nouns.mask & qualifier & SINGULAR)
    if not qualifier & PLURAL:
        return False
    genders = nouns.mask | (nouns.mask & SINGULAR) << 1 | (nouns.mask & PLURAL) >> 1
    return bool(genders & qualifier & PLURAL)


def _one_of(form: str, others: int) -> int:
    """What agrees with *l'une de mes amies*, read after the others."""
    return (FS if form == "une" else MS) | (others & PLURAL) >> 1


def _opening(story: Story, close: int) -> int | None:
    """The mark that opens what token ``close`` closes, where it is short."""
    forms = story.tokens.forms
    mark = _CLOSING[forms[close]]
    near = range(close - 1, max(-1, close - _QUOTED), -1)
    return next((k for k in near if forms[k] == mark), None)


def _with_noun(story: Story, k: int) -> bool:
    """Whether what may be a pronoun at token ``k`` is none: *la personne, aucun maire*."""
    forms = story.tokens.forms
    if forms[k] == "chose":
        return forms[k - 1] not in ("quelque", "autre")
    if forms[k] == "personne":
        return k > 0 and forms[k - 1] in DETERMINERS
    if forms[k] not in _BEFORE_NOUN:
        return False
    if forms[k] in _SOME and forms[k + 1] in OF and forms[k + 2] != "entre":
        return True  # deux autres de ses livres
    after = k + 1
    while after + 1 < len(forms) and (
        forms[after] in DETERMINERS or profile(story.lexicon, forms[after]).only_qualifier
    ):
        after += 1
    return bool(profile(story.lexicon, forms[after]).noun) and forms[after] not in NO_NOUN


def _verbal(story: Story, k: int) -> bool:
    form = story.tokens.forms[k]
    here = profile(story.lexicon, form)
    if here.noun and k and story.tokens.forms[k - 1] in DETERMINERS:
        return False  # les avions
    return here.only_verb or "AUX" in here.parts or form in ("a", "est", "ont")
