"""LOC016: a time of day with a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIME = re.compile(
    r"(?P<hour>0\d|1?[1-9]|10|2[0-4])\.(?P<minute>[0-5]\d)"
    r"(?![\w:%‰€$]|[.,]\d|-\d| ?(?:h|hod|heures?)\b)"
)
_CUES = frozenset("à dès vers jusqu'à avant après depuis de entre et jusqu'".split())
#: what the figures may be a measure of, or the number of
_MEASURED = re.compile(
    r" (?:[%‰€$£]|(?:millions?|milliards?|euros?|dollars?|couronnes?|pour|points?|p\.|km|kilo\w*"
    r"|mètres?|m|kg|g|tonnes?|degrés?|litres?|l|cm|mm|secondes?|minutes?|mil|mld|tis|fois|ans?"
    r"|francs?|livres?|hectares?|ha|contre)(?!\w))"
)
_NUMBERED = re.compile(
    r"(?:versions?|articles?|chapitres?|points?|sections?|rapport|indice|cote|note|moyenne|taux"
    r"|cours|prix|bourse|secondes?|chrono)\b[^.;]{0,30}$"
)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_TIME, story.numbers):
        start = match.start()
        i = story.token_at(start)
        if i == 0 or story.tokens.forms[i - 1] not in _CUES:
            continue
        if story.tokens.forms[i - 1] in ("de", "et", "entre") and not _ranges(story, i):
            continue
        if story.tokens.forms[max(0, i - 3) : i : 2] == ["de", "à"] and not _ranges(story, i - 2):
            continue
        if _MEASURED.match(story.flat, match.end()):
            continue
        if _NUMBERED.search(story.folded, max(0, start - 50), start):
            continue
        minute = "" if match["minute"] == "00" else f"\u00a0{match['minute']}"
        french = f"{int(match['hour'])}\u00a0h{minute}"
        yield Match(
            *match.span(),
            f"French writes a time of day with h, not a full stop: {french}.",
            replace(*match.span(), french),
        )


def _ranges(story: Story, i: int) -> bool:
    """Whether a stretch begins or ends at token ``i``: *de 7.00 à 13.00*, *entre 8.00 et 9.00*.

    Its ends are full hours, halves or fives, which sets it apart from a measure.
    """
    forms = story.tokens.forms
    before = forms[i - 1]
    other = i - 2 if before == "et" else i + 2
    link = {"et": "et", "entre": "et", "de": "à"}[before]
    if other >= len(forms) or forms[max(i, other) - 1] != link:
        return False
    if before == "et" and forms[i - 3 : i - 2] != ["entre"]:
        return False
    return all(_TIME.fullmatch(forms[j]) and forms[j][-1] in "05" for j in (i, other))


RULE = Rule(
    code="LOC016",
    name="dot-time",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="A time of day with a full stop after à, vers, dès, avant … in a sentence.",
    why="It is the notation of Slovak and Czech; a French reader takes it for a number.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Le trafic a repris vers ⟦14.15⟧ mardi.",
            "Le trafic a repris vers 14\u00a0h\u00a015 mardi.",
        ),
        Bad("La rencontre débute à ⟦18.00⟧.", "La rencontre débute à 18\u00a0h."),
    ),
    good=(
        "Le trafic a repris vers 14 h 15 mardi.",
        "La note est passée à 3.15 en un an, et la version passe de 1.10 à 1.12.",
        "Voir le rapport, de 2.10 à 2.12, et le point à 4.15.",
    ),
)
