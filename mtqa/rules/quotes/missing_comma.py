"""FRQ003: no comma between a quotation and its reporting clause."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.joints import STRONG, joints, opens_sentence
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def check(story: Story) -> Iterator[Match]:
    """Joints with a space and nothing else."""
    for joint in joints(story):
        if joint.clause.inverted is False and not opens_sentence(story, joint.quotation):
            continue  # *Il faut « oublier » cette défaite, a dit X*
        if joint.clause.source_phrase or joint.inside in (*STRONG, ".", ","):
            continue
        if not joint.between or joint.between.strip(" -–—"):
            continue
        if joint.between.strip() and not (joint.clause.inverted and joint.quotation.sentence):
            continue  # a dialogue's dash, or an aside
        yield Match(
            joint.mark_start,
            joint.verb_end,
            "a comma belongs between the closing quotation mark and the reporting clause",
            replace(
                joint.mark_end,
                joint.clause.span.start,
                ", ",
                safe=joint.clause.inverted is not False,
            ),
        )


RULE = Rule(
    code="FRQ003",
    name="missing-comma-before-clause",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A quotation and its reporting clause with only a space between them.",
    why="The reporting clause is an insertion: a comma sets it off unless ?, ! or … ends the "
    "quotation.",
    authority="Grevisse, Le bon usage, § 118 (ponctuation de l'incise)",
    check=check,
    bad=(
        Bad(
            "« Nous n'avons rien signé ⟦» – a déclaré⟧ le porte-parole.",
            "« Nous n'avons rien signé », a déclaré le porte-parole.",
        ),
        Bad(
            "« Nous n'avons rien signé ⟦» a déclaré⟧ le porte-parole.",
            "« Nous n'avons rien signé », a déclaré le porte-parole.",
        ),
    ),
    good=(
        "Il faut « oublier » cette défaite, a dit l'entraîneur.",
        "« Avez-vous signé ? » a demandé le juge.",
        "« Rien du tout… » a soufflé le témoin.",
        "Le film « Nous irons tous » raconte la vie d'un village.",
        "Le collectif « Demain » a annoncé une marche.",
        "La pétition « Sauvons nos hôpitaux » a recueilli mille signatures.",
        "Une hausse « inattendue » selon les analystes.",
        "L'opération « mains propres » a révélé l'ampleur du système.",
        "Son mot « vous verrez » a fait le tour du pays.",
    ),
)
