"""AGR067: a participle or adjective after *être* that agrees with no noun before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.copular import copular_places, past_adverbs
from mtqa.analysis.french.nouns_before import Nouns, agree, nouns_before
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import (
    FEMININE,
    MASCULINE,
    adjectival,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS, REFLEXIVES
from mtqa.languages.fr.nouns import INVARIABLE_ADJECTIVES
from mtqa.languages.fr.reflexives import INDIRECT
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: words that are a noun, an adverb or a set phrase there
_LOOSE: Final = INVARIABLE_ADJECTIVES | frozenset(
    """partie parties dû fait dit mis pris vu pire sujet sûr même tel telle tels telles autre
    autres tout toute tous toutes premier première second seconde important importants membre
    victime victimes témoin témoins tenu question exclu brute""".split()
)
_CLAUSE: Final = frozenset(("que", "qu'", "leur", "deux", "trois"))
_OBJECT: Final = frozenset("l' le la les un une".split())
#: a finding longer than so many code points marks the word alone
_SHORT: Final = 30
_BREAKS: Final = frozenset(',;:.!?«»"()–—')


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
    if not (here.participle and here.only_qualifier) and not adjectival(story.lexicon, forms[i]):
        return
    if here.qualifier & MASCULINE and here.qualifier & FEMININE and "NOUN" in here.parts:
        return
    first, reflexive = verb, False
    while first > 0 and forms[first - 1] in PROCLITICS and segments[first - 1] == segments[verb]:
        first -= 1
        reflexive = reflexive or forms[first] in REFLEXIVES
    if first == 0 or segments[first - 1] != segments[verb] or forms[verb] == "soit":
        return
    after = forms[i + 1] if i + 1 < len(forms) else "."
    if after in _OBJECT or "inf" in profile(story.lexicon, after).parts:
        return
    if reflexive and (after in DETERMINERS or after in _CLAUSE or not _reflexive(story, i)):
        return
    if reflexive and not _CLAUSE.isdisjoint(forms[max(0, first - 8) : first]):
        return  # l'objectif que la France s'est fixé
    if forms[first - 1] == "qui" and _names_something(story, first):
        return  # un Bento qu'elle a fait et qui est bon
    found = nouns_before(story, first)
    if found is None or agree(found, here.qualifier, number) or _follows(story, i, here.qualifier):
        return
    right = _right(story, i, found, number)
    yield Match(
        tokens.starts[verb if tokens.ends[i] - tokens.starts[verb] <= _SHORT else i],
        tokens.ends[i],
        f"« {story.word(i)} » agrees with no noun before it" + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


def _names_something(story: Story, stop: int) -> bool:
    """Whether an unknown word with a capital stands in the sentence before token ``stop``."""
    start = story.segment_tokens(story.tokens.segments[stop]).start
    return any(story.capitalised(k) and not story.readings(k) for k in range(start + 1, stop))


def _reflexive(story: Story, i: int) -> bool:
    lemmas = {r.lemma for r in story.readings(i) if r.tense == "ppas"}
    return bool(lemmas) and lemmas.isdisjoint(INDIRECT)


def _right(story: Story, i: int, found: Nouns, number: str) -> str | None:
    gender = "" if found.mask & MASCULINE and found.mask & FEMININE else "m"
    if gender and not found.mask & MASCULINE:
        gender = "f"
    if not gender and number == "p" and found.pair:
        gender = "m"
    return inflect(story.lexicon, story.tokens.forms[i], gender, number) if gender else None


def _follows(story: Story, i: int, qualifier: int) -> bool:
    """Whether a subject after the word at token ``i`` may be what it agrees with."""
    forms = story.tokens.forms
    for k in range(i + 1, min(i + 8, len(forms))):
        if forms[k] in _BREAKS:
            return False
        if forms[k - 1] in PREPOSITIONS or forms[k] in PREPOSITIONS:
            continue
        phrase = phrase_at(story, k)
        if phrase is not None and phrase.mask & qualifier:
            return True
        if story.capitalised(k) and not story.capitalised(k - 1):
            return True
    return False


RULE = Rule(
    code="AGR067",
    name="state-of-none",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle or adjective after « être » in a gender or number that no noun of its "
    "clause has.",
    why="After « être » participle and adjective agree with the subject.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec être »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Selon lui, le bureau s'était réuni lundi et ⟦avait été unanimes⟧.",
            "Selon lui, le bureau s'était réuni lundi et avait été unanime.",
        ),
        Bad(
            "Le concours « Étoile de Nitra » ⟦a été remportée⟧ par une élève de Prešov.",
            "Le concours « Étoile de Nitra » a été remporté par une élève de Prešov.",
        ),
        Bad(
            "Des milliers de foyers ⟦ont été privées⟧ de courant.",
            "Des milliers de foyers ont été privés de courant.",
        ),
        Bad(
            "La route, coupée par la neige depuis mai et qui n'⟦est pas dégagé⟧, mène à une mine.",
            "La route, coupée par la neige depuis mai et qui n'est pas dégagée, mène à une mine.",
        ),
        Bad(
            "Une habitante a raconté comment elle s'⟦était caché⟧ dans la cave.",
            "Une habitante a raconté comment elle s'était cachée dans la cave.",
        ),
        Bad(
            "Deux autres de ses romans ⟦attendent d'être traduites⟧.",
            "Deux autres de ses romans attendent d'être traduits.",
        ),
    ),
    good=(
        "Quelque chose est arrivé. L'usine a fermé et le directeur a été remercié.",
        "La salle que le maire a louée est prête; celle qui lui est confiée ne l'est pas.",
        "Cinquante chanteuses et chanteurs sont venus. L'une de mes amis est restée.",
        "Voter est permis. Pierre est élégant. Les mêmes heures étaient consacrées au travail.",
        "La tante de Petr, qui est arrivé hier, est là. Jean Seberg est née en 1938.",
        "Quatre filles, dont un bébé, ont été trouvées. La moitié des Tchèques sont satisfaits.",
        "La caisse a été ouverte, soixante ont été vidés. La cave où est né le roi est vide.",
    ),
)
