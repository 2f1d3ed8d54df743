"""AGR015: a participle with *avoir* that does not agree with the object before it."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.antecedent_of_que import antecedent_of_que
from mtqa.analysis.french.copular import past_adverbs
from mtqa.analysis.french.profiles import (
    FEMININE,
    MASCULINE,
    PLURAL,
    SINGULAR,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME, PROCLITICS
from mtqa.languages.fr.transitive import DONE_TO_ME, DONE_TO_PERSONS, RELATIVE_OBJECTS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_HAVE = (
    "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ait", "aient", "ai",
    "avons", "avez", "avais", "avions", "aurons",
)  # fmt: skip
_BETWEEN = frozenset(
    """lui-même elle-même eux-mêmes hier longtemps aussitôt lundi mardi mercredi jeudi vendredi
    samedi dimanche tous""".split()
)
#: verbs that may have an infinitive or a clause of their own for an object
_LEADING = frozenset(
    """faire laisser voir entendre vouloir pouvoir devoir falloir savoir croire dire penser
    estimer juger sentir regarder envoyer oser espérer prétendre affirmer coûter valoir peser
    durer vivre dormir marcher courir mesurer""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_HAVE):
        j = past_adverbs(story, i + 1)
        while j < len(forms) and forms[j] in _BETWEEN:
            j = past_adverbs(story, j + 1)
        if j >= len(forms) or segments[j] != segments[i] or i == 0:
            continue
        here = profile(story.lexicon, forms[j])
        if not here.participle or here.finite:
            continue
        lemmas = {r.lemma for r in story.lexicon.readings(forms[j]) if r.tense == "ppas"}
        if lemmas & _LEADING or _goes_on(story, j):
            continue
        if forms[i - 1] == "les":
            if segments[i - 1] == segments[i] and not here.participle & PLURAL:
                yield _match(story, i - 1, j, PLURAL)
        elif forms[i - 1] == "nous" and forms[i] not in ("avons", "avions", "aurons"):
            us = lemmas and lemmas <= DONE_TO_PERSONS | DONE_TO_ME
            if us and here.participle & SINGULAR and not here.participle & PLURAL:
                yield _match(story, i - 1, j, PLURAL)
        elif lemmas & RELATIVE_OBJECTS and forms[i - 1] not in ("l'", "en", "s'", "se"):
            mask = antecedent_of_que(story, i)
            if mask and not mask & here.participle:
                yield _match(story, i, j, mask)


def _goes_on(story: Story, participle: int) -> bool:
    """Whether an infinitive or another object follows the participle."""
    tokens = story.tokens
    forms = tokens.forms
    k = participle + 1
    while k + 1 < len(forms) and (forms[k] in _BETWEEN or forms[k] in MEASURES_OF_TIME):
        k += 1
    if k >= len(forms) or tokens.segments[k] != tokens.segments[participle]:
        return False
    if forms[k] in ("que", "qu'", "fait") or forms[k] in DETERMINERS or forms[k] == "l'":
        return forms[k] not in ("au", "aux", "du")
    if forms[k] in ("à", "de", "d'"):
        k += 1
    while k < len(forms) and forms[k] in PROCLITICS:
        k += 1
    return k < len(forms) and "inf" in profile(story.lexicon, forms[k]).parts


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
    finds="« les a rencontré », « nous a battu », « la loi que le parlement a adopté »: the "
    "participle in another gender or number than the object before it.",
    why="With « avoir » the participle agrees with a direct object that stands before it.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec avoir »",
    check=_check,
    bad=(
        Bad("Le maire ⟦les a rencontré⟧ hier."),
        Bad("« Ils ⟦nous ont battu⟧ en finale », a-t-il dit."),
        Bad(
            "Le maire cite des garanties que la mairie ne lui ⟦a pas encore donné⟧.",
            "Le maire cite des garanties que la mairie ne lui a pas encore données.",
        ),
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
