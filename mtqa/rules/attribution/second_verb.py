"""ATT020: *», a-t-il dit et a ajouté que*: a second verb without a subject after an inversion."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.joints import joints
from mtqa.analysis.french.tails import CIRCUMSTANCES
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, ReportingClause, SubjectKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH: Final = 12
_FOLLOWS: Final = frozenset(("que", "qu'", "en", ":"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for joint in joints(story):
        clause = joint.clause
        if not clause.inverted or clause.verb_span is None or clause.subject_span is None:
            continue
        first = story.token_at(max(clause.verb_span.end, clause.subject_span.end))
        for i in range(first, min(first + _REACH, len(forms) - 3)):
            if tokens.segments[i + 3] != tokens.segments[first] or forms[i] in _CUTS:
                break
            if forms[i] != "et":
                continue
            if i == first and _second_participle(story, clause, i + 1):
                yield Match(
                    tokens.starts[i],
                    tokens.ends[i + 1],
                    "no verb can share the subject of an inversion: « avant d'accuser », "
                    "« accusant »",
                )
            if forms[i + 1] in ("a", "ont") and forms[i + 3] in _FOLLOWS:
                reports = any(
                    r.tense == "ppas" and r.lemma in story.language.reporting_verbs
                    for r in story.readings(i + 2)
                )
                if reports:
                    yield Match(
                        tokens.starts[i],
                        tokens.ends[i + 2],
                        "no verb can share the subject of an inversion: « ajoutant que », "
                        "« avant d'ajouter que »",
                    )
            break


def _second_participle(story: Story, clause: ReportingClause, i: int) -> bool:
    """*a-t-il dit et accusé les élus*: a second participle and its own object."""
    if clause.subject_kind is not SubjectKind.PRONOUN or clause.tense != "passé composé":
        return False
    participle = any(r.tense == "ppas" and r.number != "p" for r in story.readings(i))
    forms = story.tokens.forms
    timed = forms[i + 2 : i + 3] and forms[i + 2] in CIRCUMSTANCES  # *et répété les jours suivants*
    return participle and forms[i + 1] in _OBJECTS and not timed


_OBJECTS: Final = frozenset("le la les l' un une des son sa ses que qu'".split())
#: what opens a clause whose verbs may be joined: *a dit X, qui est venu et a ajouté que*
_CUTS: Final = frozenset("qui que qu' dont où « » ; :".split())

RULE = Rule(
    code="ATT020",
    name="second-verb-after-inversion",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« et a ajouté que » after an inverted reporting verb.",
    why="The subject of an incise stands behind its verb and serves that verb alone; Slovak joins "
    "the two (povedal a dodal, že).",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    bad=(
        Bad("« La caisse est vide », a-t-il dit ⟦et a ajouté⟧ que les travaux attendront."),
        Bad("« La caisse est vide », a déclaré le maire ⟦et a précisé⟧ que rien ne presse."),
        Bad("« La caisse est vide », a-t-il dit ⟦et accusé⟧ les élus de mentir."),
    ),
    good=(
        "« La caisse est vide », a-t-il dit et répété devant les élus.",
        "« La caisse est vide », a-t-il dit et répété les jours suivants.",
        "« La caisse est vide », a-t-il dit, ajoutant que les travaux attendront.",
        "« La caisse est vide », a dit le maire, qui est venu et a ajouté que rien ne presse.",
        "« La caisse est vide », a dit le maire et il a ajouté que rien ne presse.",
        "Le maire a dit que « la caisse est vide » et a ajouté que rien ne presse.",
    ),
)
