"""AGR052: *il* or *elle* that speaks or acts, where the person on stage is of the other sex."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.actors import Stage
from mtqa.analysis.french.predicates import AGENT, HUMAN, VOICE, predicate
from mtqa.analysis.french.profiles import FS, MS
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_INVERTED = {"-t-il": MS, "-il": MS, "-t-elle": FS, "-elle": FS}
_STRESSED = {"lui": MS, "elle": FS}
_OTHER = {"-t-il": "-t-elle", "-il": "-elle", "-t-elle": "-t-il", "-elle": "-il", "lui": "elle",
          "elle": "lui", "il": "elle"}  # fmt: skip
#: what another person says than who spoke before
_ANSWERS = frozenset("répondre rétorquer répliquer riposter objecter interrompre".split())
_CAPITAL = {"il": "Elle"}


def _check(story: Story) -> Iterator[Match]:
    stage = Stage(story)
    tokens, forms = story.tokens, story.tokens.forms
    reports = [c.span for c in story.clauses if c.inverted and c.verb not in _ANSWERS]
    for i in story.where("il", "lui", "elle", *_INVERTED):
        start = tokens.starts[i]
        if story.in_quotation(start):
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        form = forms[i]
        if form in _INVERTED:
            if not any(span.start <= start < span.end for span in reports):
                continue  # *que reste-t-il ?*
            found = stage.actor(i, _INVERTED[form], speaks=True)
        elif form in _STRESSED and i and forms[i - 1] in ("selon", "après"):
            found = stage.actor(i, _STRESSED[form], speaks=True)
        elif form == "il" and story.first_in_segment(i):
            does = predicate(story, i)
            if does is None or does.role not in (HUMAN, AGENT, VOICE):
                continue
            found = stage.actor(i, MS, alone=does.role == VOICE)
        else:
            continue
        if found is None:
            continue
        right = _CAPITAL[form] if story.capitalised(i) and form in _CAPITAL else _OTHER[form]
        said = story.text[tokens.starts[found.i] : tokens.ends[found.i]]
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
    finds="« a-t-il dit », « selon lui », or « il » at the head of a sentence with what only "
    "people do, where the last person who spoke or acted is a woman; « a-t-elle dit » of a man.",
    why="The verb of the source language needs no pronoun; the engine guesses one.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "La doyenne Eva Hrubá refuse de partir. « Je reste », a⟦-t-il⟧ dit.",
            "La doyenne Eva Hrubá refuse de partir. « Je reste », a-t-elle dit.",
            also=("ATT011",),
        ),
        Bad(
            "Irena Kolmer a couru hier. Elle a fini troisième. « Je volais », a⟦-t-il⟧ raconté.",
            "Irena Kolmer a couru hier. Elle a fini troisième. « Je volais », a-t-elle raconté.",
            also=("ATT011",),
        ),
        Bad(
            "Le pilote Martin Benda a fini troisième. « Je volais », a⟦-t-elle⟧ raconté.",
            "Le pilote Martin Benda a fini troisième. « Je volais », a-t-il raconté.",
        ),
        Bad(
            "« Tout va », a dit l'adjointe Irena Kolmer. Selon ⟦lui⟧, la route rouvrira.",
            "« Tout va », a dit l'adjointe Irena Kolmer. Selon elle, la route rouvrira.",
            also=("ATT011",),
        ),
        Bad(
            "« Tout va », a dit l'adjointe Irena Kolmer. ⟦Il⟧ espère une aide.",
            "« Tout va », a dit l'adjointe Irena Kolmer. Elle espère une aide.",
            also=("AGR019",),
        ),
    ),
    good=(
        "Eva Hrubá a reçu le maire. « Je reste », a-t-il dit. Elle, dit-il, doit partir.",
        "La ministre a résilié le contrat. L'avocat partira. « Je le regrette », a-t-elle dit.",
        "Que lui en reste-t-il ? La région paiera, selon lui, dit le maire.",
        "L'acteur Jan Malý est mort. « Il était précis », a dit la directrice. Il jouait aussi.",
        "La région paiera. Le préfet a dit non. La région, selon lui, n'a rien. Il neige.",
        "La ministre a résilié un contrat. Il a coûté un million. La cour a dit non.",
    ),
)
