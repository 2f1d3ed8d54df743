"""FRQ004: the comma before the reporting clause stands inside the marks."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Quotations that end in a comma (or a colon before one), where the sentence goes on."""
    flat = story.flat
    for quotation in story.quotations:
        inside, end = quotation.inner.end - 1, quotation.span.end
        if quotation.depth or not quotation.close or flat[inside] not in ",;:":
            continue
        if flat[inside] != "," and not flat.startswith((",", " ,"), end):
            continue
        after = flat[end : end + 3].lstrip(" ,")
        if not after or not after[0].islower():
            continue
        start = inside - (flat[inside - 1] == " ")
        edits = [Edit(start, inside + 1, "")]
        if not flat.startswith((",", " ,"), end):
            edits.append(Edit(end, end, "," if flat[end].isspace() else ", "))
        yield Match(
            inside,
            end,
            "the comma belongs after the closing quotation mark",
            (Fix(tuple(edits), safe=True),),
        )


RULE = Rule(
    code="FRQ004",
    name="comma-inside-marks",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A comma before the closing mark where the sentence goes on after it.",
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
        Bad(
            "« Cela ne change rien ⟦: »⟧, a noté la présidente.",
            "« Cela ne change rien », a noté la présidente.",
        ),
    ),
    good=(
        "Il y a trois « pourquoi : » sur la page, a noté le maire.",
        "« Cela, a noté la présidente, ne change rien. »",
        "« D'abord, ensuite, enfin », a énuméré le maire.",
    ),
)
