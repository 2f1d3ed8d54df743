"""FRQ007: a closing quotation mark that nothing opened."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, MarkRole, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Stray closing marks, with the word before them."""
    for mark in story.marks:
        if mark.role is MarkRole.SUPERFLUOUS:
            after = story.token_at(mark.end)
            yield Match(
                mark.start,
                story.tokens.ends[after],
                f"the quotation goes on after this {mark.glyph} and is closed later",
            )
        if mark.role is MarkRole.STRAY:
            before = story.token_at(mark.start) - 1
            start = story.tokens.starts[before] if before >= 0 else mark.start
            yield Match(
                start if mark.end - start <= 30 else mark.start,
                mark.end,
                f"nothing opens the quotation that this {mark.glyph} closes",
            )


RULE = Rule(
    code="FRQ007",
    name="unopened-quotation",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A closing quotation mark without an opening one.",
    why="The reader can't tell where the speaker began.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    bad=(
        Bad("Le maire a salué une décision ⟦courageuse »⟧ et a quitté la salle."),
        Bad("« J'ai vu le camion tourner ⟦»mais⟧ je suis resté au volant », a dit le chauffeur."),
    ),
    good=("Il a dit : « On lui avait promis : « Tu verras. » » Puis il est parti.",),
)
