"""ATT001: a noun subject before its verb after a quotation."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.joints import joints, ungoverned
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SubjectKind
from mtqa.languages.fr.grammar import DETERMINERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def check(story: Story) -> Iterator[Match]:
    """Clauses after a quotation that begin with a name or a noun."""
    for joint in joints(story):
        clause = joint.clause
        if (
            clause.inverted is not False
            or clause.subject_kind is SubjectKind.PRONOUN
            or clause.subject_span is None
            or clause.verb_span is None
            or clause.object_clitic
            or clause.link == "colon"
            or not ungoverned(story, joint)
        ):
            continue
        subject = story.text[clause.subject_span.start : clause.subject_span.end]
        if story.tokens.forms[story.token_at(clause.subject_span.start)] in DETERMINERS:
            subject = subject[0].lower() + subject[1:]
        verb = story.text[clause.verb_span.start : clause.verb_span.end]
        yield Match(
            clause.span.start,
            clause.span.end,
            f"after a quotation the verb comes first: {verb} {subject}",
            replace(clause.subject_span.start, clause.verb_span.end, f"{verb} {subject}"),
        )


RULE = Rule(
    code="ATT001",
    name="noun-subject-not-inverted",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A reporting clause after a quotation whose noun subject stands before the verb.",
    why="French inverts in the incise: « Q », a dit X. The order of Slovak is no French.",
    authority="Académie française, Dire, ne pas dire ; Grevisse, Le bon usage, § 387 (incise)",
    check=check,
    bad=(
        Bad(
            "« Les pourparlers reprendront mardi », ⟦le ministre a déclaré⟧.",
            "« Les pourparlers reprendront mardi », a déclaré le ministre.",
        ),
        Bad(
            "« Nous n'avons pas le choix », ⟦Jana Nováková a dit à Peter Kováč⟧, selon le journal.",
            "« Nous n'avons pas le choix », a dit Jana Nováková à Peter Kováč, selon le journal.",
        ),
    ),
    good=(
        "« Les pourparlers reprendront », a déclaré le ministre.",
        "« Les pourparlers reprendront. » Le ministre a déclaré forfait.",
        "En lançant « Nous verrons bien », le ministre a annoncé la couleur.",
        "« Nous verrons », le ministre a annoncé une réforme.",
        "« Nous verrons », selon le ministre.",
        "« Nous verrons », le ministre le répète depuis dix ans.",
        "« Nous verrons » : le ministre l'a dit à ses députés.",
        "« Vivre ensemble », le ministre a quitté la salle.",
        "« Nous avons gagné. » Le maire affirme qu'il n'en est rien.",
    ),
)
