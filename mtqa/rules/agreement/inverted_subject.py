"""AGR064: a verb or participle that does not agree with a subject after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import (
    FEMININE,
    FS,
    MASCULINE,
    MS,
    PLURAL,
    SINGULAR,
    mask,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.copulas import BE_PLURAL, BE_SINGULAR, BETWEEN, HAVE
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import OPENING, PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_CLITICS: Final = {
    "-il": ("m", "s"), "-t-il": ("m", "s"), "-elle": ("f", "s"), "-t-elle": ("f", "s"),
    "-ils": ("m", "p"), "-elles": ("f", "p"),
}  # fmt: skip
_BE: Final = frozenset(BE_SINGULAR + BE_PLURAL)
#: reflexive verbs whose *se* is not their object
_INDIRECT: Final = frozenset(
    """rendre parler plaire succéder promettre permettre donner assurer offrir acheter laisser
    faire voir dire demander répondre imposer interroger jurer avouer entendre""".split()
)
#: reflexive verbs with which one says something
_SAYING: Final = frozenset(
    """réjouir féliciter indigner exclamer écrier plaindre vanter défendre étonner inquiéter
    insurger emporter excuser lamenter souvenir rappeler moquer justifier agacer désoler amuser
    alarmer offusquer émouvoir enthousiasmer énerver""".split()
)
_RELATIVES: Final = frozenset(("où", "dont", "quand", "lorsque", "que", "qu'"))
_NUMERALS: Final = tuple(
    "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille".split()
)
_OPEN: Final = frozenset(("l'", "le", "la", "un", "une", "son", "sa", "les", "des", "leur"))


def _check(story: Story) -> Iterator[Match]:
    yield from _pronouns(story)
    yield from _after_quotation(story)
    yield from _after_opening(story)
    yield from _numbers(story)


def _pronouns(story: Story) -> Iterator[Match]:
    """*s'est-elle réjoui*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_CLITICS):
        gender, number = _CLITICS[forms[i]]
        verb = i - 1
        be = verb > 0 and forms[verb] in _BE
        have = verb > 0 and HAVE.get(forms[verb]) == number and forms[i + 1 : i + 2] == ["été"]
        if not be and not have:
            continue
        j = _skip(story, i + 1 + have)
        if j >= len(forms) or segments[j] != segments[i]:
            continue
        reflexive = forms[verb - 1] in ("s'", "se")
        if be and reflexive and not _direct(story, j):
            continue
        here = profile(story.lexicon, forms[j])
        if not here.participle or here.participle & mask(gender, number):
            continue
        if forms[i] in ("-il", "-t-il") and here.participle & FS and not reflexive:
            continue
        yield _match(story, j, j, gender, number)


def _skip(story: Story, i: int) -> int:
    forms = story.tokens.forms
    while i < len(forms) and (
        forms[i] in BETWEEN
        or (forms[i].endswith("ment") and profile(story.lexicon, forms[i]).parts == {"ADV"})
    ):
        i += 1
    return i


def _direct(story: Story, j: int) -> bool:
    """Whether *se* is the object of the reflexive participle at token ``j``."""
    forms = story.tokens.forms
    lemmas = {r.lemma for r in story.lexicon.readings(forms[j]) if r.tense == "ppas"}
    after = forms[j + 1] if j + 1 < len(forms) else ""
    if "inf" in profile(story.lexicon, after).parts or after in _OPEN or after in ("que", "qu'"):
        return False
    return bool(lemmas) and lemmas.isdisjoint(_INDIRECT)


def _after_quotation(story: Story) -> Iterator[Match]:
    """*», s'est réjoui la ministre*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where("est", "sont"):
        if i < 2 or forms[i - 1] not in ("s'", "se"):
            continue
        if forms[i - 2] not in ("»", ",", '"', "”", "!", "?"):
            continue
        j = _skip(story, i + 1)
        if j + 1 >= len(forms) or segments[j] != segments[i]:
            continue
        lemmas = {r.lemma for r in story.lexicon.readings(forms[j]) if r.tense == "ppas"}
        if not lemmas & _SAYING:
            continue
        found = _subject(story, j + 1) & (SINGULAR if forms[i] == "est" else PLURAL)
        here = profile(story.lexicon, forms[j])
        if found and not found & here.participle:
            yield _match(story, j, j, _gender(found), "s" if forms[i] == "est" else "p")


def _subject(story: Story, k: int) -> int:
    """What agrees with the subject that begins at token ``k``, 0 where it is unsure."""
    forms = story.tokens.forms
    if story.capitalised(k):
        last = k
        while last + 1 < len(forms) and story.capitalised(last + 1):
            last += 1
        return FS if forms[last].endswith("ová") else 0
    phrase = phrase_at(story, k)
    if phrase is None or forms[phrase.head] in TIMES or forms[phrase.head] in COLLECTIVES:
        return 0
    if forms[phrase.head] in TITLES and phrase.mask & MS:
        return 0  # the title is what may be wrong
    return phrase.mask


def _after_opening(story: Story) -> Iterator[Match]:
    """*quand seront remplis les conditions, où est née le compositeur*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_BE):
        first = i - (i > 0 and forms[i - 1] in ("s'", "se"))
        if first < 1 or segments[first - 1] != segments[i] or not _without_subject(story, first):
            continue
        j = _skip(story, i + 1)
        if j + 2 >= len(forms) or segments[j + 2] != segments[i]:
            continue
        here = profile(story.lexicon, forms[j])
        if not here.participle or (first < i and not _saying_object(story, j)):
            continue
        phrase = phrase_at(story, j + 1)
        if phrase is None or forms[phrase.head] in TIMES or forms[phrase.head] in COLLECTIVES:
            continue
        if forms[j + 1] in ("du", "au", "aux") or forms[phrase.head + 1 : phrase.head + 2] in (
            ["et"],
            ["ou"],
            [","],
        ):
            continue
        number = "s" if forms[i] in BE_SINGULAR else "p"
        if not phrase.mask & (SINGULAR if number == "s" else PLURAL):
            continue
        found = phrase.mask & (SINGULAR if number == "s" else PLURAL)
        if not found & here.participle:
            yield _match(story, j, j, _gender(found), number)


