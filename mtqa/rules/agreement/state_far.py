"""AGR061: a participle or adjective after *être* against a subject of several nouns or a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.copular import copular_places, past_adverbs
from mtqa.analysis.french.opening import marked_from
from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    MASCULINE,
    PLURAL,
    SINGULAR,
    adjectival,
    profile,
)
from mtqa.analysis.french.subject_chain import Chain, chain_before
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import PROCLITICS, REFLEXIVES
from mtqa.languages.fr.nouns import COLLECTIVES, EITHER_GENDER, INVARIABLE_ADJECTIVES, NAMED_WORKS
from mtqa.languages.fr.reflexives import INDIRECT
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: words that are a noun, an adverb or a set phrase there
_LOOSE: Final = INVARIABLE_ADJECTIVES | frozenset(
    """partie parties mort dû fait dit mis pris vu pire sujet sûr même tel telle tels telles
    autre autres tout toute tous toutes premier première second seconde important importants
    membre victime victimes témoin témoins""".split()
)
_OBJECT: Final = frozenset(
    """l' le la les un une des que qu' cette ces ce son sa ses leur leurs deux trois quatre cinq
    plusieurs quelques certains certaines""".split()
)


def _check(story: Story) -> Iterator[Match]:
    for place in copular_places(story):
        yield from _judge(story, *place)


def _judge(story: Story, verb: int, i: int, number: str) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    i = past_adverbs(story, i)
    if i >= len(forms) or segments[i] != segments[verb] or tokens.kinds[i] != "word":
        return
    here = profile(story.lexicon, forms[i])
    if forms[i] in _LOOSE or story.capitalised(i) or not here.qualifier:
        return
    if not here.participle and not adjectival(story.lexicon, forms[i]):
        return
    if "NOUN" in here.parts and here.qualifier & MASCULINE and here.qualifier & FEMININE:
        return  # les faits sont homicide volontaire
    first, reflexive = verb, False
    while first > 0 and forms[first - 1] in PROCLITICS and segments[first - 1] == segments[verb]:
        first -= 1
        reflexive = reflexive or forms[first] in REFLEXIVES
    if first == 0 or segments[first - 1] != segments[verb]:
        return
    if not _own(story, i, reflexive):
        return
    chain = chain_before(story, first)
    if reflexive and chain is not None and forms[chain.first - 1] in ("que", "qu'"):
        return
    found = _mask(story, chain, number) if chain is not None else 0
    if chain is None or not found or found & here.qualifier:
        return
    gender = "" if found & MASCULINE and found & FEMININE else "m" if found & MASCULINE else "f"
    if not gender and here.qualifier & found & (SINGULAR if number == "s" else PLURAL):
        return
    right = inflect(story.lexicon, forms[i], gender, number) if gender else None
    yield Match(
        marked_from(story, chain.first, verb, i),
        tokens.ends[i],
        f"« {story.word(i)} » does not agree with its subject" + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


def _own(story: Story, i: int, reflexive: bool) -> bool:
    """Whether what follows leaves the word at token ``i`` to the subject."""
    forms = story.tokens.forms
    after = forms[i + 1] if i + 1 < len(forms) else ""
    if after in ("marché", "-") or "inf" in profile(story.lexicon, after).parts:
        return False
    if not reflexive:
        return after not in ("l'", "le", "la", "les", "un", "une")
    lemmas = {r.lemma for r in story.readings(i) if r.tense == "ppas"}
    return bool(lemmas) and lemmas.isdisjoint(INDIRECT) and after not in _OBJECT


def _mask(story: Story, chain: Chain, number: str) -> int:
    """What must agree with the subject, 0 where its number is not the verb's or it is unsure."""
    forms = story.tokens.forms
    if forms[chain.head] == "plupart" and forms[chain.head + 1] in ("des", "d'") and number == "p":
        return profile(story.lexicon, forms[chain.head + 2]).noun & PLURAL
    if chain.counted or (chain.added and number == "p" and not chain.joined):
        return 0
    if chain.named and not chain.joined and chain.mask & MASCULINE:
        return 0
    head = forms[chain.head]
    following = chain.head + 1
    found = chain.mask
    if head.removesuffix("s") in COLLECTIVES:
        found = ANY  # des centaines de maisons sont détruites
    if following < len(forms) and (story.capitalised(following) or forms[following] in '«“"('):
        if head in NAMED_WORKS:
            return 0
        if head in TITLES and found & MASCULINE:
            found |= found << 2
    if head in EITHER_GENDER and forms[chain.first] not in DETERMINERS:
        found = ANY
    return found & (SINGULAR if number == "s" else PLURAL)


RULE = Rule(
    code="AGR061",
    name="far-subject-state",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle or adjective after « être » that does not agree with a subject of several "
    "nouns, with a name between commas or with a capital.",
    why="After « être » participle and adjective agree with the subject; of several subjects one "
    "masculine makes all masculine.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec être »",
    check=_check,
    supersedes=("AGR067",),
    bad=(
        Bad(
            "La Hongrie et la Pologne ⟦sont prêts⟧.",
            "La Hongrie et la Pologne sont prêtes.",
        ),
        Bad("Le maire, Petr Malý, ⟦a été blessée⟧.", "Le maire, Petr Malý, a été blessé."),
        Bad("Ce soir, ⟦une femme est tombé⟧ ici.", "Ce soir, une femme est tombée ici."),
    ),
    good=(
        "La mère et le fils sont partis. La ministre et la maire sont arrivées.",
        "Le professeur Jana Malá est partie. Le groupe Elán est venu.",
        "Andrea Agnelli est parti et Simone Biles est venue. Jean Seberg est née en 1938.",
        "Les filles et le garçon se sont parlé; la mère et la fille se sont rendu compte de tout.",
    ),
)
