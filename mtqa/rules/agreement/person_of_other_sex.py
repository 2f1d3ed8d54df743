"""AGR052: *il* that does what only people do, where a woman has the floor."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.floor import floor_of
from mtqa.analysis.french.predicates import AGENT, HUMAN, VOICE, predicate
from mtqa.analysis.french.profiles import MS
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    floor = floor_of(story)
    for i in story.where("il"):
        start = tokens.starts[i]
        if not story.first_in_segment(i) or story.in_quotation(start):
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        does = predicate(story, i)
        if does is None or does.role not in (HUMAN, AGENT, VOICE):
            continue
        turn = floor.before(i)
        if turn is None or turn.sex != "f" or floor.rival(turn, i, i, MS, speaks=False):
            continue
        said = story.text[tokens.starts[turn.head] : tokens.ends[turn.head]]
        right = "Elle" if story.capitalised(i) else "elle"
        yield Match(
            start,
            tokens.ends[i],
            f"Who is spoken of is « {said} »: {right}.",
            replace(start, tokens.ends[i], right),
        )


RULE = Rule(
    code="AGR052",
    name="person-of-other-sex",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Il » at the head of a sentence with what only people do, where the last person who "
    "spoke or acted is a woman.",
    why="The verb of the source language needs no pronoun; the engine guesses one.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    weak=True,
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
