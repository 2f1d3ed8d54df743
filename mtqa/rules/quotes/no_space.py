"""FRQ002: no space between a quotation mark and the word outside it."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_MESSAGE = "no space between the {} quotation mark and the word {} it"
_TYPED = frozenset("«»“”„")


def check(story: Story) -> Iterator[Match]:
    """Letters that touch a quotation from outside."""
    flat = story.flat
    for quotation in story.quotations:
        if not quotation.close:
            continue
        start, end = quotation.span
        if end < len(flat) and flat[end].isalpha() and _word(flat, end):
            stop = _word_end(flat, end)
            fix = replace(end, end, " ", safe=True)
            yield Match(end - len(quotation.close), stop, _MESSAGE.format("closing", "after"), fix)
        if (
            start
            and flat[start - 1].isalpha()
            and (quotation.open in _TYPED or flat[quotation.inner.start - 1].isspace())
        ):
            begin = _word_start(flat, start)
            fix = replace(start, start, " ", safe=True)
            yield Match(
                begin, start + len(quotation.open), _MESSAGE.format("opening", "before"), fix
            )


def _word(flat: str, start: int) -> bool:
    """A word of two letters at least, or one that may stand alone: not a plural *s*."""
    end = _word_end(flat, start)
    return end - start > 1 or flat[start] in "aàyÀAY" or flat[end : end + 1] == "'"


def _word_end(flat: str, i: int) -> int:
    while i < len(flat) and flat[i].isalpha():
        i += 1
    return i


def _word_start(flat: str, i: int) -> int:
    while i > 0 and flat[i - 1].isalpha():
        i -= 1
    return i


RULE = Rule(
    code="FRQ002",
    name="mark-without-space",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A word that touches a quotation mark from outside.",
    why="A quotation is set off from the words around it by a space.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    bad=(
        Bad(
            "Il parle d'une « remise à plat ⟦»mais⟧ ne cite aucun chiffre.",
            "Il parle d'une « remise à plat » mais ne cite aucun chiffre.",
        ),
        Bad(
            "Le projet reste ⟦incertain«⟧ et fragile », selon le préfet.",
            "Le projet reste incertain « et fragile », selon le préfet.".replace("« et", "« et"),
        ),
    ),
    good=(
        "L'« affaire » est close.",
        'Le sigle "VIP"s n\'a pas cours ici.',
        "(« à suivre »)",
        "Un «oui» franc et massif.",
    ),
)
