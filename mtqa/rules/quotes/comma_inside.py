"""FRQ004: the comma before the reporting clause stands inside the marks."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.joints import joints
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Joints whose comma stands before the closing mark."""
    for joint in joints(story):
        if joint.inside != ",":
            continue
        edits = [Edit(joint.inside_at, joint.inside_at + 1, "")]
        if "," not in joint.between:
            edits.append(Edit(joint.mark_end, joint.mark_end, "," if joint.between else ", "))
        yield Match(
            joint.inside_at,
            joint.mark_end,
            "the comma before the reporting clause belongs after the closing quotation mark",
            (Fix(tuple(edits), safe=True),),
        )


RULE = Rule(
    code="FRQ004",
    name="comma-inside-marks",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A comma before the closing mark where a reporting clause follows.",
    why="French sets the comma outside the marks; inside is the English and Slovak habit.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    supersedes=("FRQ001", "FRQ002", "FRQ015"),
    bad=(
        Bad(
            "« Cela ne change rien⟦, »⟧ a noté la présidente.",
            "« Cela ne change rien », a noté la présidente.",
        ),
        Bad(
            '"Cela ne change rien⟦,"⟧ a noté Jana Kováčová.',
            '"Cela ne change rien", a noté Jana Kováčová.',
        ),
    ),
    good=(
        "« Cela, a noté la présidente, ne change rien. »",
        "« D'abord, ensuite, enfin », a énuméré le maire.",
    ),
)
