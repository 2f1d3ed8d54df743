"""AGR052: *il* that does what people do, where a woman has the floor; *elle* where a man has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.floor import Turn, floor_of
from mtqa.analysis.french.in_reach import ACTING, opens_clause
from mtqa.analysis.french.noun_classes import NAME, OPEN, PERSON
from mtqa.analysis.french.predicates import Predicate, predicate
from mtqa.analysis.french.profiles import FS, MS
from mtqa.analysis.french.referents import scene_of
from mtqa.analysis.french.rivals import FITS
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: pronoun → the sex of whom it means, its mask, what it should be
_PRONOUNS: Final = {"il": ("m", MS, "elle"), "elle": ("f", FS, "il")}
#: how a sentence goes on with somebody of each sex
_GOING_ON: Final = {"m": ("-t-il", "-il"), "f": ("-t-elle", "-elle")}
_PEOPLE: Final = frozenset((PERSON, NAME, OPEN))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_PRONOUNS):
        start = tokens.starts[i]
        if story.in_quotation(start) or not opens_clause(story, i):
            continue
        own = tokens.segments[i]
        if story.segments[own].kind is not SegmentKind.SENTENCE:
            continue
        if i and tokens.forms[i - 1] in PREPOSITIONS:
            continue
        does = predicate(story, i)
        if does is None:
            continue
        sex, wanted, right = _PRONOUNS[tokens.forms[i]]
        at = story.segment_tokens(own).start
        floor = floor_of(story)
        turn = floor.before(at)
        if turn is None or turn.sex in ("", sex):
            continue
        if floor.rival(turn, at, i, wanted, speaks=False):
            continue
        if does.role not in ACTING and (
            _left(story, turn, own) or _thing(story, turn, i, does, wanted)
        ):
            continue
        said = story.text[tokens.starts[turn.head] : tokens.ends[turn.head]]
        right = right.capitalize() if story.capitalised(i) else right
        yield Match(
            start,
            tokens.ends[i],
            f"Who is spoken of is « {said} »: {right}.",
            replace(start, tokens.ends[i], right),
        )


def _left(story: Story, turn: Turn, own: int) -> bool:
    """Whether the sentence before is of something else than whose turn it is."""
    if own - story.tokens.segments[turn.at] <= 1:
        return False
    span = story.segment_tokens(own - 1)
    return not any(story.within(form, span.start, span.stop) for form in _GOING_ON[turn.sex])


def _thing(story: Story, turn: Turn, i: int, does: Predicate, wanted: int) -> bool:
    """Whether a thing or a body that the pronoun at token ``i`` agrees with has been named since.

    Somebody else is looked for by the floor.
    """
    scene = scene_of(story)
    return any(
        r.i < i
        and not turn.at <= r.i <= turn.last
        and r.mask & wanted
        and r.kind in FITS[does.role] - _PEOPLE
        for segment in range(story.tokens.segments[turn.at], story.tokens.segments[i] + 1)
        for r in scene.of(segment)
    )


RULE = Rule(
    code="AGR052",
    name="person-of-other-sex",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Il » at the head of a sentence where the last person who spoke or acted is a woman, "
    "« elle » where it is a man.",
    why="The verb of the source language needs no pronoun; the engine guesses one.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    weak=True,
    supersedes=("AGR054", "AGR040"),
    bad=(
        Bad(
            "« Tout va », a dit l'adjointe Irena Kolmer. ⟦Il⟧ espère une aide.",
            "« Tout va », a dit l'adjointe Irena Kolmer. Elle espère une aide.",
            also=("AGR019",),
        ),
        Bad(
            "Le juge a parlé. L'auteure du texte, Jana Horská, a admis des trous. "
            "⟦Il⟧ reviendra lundi.",
            "Le juge a parlé. L'auteure du texte, Jana Horská, a admis des trous. "
            "Elle reviendra lundi.",
        ),
    ),
    good=(
        "L'acteur Jan Malý est mort. « Il était précis », a dit la directrice. Il jouait aussi.",
        "La région paiera. Le préfet a dit non. La région, selon lui, n'a rien. Il neige.",
        "La ministre a résilié un contrat. Il a coûté un million. La cour a dit non.",
        "« L'accusé n'a pas parlé », dit la présidente. Il a souri au juge.",
    ),
)
