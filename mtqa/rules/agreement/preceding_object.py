"""AGR015: a participle with *avoir* that does not agree with the object before it."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import (
    FEMININE,
    MASCULINE,
    MP,
    MS,
    PLURAL,
    SINGULAR,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import CLAUSE_OPENERS, PREPOSITIONS
from mtqa.languages.fr.transitive import OBJECT_VERBS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_HAVE = (
    "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ait", "aient", "ai",
    "avons", "avez", "avais", "avions", "aurons",
)  # fmt: skip
_BETWEEN = frozenset(
    """pas plus jamais aussi déjà encore bien toujours également ensuite alors enfin ainsi
    récemment finalement officiellement lui-même elle-même hier""".split()
)
#: verbs that may have an infinitive or a clause of their own for an object
_LEADING = frozenset(
    """faire laisser voir entendre vouloir pouvoir devoir falloir savoir croire dire penser
    estimer juger sentir regarder envoyer oser espérer prétendre affirmer coûter valoir peser
    durer vivre dormir marcher courir mesurer""".split()
)
_REACH = 12


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_HAVE):
        j = i + 1
        while j < len(forms) and forms[j] in _BETWEEN:
            j += 1
        if j >= len(forms) or segments[j] != segments[i] or i == 0:
            continue
        here = profile(story.lexicon, forms[j])
        if not here.participle & MS or here.finite or here.participle & MP:
            continue
        lemmas = {r.lemma for r in story.lexicon.readings(forms[j]) if r.tense == "ppas"}
        if lemmas & _LEADING or _goes_on(story, j):
            continue
        if forms[i - 1] == "les":
            if segments[i - 1] == segments[i]:
                yield _match(story, i - 1, j, PLURAL)
        elif lemmas & OBJECT_VERBS and forms[i - 1] not in ("l'", "en", "s'", "se"):
            mask = _relative(story, i)
            if mask and not mask & MS:
                yield _match(story, i, j, mask)


def _goes_on(story: Story, participle: int) -> bool:
    """Whether an infinitive or another object follows the participle."""
    tokens = story.tokens
    forms = tokens.forms
    k = participle + 1
    if k >= len(forms) or tokens.segments[k] != tokens.segments[participle]:
        return False
    if forms[k] in ("que", "qu'", "fait") or forms[k] in DETERMINERS or forms[k] == "l'":
        return forms[k] not in ("au", "aux", "du") or False
    for j in range(k, min(k + 3, len(forms))):
        if "inf" in profile(story.lexicon, forms[j]).parts and forms[j - 1] not in ("pour", "sans"):
            return True
    return False


def _relative(story: Story, verb: int) -> int:
    """The mask of the antecedent of *que* before the subject of token ``verb``, 0 where unsure."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    floor = max(0, verb - 8)
    que = next(
        (
            j
            for j in range(verb - 1, floor - 1, -1)
            if forms[j] in ("que", "qu'", ",", ";", ":", "«", "»", "qui", "dont", "et")
        ),
        None,
    )
    if que is None or forms[que] not in ("que", "qu'") or que < 2 or que == verb - 1:
        return 0
    for j in range(que + 1, verb):
        here = profile(lexicon, forms[j])
        if here.only_verb or "AUX" in here.parts:
            return 0
    if tokens.segments[que - 1] != tokens.segments[que]:
        return 0
    return _nouns(story, que)


def _nouns(story: Story, que: int) -> int:
    """The masks of all nouns before *que* that may be its antecedent, joined; 0 where unsure."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    j = que - 1
    if forms[j] == ",":
        j -= 1
    mask = 0
    floor = max(0, que - _REACH)
    while j >= floor and tokens.segments[j] == tokens.segments[que]:
        form = forms[j]
        here = profile(lexicon, form)
        if form in DETERMINERS or form in ("l'", "leur") or form in PREPOSITIONS:
            if mask and _head(story, j):
                return mask
        elif story.capitalised(j) and forms[j - 1] in ("à", "de", "d'", "en"):
            pass  # une finale à Linz, qu'elle a perdue
        elif story.capitalised(j) or form in ("et", "ou", ",") or "PRON" in here.parts:
            return 0
        elif here.noun and not here.only_qualifier:
            mask |= here.noun
        elif not here.qualifier and "NUM" not in here.parts:
            return 0
        j -= 1
    return 0


def _head(story: Story, i: int) -> bool:
    """Whether the noun phrase that begins at token ``i`` is no complement of another noun.

    It opens the sentence, or a verb that takes no clause with *que* stands before it.
    """
    forms = story.tokens.forms
    if forms[i] in PREPOSITIONS and forms[i] not in ("aux", "au"):
        return False
    if story.first_in_segment(i):
        return True
    before = forms[i - 1]
    if before in ("avec", "contre", "sur", "dans", "sous") or before in CLAUSE_OPENERS:
        return True
    here = profile(story.lexicon, before)
    if not (here.only_verb or "inf" in here.parts or (here.participle and not here.noun)):
        return before in ("est", "sont", "était", "sera")
    return story.lexicon.lemmas(before).isdisjoint(story.language.reporting_verbs)


def _match(story: Story, first: int, participle: int, mask: int) -> Match:
    tokens = story.tokens
    gender = "" if mask & MASCULINE and mask & FEMININE else "m" if mask & MASCULINE else "f"
    number = "p" if not mask & SINGULAR else "s" if not mask & PLURAL else ""
    right = inflect(story.lexicon, tokens.forms[participle], gender, number)
    return Match(
        tokens.starts[first],
        tokens.ends[participle],
        "The participle agrees with the object before it" + (f": {right}." if right else "."),
        replace(tokens.starts[participle], tokens.ends[participle], right) if right else (),
    )


RULE = Rule(
    code="AGR015",
    name="preceding-object",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« les a rencontré », « la loi que le parlement a adopté »: the participle left in the "
    "masculine singular.",
    why="With « avoir » the participle agrees with a direct object that stands before it.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec avoir »",
    check=_check,
    bad=(
        Bad("Le maire ⟦les a rencontré⟧ hier."),
        Bad(
            "La loi que le parlement ⟦a adopté⟧ entre en vigueur.",
            "La loi que le parlement a adoptée entre en vigueur.",
        ),
        Bad(
            "Ils appliquent les mesures que le gouvernement ⟦a annoncé⟧ hier.",
            "Ils appliquent les mesures que le gouvernement a annoncées hier.",
        ),
    ),
    good=(
        "Il les a fait venir, les a laissé partir, les a entendu crier; elle les a vus.",
        "Il a dit à la presse que le parlement a adopté hier le texte.",
        "La loi que le parlement a voulu adopter, les efforts qu'il a fallu.",
        "La date que l'on a dit est proche.",
    ),
)
