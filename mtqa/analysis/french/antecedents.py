"""Whether a French subject pronoun can stand for anything, or for what it disagrees with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.clause_starts import clause_opener, verb_before
from mtqa.analysis.french.noun_classes import (
    ACTOR,
    BODY,
    NAME,
    OPEN,
    PERSON,
    STATE,
    TEXT,
    THING,
)
from mtqa.analysis.french.predicates import (
    AGENT,
    ANYTHING,
    HUMAN,
    INERT,
    VOICE,
    Predicate,
    predicate,
)
from mtqa.analysis.french.profiles import FP, FS, MP, MS, SINGULAR
from mtqa.analysis.french.referents import Referent, Scene, scene_of
from mtqa.analysis.french.rivals import ACTIVE, MASKS, rivals
from mtqa.analysis.french.topics import main_subject, subject_before
from mtqa.analysis.story import Story
from mtqa.document import Edit, SegmentKind
from mtqa.languages.fr.agents import FEMININE_BODIES, SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, EITHER_GENDER
from mtqa.languages.fr.roles import COLLECTIVE_BODIES, MEANT_MEN, PARTITIVE, RELATIONS

_RIGHT: Final = {MS: "il", FS: "elle", MP: "ils", FP: "elles"}
_GENDER: Final = {MS: ("m", "s"), FS: ("f", "s"), MP: ("m", "p"), FP: ("f", "p")}
#: after these the pronoun is as often somebody whom the sentence does not name
_SUBORDINATE: Final = frozenset(("qu'", "que", "puisqu'", "lorsqu'", "quand", "ou", "où"))
_ONE: Final = frozenset(("son", "sa", "ses"))
_MANY: Final = frozenset(("leur", "leurs"))
_SHOWN: Final = frozenset("la une cette le un ce ma sa aucune".split())
#: the classes of subjects that surely have each role
_HEADS: Final = {
    HUMAN: frozenset((PERSON,)),
    AGENT: frozenset((PERSON, BODY, STATE, ACTOR)),
    VOICE: frozenset((PERSON, BODY, STATE, ACTOR, TEXT)),
    INERT: frozenset((THING, TEXT, ACTOR)),
    ANYTHING: frozenset((PERSON, BODY, STATE, TEXT, THING, ACTOR)),
}


_RELATIVE: Final = frozenset(
    "dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel".split()
)
_CONSCIOUS: Final = (HUMAN, AGENT, VOICE)


class Mismatch(NamedTuple):
    """The pronoun at token ``i``, its verb and the subject before it, with which it disagrees."""

    i: int
    subject: Referent
    does: Predicate


class Repair(NamedTuple):
    """The right pronoun, where its clause's verb ends, and the edits, () where one is unsure."""

    pronoun: str
    end: int
    edits: tuple[Edit, ...]


@lru_cache(maxsize=1)  # several rules read it of a story, one after the other
def mismatches(story: Story) -> tuple[Mismatch, ...]:
    """The subject pronouns of the copy that agree with nothing they can stand for, in order."""
    found: list[Mismatch] = []
    tokens = story.tokens
    scene = scene_of(story)
    wrong: dict[int, Referent] = {}
    for i in story.where(*MASKS):
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        here = _again(story, i, found)
        if here is None and (story.first_in_segment(i) or clause_opener(story, i) is not None):
            here = _mismatch(story, scene, i, wrong)
        if here is not None:
            wrong[i] = here.subject
            found.append(here)
    return tuple(found)


def _again(story: Story, i: int, found: Sequence[Mismatch]) -> Mismatch | None:
    """The same wrong pronoun once more in a relative clause: *des garanties dont il parle*."""
    tokens = story.tokens
    last = found[-1] if found else None
    if last is None or tokens.segments[last.i] != tokens.segments[i]:
        return None
    if tokens.forms[last.i] != tokens.forms[i] or tokens.forms[i - 1] not in _RELATIVE:
        return None
    does = predicate(story, i)
    return Mismatch(i, last.subject, does) if does and does.role in _CONSCIOUS else None


