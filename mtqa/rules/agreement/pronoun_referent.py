"""AGR030: a subject pronoun that agrees with nothing it can stand for."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.anaphora import Antecedent, describe, named
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
from mtqa.analysis.french.pronouns import SAYING, agreed_participle
from mtqa.analysis.french.profiles import FP, FS, MP, MS, PLURAL, SINGULAR, mask, profile
from mtqa.analysis.french.referents import (
    ACTOR,
    BODY,
    NAME,
    PERSON,
    STATE,
    TEXT,
    THING,
    Referent,
    Scene,
    kind_of,
    main_subject,
    opens_with,
)
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.fr.agents import OPENING_ADVERBS
from mtqa.languages.fr.nouns import COLLECTIVES, EITHER_GENDER
from mtqa.languages.fr.roles import COLLECTIVE_BODIES, MEANT_MEN, PARTITIVE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MASKS = {"il": MS, "elle": FS, "ils": MP, "elles": FP}
_RIGHT = {MS: "il", FS: "elle", MP: "ils", FP: "elles"}
_GENDER = {MS: ("m", "s"), FS: ("f", "s"), MP: ("m", "p"), FP: ("f", "p")}
_BEFORE = frozenset((",", ";", ":", "et", "mais", "car", "or", "qu'", "que", "puisqu'", "lorsqu'", "quand", "ou"))
#: after these the pronoun is as often somebody whom the sentence does not name
_SUBORDINATE = frozenset(("qu'", "que", "puisqu'", "lorsqu'", "quand", "ou"))
_ACTIVE = frozenset((PERSON, BODY, STATE, ACTOR))
_ONE = frozenset(("son", "sa", "ses"))
_MANY = frozenset(("leur", "leurs"))
_FITS = {
    HUMAN: frozenset((PERSON, NAME, "pronoun")),
    AGENT: frozenset((PERSON, NAME, BODY, STATE, "pronoun")),
    VOICE: frozenset((PERSON, NAME, BODY, STATE, TEXT, "pronoun")),
    INERT: frozenset((THING, TEXT, NAME, BODY, ACTOR, "pronoun")),
    ANYTHING: frozenset((PERSON, NAME, BODY, STATE, TEXT, THING, ACTOR, "pronoun")),
}
_HEADS = {
    HUMAN: frozenset((PERSON,)),
    AGENT: frozenset((PERSON, BODY, STATE, ACTOR)),
    VOICE: frozenset((PERSON, BODY, STATE, ACTOR, TEXT)),
    INERT: frozenset((THING, TEXT, ACTOR)),
    ANYTHING: frozenset((PERSON, BODY, STATE, TEXT, THING, ACTOR)),
}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene = Scene(story)
    wrong: set[int] = set()
    for i in story.where(*_MASKS):
        segment = story.segments[tokens.segments[i]]
        if segment.kind is not SegmentKind.SENTENCE:
            continue
        if not (story.first_in_segment(i) or tokens.forms[i - 1] in _BEFORE or tokens.forms[i - 1] in OPENING_ADVERBS):
            continue
        found = _antecedent(story, scene, i, wrong)
        if found is not None:
            wrong.add(i)
            yield _match(story, i, found[0], found[1])


def _antecedent(
    story: Story, scene: Scene, i: int, wrong: set[int]
) -> tuple[Referent, Predicate] | None:
    tokens = story.tokens
    own = tokens.segments[i]
    wanted = _MASKS[tokens.forms[i]]
    head = _own_subject(story, own, i)
    if head is None:
        if _clause_before(story, own, i):
            return None
        head = _subject_before(story, own)
    if head is not None and story.in_quotation(tokens.starts[head.i]) != story.in_quotation(
        tokens.starts[i]
    ):
        return None
    if head is None or head.mask & wanted or head.kind not in _HEADS[ANYTHING]:
        return None
    if not _comparable(story, head, wanted) or _possessed(story, head, wanted):
        return None
    what = predicate(story, i)
    if what is None or head.kind not in _HEADS[what.role]:
        return None
    if tokens.forms[i - 1] in _SUBORDINATE and head.kind not in _ACTIVE:
        return None
    inside = tokens.segments[head.i] == own
    if inside and what.role == ANYTHING and not what.group.passive and (
        head.kind not in _ACTIVE or head.kind == ACTOR or own == 0
        or story.segments[own - 1].kind is not SegmentKind.SENTENCE
    ):
        return None  # *la porte se referma et il sursauta*
    if (inside or head.kind == PERSON) and _acts_on(story, scene, i, what, head):
        return None
    if next(_rivals(story, scene, i, what, head, wrong), None) is not None:
        return None
    return head, what


def _acts_on(story: Story, scene: Scene, i: int, what: Predicate, head: Referent) -> bool:
    """Whether the head may be the object: *la fillette pleurait, il l'a consolée*."""
    objects = {FS: ("la", "l'", "lui"), MS: ("le", "l'", "lui")}.get(head.mask, ("les", "leur"))
    if not any(form in objects for form in story.tokens.forms[i + 1 : what.group.finite]):
        return False
    return head.kind == PERSON or not any(
        head.i < r.i < i and r.mask & head.mask and r.kind != "pronoun"
        for r in scene.of(story.tokens.segments[i])
    )


