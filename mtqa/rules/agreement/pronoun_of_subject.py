"""AGR054: *il* that acts like the subject of the sentence before, which is feminine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.antecedents import Mismatch, mismatches, repair
from mtqa.analysis.french.clause_starts import clause_opener
from mtqa.analysis.french.name_sex import persons_named
from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON, STATE
from mtqa.analysis.french.predicates import AGENT, ANYTHING, HUMAN, VOICE, predicate
from mtqa.analysis.french.profiles import FS, MS, SINGULAR, profile
from mtqa.analysis.french.referents import Referent, Scene, scene_of
from mtqa.analysis.french.rivals import MASKS
from mtqa.analysis.french.topics import main_subject, subject_before
from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match, SegmentKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.roles import COLLECTIVE_BODIES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_ACTING: Final = frozenset((HUMAN, AGENT, VOICE))
_HEADS: Final = frozenset((PERSON, BODY, STATE))
_OF: Final = frozenset("du des au aux d' de".split())
_POSSESSIVES: Final = frozenset("son sa ses leur leurs".split())
#: nouns that say nothing of the sex
_UNSURE: Final = frozenset("numéro ancien premier dernier seul témoin bébé mannequin".split())
#: what a body says that it will do: *annonce qu'il …*
_QUE: Final = frozenset(("qu'", "que"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene = scene_of(story)
    known = {found.i for found in mismatches(story)}
    for i in story.where(*MASKS):
        if i in known or story.in_quotation(tokens.starts[i]):
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        found = _first(story, scene, i) if story.first_in_segment(i) else _said(story, scene, i)
        if found is None:
            continue
        right = repair(story, found)
        noun = story.text[tokens.starts[found.subject.i] : tokens.ends[found.subject.i]]
        yield Match(
            tokens.starts[i],
            right.end,
            f"The pronoun most likely stands for « {noun} »: « {right.pronoun} ».",
            (Fix(right.edits),) if right.edits else (),
        )


def _first(story: Story, scene: Scene, i: int) -> Mismatch | None:
    """At the head of a sentence: the subject of the one before, with no rival but complements."""
    does = predicate(story, i)
    own = story.tokens.segments[i]
    if does is None or not (
        does.role in _ACTING or (does.role == ANYTHING and not does.group.passive)
    ):
        return None
    head = subject_before(story, own, {})
    if head is None or not _differs(story, head, i):
        return None
    wanted = MASKS[story.tokens.forms[i]]
    near = [r for r in scene.of(own - 1) if r.mask & wanted and r.i != head.i]
    if any(not _complement(story, r) for r in near):
        return None
    if does.role == ANYTHING and not near:
        return None  # something that an earlier sentence named
    before = scene.of(own - 2) if own > 1 else ()
    if any(r.mask & wanted and (r.subject or r.kind in (PERSON, NAME)) for r in before):
        return None
    return Mismatch(i, head, does)


def _said(story: Story, scene: Scene, i: int) -> Mismatch | None:
    """*Le ministère affirme qu'elle …*: the subject says it of itself, with nobody else named."""
    if clause_opener(story, i) not in _QUE or story.tokens.forms[i - 1] not in _QUE:
        return None
    verb = profile(story.lexicon, story.tokens.forms[i - 2])
    if verb.noun or not (verb.finite or verb.participle or "ppre" in verb.parts):
        return None  # *des crédits qu'elle rachète*
    does = predicate(story, i)
    own = story.tokens.segments[i]
    if does is None or does.role not in _ACTING or does.group.passive:
        return None
    head = main_subject(story, own, i)
    if head is None or not _differs(story, head, i):
        return None
    wanted = MASKS[story.tokens.forms[i]]
    for back in range(min(own, 2) + 1):
        for r in scene.of(own - back):
            if r.i < i and r.i != head.i and r.mask & wanted and r.kind in (*_HEADS, NAME, OPEN):
                return None
    return Mismatch(i, head, does)


def _differs(story: Story, head: Referent, i: int) -> bool:
    """Whether the pronoun at token ``i`` may be a mistake for that of the head."""
    form, wanted = story.tokens.forms[head.i], MASKS[story.tokens.forms[i]]
    if head.mask & wanted or head.kind not in _HEADS or form in COLLECTIVE_BODIES - {"police"}:
        return False
    if form in _UNSURE:
        return False
    if form in SYLLEPTIC and form not in ("police", "direction", "armée", "équipe"):
        return False
    span = story.segment_tokens(story.tokens.segments[head.i])
    if not _POSSESSIVES.isdisjoint(story.tokens.forms[span.start : head.i]):
        return False
    first = max(0, story.tokens.segments[head.i] - 1)
    reach = range(story.segment_tokens(first).start, i)
    if any(
        named.first in reach and wanted == (FS if named.sex == "f" else MS)
        for named in persons_named(story)
    ):
        return False
    return bool(head.mask & SINGULAR) == bool(wanted & SINGULAR)


def _complement(story: Story, r: Referent) -> bool:
    """Whether it stands after a preposition and is nobody: *contre un groupe, au Japon*."""
    forms = story.tokens.forms
    if r.kind == OPEN:
        return forms[r.i] == "lui" and forms[r.i - 1] == "selon"
    if r.subject or r.kind == PERSON:
        return False
    before = forms[max(0, r.i - 3) : r.i]
    return any(form in _OF or form in PREPOSITIONS for form in before)


RULE = Rule(
    code="AGR054",
    name="pronoun-of-subject",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun that disagrees with the person, body or country that is the subject "
    "of the sentence before, where what it would agree with is only a complement there; « le "
    "ministère affirme qu'elle ».",
    why="The source language drops the pronoun; the engine guesses one.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "La police est intervenue lundi contre un groupe de supporters. "
            "⟦Il a⟧ arrêté dix jeunes.",
            "La police est intervenue lundi contre un groupe de supporters. "
            "Elle a arrêté dix jeunes.",
        ),
        Bad(
            "La Norvège ne partira pas au Japon. ⟦Il réagit⟧ à la panne.",
            "La Norvège ne partira pas au Japon. Elle réagit à la panne.",
        ),
        Bad(
            "Le ministère de la Santé affirme qu'⟦elle négociera⟧ encore.",
            "Le ministère de la Santé affirme qu'il négociera encore.",
        ),
    ),
    good=(
        "La police a arrêté un voleur. Il a avoué. La ville a écrit au maire. Il refuse de payer.",
        "La mairie paiera le pont. Il coûtera un million. La justice a jugé un banquier. Il nie.",
        "Le préfet a parlé. La ville paiera pour le pont. Il décidera lundi.",
        "Paul Malý est là. La police dit qu'il négocie. Voici les crédits qu'elle rachète.",
    ),
)
