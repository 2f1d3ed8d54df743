"""Whether a French subject pronoun can stand for anything, or for what it disagrees with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from mtqa.analysis.french.agreement import inflect
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
    surely_impersonal,
)
from mtqa.analysis.french.profiles import FP, FS, MP, MS, SINGULAR, profile
from mtqa.analysis.french.pronouns import SAYING
from mtqa.analysis.french.referents import Referent, Scene
from mtqa.analysis.french.topics import main_subject, opens_with, subject_before
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Edit, SegmentKind
from mtqa.languages.fr.agents import OPENING_ADVERBS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, EITHER_GENDER
from mtqa.languages.fr.roles import COLLECTIVE_BODIES, MEANT_MEN, PARTITIVE, RELATIONS

#: what agrees with a subject pronoun
MASKS: Final = {"il": MS, "elle": FS, "ils": MP, "elles": FP}
_RIGHT: Final = {MS: "il", FS: "elle", MP: "ils", FP: "elles"}
_GENDER: Final = {MS: ("m", "s"), FS: ("f", "s"), MP: ("m", "p"), FP: ("f", "p")}
#: what a clause begins with before its subject pronoun
_BEFORE: Final = OPENING_ADVERBS | frozenset(
    (",", ";", ":", "et", "mais", "car", "or", "qu'", "que", "puisqu'", "lorsqu'", "quand", "ou")
)
#: after these the pronoun is as often somebody whom the sentence does not name
_SUBORDINATE: Final = frozenset(("qu'", "que", "puisqu'", "lorsqu'", "quand", "ou"))
_ACTIVE: Final = frozenset((PERSON, BODY, STATE, ACTOR))
_ONE: Final = frozenset(("son", "sa", "ses"))
_MANY: Final = frozenset(("leur", "leurs"))
_SHOWN: Final = frozenset("la une cette le un ce ma sa aucune".split())
#: the classes of what a pronoun of each role may stand for
_FITS: Final = {
    HUMAN: frozenset((PERSON, NAME, OPEN)),
    AGENT: frozenset((PERSON, NAME, BODY, STATE, OPEN)),
    VOICE: frozenset((PERSON, NAME, BODY, STATE, TEXT, OPEN)),
    INERT: frozenset((THING, TEXT, NAME, BODY, ACTOR, OPEN)),
    ANYTHING: frozenset((PERSON, NAME, BODY, STATE, TEXT, THING, ACTOR, OPEN)),
}
#: the classes of subjects that surely have each role
_HEADS: Final = {
    HUMAN: frozenset((PERSON,)),
    AGENT: frozenset((PERSON, BODY, STATE, ACTOR)),
    VOICE: frozenset((PERSON, BODY, STATE, ACTOR, TEXT)),
    INERT: frozenset((THING, TEXT, ACTOR)),
    ANYTHING: frozenset((PERSON, BODY, STATE, TEXT, THING, ACTOR)),
}


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


def mismatches(story: Story) -> Iterator[Mismatch]:
    """The subject pronouns of the copy that agree with nothing they can stand for, in order."""
    tokens = story.tokens
    scene = Scene(story)
    wrong: dict[int, Referent] = {}
    for i in story.where(*MASKS):
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        if story.first_in_segment(i) or tokens.forms[i - 1] in _BEFORE:
            found = _mismatch(story, scene, i, wrong)
            if found is not None:
                wrong[i] = found.subject
                yield found


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
    what = predicate(story, i)
    if what is None:
        return None
    head = main_subject(story, own, i)
    if head is None and _clause_before(story, own, i):
        return None
    heads = [head] if head else _heads(story, scene, i, what, wrong)
    for head in heads:
        if _stands_for(story, scene, i, what, head, wrong):
            return Mismatch(i, head, what)
    return None


def _heads(
    story: Story, scene: Scene, i: int, what: Predicate, wrong: Mapping[int, Referent]
) -> Iterator[Referent]:
    """What a pronoun at the head of its sentence may take up: the subject before, then others."""
    own = story.tokens.segments[i]
    subject = subject_before(story, own, wrong)
    if subject is None:
        return
    yield subject
    if subject.mask & MASKS[story.tokens.forms[i]]:
        return
    others = [
        r
        for r in scene.of(own - 1)
        if r.mask in _GENDER and r.kind in _HEADS[what.role] and not r.subject and r.i > subject.i
    ]
    if len({r.mask for r in others}) == 1:
        yield from others[-1:]


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
    if head.mask & wanted or head.kind not in _HEADS[what.role]:
        return False
    if not _comparable(story, head, wanted) or _possessed(story, head, wanted):
        return False
    inside = tokens.segments[head.i] == own
    if inside and not _goes_on(story, i, what, head):
        return False
    if head.kind == PERSON and _apart(story, i, head):
        return False
    if (inside or head.kind == PERSON) and _acts_on(story, scene, i, what, head):
        return False
    speaks = inside and tokens.forms[i - 1] in ("qu'", "que")  # *la mère dit qu'il dort*
    of_him = head.kind == PERSON and (speaks or tokens.forms[head.i] in RELATIONS)
    if of_him and wanted == MS and _man_before(story, scene, i):
        return False
    return next(_rivals(story, scene, i, what, head, wrong), None) is None


def _goes_on(story: Story, i: int, what: Predicate, head: Referent) -> bool:
    """Whether a clause with the pronoun at token ``i`` most likely has its sentence's subject."""
    before = story.tokens.forms[i - 1]
    if story.tokens.forms[i] not in ("il", "ils"):
        return False  # the source drops the pronoun, and the translation guesses the masculine
    if before in _SUBORDINATE and head.kind not in _ACTIVE:
        return False
    if before in ("qu'", "que") and what.group.passive and what.role != INERT:
        return False  # *la police annonce qu'il a été arrêté*
    if what.role != ANYTHING or what.group.passive:
        return True
    if head.kind not in _ACTIVE or head.kind == ACTOR:
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
    stop = head.i if head.kind in _ACTIVE else span.stop
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