def repair(story: Story, found: Mismatch) -> Repair:
    """The pronoun that agrees, with the participle or adjective after *être*."""
    tokens = story.tokens
    i, head, does = found
    right = _RIGHT[head.mask]
    pronoun = right.capitalize() if story.capitalised(i) else right
    end = tokens.ends[does.group.finite]
    if bool(head.mask & SINGULAR) != bool(MASKS[tokens.forms[i]] & SINGULAR):
        return Repair(pronoun, end, ())
    edits = [Edit(tokens.starts[i], tokens.ends[i], pronoun)]
    if does.agreed is not None:
        form = tokens.forms[does.agreed]
        agreed = inflect(story.lexicon, form, *_GENDER[head.mask])
        if agreed is None:
            return Repair(pronoun, end, ())
        if agreed != form:
            edits.append(Edit(tokens.starts[does.agreed], tokens.ends[does.agreed], agreed))
    return Repair(pronoun, end, tuple(edits))


def _mismatch(story: Story, scene: Scene, i: int, wrong: Mapping[int, Referent]) -> Mismatch | None:
    """What the pronoun at token ``i`` must stand for although it disagrees, or None.

    ``wrong`` has the pronouns before it that are wrong themselves, with what they stand for.
    """
    tokens = story.tokens
    own = tokens.segments[i]
    subject = main_subject(story, own, i)
    if subject is None and not verb_before(story, own, i):
        subject = subject_before(story, own, wrong)
    if subject is None or subject.mask & MASKS[tokens.forms[i]]:
        return None
    what = predicate(story, i)
    if what is None:
        return None
    for head in _heads(story, scene, own, what, subject):
        if _stands_for(story, scene, i, what, head, wrong):
            return Mismatch(i, head, what)
    return None


def _heads(
    story: Story, scene: Scene, own: int, what: Predicate, subject: Referent
) -> Iterator[Referent]:
    """What a pronoun may take up: the subject, or the only sort of thing the sentence adds."""
    yield subject
    if story.tokens.segments[subject.i] != own - 1:
        return
    others = [
        r
        for r in scene.of(own - 1)
        if r.mask in _GENDER and r.kind in _HEADS[what.role] and not r.subject and r.i > subject.i
    ]
    if len({r.mask for r in others}) == 1:
        yield others[-1]


def _stands_for(
    story: Story,
    scene: Scene,
    i: int,
    what: Predicate,
    head: Referent,
    wrong: Mapping[int, Referent],
) -> bool:
    """Whether the pronoun at token ``i`` can only mean the ``head``, and disagrees with it."""
    tokens = story.tokens
    own, wanted = tokens.segments[i], MASKS[tokens.forms[i]]
    if story.in_quotation(tokens.starts[head.i]) != story.in_quotation(tokens.starts[i]):
        return False
    if what.role == VOICE and head.kind == THING:
        what = what._replace(role=ANYTHING)  # *les images rappellent*
    if head.mask & wanted or head.kind not in _HEADS[what.role]:
        return False
    if not _comparable(story, head, wanted) or _possessed(story, head, wanted):
        return False
    inside = tokens.segments[head.i] == own
    if inside and not _goes_on(story, i, what, head):
        return False
    if head.kind == PERSON and (_apart(story, i, head) or _on_stage(story, i, wanted)):
        return False
    if (inside or head.kind == PERSON) and _acts_on(story, scene, i, what, head):
        return False
    speaks = inside and clause_opener(story, i) in ("qu'", "que")  # *la mère dit qu'il dort*
    of_him = head.kind == PERSON and (speaks or tokens.forms[head.i] in RELATIONS)
    if of_him and wanted == MS and _man_before(story, scene, i):
        return False
    others = list(islice(rivals(story, scene, i, what, head, wrong), 2))
    return not others or (len(others) == 1 and _is_object(story, i, what, others[0]))


def _on_stage(story: Story, i: int, wanted: int) -> bool:
    """Whether *elle* is whom the paragraph is about: a passer-by came between. Not so with *il*."""
    own, starts = story.tokens.segments, story.tokens.starts
    return wanted == FS and any(
        own[j] < own[i] - 1
        and story.segments[own[j]].paragraph == story.segments[own[i]].paragraph
        and not story.in_quotation(starts[j])
        for j in story.where("elle")
    )


