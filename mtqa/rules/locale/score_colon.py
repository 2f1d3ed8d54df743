"""LOC001: a score with a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.fr.sports import CLEAR, HIGH_SCORING, LIKELY
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SCORES = re.compile(r"\d{1,3}:\d{1,3}(?![\w:]|[.,]\d)(?:[,;] ?\d{1,3}:\d{1,3}(?![\w:]|[.,]\d))*")
_BEFORE = re.compile(
    r"(?:ratio|rapport|proportion|échelle|dilution|verset|chapitre|format|version|iso|psaume|jean"
    r"|luc|matthieu|marc|genèse|exode|corinthiens|romains|heures?|gmt|utc)"
    r"(?:[ ,(]+(?:de|d'|à|du|est|un|une|[ivx\d]+))*[ ,(:]*$"
)
_CUE = re.compile(
    r"(?:score|victoire|défaite|battus?|imposée?s?|incliné?e?s?|gagné|perdu|nul)\b[^.]*$"
)
_TIMED = re.compile(r"(?:\ben|\bà|temps|minute|chrono|min|entre|dès|vers|jusqu'à)[ (]*$")


def _is_score(story: Story, start: int, home: str, away: str) -> bool:
    before = story.folded[max(0, start - 30) : start]
    if before[-1:].isdigit() or before[-1:] in {":", ".", ",", "+"} or _BEFORE.search(before):
        return False
    if len(home) <= 2 and len(away) == 1 and (home == "0" or home[0] != "0"):
        return True
    if len(away) < 2 or "0" in (home[0], away[0]):
        return False
    if int(home) > 99 or int(away) > 59:
        return int(home) < 200 and int(away) < 200 and abs(int(home) - int(away)) < 80
    if _TIMED.search(before):
        return False
    return bool(_CUE.search(before)) or not HIGH_SCORING.isdisjoint(story.tokens.index)


def _check(story: Story) -> Iterator[Match]:
    if ":" not in story.flat:
        return
    forms = story.tokens.index.keys()
    if not (CLEAR & forms or len(LIKELY & forms) > 1):
        return
    for match in story.match_at(_SCORES, story.numbers):
        home, away = re.split(":", re.split("[,;]", match[0])[0])
        if _is_score(story, match.start(), home, away):
            edits = tuple(
                Edit(match.start() + i, match.start() + i + 1, "-")
                for i, char in enumerate(match[0])
                if char == ":"
            )
            yield Match(
                *match.span(),
                f"French writes a score with a hyphen: {match[0].replace(':', '-')}.",
                (Fix(edits, safe=True),),
            )


RULE = Rule(
    code="LOC001",
    name="score-colon",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A score with a colon between its figures, in a story about a sport.",
    why="Slovak, Czech and German write scores with a colon; in French a colon makes a time of it.",
    authority="Usage of AFP and L'Équipe",
    check=_check,
    bad=(
        Bad(
            "Les hockeyeurs de Nitra ont battu Poprad ⟦3:1⟧ vendredi.",
            "Les hockeyeurs de Nitra ont battu Poprad 3-1 vendredi.",
        ),
        Bad(
            "Le Slovan a gagné son match 4-2 (⟦1:0, 2:1, 1:1⟧) devant 5 000 personnes.",
            "Le Slovan a gagné son match 4-2 (1-0, 2-1, 1-1) devant 5 000 personnes.",
        ),
        Bad(
            "En handball, Prešov s'est incliné ⟦25:31⟧ à domicile.",
            "En handball, Prešov s'est incliné 25-31 à domicile.",
        ),
    ),
    good=(
        "Le match commencera à 18 h 30 au stade national (18:30 GMT).",
        "Le match s'est terminé sur le score de 3-1 après prolongation.",
        "Au football, le rapport 3:1 entre attaque et défense est connu.",
        "L'équipe a bouclé le relais en 3:34.55, loin du podium de la coupe.",
        "Le joueur cite Jean 3:16 avant chaque match.",
        "Le ratio est de 3:1.",
    ),
)