def _clause_before(story: Story, own: int, i: int) -> bool:
    """Whether a verb stands between the start of the sentence and the pronoun at token ``i``."""
    for j in range(story.segment_tokens(own).start, i):
        here = profile(story.lexicon, story.tokens.forms[j])
        if here.only_verb or "AUX" in here.parts or surely_finite(story, j):
            return True
        if here.verb and not here.noun:
            return True
    return False


def _rivals(
    story: Story,
    scene: Scene,
    i: int,
    what: Predicate,
    head: Referent,
    wrong: Collection[int],
) -> Iterator[Referent]:
    """What else in reach may be meant by the pronoun at token ``i``."""
    own = story.tokens.segments[i]
    wanted = MASKS[story.tokens.forms[i]]
    topic = story.tokens.segments[head.i]
    inside = topic == own
    quoted = (
        not story.in_quotation(story.tokens.starts[i])
        and what.role != ANYTHING
        and wanted in (MS, MP)
    )
    # two main clauses side by side go on with their own subject
    beside = inside and story.tokens.forms[i - 1] in (",", ";") and what.role in (AGENT, VOICE)
    vague = what.role == ANYTHING and head.kind not in _ACTIVE
    for back in range(min(own, 0 if beside else 5 if vague else 3) + 1):
        kind = story.segments[own - back].kind
        if kind is not SegmentKind.SENTENCE and kind is not SegmentKind.HEADLINE:
            continue
        for r in scene.of(own - back):
            if r.i >= i:
                break
            if r.i == head.i or r.i in wrong or not r.mask & wanted:
                continue
            if what.lemma in SAYING and head.kind == PERSON and _owned(story, r, head):
                continue
            if r.kind not in _FITS[what.role] or not _means(story, r, what.role):
                continue
            if quoted and what.lemma not in SAYING and story.in_quotation(story.tokens.starts[r.i]):
                continue
            near = back == 0 or (not inside and own - back >= min(own - 1, topic))
            if near or _far(story, i, r, what, head):
                yield r
            elif vague and wanted & SINGULAR and r.kind in (PERSON, NAME, OPEN):
                yield r  # *la porte se referme*, in a story of a man


def _owned(story: Story, r: Referent, head: Referent) -> bool:
    """Whether a body only says whose head she is: *la directrice de l'hôpital souligne*."""
    forms = story.tokens.forms
    return r.kind == BODY and head.i < r.i <= head.i + 3 and forms[head.i + 1] in ("de", "d'", "du")


def _means(story: Story, r: Referent, role: str) -> bool:
    """Whether the referent, if a pronoun, is somebody or something that fits the ``role``."""
    form = story.tokens.forms[r.i]
    if form not in MASKS:
        return r.kind != NAME or role != INERT or r.subject
    if form == "il" and surely_impersonal(story, r.i):
        return False
    does = predicate(story, r.i)
    if role in (HUMAN, AGENT) and opens_with(story, story.tokens.segments[r.i], (form,)) == r.i:
        before = subject_before(story, story.tokens.segments[r.i], {})
        if before is not None and before.mask & r.mask and before.kind in (THING, TEXT):
            return does is not None and does.role in (HUMAN, AGENT)
    if does is None:
        return True
    if role == INERT:
        return does.role not in (HUMAN, AGENT)
    return does.role != INERT or role == ANYTHING


def _far(story: Story, i: int, r: Referent, what: Predicate, head: Referent) -> bool:
    """Whether a referent that the sentence of the head does not name may be meant."""
    segments = story.segments
    own = story.tokens.segments[i]
    topic = own if story.tokens.segments[head.i] == own else own - 1
    gap = topic - story.tokens.segments[r.i]
    same = segments[topic - gap].paragraph == segments[topic].paragraph
    personal = r.kind in (PERSON, NAME, OPEN)
    strong = (head.kind == PERSON and what.role in (HUMAN, AGENT, VOICE)) or (
        head.kind in (BODY, STATE, ACTOR) and what.role in (AGENT, VOICE)
    )
    if what.lemma in SAYING and personal and head.kind != PERSON:
        return gap <= 1
    if gap == 1:
        if strong:
            return same and personal and r.subject
        if r.kind == NAME and what.role == INERT:
            return False
        return (personal and what.role != INERT) or (same and r.subject)
    return False
