"""FRQ031: the closing quotation mark of the source language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.story import Story
from mtqa.document import Family, MarkRole, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_LOW: Final = frozenset(("„", ",,", "‟"))
_LONGEST: Final = 30


def _check(story: Story) -> Iterator[Match]:
    wrong = {mark.start for mark in story.marks if mark.role is MarkRole.WRONG_GLYPH}
    for quotation in story.quotations:
        foreign = quotation.open in _LOW or (quotation.open == "»" and quotation.close == "«")
        if not foreign or quotation.close in ("", "»") or quotation.span.start in wrong:
            continue
        end = quotation.span.end
        start = story.tokens.starts[story.token_at(quotation.inner.end - 1)]
        yield Match(
            start if end - start <= _LONGEST else end - len(quotation.close),
            end,
            f"{quotation.open}…{quotation.close} are not French quotation marks",
        )


RULE = Rule(
    code="FRQ031",
    name="source-language-closing-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="The mark that closes a quotation opened by „, or by » turned inside out.",
    why='It was left as it stood in the source; French copy has « … », or "…" at agencies.',
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=_check,
    supersedes=("FRQ010", "FRQ012"),
    bad=(
        Bad("Le maire parle d'une „décision ⟦courageuse“⟧ du conseil.", also=("FRQ009",)),
        Bad("Le maire parle d'une »décision ⟦courageuse«⟧ du conseil.", also=("FRQ009",)),
    ),
    good=(
        "Le maire parle d'une « décision courageuse » du conseil.",
        "Le maire parle d'une “décision courageuse” du conseil.",
    ),
)
