"""FRQ006: a quotation mark that is never closed."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, MarkRole, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Opening marks without a partner before the story ends or a new quotation begins."""
    for mark in story.marks:
        if mark.partner is None and mark.role in (MarkRole.OPEN, MarkRole.WRONG_GLYPH):
            after = story.token_at(mark.end)
            end = story.tokens.ends[after] if after < len(story.tokens) else mark.end
            yield Match(
                mark.start,
                end if end - mark.start <= 30 else mark.end,
                f"this {mark.glyph} is never closed: where does the quotation end?",
            )


RULE = Rule(
    code="FRQ006",
    name="unclosed-quotation",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="An opening quotation mark without a closing one before the story ends or the next "
    "quotation begins.",
    why="The reader can't tell where the speaker stops and the desk goes on.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    bad=(
        Bad("Le maire a parlé d'une ⟦« décision⟧ courageuse et a quitté la salle."),
        Bad("Le maire a parlé d'une ⟦\"décision⟧ courageuse et a quitté la salle."),
    ),
    good=(
        "« Nous partons.\n\n« Vous restez », a dit le chef.",
        "« Nous partons.\n\n» Vous restez », a dit le chef.",
        "Il a dit : « On lui avait promis : « Tu verras. »",
        'Un écran de 24" et un clavier.',
    ),
)