def _numbers(story: Story) -> Iterator[Match]:
    """*Sur la colline repose 400 soldats*: a singular before its plural subject."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    for p in (*story.where("les", *_NUMERALS), *story.numbers):
        verb = p - 1
        if verb < 2 or segments[verb] != segments[p]:
            continue
        if profile(lexicon, forms[verb]).participle and forms[verb - 1] in (*HAVE, *_BE):
            verb -= 1
        here = profile(lexicon, forms[verb])
        sure = here.only_verb or "AUX" in here.parts or forms[verb] == "a"
        if not sure or (here.verb != "s" and forms[verb] != "a") or story.capitalised(verb):
            continue
        first = verb
        while first > 0 and forms[first - 1] in ("se", "s'", "ne", "n'", "y"):
            first -= 1
        if forms[p] == "les" and forms[first] not in ("se", "s'") and forms[verb] not in _BE:
            continue  # an object, its subject after it
        if first < 1 or segments[first - 1] != segments[p] or not _alone(story, first, verb, p):
            continue
        phrase = phrase_at(story, p)
        if phrase is None or phrase.mask & SINGULAR or forms[phrase.head] in TIMES:
            continue
        if forms[phrase.head + 1 : phrase.head + 2] == ["%"] or tokens.kinds[p + 1] == "punct":
            continue
        yield Match(
            tokens.starts[verb],
            tokens.ends[phrase.head],
            "The verb should be in the plural, as its subject is.",
        )


def _alone(story: Story, first: int, verb: int, p: int) -> bool:
    """Whether the verb group from token ``first`` has no subject before it."""
    forms = story.tokens.forms
    if forms[first - 1] in ("où", "dont", "quand", "lorsque"):
        return True
    if forms[first - 1] in ("que", "qu'"):
        return verb < p - 1 and first > 1 and bool(profile(story.lexicon, forms[first - 2]).noun)
    start = story.segment_tokens(story.tokens.segments[first]).start
    return (
        forms[start] in PREPOSITIONS
        and forms[first - 1] not in PREPOSITIONS
        and _without_subject(story, first)
    )


def _saying_object(story: Story, j: int) -> bool:
    """Whether the reflexive participle at token ``j`` may come before its subject."""
    lemmas = {r.lemma for r in story.lexicon.readings(story.tokens.forms[j]) if r.tense == "ppas"}
    return not lemmas.isdisjoint(("tenir", "dérouler", "produire", "ouvrir", "réunir", "former"))


def _without_subject(story: Story, verb: int) -> bool:
    """Whether nothing that could be the subject stands before the verb in its clause."""
    tokens = story.tokens
    forms = tokens.forms
    before = forms[verb - 1]
    if before in _RELATIVES:
        return True
    start = story.segment_tokens(tokens.segments[verb]).start
    if not story.capitalised(start) or forms[start] not in OPENING or verb - start > 12:
        return forms[start : start + 3] == ["il", "y", "a"] and verb - start < 7
    for k in range(start, verb):
        form = forms[k]
        if form in ("il", "elle", "on", "ce", "c'", "qui", "que", "qu'", ",", "et", "«", "»"):
            return False
        here = profile(story.lexicon, form)
        if (here.only_verb or "AUX" in here.parts) and not story.capitalised(k):
            return False
        if form in DETERMINERS and form not in PREPOSITIONS and forms[k - 1] not in PREPOSITIONS:
            return False
    return True


def _gender(found: int) -> str:
    return "" if found & MASCULINE and found & FEMININE else "m" if found & MASCULINE else "f"


def _match(story: Story, first: int, i: int, gender: str, number: str) -> Match:
    tokens = story.tokens
    right = inflect(story.lexicon, tokens.forms[i], gender, number) if gender else None
    return Match(
        tokens.starts[first],
        tokens.ends[i],
        f"« {story.word(i)} » does not agree with its subject" + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


RULE = Rule(
    code="AGR064",
    name="inverted-subject",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle with « être » that does not agree with the subject after it: « s'est-elle "
    "réjoui », « est née le compositeur »; a verb in the singular before a plural subject.",
    why="Verb and participle agree with the subject wherever that stands.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec être »",
    check=_check,
    bad=(
        Bad("« Enfin », s'est-elle ⟦réjoui⟧.", "« Enfin », s'est-elle réjouie."),
        Bad("« Non ! » s'est ⟦indigné⟧ la maire.", "« Non ! » s'est indignée la maire."),
        Bad("Sur la colline ⟦repose 400 soldats⟧."),
        Bad("À Trnava est ⟦née⟧ le compositeur.", "À Trnava est né le compositeur."),
    ),
    good=(
        "« Enfin », s'est-elle dit. « Enfin », s'est réjouie la maire.",
        "À Nitra sont nés le peintre et sa sœur. Quand sera venue la nuit, il partira.",
        "À Nitra est arrivé mardi un train. Là est morte la veille sa mère.",
    ),
)
