"""AGR054: *il* that acts like the subject of the sentence before, which is feminine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.antecedents import Mismatch, mismatches, repair
from mtqa.analysis.french.clause_starts import clause_opener
from mtqa.analysis.french.in_reach import (
    ACTING,
    HEADS,
    complement,
    meant_instead,
    opens_clause,
)
from mtqa.analysis.french.name_sex import persons_named
from mtqa.analysis.french.noun_classes import ACTOR, BODY, PERSON, STATE
from mtqa.analysis.french.predicates import ANYTHING, INERT, predicate
from mtqa.analysis.french.profiles import FS, MS, SINGULAR, profile
from mtqa.analysis.french.referents import Referent, Scene, scene_of
from mtqa.analysis.french.rivals import FITS, MASKS
from mtqa.analysis.french.topics import main_subject, subject_before
from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match, SegmentKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.roles import PARTITIVE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SPEAKERS: Final = frozenset((PERSON, BODY, STATE, ACTOR))
_POSSESSIVES: Final = frozenset("son sa ses leur leurs".split())
#: nouns that say nothing of the sex
_UNSURE: Final = frozenset("numéro ancien premier dernier seul témoin bébé mannequin".split())
#: what a body says that it will do: *annonce qu'il …*
_QUE: Final = frozenset(("qu'", "que"))
_ADVERBIAL: Final = 5  # tokens between a verb and its *que*
_REACH: Final = 8  # tokens between *que* and the pronoun
_CLITICS: Final = frozenset("l' le la les lui leur".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene = scene_of(story)
    known = {found.i for found in mismatches(story)}
    for i in story.where(*MASKS):
        if i in known or story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        if story.in_quotation(tokens.starts[i]) and tokens.forms[i - 2] not in _QUE:
            continue
        found = _first(story, scene, i) if opens_clause(story, i) else _said(story, scene, i)
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
    """At the head of a sentence: the subject of the one before, with nothing else to be meant."""
    own = story.tokens.segments[i]
    if own == 0 or story.segments[own - 1].paragraph != story.segments[own].paragraph:
        return None
    head = subject_before(story, own, {})
    if head is None or not _differs(story, head, i):
        return None
    does = predicate(story, i)
    if does is None or head.kind not in HEADS[does.role]:
        return None
    wanted = MASKS[story.tokens.forms[i]]
    if meant_instead(story, scene, i, wanted, head, does):
        return None
    return Mismatch(i, head, does)


def _said(story: Story, scene: Scene, i: int) -> Mismatch | None:
    """*Le ministère affirme qu'elle …*: the subject says it of itself, with nobody else named."""
    que = _que(story, i)
    if que is None or not _says(story, que):
        return None
    own = story.tokens.segments[i]
    head = main_subject(story, own, i)
    if head is None or head.kind not in _SPEAKERS or not _differs(story, head, i, number=True):
        return None
    does = predicate(story, i)
    if does is None or does.role == INERT or (does.group.passive and does.role == ANYTHING):
        return None
    wanted = MASKS[story.tokens.forms[i]]
    acts = does.role in ACTING
    for segment in (own - 1, own):
        if segment < 0 or story.segments[segment].kind is not SegmentKind.SENTENCE:
            continue
        for r in scene.of(segment):
            if r.i >= i or r.i == head.i or not r.mask & wanted or r.kind not in FITS[does.role]:
                continue
            if story.tokens.forms[r.i] in _CLITICS:
                continue  # whom it stands for has been named itself
            if not (acts and complement(story, r)):
                return None
    return Mismatch(i, head, does)


def _que(story: Story, i: int) -> int | None:
    """The *que* that opens the clause of the pronoun at token ``i``, or None.

    A mark may stand between, or an adverbial: *que « il paiera », que d'ici à mai, il paiera*.
    """
    forms = story.tokens.forms
    if forms[i - 1] in ("«", '"', "“"):
        i -= 1
    if forms[i - 1] in _QUE:
        return i - 1
    if i < 3 or (forms[i - 1] != "," and clause_opener(story, i) not in _QUE):
        return None
    for j in range(i - 2, max(0, i - _REACH), -1):
        if forms[j] in _QUE:
            return j if forms[j + 1] in PREPOSITIONS else None
        if story.tokens.kinds[j] == "punct" or profile(story.lexicon, forms[j]).only_verb:
            return None
    return None


def _says(story: Story, i: int) -> bool:
    """Whether *que* at token ``i`` follows a verb, be it with adverbials between them."""
    for j in range(i - 1, max(i - _ADVERBIAL, 0), -1):
        here = profile(story.lexicon, story.tokens.forms[j])
        if not here.noun and (here.finite or here.participle or "ppre" in here.parts):
            return True
        if j == i - 1 and here.noun and story.tokens.forms[j] not in TIMES:
            return False  # *des crédits qu'elle rachète*
        if story.tokens.kinds[j] == "punct":
            return False
    return False


def _differs(story: Story, head: Referent, i: int, *, number: bool = False) -> bool:
    """Whether the pronoun at token ``i`` may be a mistake for that of the head.

    With ``number`` also where it is of another number.
    """
    form, wanted = story.tokens.forms[head.i], MASKS[story.tokens.forms[i]]
    if head.mask & wanted:
        return False
    if form in _UNSURE or form in PARTITIVE:
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
    return number or bool(head.mask & SINGULAR) == bool(wanted & SINGULAR)


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
    supersedes=("AGR040",),
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
