"""AGR040: *il* or *elle* where only somebody or something of the other gender has been named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from mtqa.analysis.french.floor import Floor, floor_of
from mtqa.analysis.french.impersonal import surely_impersonal
from mtqa.analysis.french.in_reach import ACTING, complement, opens_clause
from mtqa.analysis.french.noun_classes import ACTOR, BODY, NAME, OPEN, PERSON, STATE, TEXT, THING
from mtqa.analysis.french.predicates import INERT, VOICE, Predicate, predicate
from mtqa.analysis.french.profiles import ANY, FP, FS, MP, MS, PLURAL, SINGULAR
from mtqa.analysis.french.referents import Referent, scene_of
from mtqa.analysis.french.rivals import FITS, MASKS
from mtqa.analysis.french.topics import main_subject, subject_before
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_RIGHT: Final = {"il": "elle", "elle": "il", "ils": "elles", "elles": "ils"}
_BACK: Final = 4  # sentences
_NEAR: Final = 2  # sentences, with the pronoun's own
_LIVING: Final = frozenset((PERSON, NAME, BODY, STATE, OPEN))
#: who may be a source: *selon lui, selon elle*
_SOURCES: Final = _LIVING | {ACTOR, TEXT}
_STRESSED: Final = {"lui": MS, "elle": FS, "eux": MP, "elles": FP}
_JOINS: Final = frozenset(("et", "qu'"))


class _Other(NamedTuple):
    """What the pronoun may be a mistake for, so many sentences back."""

    back: int
    referent: Referent


def _check(story: Story) -> Iterator[Match]:
    yield from _subjects(story)
    yield from _sources(story)


def _sources(story: Story) -> Iterator[Match]:
    """*La banque a relevé ses taux. Selon lui, …*: the source is nobody of that gender."""
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_STRESSED):
        own = tokens.segments[i]
        if i < 2 or story.segments[own].kind is not SegmentKind.SENTENCE:
            continue
        if forms[i - 1] != "selon" and (forms[i - 2], forms[i - 1]) != ("d'", "après"):
            continue
        before = [_speakers(story, own - back, i) for back in range(min(own, _BACK) + 1)]
        wanted = _STRESSED[forms[i]]
        number = SINGULAR if wanted & SINGULAR else PLURAL
        near = before[1] if len(before) > 1 else []
        if any(mask & wanted for _, mask in (*before[0], *near)):
            continue
        other = next((r for r, mask in near if mask & (number | SINGULAR)), None)
        if other is not None and other.kind != OPEN and not before[0]:
            yield Match(
                tokens.starts[i - 1],
                tokens.ends[i],
                f"The source that has been named is « {story.word(other.i)} ».",
            )


def _speakers(story: Story, segment: int, i: int) -> list[tuple[Referent, int]]:
    """Who may be a source in a segment before token ``i``, with what agrees with each."""
    if story.segments[segment].kind not in (SegmentKind.SENTENCE, SegmentKind.HEADLINE):
        return []
    floor, quoted = floor_of(story), story.in_quotation(story.tokens.starts[i])
    return [
        (r, ANY if story.tokens.forms[r.i] in SYLLEPTIC else floor.mask(r))
        for r in scene_of(story).of(segment)
        if r.i < i - 1
        and r.kind in _SOURCES
        and story.in_quotation(story.tokens.starts[r.i]) == quoted
        and (r.kind in (PERSON, OPEN) or floor.sex(r.i) or not complement(story, r))
    ]


def _subjects(story: Story) -> Iterator[Match]:
    """*Il*, *elle* and their plurals."""
    tokens = story.tokens
    for i in story.where(*MASKS):
        own = tokens.segments[i]
        if story.segments[own].kind is not SegmentKind.SENTENCE:
            continue
        if i and tokens.forms[i - 1] in PREPOSITIONS:
            continue
        does = predicate(story, i)
        if does is None or not _may_say(story, i, does):
            continue
        if _subject_agrees(story, own, i):
            continue
        other = _other(story, floor_of(story), i, does)
        if other is None or not _tells(story, i, does, other):
            continue
        noun = story.word(other.referent.i)
        right = _RIGHT[tokens.forms[i]]
        yield Match(
            tokens.starts[i],
            tokens.ends[does.group.finite],
            f"Nobody but « {noun} » can be meant: « {right} ».",
        )


def _may_say(story: Story, i: int, does: Predicate) -> bool:
    """Whether the place of the pronoun at token ``i`` lets one tell."""
    if does.role in ACTING:
        return True
    if story.in_quotation(story.tokens.starts[i]):
        return story.tokens.forms[i] == "il" and opens_clause(story, i)
    if does.role == INERT and opens_clause(story, i):
        return story.tokens.forms[i] == "il"
    return story.tokens.forms[i - 1] in _JOINS and not story.first_in_segment(i)


def _tells(story: Story, i: int, does: Predicate, other: _Other) -> bool:
    quoted = story.in_quotation(story.tokens.starts[i])
    form = story.tokens.forms[i]
    if quoted:
        return form in ("il", "ils")
    if does.role in ACTING:
        body = other.referent.kind == BODY and other.back
        return not (form == "elle" and body) and not (form == "elles" and other.back)
    return other.back == 0 or does.role == INERT


def _subject_agrees(story: Story, own: int, i: int) -> bool:
    forms = story.tokens.forms
    wanted = MASKS[forms[i]]
    one = "une" if wanted == FS else "un"
    start = story.segment_tokens(own).start
    if any(forms[j - 1] == "l'" for j in story.within(one, start + 1, i)):
        return True  # *l'une d'elles*
    subject = main_subject(story, own, i)
    if subject is not None and subject.mask & wanted:
        return True
    if not opens_clause(story, i):
        return False
    before = subject_before(story, own, {})
    return before is not None and bool(before.mask & wanted)


def _other(story: Story, floor: Floor, i: int, does: Predicate) -> _Other | None:
    """The nearest referent of the other gender, where two sentences name none of the pronoun's."""
    forms, scene = story.tokens.forms, scene_of(story)
    own, wanted = story.tokens.segments[i], MASKS[forms[i]]
    number = SINGULAR if wanted & SINGULAR else PLURAL
    fits = FITS[does.role] | ({THING} if does.role == VOICE else set())
    found: _Other | None = None
    for back in range(min(own, _BACK) + 1):
        if story.segments[own - back].kind not in (SegmentKind.SENTENCE, SegmentKind.HEADLINE):
            continue
        for r in scene.of(own - back):
            if r.i >= i or r.kind not in fits:
                continue
            if forms[r.i] == "il" and surely_impersonal(story, r.i):
                continue
            own_mask = ANY if forms[r.i] in SYLLEPTIC else floor.mask(r)
            if own_mask & wanted:
                named = r.kind in (PERSON, NAME) and floor.sex(r.i)
                thing = does.role not in ACTING and back < _NEAR
                if named or thing or not complement(story, r):
                    return found if found and back - found.back > 1 else None
            elif (
                own_mask & number
                and found is None
                and (r.kind in _LIVING or does.role not in ACTING)
            ):
                found = _Other(back, r)
    return found


RULE = Rule(
    code="AGR040",
    name="nobody-of-that-gender",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Il », « elle », « ils » or « elles » with what only people and bodies do, where the "
    "sentences before name such of the other gender alone.",
    why="The source language drops the pronoun, and the engine guesses one that stands for nobody.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    weak=True,
    bad=(
        Bad("La banque centrale a relevé ses taux. ⟦Selon lui⟧, les prix montent."),
        Bad("Les élus ont vu une juge, devant laquelle ⟦il plaide⟧ souvent."),
        Bad("Il manque dix infirmières à Nitra. « ⟦Ils partent⟧ en Autriche », dit la ministre."),
        Bad("Les élus ont réagi par une lettre, dans laquelle ⟦il écrit⟧ que tout va bien."),
    ),
    good=(
        "Le directeur est parti. Il est soupçonné de fraude. La juge a vu Paul. Il a menti.",
        "Le prix du lait a baissé. « Il a menti », dit Eva Malá. La police et le maire ont parlé.",
        "L'une d'elles, dont le fils est soldat, dit qu'elle priera. Une victime est là. Il a ri.",
        "La défense a plaidé et elle a demandé une expertise.",
    ),
)
