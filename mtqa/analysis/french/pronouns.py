"""The verb of a subject pronoun, and what it says of the pronoun's antecedent."""

from __future__ import annotations

from typing import NamedTuple

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.anaphora import Antecedent
from mtqa.analysis.french.verbs import VerbGroup, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Edit
from mtqa.languages.fr.agents import (
    AGENTIVE,
    AGENTIVE_REFLEXIVE,
    IMPERSONAL,
    INANIMATE,
    OF_THINGS,
    PERSONAL_PASSIVES,
    THING_PASSIVES,
)
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import PROCLITICS

_MODALS = frozenset({"devoir", "pouvoir", "vouloir", "aller"})


#: who says more may be whom the words before spoke of
SAYING = frozenset(
    """ajouter déclarer dire rappeler préciser expliquer souligner affirmer indiquer estimer assurer
    avertir confier conclure répondre""".split()
)


class PronounVerb(NamedTuple):
    """A verb group; ``agentive`` where only a person or a body does what it says.

    ``thing`` where a thing or an event may do or suffer it, ``inanimate`` where only these do.
    ``lemma`` is that of the infinitive after a modal verb.
    """

    group: VerbGroup
    agentive: bool
    thing: bool
    inanimate: bool
    lemma: str


def pronoun_verb(story: Story, i: int) -> PronounVerb | None:
    """The verb of the pronoun at token ``i``, where it is sure to be no impersonal one."""
    tokens = story.tokens
    stop = story.segment_tokens(tokens.segments[i]).stop
    group = verb_group(story, i + 1, stop)
    if group is None or group.clitic is not None:
        return None
    if any(tokens.forms[j] in ("y", "en") for j in range(i + 1, group.finite)):
        return None
    lemma, after, reflexive = group.lemma, group.last + 1, group.reflexive
    if lemma in _MODALS:
        while after < stop and tokens.forms[after] in PROCLITICS | {"pas", "aussi", "également"}:
            reflexive = reflexive or tokens.forms[after] in ("se", "s'")
            after += 1
        infinitives = [r for r in story.readings(after) if r.tense == "inf"] if after < stop else []
        if not infinitives:
            return None
        lemma, after = infinitives[0].lemma, after + 1
        if lemma == "être":
            return _modal_passive(story, group, after, stop)
    agentive = lemma in AGENTIVE or (reflexive and lemma in AGENTIVE_REFLEXIVE)
    if lemma == "porter" and tokens.forms[after : after + 1] == ["plainte"]:
        agentive = True
    if group.passive:
        form = tokens.forms[group.last]
        stem = form.rstrip("s").removesuffix("e") if len(form) > 4 else form
        thing = stem in THING_PASSIVES and not _subject_follows(story, after, stop)
        if tokens.forms[i] != "il":
            return PronounVerb(group, stem in PERSONAL_PASSIVES, thing, thing, lemma)
        personal = form in PERSONAL_PASSIVES and not thing
        return PronounVerb(group, personal, thing, thing, lemma) if personal or thing else None
    inanimate = lemma in INANIMATE and not reflexive
    thing = inanimate or (lemma in OF_THINGS and not agentive and not reflexive)
    if tokens.forms[i] != "il":
        return PronounVerb(group, agentive, thing, inanimate, lemma)
    if any(r.lemma == "falloir" for r in story.readings(group.finite)):
        return None
    if (
        lemma in IMPERSONAL and not (reflexive and lemma in AGENTIVE_REFLEXIVE)
    ) or lemma == "avoir":
        return None
    if reflexive and after < stop and tokens.forms[after] in ("que", "qu'"):
        return None
    return PronounVerb(group, agentive, thing, inanimate, lemma)


def _modal_passive(story: Story, group: VerbGroup, i: int, stop: int) -> PronounVerb | None:
    """*il devrait être terminé*: a modal verb with a passive infinitive."""
    if i >= stop:
        return None
    stem = story.tokens.forms[i].rstrip("s").removesuffix("e")
    lemma = next((r.lemma for r in story.readings(i) if r.tense == "ppas"), "")
    thing = stem in THING_PASSIVES and not _subject_follows(story, i + 1, stop)
    if not thing and stem not in PERSONAL_PASSIVES:
        return None
    return PronounVerb(group, not thing, thing, thing, lemma)


def _subject_follows(story: Story, i: int, stop: int) -> bool:
    """Whether *il* is impersonal: *il a été construit trois ponts, il a été décidé que*."""
    tokens = story.tokens
    if i >= stop:
        return False
    form = tokens.forms[i]
    if tokens.kinds[i] == "number" or form in ("que", "qu'", "des", "plus"):
        return True
    return form in DETERMINERS and form not in ("au", "aux", "le", "la")


def agreed_participle(story: Story, group: VerbGroup, antecedent: Antecedent) -> Edit | None:
    """The participle after *être* in the antecedent's gender and number."""
    lemmas = {r.lemma for r in story.readings(group.finite)}
    if group.last == group.finite or not (group.passive or "être" in lemmas):
        return None
    tokens = story.tokens
    form = tokens.forms[group.last]
    right = inflect(story.lexicon, form, antecedent.gender, antecedent.number)
    if right is None or right == form:
        return None
    return Edit(tokens.starts[group.last], tokens.ends[group.last], right)
