"""What else than the subject before it a French pronoun may stand for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from mtqa.analysis.french.impersonal import surely_impersonal
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
from mtqa.analysis.french.pronouns import SAYING
from mtqa.analysis.french.referents import Referent, Scene
from mtqa.analysis.french.topics import opens_with, subject_before
from mtqa.analysis.story import Story
from mtqa.document import SegmentKind

_POSSESSIVES: Final = frozenset(("son", "sa", "ses", "leur", "leurs"))
_NEIGHBOURS: Final = frozenset("voisin voisins voisine allié alliés alliée rival rivale".split())
#: what follows *de* in the names of bodies
_FIELDS: Final = frozenset(
    """air commerce travail football hockey tennis ski sport tourisme crédit développement logement
    pétrole""".split()
)
#: what agrees with a subject pronoun
MASKS: Final = {"il": MS, "elle": FS, "ils": MP, "elles": FP}
#: the classes of what acts
ACTIVE: Final = frozenset((PERSON, BODY, STATE, ACTOR))
#: the classes of what a pronoun of each role may stand for
FITS: Final = {
    HUMAN: frozenset((PERSON, NAME, OPEN)),
    AGENT: frozenset((PERSON, NAME, BODY, STATE, OPEN)),
    VOICE: frozenset((PERSON, NAME, BODY, STATE, TEXT, OPEN)),
    INERT: frozenset((THING, TEXT, NAME, BODY, ACTOR, OPEN)),
    ANYTHING: frozenset((PERSON, NAME, BODY, STATE, TEXT, THING, ACTOR, OPEN)),
}


def rivals(
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
    vague = what.role == ANYTHING and head.kind not in ACTIVE
    paragraph = story.segments[own].paragraph
    at_home = story.segments[topic].paragraph == paragraph
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
            if back == 0 and not inside and _source(story, r, i):
                continue
            if inside and head.kind == BODY and _names(story, r, head):
                continue
            if not r.subject and head.i < r.i and _undergoes(story, r):
                continue
            if at_home and not r.subject and story.segments[own - back].paragraph != paragraph:
                continue  # a complement of another paragraph, where this one has its own subject
            if r.kind not in FITS[what.role] or not _means(story, r, what.role):
                continue
            if quoted and what.lemma not in SAYING and _only_quoted(story, r):
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


def _only_quoted(story: Story, r: Referent) -> bool:
    """Whether it is spoken of in a quotation, and not as *mon client, notre joueur*.

    Of whom the speaker so owns the copy may go on to speak, and of whom the quotation is about.
    """
    mine = story.tokens.forms[r.i - 1] in ("mon", "notre") or (r.subject and r.kind == PERSON)
    return story.in_quotation(story.tokens.starts[r.i]) and not mine


def _source(story: Story, r: Referent, i: int) -> bool:
    """Whether the referent is whom the sentence is given on: *Selon son directeur, il …*."""
    forms = story.tokens.forms
    start = story.segment_tokens(story.tokens.segments[i]).start
    return forms[start] in ("selon", "d'après") and forms[r.i - 1] in _POSSESSIVES


def _names(story: Story, r: Referent, head: Referent) -> bool:
    """Whether the referent is only part of a body's name: *l'armée de l'air*."""
    forms = story.tokens.forms
    close = head.i < r.i <= head.i + 3 and forms[head.i + 1] in ("de", "d'", "du")
    return close and forms[r.i] in _FIELDS


def _undergoes(story: Story, r: Referent) -> bool:
    """Whether it is a country by what it is to the head that may act on it: *attaquer son voisin*.

    Not so a person: *La France refuse d'extrader son ressortissant. Il demande …*
    """
    forms = story.tokens.forms
    if r.i < 2 or forms[r.i] not in _NEIGHBOURS or forms[r.i - 1] not in _POSSESSIVES:
        return False
    return any(reading.tense == "inf" for reading in story.readings(r.i - 2))


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
        if r.kind in (NAME, BODY) and what.role == INERT:
            return False
        return (personal and what.role != INERT) or (same and r.subject)
    return False