def _comparable(story: Story, head: Referent, wanted: int) -> bool:
    """Whether the pronoun's form can be a mistake for that of the head."""
    form = story.tokens.forms[head.i]
    if len(form) == 1 or form in MEANT_MEN or form in COLLECTIVES or form in PARTITIVE or (form in EITHER_GENDER and not _shown(story, head.i)):
        return False
    same = bool(head.mask & SINGULAR) == bool(wanted & SINGULAR)
    if same:
        return True
    return head.mask == FS and wanted == MP and form in COLLECTIVE_BODIES


def _possessed(story: Story, head: Referent, wanted: int) -> bool:
    """Whether the head is somebody's, who may be meant: *sa carrière débute*."""
    start = story.segment_tokens(story.tokens.segments[head.i]).start
    owners = _ONE if wanted & SINGULAR else _MANY
    return not owners.isdisjoint(story.tokens.forms[start : head.i])


def _shown(story: Story, i: int) -> bool:
    """Whether the determiner before token ``i``, or before its adjective, shows the gender."""
    shown = ("la", "une", "cette", "le", "un", "ce", "ma", "sa", "aucune")
    forms = story.tokens.forms
    return i > 0 and (forms[i - 1] in shown or (i > 1 and forms[i - 2] in shown))


def _own_subject(story: Story, own: int, i: int) -> Referent | None:
    """The main subject of the pronoun's own sentence, with its verb before the pronoun."""
    return main_subject(story, own, i)


def _clause_before(story: Story, own: int, i: int) -> bool:
    """Whether a verb stands between the start of the sentence and the pronoun at token ``i``."""
    for j in range(story.segment_tokens(own).start, i):
        here = profile(story.lexicon, story.tokens.forms[j])
        if here.only_verb or "AUX" in here.parts or surely_finite(story, j):
            return True
        if here.verb and not here.noun:
            return True
    return False


def _subject_before(story: Story, own: int, depth: int = 0) -> Referent | None:
    if own == 0 or story.segments[own - 1].kind is not SegmentKind.SENTENCE:
        return None
    span = story.segment_tokens(own - 1)
    if not span:
        return None
    for clause in story.clauses:
        if clause.subject_span is None or story.segment_at(clause.span.start) != own - 1:
            continue
        if not clause.inverted:
            continue
        k = story.token_at(clause.subject_span.start)
        stop = story.token_at(clause.subject_span.end - 1) + 1
        woman = next((w for w in range(k, stop) if named(story, w)), None)
        if woman is not None:
            return Referent(woman, FS, PERSON, True)
        speaker = describe(story, k + 1) if k + 1 < span.stop else None
        if speaker is None:
            return None
        return Referent(speaker.i, mask(speaker.gender, speaker.number), PERSON if speaker.agent and kind_of(story, speaker.i) not in (BODY, STATE) else kind_of(story, speaker.i), True)
    found = main_subject(story, own - 1, span.stop)
    if found is None and depth < 2:
        i = opens_with(story, own - 1, tuple(_MASKS))
        if i is not None:
            before = _subject_before(story, own - 1, depth + 1)
            if before is not None and before.mask == _MASKS[story.tokens.forms[i]]:
                return before
    return found


