"""AGR033: the participle after *qui* that agrees with nothing before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import (
    FEMININE,
    MASCULINE,
    PLURAL,
    SINGULAR,
    Profile,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.reflexives import ALWAYS_AGREEING
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_REACH: Final = 12
_BE: Final = {
    "est": "s", "était": "s", "sera": "s", "serait": "s", "fut": "s",
    "sont": "p", "étaient": "p", "seront": "p", "seraient": "p", "furent": "p",
}  # fmt: skip
_HAVE: Final = {
    "a": "s", "avait": "s", "aura": "s", "aurait": "s",
    "ont": "p", "avaient": "p", "auront": "p", "auraient": "p",
}  # fmt: skip
_ADVERBS: Final = frozenset(
    """pas plus jamais déjà aussi encore toujours également ensuite récemment bien souvent
    tous toutes notamment auparavant finalement""".split()
)
#: reflexive verbs of persons and things whose participle follows the subject
_OWN: Final = ALWAYS_AGREEING | frozenset("égarer perdre évader échapper cacher arrêter".split())
#: participles that are set words, nouns or adverbs there
_LOOSE: Final = frozenset("dû mort morts dit fait partie parties témoin vu mis pris".split())
#: what makes the antecedent unsure, or another than the noun right before
_UNSURE: Final = frozenset("et ou ni plus moins que qu' qui dont".split())
_STOPS: Final = frozenset(';:.!?«»"“”()–—,')


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where("qui"):
        found = _participle(story, i)
        if found is None:
            continue
        j, number = found
        here = profile(story.lexicon, forms[j])
        antecedent = _antecedent(story, i, number)
        if antecedent is None or segments[j] != segments[i]:
            continue
        noun, mask = antecedent
        if here.qualifier & mask or not _wrong(here, mask, number):
            continue
        gender = "f" if not mask & MASCULINE else "m" if not mask & FEMININE else ""
        right = inflect(story.lexicon, forms[j], gender, number) if gender else None
        yield Match(
            tokens.starts[j],
            tokens.ends[j],
            f"« qui » stands for « {forms[noun]} »: the participle agrees with it"
            + (f": {right}." if right else "."),
            replace(tokens.starts[j], tokens.ends[j], right) if right else (),
        )


def _wrong(here: Profile, mask: int, number: str) -> bool:
    """Whether the participle is in the other number, or its gender in no noun before it."""
    wanted = SINGULAR if number == "s" else PLURAL
    if not here.qualifier & wanted:
        return True
    return mask & MASCULINE == 0 or mask & FEMININE == 0


def _participle(story: Story, i: int) -> tuple[int, str] | None:
    """The participle with *être* after *qui* at token ``i`` and the number of its verb."""
    forms = story.tokens.forms
    j, stop = i + 1, len(forms) - 1
    reflexive = False
    while j < stop and forms[j] in ("ne", "n'", "se", "s'", "y", "en"):
        reflexive = reflexive or forms[j] in ("se", "s'")
        j += 1
    if j >= stop:
        return None
    number = _BE.get(forms[j])
    passive = number is None
    if passive:
        number = _HAVE.get(forms[j])
    if number is None:
        return None
    j += 1
    while j < stop and forms[j] in _ADVERBS:
        j += 1
    if passive:
        if forms[j] != "été" or reflexive:
            return None
        j += 1
        while j < stop and forms[j] in _ADVERBS:
            j += 1
    if j > stop or forms[j] in _LOOSE or story.capitalised(j):
        return None
    here = profile(story.lexicon, forms[j])
    if not here.participle or here.parts - {"ppas", "ADJ", "NOUN"} or here.finite:
        return None
    if reflexive:
        lemmas = {r.lemma for r in story.readings(j) if r.tense == "ppas"}
        after = forms[j + 1] if j < stop else ""
        if not lemmas <= _OWN or after in DETERMINERS or after in ("l'", "que", "qu'"):
            return None
    return j, number


def _antecedent(story: Story, i: int, number: str) -> tuple[int, int] | None:
    """The noun before *qui* at token ``i`` and what the nouns that it may stand for leave open.

    None where a name, a pronoun or a pair stands among them.
    """
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    wanted = SINGULAR if number == "s" else PLURAL
    aside = i > 0 and forms[i - 1] == ","
    j = i - 1 - aside
    if forms[j] in ("ce", "tout") or forms[j] in PREPOSITIONS:
        return None
    found, mask, determined = None, 0, False
    floor = max(0, i - _REACH)
    while j >= floor and tokens.segments[j] == tokens.segments[i]:
        form = forms[j]
        if form in _UNSURE or tokens.kinds[j] == "number" or form in SYLLEPTIC:
            return None
        if form in _STOPS or form in _HAVE or form in _BE:
            break
        if story.capitalised(j) and not story.first_in_segment(j):
            return None
        here = profile(lexicon, form)
        if form in DETERMINERS or form in ("l'", "de", "d'") or "NUM" in here.parts:
            determined = determined or found is not None
        elif here.noun:
            if here.noun & wanted:
                mask |= here.noun & wanted
                found = j if found is None else found
        elif here.only_verb or "AUX" in here.parts:
            break
        elif "PRON" in here.parts or not here.parts:
            return None
        j -= 1
    if found is None or not determined:
        return None
    if aside and j >= story.segment_tokens(tokens.segments[i]).start:
        return None  # *une idée traversait son esprit, qui n'y était pas apparue*: the subject
    return found, mask


RULE = Rule(
    code="AGR033",
    name="relative-participle",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle with « être » after « qui » in a gender or number that no noun before "
    "« qui » has.",
    why="In a relative clause the participle agrees with the noun that « qui » stands for.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec être »",
    check=_check,
    supersedes=("AGR067",),
    bad=(
        Bad(
            "Les fouilles, qui avaient été ⟦interrompu⟧ par la pluie, reprendront lundi.",
            "Les fouilles, qui avaient été interrompues par la pluie, reprendront lundi.",
        ),
        Bad(
            "La police a retrouvé la voiture qui avait été ⟦volé⟧ mardi.",
            "La police a retrouvé la voiture qui avait été volée mardi.",
        ),
        Bad(
            "Les gendarmes ont retrouvé samedi soir trois randonneuses qui s'étaient "
            "⟦égarés⟧ dans la brume.",
            "Les gendarmes ont retrouvé samedi soir trois randonneuses qui s'étaient "
            "égarées dans la brume.",
        ),
        Bad(
            "Le maire inaugure la piscine qui est ⟦fermé⟧ depuis deux ans.",
            "Le maire inaugure la piscine qui est fermée depuis deux ans.",
        ),
    ),
    good=(
        "Les fouilles, qui avaient été interrompues par la pluie, reprendront lundi.",
        "La mère et le fils qui ont été retrouvés, les victimes qui sont venus témoigner.",
        "Le chef de la brigade qui a été blessé, la plupart des hommes qui ont été libérés.",
        "Les filles qui se sont dit adieu, celles et ceux qui se sont vu refuser l'entrée.",
        "La loi qui s'est vu opposer un veto, la ministre qui s'est rendu compte de tout.",
        "Une femme, la seule des élus qui ait voté, la tante de Petr qui est arrivé hier.",
        "Une partie des hommes qui sont partis, l'une de mes amis qui est resté.",
        "La loi sur le tabac qui a été voté n'est pas la seule culture qui est fait main.",
        "Une idée traversait son esprit, qui n'y était pas apparue. La part de ce qui est prévu.",
        "Le maire par qui a été faite la demande, la juge sur qui est tombé le sort.",
        "La maison du maire qui a été élu, la fin du contrat qui était attendu.",
    ),
)
