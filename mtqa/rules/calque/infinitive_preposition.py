"""CAL039: the infinitive with the wrong preposition: *réussi de sauver*, *refuse venir*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import active_verb
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.government import (
    BARE_INFINITIVE,
    INFINITIVE_WITH_A,
    INFINITIVE_WITH_DE,
    NEVER_WITH_A,
    PERSON_WITH_A,
)
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_DE = frozenset(("de", "d'"))
_CLITICS = frozenset("me m' te t' se s' nous vous lui leur".split())
_PERSONS = frozenset(("l'", "les", "m'", "nous", "le", "la"))
_EDIBLE = frozenset(("manger", "boire", "dîner", "déjeuner"))
_LEMMAS = tuple(
    f"<{lemma}>"
    for lemma in sorted(INFINITIVE_WITH_A | INFINITIVE_WITH_DE | BARE_INFINITIVE | PERSON_WITH_A)
)
_SAID = "« {} »: the verb governs its infinitive otherwise; write « {} »."


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    for v in story.where(*story.vocabulary.forms_of(_LEMMAS)):
        i = v + 1
        if v == 0 or i + 1 >= len(forms) or segments[i + 1] != segments[v]:
            continue
        if not active_verb(story, v) or _is_noun(story, v):
            continue
        lemmas = lexicon.lemmas(forms[v])
        if forms[v - 1] in _CLITICS:
            continue
        infinitive = i + (forms[i] in _DE or forms[i] == "à")
        if not _infinitive(story, infinitive):
            continue
        right = _right(story, v, lemmas, forms[i] if infinitive > i else "")
        if right is None:
            continue
        word = story.word(infinitive)
        if right == "de" and elides(forms[infinitive]):
            words = f"d'{word}"
        else:
            words = f"{right} {word}".strip()
        yield over(story, i, infinitive, words, _SAID)


def _right(story: Story, v: int, lemmas: frozenset[str], stands: str) -> str | None:
    """The preposition that belongs instead of ``stands`` ("" for none), or None."""
    forms = story.tokens.forms
    if not stands:
        if not lemmas.isdisjoint(INFINITIVE_WITH_DE):
            return "de"
        return None if lemmas.isdisjoint(INFINITIVE_WITH_A) else "à"
    if stands == "à":
        return None if lemmas.isdisjoint(NEVER_WITH_A) else "de"
    if not lemmas.isdisjoint(INFINITIVE_WITH_A):
        return "à"
    if not lemmas.isdisjoint(PERSON_WITH_A):
        before = v - 1 - (profile(story.lexicon, forms[v]).participle != 0)
        return "à" if before >= 0 and forms[before] in _PERSONS else None
    return None if lemmas.isdisjoint(BARE_INFINITIVE) else ""


def _is_noun(story: Story, v: int) -> bool:
    """Whether token ``v`` is an infinitive that is a noun as well: *le pouvoir de*."""
    here = profile(story.lexicon, story.tokens.forms[v])
    return bool(here.noun) and "inf" in here.parts


def _infinitive(story: Story, i: int) -> bool:
    here = profile(story.lexicon, story.tokens.forms[i])
    return here.parts == {"inf"} and story.tokens.forms[i] not in _EDIBLE


RULE = Rule(
    code="CAL039",
    name="infinitive-preposition",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An infinitive without the preposition its verb asks for, or with another one.",
    why="A Slavic infinitive follows any verb bare; a French one takes « à », « de » or nothing, "
    "as its verb will have it.",
    authority="Grevisse, Le bon usage, « L'infinitif complément d'objet »",
    check=_check,
    bad=(
        Bad(
            "Les plongeurs ont réussi ⟦de sauver⟧ le chien.",
            "Les plongeurs ont réussi à sauver le chien.",
        ),
        Bad("Elle a réussi ⟦sortir⟧ du puits.", "Elle a réussi à sortir du puits."),
        Bad("Le club refuse ⟦à discuter⟧ du prix.", "Le club refuse de discuter du prix."),
        Bad("La maire l'a appelé ⟦de démissionner⟧.", "La maire l'a appelé à démissionner."),
    ),
    good=(
        "Il a réussi à sortir et refuse de parler. Elle hésite à venir, peut partir et ose rire.",
        "Elle cherche de quoi manger. Il a décidé hier de partir. Il lui doit d'être en vie.",
        "Ils ont accepté, sans négocier, de partir. Il est appelé à jouer, il est décidé à venir.",
        "Je vous souhaite de réussir. Il nous tarde de jouer. Il a promis à manger aux siens.",
        "Le Congrès a le pouvoir d'intervenir. Il menace de pouvoir partir.",
    ),
)