def _rivals(
    story: Story, scene: Scene, i: int, what: Predicate, head: Referent, wrong: set[int]
) -> Iterator[Referent]:
    """What else in reach may be meant by the pronoun at token ``i``."""
    own = story.tokens.segments[i]
    wanted = _MASKS[story.tokens.forms[i]]
    inside = story.tokens.segments[head.i] == own
    vague = what.role == ANYTHING and head.kind not in _ACTIVE
    for back in range(min(own, 5 if vague else 3) + 1):
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
            if back == 0 or (back == 1 and not inside) or _far(story, i, r, what, head):
                yield r
            elif vague and wanted & SINGULAR and r.kind in (PERSON, NAME, "pronoun"):
                yield r  # *la porte se referme*, in a story of a man


def _owned(story: Story, r: Referent, head: Referent) -> bool:
    """Whether a body only says whose head she is: *la directrice de l'hôpital souligne*."""
    forms = story.tokens.forms
    return r.kind == BODY and head.i < r.i <= head.i + 3 and forms[head.i + 1] in ("de", "d'", "du")


def _means(story: Story, r: Referent, role: str) -> bool:
    """Whether the referent, if a pronoun, is somebody or something that fits the ``role``."""
    form = story.tokens.forms[r.i]
    if form not in _MASKS:
        return r.kind != NAME or role != INERT or r.subject
    if form == "il" and surely_impersonal(story, r.i):
        return False
    does = predicate(story, r.i)
    if role in (HUMAN, AGENT) and opens_with(story, story.tokens.segments[r.i], (form,)) == r.i:
        before = _subject_before(story, story.tokens.segments[r.i])
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
    personal = r.kind in (PERSON, NAME, "pronoun")
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


def _match(story: Story, i: int, head: Referent, what: Predicate) -> Match:
    tokens = story.tokens
    right = _RIGHT[head.mask]
    pronoun = right.capitalize() if story.capitalised(i) else right
    end = tokens.ends[what.group.finite]
    noun = story.text[tokens.starts[head.i] : tokens.ends[head.i]]
    message = f"The pronoun agrees with nothing it can stand for; « {noun} » asks for « {pronoun} »."
    if bool(head.mask & SINGULAR) != bool(_MASKS[tokens.forms[i]] & SINGULAR):
        return Match(tokens.starts[i], end, message)
    edits = [Edit(tokens.starts[i], tokens.ends[i], pronoun)]
    gender, number = _GENDER[head.mask]
    antecedent = Antecedent(head.i, gender, number, agent=True, state=False)
    participle = agreed_participle(story, what.group, antecedent)
    if participle is not None:
        edits.append(participle)
    return Match(tokens.starts[i], end, message, (Fix(tuple(edits)),))


RULE = Rule(
    code="AGR030",
    name="pronoun-without-referent",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun that disagrees with the subject before it, where nothing else near by "
    "could do what its verb says.",
    why="A pronoun takes the gender and number of the noun it stands for; languages that drop the "
    "pronoun leave the translation to guess.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La fédération a reporté la finale. ⟦Il installera⟧ une tribune en mai.",
            "La fédération a reporté la finale. Elle installera une tribune en mai.",
        ),
    ),
    good=("La fédération a un trésorier. Il installera une tribune en mai.",),
)
