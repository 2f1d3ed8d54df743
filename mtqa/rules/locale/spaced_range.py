"""LOC019: a range of numbers with a spaced dash."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_RANGE = re.compile(
    r"(?P<low>\d+(?:,\d+)?) ?(?P<dash>(?<= )[-–—] |[-–—] | [-–—])(?P<high>\d+(?:,\d+)?)"
    r"(?= ?(?:%|€|°|(?:ans|mois|semaines|jours|heures|minutes|secondes|euros|dollars|couronnes"
    r"|degrés|mètres|kilomètres|km|centimètres|cm|kilos|kg|tonnes|litres|personnes|millions"
    r"|milliards|pour cent|hectares|fois|élèves|enfants|hommes|places|points)(?!\w)))"
)


def _check(story: Story) -> Iterator[Match]:
    if not story.tokens.index.keys() & {"-", "–", "—"}:
        return
    for match in story.match_at(_RANGE, story.numbers):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:/-"):
            continue
        low, high = (float(match[end].replace(",", ".")) for end in ("low", "high"))
        if low >= high:
            continue
        french = f"{match['low']} à {match['high']}"
        yield Match(
            *match.span(),
            f"French gives a range with à, or with a hyphen and no spaces: {french}.",
            replace(*match.span(), french),
        )


RULE = Rule(
    code="LOC019",
    name="spaced-range",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A range of numbers with a dash and spaces around it before what is counted.",
    why="Slovak and Czech set the dash with spaces; French prose says 5 à 7 ans.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Tiret »",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("Les enfants ont ⟦5 - 7⟧ ans.", "Les enfants ont 5 à 7 ans."),
        Bad("Il risque ⟦2 – 5⟧ ans de prison.", "Il risque 2 à 5 ans de prison."),
    ),
    good=("Il risque 2 à 5 ans de prison, ou 5-7 ans.", "Le score était de 7 - 5 points."),
)
