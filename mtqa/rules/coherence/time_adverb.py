"""COH004: *demain* with a past tense, *hier* with the future."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import subject_right_before
from mtqa.analysis.french.verbs import VerbGroup, finite_readings, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import PROCLITICS, SUBJECT_PRONOUNS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_CLASHES = {
    "demain": ("passé composé", "passé simple", "plus-que-parfait"),
    "après-demain": ("passé composé", "passé simple", "plus-que-parfait"),
    "hier": ("futur",),
    "avant-hier": ("futur",),
}
_SUBJECT_TOKENS = 4


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_CLASHES):
        if not story.first_in_segment(i) or story.in_quotation(tokens.starts[i]):
            continue
        stop = story.segment_tokens(tokens.segments[i]).stop
        if i + 2 >= stop or tokens.forms[i + 1] != ",":
            continue
        found = _verb(story, i + 2, stop)
        if found is None or found.tense not in _CLASHES[tokens.forms[i]]:
            continue
        if found.tense == "passé simple" and _present_too(story, found.finite):
            continue
        yield Match(
            tokens.starts[i + 2],
            tokens.ends[found.last],
            f"« {story.word(i)} » asks for another tense than the {found.tense}.",
        )


def _verb(story: Story, i: int, stop: int) -> VerbGroup | None:
    """The verb group after a subject of a few words at token ``i``."""
    forms = story.tokens.forms
    if forms[i] in SUBJECT_PRONOUNS:
        return verb_group(story, i + 1, stop)
    for j in range(i + 1, min(i + _SUBJECT_TOKENS, stop)):
        if story.tokens.kinds[j] != "word":
            return None
        if finite_readings(story, j) or forms[j] in PROCLITICS:
            named = all(story.capitalised(k) for k in range(i, j))
            if named or subject_right_before(story, j) is not None:
                return verb_group(story, j, stop)
    return None


def _present_too(story: Story, i: int) -> bool:
    return any(r.tense == "ipre" for r in story.readings(i))


RULE = Rule(
    code="COH004",
    name="tense-against-adverb",
    family=Family.COHERENCE,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="« demain » at the head of a clause in a past tense, « hier » before a future.",
    why="The adverb and the tense contradict each other: the reader cannot tell when it happens.",
    authority="Grevisse, Le bon usage, « Emploi des temps de l'indicatif »",
    check=_check,
    bad=(
        Bad("Demain, ⟦ils ont affronté⟧ Trenčín."),
        Bad("Hier, ⟦il affrontera⟧ son rival."),
    ),
    good=(
        "Demain, ils affronteront Trenčín, qu'ils ont battu hier.",
        "D'ici demain, ils auront fini. Demain, nous avons rendez-vous.",
        "Demain, il aura tout vu; hier, il aurait ri.",
        "Demain a commencé hier. Hier encore, il disait qu'il viendra.",
    ),
)
