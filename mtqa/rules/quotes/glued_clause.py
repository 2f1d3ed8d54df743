"""FRQ001: a reporting clause glued to the closing mark."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ENDS_ITSELF = "?!…"


def check(story: Story) -> Iterator[Match]:
    """Clauses that begin at the very code point where a quotation ends."""
    ends = {q.span.end: q for q in story.quotations if q.close and not q.depth}
    for clause in story.clauses:
        quotation = ends.get(clause.span.start)
        if quotation is None or clause.verb_span is None:
            continue
        end = quotation.span.end
        joint = " " if story.flat[quotation.inner.end - 1] in _ENDS_ITSELF else ", "
        yield Match(
            end - len(quotation.close),
            clause.verb_span.end,
            "the reporting clause is glued to the closing quotation mark; "
            "a comma and a space belong between them",
            replace(end, end, joint, safe=clause.inverted is not False),
        )


RULE = Rule(
    code="FRQ001",
    name="glued-reporting-clause",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A reporting clause that follows the closing quotation mark without space and comma.",
    why="In French the clause is set off by a comma outside the marks: « Q », a dit X.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    supersedes=("FRQ002", "FRQ003"),
    bad=(
        Bad(
            "« Cette décision nous a permis d'avancer ⟦»a déclaré⟧ le maire devant la presse.",
            "« Cette décision nous a permis d'avancer », a déclaré le maire devant la presse.",
        ),
        Bad(
            "« Êtes-vous prêts à signer ? ⟦»a demandé⟧ la ministre.",
            "« Êtes-vous prêts à signer ? » a demandé la ministre.",
        ),
        Bad(
            "Cette aide « nous a permis de tenir tout l'hiver ⟦»a expliqué⟧ le directeur.",
            "Cette aide « nous a permis de tenir tout l'hiver », a expliqué le directeur.",
        ),
    ),
    good=(
        "« Nous avançons », a déclaré le maire. « Le reste suivra. »",
        "« Nous signons ! » s'est exclamée la ministre.",
        "«Nous avançons», a dit le maire.",
    ),
)
