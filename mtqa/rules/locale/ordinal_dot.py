"""LOC002: an ordinal number written with a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_MASCULINE = (
    "siècle tour jour rang étage arrondissement anniversaire tiers set round congrès trimestre "
    "semestre mois match sommet but acte épisode festival bataillon régiment mandat"
)
_FEMININE = (
    "minute journée place édition fois année mi-temps période manche étape session ligue classe "
    "division semaine position victoire défaite saison brigade vague rencontre"
)
_GENDERS = dict.fromkeys(_MASCULINE.split(), "m") | dict.fromkeys(_FEMININE.split(), "f")
_ORDINAL = re.compile(rf"\d{{1,3}}(?P<dot>\. ?)(?P<noun>{'|'.join(_GENDERS)})(?![\w-])")


def _check(story: Story) -> Iterator[Match]:
    for match in story.find(_ORDINAL):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-/"):
            continue
        if story.flat[max(0, start - 3) : start].rstrip()[-1:] in {"", ";", ":"} or story.first_in_segment(
            story.token_at(start)
        ):
            continue  # a number that opens a line or follows a mark may count a list's items
        number, noun = story.flat[start : match.start("dot")], match["noun"]
        if number == "1":
            ordinal = "1er" if _GENDERS[noun] == "m" else "1re"
        else:
            ordinal = f"{number}e"
        yield Match(
            start,
            match.end(),
            f"A French ordinal takes a letter, not a full stop: {ordinal} {noun}.",
            replace(start, match.end(), f"{ordinal} {noun}", safe=True),
        )


RULE = Rule(
    code="LOC002",
    name="ordinal-dot",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="An ordinal number written as figure and full stop before its noun.",
    why="Slovak, Czech and German mark an ordinal by a full stop; French writes 1er, 1re, 2e, 34e.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Ordinaux »",
    check=_check,
    bad=(
        Bad(
            "Le Danois a égalisé à la ⟦34. minute⟧ du match.",
            "Le Danois a égalisé à la 34e minute du match.",
        ),
        Bad(
            "Il occupe la ⟦1. place⟧ du classement.",
            "Il occupe la 1re place du classement.",
        ),
    ),
    good=(
        "Le Danois a égalisé à la 34e minute du match.",
        "Elle est arrivée en 2012. Minute après minute, elle a reconstruit sa vie.",
        "1. place de la République ; 2. tour de ville.",
        "Ils habitent au 12, place de la Mairie.",
    ),
)
