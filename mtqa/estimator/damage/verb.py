"""Verbs in the wrong form: mood, infinitive for participle, tense against its adverb, auxiliary."""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.kind import Kind, pick, places
from mtqa.estimator.damage.labels import VERB
from mtqa.estimator.damage.tools import FINITE, Tools
from mtqa.languages.lexicon import Reading

_AVOIR_TO_ETRE: Final = {
    "a": "est", "ont": "sont", "avait": "était", "avaient": "étaient", "ai": "suis",
    "avons": "sommes", "avez": "êtes", "aura": "sera", "auront": "seront", "aurait": "serait",
    "as": "es", "ait": "soit", "aient": "soient", "eut": "fut",
}  # fmt: skip
AUXILIARIES: Final = _AVOIR_TO_ETRE | {be: have for have, be in _AVOIR_TO_ETRE.items()}


def _verbs(draft: Draft, tools: Tools, tenses: tuple[str, ...]) -> list[tuple[int, Reading]]:
    found = []
    for i, word in enumerate(draft.lower):
        if len(word) < 4 or draft.labels[i]:
            continue
        readings = tools.lexicon.readings(word)
        if readings and readings[0].pos == "VERB" and readings[0].tense in tenses:
            found.append((i, readings[0]))
    return found


def _reinflect(
    draft: Draft, rng: Random, tools: Tools, source: tuple[str, ...], target: tuple[str, ...]
) -> bool:
    """One verb of a tense in ``source`` set in one of ``target``, in the same person if finite."""
    found = _verbs(draft, tools, source)
    if not found:
        return False
    i, reading = found[int(rng.random() * len(found))]
    forms = [
        form
        for form, other in tools.forms(reading.lemma)
        if other.tense in target
        and form != draft.lower[i]
        and (other.person == reading.person or not (other.person and reading.person))
    ]
    if not forms:
        return False
    draft.put(i, rng.choice(forms), VERB)
    draft.mend(i - 1)
    return True


def finite_for_infinitive(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*pour aider* → *pour aide*."""
    return _reinflect(draft, rng, tools, ("inf",), ("ipre", "iimp", "ppre"))


def participle_for_infinitive(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il veut négocier* → *il veut négocié*."""
    return _reinflect(draft, rng, tools, ("inf",), ("ppas",))


def infinitive_for_participle(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il a souligné* → *il a souligner*; also a finite form for it."""
    target = ("inf",) if rng.random() < 0.6 else ("ipre", "ipsi", "ppre")
    return _reinflect(draft, rng, tools, ("ppas",), target)


def infinitive_for_finite(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*le pays exporte* → *le pays exporter*, *exporté*."""
    return _reinflect(draft, rng, tools, FINITE, ("inf", "ppas", "ppre"))


def mood(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il faut qu'il vienne* → *il faut qu'il vient*; *dit qu'il vient* → *dit qu'il vienne*."""
    if not places(draft, {"que", "qu'"}):
        return False
    if rng.random() < 0.6:
        return _reinflect(draft, rng, tools, ("spre",), ("ipre", "ifut"))
    return _reinflect(draft, rng, tools, ("ipre", "ifut", "iimp"), ("spre",))


def tense(draft: Draft, rng: Random, tools: Tools) -> bool:
    """A tense against those beside it: only where the sentence has a second finite verb."""
    if len(_verbs(draft, tools, FINITE)) < 2:
        return False
    return _reinflect(draft, rng, tools, FINITE, FINITE)


def auxiliary(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*il est parti* → *il a parti*; not where both make sense."""
    found = [
        i
        for i in places(draft, AUXILIARIES)
        if any(
            reading.tense == "ppas"
            for word in draft.lower[i + 1 : i + 3]
            for reading in tools.lexicon.readings(word)
        )
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.put(i, AUXILIARIES[draft.lower[i]], VERB)
    draft.mend(i - 1)
    return True


KINDS: Final = (
    Kind("finite-for-infinitive", 5, finite_for_infinitive),
    Kind("participle-for-infinitive", 3, participle_for_infinitive),
    Kind("infinitive-for-participle", 5, infinitive_for_participle),
    Kind("infinitive-for-finite", 4, infinitive_for_finite),
    Kind("mood", 12, mood),
    Kind("tense", 2, tense),
    Kind("auxiliary", 2, auxiliary),
)
