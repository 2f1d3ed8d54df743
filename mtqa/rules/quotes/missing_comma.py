"""FRQ003: no comma between a quotation and its reporting clause."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.joints import STRONG, Joint, joints, opens_sentence
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: code points of a span that a reader takes in at a glance
_LONGEST = 30


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
            _end(story, joint),
            "a comma belongs between the closing quotation mark and the reporting clause",
            replace(
                joint.mark_end,
                joint.clause.span.start,
                ", ",
                safe=joint.clause.inverted is not False,
            ),
        )


def _end(story: Story, joint: Joint) -> int:
    """The end of the verb, or of the clause's first words where a long subject stands before it."""
    if joint.verb_end - joint.mark_start <= _LONGEST:
        return joint.verb_end
    first = story.token_at(joint.clause.span.start)
    return story.tokens.ends[first + (first + 1 < len(story.tokens))]


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
        Bad(
            "« Nous n'avons rien signé ⟦» la maire⟧ de la ville de Nitra a déclaré.",
            "« Nous n'avons rien signé », la maire de la ville de Nitra a déclaré.",
            also=("ATT001",),
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
