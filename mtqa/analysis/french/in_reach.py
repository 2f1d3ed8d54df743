"""What stands near a subject pronoun and agrees with it, and whether it can be meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause_starts import verb_before
from mtqa.analysis.french.noun_classes import ACTOR, BODY, NAME, OPEN, PERSON, STATE, TEXT, THING
from mtqa.analysis.french.predicates import AGENT, ANYTHING, HUMAN, INERT, VOICE, Predicate
from mtqa.analysis.french.profiles import FP, FS, MP, MS
from mtqa.analysis.french.referents import Referent, Scene
from mtqa.analysis.french.rivals import FITS
from mtqa.analysis.story import Story
from mtqa.document import SegmentKind
from mtqa.languages.fr.function_words import PREPOSITIONS

#: what somebody does, whether person, state or body
ACTING: Final = frozenset((HUMAN, AGENT, VOICE))
_OF: Final = frozenset("du des au aux d' de".split())
_ONLY_OF: Final = frozenset("du des d' de".split())
_BACK: Final = 3  # tokens
_WHEN: Final = frozenset("après avant depuis pendant lors dès durant".split())
_OBJECTS: Final = {
    MS: ("l'", "le", "lui"), FS: ("l'", "la", "lui"), MP: ("les", "leur"), FP: ("les", "leur"),
}  # fmt: skip
_LIVING: Final = frozenset((PERSON, NAME, BODY, STATE, OPEN))
_THINGS: Final = frozenset((THING, TEXT))


def opens_clause(story: Story, i: int) -> bool:
    """Whether the pronoun at token ``i`` opens its sentence, or only an adverbial precedes it."""
    if story.first_in_segment(i):
        return True
    own = story.tokens.segments[i]
    if story.tokens.forms[i - 1] != "," and not story.first_in_segment(i - 1):
        return False
    return not verb_before(story, own, i)


def complement(story: Story, r: Referent) -> bool:
    """Whether it stands after a preposition and is nobody: *contre un groupe, au Japon*."""
    forms = story.tokens.forms
    if r.kind == OPEN:
        return forms[r.i] == "lui" and forms[r.i - 1] == "selon"
    before = forms[max(0, r.i - _BACK) : r.i]
    if r.kind == NAME and any(form in _ONLY_OF for form in before[-2:]):
        return True  # *les joueuses de l'Iuventa*
    if r.subject or r.kind == PERSON:
        return False
    return any(form in _OF or form in PREPOSITIONS for form in before)


def meant_instead(
    story: Story, scene: Scene, i: int, wanted: int, head: Referent, does: Predicate
) -> bool:
    """Whether the pronoun at token ``i`` may well stand for something else than the ``head``.

    ``wanted`` is what agrees with it. The head is the subject of the sentence before.
    """
    role = ANYTHING if does.role == VOICE and head.kind == THING else does.role
    acts = role in ACTING
    own = story.tokens.segments[i]
    for r in _fitting(scene, own, role, wanted):
        if r.i < i and (r.kind in _LIVING or not acts) and not _when(story, r):
            return True
    acted_on = acts and _acts_on(story, i, wanted, does)
    for r in _fitting(scene, own - 1, role, wanted):
        if r.i == head.i or (acted_on and not r.subject):
            continue
        if not complement(story, r):
            if not acts or not _only_said(story, r):
                return True
        elif not acts and (head.kind in _THINGS or _of(story, r)):
            return True
    earlier = own - 2
    if earlier < 0 or story.segments[earlier].kind is not SegmentKind.SENTENCE:
        return False
    if story.segments[earlier].paragraph != story.segments[own].paragraph:
        return False
    return any(
        (r.subject or r.kind in (PERSON, NAME)) and not _only_said(story, r)
        for r in _fitting(scene, earlier, role, wanted)
    )


def _when(story: Story, r: Referent) -> bool:
    """*Après la pause, elle …*: whether a thing only tells when."""
    before = story.tokens.forms[max(0, r.i - 2) : r.i]
    return r.kind == THING and not _WHEN.isdisjoint(before)


def _acts_on(story: Story, i: int, wanted: int, does: Predicate) -> bool:
    """*Il l'accuse*: whether whoever agrees is the object of the pronoun's own verb."""
    objects = _OBJECTS.get(wanted, ())
    return any(form in objects for form in story.tokens.forms[i + 1 : does.group.finite])


def _fitting(scene: Scene, segment: int, role: str, wanted: int) -> Iterator[Referent]:
    return (r for r in scene.of(segment) if r.mask & wanted and r.kind in FITS[role])


def _only_said(story: Story, r: Referent) -> bool:
    """Whether it is spoken of in a quotation and is no person."""
    return r.kind != PERSON and story.in_quotation(story.tokens.starts[r.i])


def _of(story: Story, r: Referent) -> bool:
    forms = story.tokens.forms[max(0, r.i - 2) : r.i]
    return not r.subject and any(form in _ONLY_OF for form in forms)


#: the classes of subjects with each role, where the pronoun takes up the subject of a sentence
HEADS: Final = {
    HUMAN: frozenset((PERSON,)),
    AGENT: frozenset((PERSON, BODY, STATE, ACTOR)),
    VOICE: frozenset((PERSON, BODY, STATE, ACTOR, TEXT, THING)),
    INERT: frozenset((PERSON, BODY, STATE, ACTOR, TEXT, THING)),
    ANYTHING: frozenset((PERSON, BODY, STATE, ACTOR, TEXT, THING)),
}
