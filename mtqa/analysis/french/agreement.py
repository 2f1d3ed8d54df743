"""What is sure of a French word's gender and number, and of the subject before a verb."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.lexicon import Lexicon, Reading

_NOMINAL = frozenset({"NOUN", "ADJ"})
#: words after which a clause begins with its subject
_OPENERS = frozenset({"que", "qu'", "car", "mais", "lorsque", "quand", "puisque", "tandis"})
#: endings of adjectives in the masculine and feminine that are more than an *e*
_PAIRS = (
    ("eux", "euse"), ("if", "ive"), ("er", "ère"), ("el", "elle"), ("eil", "eille"),
    ("en", "enne"), ("on", "onne"), ("et", "ette"), ("et", "ète"), ("eur", "euse"),
    ("teur", "trice"), ("c", "que"), ("c", "che"), ("s", "sse"), ("g", "gue"), ("ul", "ulle"),
)  # fmt: skip
#: words that turn *que* into "and": *ainsi que le visage*
_LIKE = frozenset({"ainsi", "autant", "même", "moins", "plus", "aussi", "outre", "autre", "autres"})


class Inflection(NamedTuple):
    """``gender`` ``m``/``f`` and ``number`` ``s``/``p``, each "" where the form leaves it open."""

    gender: str
    number: str


class Subject(NamedTuple):
    """Tokens ``first`` to ``last``, inclusive, of a determiner and its noun (and adjective)."""

    first: int
    head: int
    last: int
    gender: str
    number: str


def inflection(readings: Sequence[Reading]) -> Inflection:
    """The gender and number on which all ``readings`` agree."""
    genders = {r.gender for r in readings}
    numbers = {r.number for r in readings}
    return Inflection(
        genders.pop() if len(genders) == 1 else "", numbers.pop() if len(numbers) == 1 else ""
    )


@lru_cache(maxsize=1 << 16)  # determiners, verbs and participles ask it of the same nouns
def noun_inflection(
    lexicon: Lexicon, form: str, *, verbs: bool = False, participles: bool = False
) -> Inflection | None:
    """Gender and number of a folded ``form`` that is a noun and nothing else, or None.

    An adjective spelt alike is let through, with ``verbs`` a finite verb too, with
    ``participles`` a past participle: *député, blessé*.
    """
    readings = lexicon.readings(form)
    nouns = [r for r in readings if r.pos == "NOUN"]
    if not nouns:
        return None
    for r in readings:
        if r.pos in _NOMINAL or (participles and r.tense == "ppas"):
            continue
        if not (verbs and r.pos == "VERB" and r.person):
            return None
    return inflection([r for r in readings if r.pos in _NOMINAL])


def has_feminine(lexicon: Lexicon, noun: str) -> bool:
    """Whether a feminine noun is made from the masculine singular ``noun``: a person's name."""
    feminines = [noun + "e", noun + "ne", noun + "te", noun + "le", noun + "sse"]
    if noun.endswith("eur"):
        feminines += [noun[:-3] + "euse", noun[:-3] + "rice", noun[:-3] + "eresse"]
    elif noun.endswith("er"):
        feminines.append(noun[:-2] + "ère")
    elif noun.endswith(("f", "x", "c", "p")):
        feminines += [noun[:-1] + "ve", noun[:-1] + "se", noun[:-1] + "que"]
    elif noun.endswith("e"):
        feminines.append(noun[:-1] + "esse")
    return any(
        r.pos == "NOUN" and r.gender == "f" and r.lemma == noun
        for form in feminines
        for r in lexicon.readings(form)
    )


def subject_right_before(story: Story, verb: int) -> Subject | None:
    """A determiner and a noun that end right before token ``verb`` and begin a clause.

    An adjective may stand after the noun. None where anything about them is unsure.
    """
    tokens = story.tokens
    forms = tokens.forms
    i = verb - 1
    noun = None
    if i > 0:
        noun = noun_inflection(story.lexicon, forms[i], verbs=True, participles=True)
    if noun is not None and forms[i - 1] in DETERMINERS:
        return described(story, i - 1, i, i, noun)
    if i < 2 or forms[i - 2] not in DETERMINERS:
        return None
    readings = story.lexicon.readings(forms[i])
    head = noun_inflection(story.lexicon, forms[i - 1], verbs=True, participles=True)
    if head is None or not readings or any(r.pos != "ADJ" and r.tense != "ppas" for r in readings):
        return None
    adjective = inflection(readings)
    if _clash(head.gender, adjective.gender) or _clash(head.number, adjective.number):
        return None
    return described(story, i - 2, i - 1, i, head)


def inflect(lexicon: Lexicon, form: str, gender: str, number: str) -> str | None:
    """``form`` in another gender and number, where the usual endings give a known word."""
    if not gender or not number:
        return None
    readings = lexicon.readings(form)
    found = _regular(lexicon, form, readings, gender, number)
    if found is not None:
        return found
    base = form.removesuffix("s") if any(r.number == "p" for r in readings) else form
    for masculine, feminine in _PAIRS:
        own, other = (masculine, feminine) if gender == "f" else (feminine, masculine)
        if base.endswith(own):
            right = base.removesuffix(own) + other
            right += "s" if number == "p" and not right.endswith(("s", "x")) else ""
            if _known(lexicon, right, readings, gender, number):
                return right
    if gender == "m" and number == "p" and base.removesuffix("e").endswith("al"):
        right = base.removesuffix("e")[:-1] + "ux"
        return right if _known(lexicon, right, readings, gender, number) else None
    if base.endswith("aux"):
        right = base[:-2] + "l" + ("e" if gender == "f" else "") + ("s" if number == "p" else "")
        return right if _known(lexicon, right, readings, gender, number) else None
    return None


def _regular(
    lexicon: Lexicon, form: str, readings: Sequence[Reading], gender: str, number: str
) -> str | None:
    base = form
    if any(r.number == "p" for r in readings) and base.endswith("s"):
        base = base[:-1]
    if any(r.gender for r in readings):
        if any(r.gender == "f" for r in readings) and base.endswith("e"):
            base = base[:-1]
        if gender == "f":
            base += "e"
    if number == "p" and not base.endswith(("s", "x")):
        base += "s"
    return base if _known(lexicon, base, readings, gender, number) else None


def _known(
    lexicon: Lexicon, form: str, readings: Sequence[Reading], gender: str, number: str
) -> bool:
    """Whether ``form`` has a lemma of the readings, and that gender and number."""
    lemmas = {r.lemma for r in readings}
    return any(
        r.lemma in lemmas and r.gender in ("", gender) and r.number in ("", number)
        for r in lexicon.readings(form)
    )


def described(story: Story, first: int, head: int, last: int, noun: Inflection) -> Subject | None:
    """Tokens ``first`` to ``last`` as a subject that opens a clause, or None."""
    determiner = DETERMINERS[story.tokens.forms[first]]
    if determiner.kind in ("du", "au") and story.tokens.forms[first] != "des":
        return None
    if _clash(noun.gender, determiner.gender) or _clash(noun.number, determiner.number):
        return None
    if any(story.capitalised(i) for i in range(first + 1, last + 1)):
        return None
    forms = story.tokens.forms
    if story.first_in_segment(first):
        if not story.capitalised(first):
            return None  # the rest of a list or of a broken line
    elif forms[first - 1] not in _OPENERS or (first > 1 and forms[first - 2] in _LIKE):
        return None
    return Subject(first, head, last, noun.gender or determiner.gender, determiner.number)


def _clash(one: str, other: str) -> bool:
    return bool(one and other and one != other)
