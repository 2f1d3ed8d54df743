"""ATT005: the reporting clause stands alone, as a sentence or paragraph of its own."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.joints import torn_off
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Clauses without any object in the sentence or paragraph after their quotation."""
    for clause in torn_off(story):
        yield Match(
            clause.span.start,
            clause.span.end if clause.verb_span is None else clause.verb_span.end,
            "the reporting clause is torn off its quotation: it belongs in the same sentence, "
            "after a comma, with the verb first",
        )


RULE = Rule(
    code="ATT005",
    name="torn-off-attribution",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A reporting clause cut off as a sentence or a paragraph of its own.",
    why="A verb such as ajouter needs what was added: alone the sentence says nothing.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=check,
    bad=(
        Bad("« Nous avons perdu trop de temps. » ⟦Il a fait remarquer⟧."),
        Bad("« Nous avons perdu trop de temps. » ⟦Elle a conclu⟧."),
        Bad("« Nous avons perdu trop de temps ».\n\n⟦a souhaité⟧ le maire à la fin."),
    ),
    good=(
        "« Nous avons perdu trop de temps. » Il a fait remarquer que l'hiver approchait.",
        "« Nous avons perdu du temps. » Le maire a précisé sa pensée.",
        "« Nous avons perdu du temps. » Le témoin a protesté.",
        "« Nous avons perdu du temps. » Ainsi a parlé le maire.",
    ),
)
