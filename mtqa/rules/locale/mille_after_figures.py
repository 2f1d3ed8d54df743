"""LOC027: *mille* written after figures: *180 mille*, *20-mille*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_AMOUNT = re.compile(
    r"(?P<number>[1-9]\d{0,2})(?: |-)(?:mille|milles|tisíce?|tis\.?)(?![\w'-])"
    r"(?! (?:marins?|nautiques?|milliards?|milliers|et une))(?P<de> d(?:e |')(?=[a-zà-ÿ]))?"
)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_AMOUNT, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start].isalnum() or story.flat[start - 1 : start] in {",", "."}:
            continue
        word = match[0][len(match["number"]) + 1 :]
        spaced = match[0][len(match["number"])] == " "
        if spaced and (word.startswith("milles") or word == "tis."):
            continue  # *12 milles* of a ship; *60 tis.* is an abbreviation
        french = f"{match['number']}\u00a0000" + (" " if match["de"] else "")
        yield Match(
            start,
            end,
            f"After figures French writes the thousands out: {french.rstrip()}.",
            replace(start, end, french),
        )


RULE = Rule(
    code="LOC027",
    name="mille-after-figures",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A number of thousands half in figures, half in words: 180 mille, 20-mille.",
    why="Slovak and Czech write 180-tisíc, 180 tisíc; French writes all of it in figures.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Nombres »",
    check=_check,
    supersedes=("UNT002",),
    bad=(
        Bad(
            "Près de ⟦180 mille⟧ personnes ont signé.", "Près de 180\u00a0000 personnes ont signé."
        ),
        Bad("Le séisme a fait ⟦20-mille⟧ morts.", "Le séisme a fait 20\u00a0000 morts."),
        Bad("Le pont a coûté ⟦200 mille d'⟧euros.", "Le pont a coûté 200\u00a0000 euros."),
        Bad("Le stade compte ⟦12-tisíc⟧ places.", "Le stade compte 12\u00a0000 places."),
    ),
    good=(
        "Le port est à 12 mille marins, soit 12 milles, du cap.",
        "Cela vaut 10 mille milliards; il en a deux mille et 3 000 autres.",
        "Le fonds a reçu 2 millions d'euros.",
    ),
)