def _is_object(story: Story, i: int, what: Predicate, r: Referent) -> bool:
    """Whether the referent is what the pronoun acts on: *… coproduit le film. Il le diffusera*."""
    objects = {MS: "le", FS: "la"}.get(r.mask, "les")
    return r.kind in (TEXT, THING) and objects in story.tokens.forms[i + 1 : what.group.finite]


def _goes_on(story: Story, i: int, what: Predicate, head: Referent) -> bool:
    """Whether a clause with the pronoun at token ``i`` most likely has its sentence's subject."""
    before = clause_opener(story, i)
    if story.tokens.forms[i] not in ("il", "ils"):
        return False  # the source drops the pronoun, and the translation guesses the masculine
    if before in _SUBORDINATE and head.kind not in ACTIVE:
        return False
    if before in ("qu'", "que") and what.group.passive and what.role != INERT:
        return False  # *la police annonce qu'il a été arrêté*
    if what.role != ANYTHING or what.group.passive:
        return True
    if head.kind not in ACTIVE or head.kind == ACTOR:
        return False  # *la porte se referma et il sursauta*
    own = story.tokens.segments[i]
    return own > 0 and story.segments[own - 1].kind is SegmentKind.SENTENCE


def _man_before(story: Story, scene: Scene, i: int) -> bool:
    """Whether the story has spoken of a man, by his name or as a subject, before token ``i``."""
    return any(
        r.i < i and r.mask == MS and (r.kind == NAME or (r.kind == PERSON and r.subject))
        for segment in range(story.tokens.segments[i] + 1)
        for r in scene.of(segment)
    )


def _acts_on(story: Story, scene: Scene, i: int, what: Predicate, head: Referent) -> bool:
    """Whether the head may be the object: *la fillette pleurait, il l'a consolée*."""
    objects = {FS: ("la", "l'", "lui"), MS: ("le", "l'", "lui")}.get(head.mask, ("les", "leur"))
    if not any(form in objects for form in story.tokens.forms[i + 1 : what.group.finite]):
        return False
    if head.mask == FS and what.group.gender == "m" and what.group.last > what.group.finite:
        return "lui" in story.tokens.forms[i + 1 : what.group.finite]  # *il l'a joué*
    return head.kind == PERSON or not any(
        head.i < r.i < i and r.mask & head.mask and r.kind != OPEN
        for r in scene.of(story.tokens.segments[i])
    )


def _comparable(story: Story, head: Referent, wanted: int) -> bool:
    """Whether the pronoun's form can be a mistake for that of the head."""
    form = story.tokens.forms[head.i]
    one = head.mask == FS and (form in FEMININE_BODIES or story.capitalised(head.i))
    if form in SYLLEPTIC and not one:
        return False
    if (
        len(form) == 1
        or form in MEANT_MEN
        or form in COLLECTIVES
        or form in PARTITIVE
        or (form in EITHER_GENDER and not _shown(story, head.i))
    ):
        return False
    same = bool(head.mask & SINGULAR) == bool(wanted & SINGULAR)
    if same:
        return True
    return head.mask == FS and wanted == MP and form in COLLECTIVE_BODIES


def _possessed(story: Story, head: Referent, wanted: int) -> bool:
    """Whether somebody who is not named may be meant: *sa carrière débute, la nuit lui pèse*.

    What a sentence with an active subject calls *son* is most likely that subject's.
    """
    span = story.segment_tokens(story.tokens.segments[head.i])
    stop = head.i if head.kind in ACTIVE else span.stop
    owners = _ONE if wanted & SINGULAR else _MANY
    return not owners.isdisjoint(story.tokens.forms[span.start : stop])


def _apart(story: Story, i: int, head: Referent) -> bool:
    """Whether the pronoun's own clause speaks of the head as of another: *il rit d'elle*."""
    forms = story.tokens.forms
    other = "elle" if head.mask == FS else "lui" if head.mask == MS else ""
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    return any(forms[j - 1] in PREPOSITIONS for j in story.within(other, i + 1, stop))


def _shown(story: Story, i: int) -> bool:
    """Whether the determiner before token ``i``, or before its adjective, shows the gender."""
    forms = story.tokens.forms
    return i > 0 and (forms[i - 1] in _SHOWN or (i > 1 and forms[i - 2] in _SHOWN))
