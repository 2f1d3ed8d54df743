"""LOC001: a score with a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.fr.sports import CLEAR, HIGH_SCORING, LIKELY, RESULT
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_SCORE = r"\d{1,3}:\d{1,3}(?![\w:]|[.,]\d)"
_LIST = rf"{_SCORE}(?:[,;] ?{_SCORE})*"
_PERIODS = rf"\({_SCORE}(?:[,;] ?{_SCORE})+\)"
_HALF = rf"\({_SCORE}[^()\d]{{0,30}}\)"
#: a score or a list of them, with the scores of the periods in brackets after it
_SCORES = re.compile(rf"{_LIST}(?:(?P<periods> ?{_PERIODS})| ?{_HALF})?")
#: a score set with spaces, as Slovak sports copy has it
_SPACED = re.compile(r"(?P<home>\d{1,2}) : (?P<away>\d{1,2})(?![\w:]|[.,]\d| :)")
_BRACKET = re.compile(_PERIODS)
_BEFORE = re.compile(
    r"(?:ratio|rapport|proportion|échelle|dilution|verset|chapitre|format|version|iso|psaume|jean"
    r"|luc|matthieu|marc|genèse|exode|corinthiens|romains|heures?|gmt|utc)"
    r"(?:[ ,(]+(?:de|d'|à|du|est|un|une|[ivx\d]+))*[ ,(:]*$"
)
_CUE = re.compile(
    r"(?:score|victoire|défaite|battus?|imposée?s?|incliné?e?s?|gagné|perdu|nul|avance"
    r"|manches?|sets?|mènent|menait|menaient|mené|période|quart-temps)\b[^.]*$"
)
#: so many tokens may stand between the verb of a result and the score
_REACH = 6
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


def _first_score(scores: str) -> tuple[str, str]:
    """Both figures of the first score of a list."""
    home, _, away = re.split("[,; (]", scores)[0].partition(":")
    return home, away


def _proven(story: Story, match: re.Match[str]) -> bool:
    """Whether the score proves itself in a story that tells of no sport.

    By the scores of the periods in brackets, or by a verb of winning and losing before it.
    """
    if match["periods"] or _BRACKET.match(story.flat, match.start() - 1):
        return True
    home, away = _first_score(match[0])
    if len(home) > 2 or len(away) > 1:
        return False
    return _after_result(story, match.start())


def _after_result(story: Story, start: int) -> bool:
    """Whether a verb of winning or losing stands shortly before."""
    i = story.token_at(start)
    first = max(story.segment_tokens(story.tokens.segments[i]).start, i - _REACH)
    return not RESULT.isdisjoint(story.tokens.forms[first:i])


def _spaced(story: Story, sport: bool) -> Iterator[Match]:
    for match in story.match_at(_SPACED, story.numbers):
        if not sport and not _after_result(story, match.start()):
            continue
        before = story.flat[max(0, match.start() - 3) : match.start()]
        if before.rstrip()[-1:] in {":", ".", ",", "-", "+", "("} or before[-1:].isalnum():
            continue
        if _TIMED.search(story.folded[max(0, match.start() - 30) : match.start()]):
            continue
        french = f"{match['home']}-{match['away']}"
        yield Match(
            *match.span(),
            f"French writes a score with a hyphen: {french}.",
            replace(*match.span(), french, safe=True),
        )


def _check(story: Story) -> Iterator[Match]:
    if ":" not in story.flat:
        return
    forms = story.tokens.index.keys()
    sport = bool(CLEAR & forms) or len(LIKELY & forms) > 1
    yield from _spaced(story, sport)
    for match in story.match_at(_SCORES, story.numbers):
        if ":" not in match[0] or not (sport or _proven(story, match)):
            continue
        home, away = _first_score(match[0])
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
    finds="A score with a colon between its figures, in a story about a sport, after a verb of "
    "winning or losing, or with the scores of the periods in brackets.",
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
            "La Slovaquie a battu la Suède ⟦4:2 (1:0, 2:1, 1:1)⟧.",
            "La Slovaquie a battu la Suède 4-2 (1-0, 2-1, 1-1).",
        ),
        Bad("Elle a gagné en deux sets ⟦6:4, 7:5⟧.", "Elle a gagné en deux sets 6-4, 7-5."),
        Bad("Il a perdu contre Trnava ⟦0 : 2⟧.", "Il a perdu contre Trnava 0-2."),
        Bad("Le match a fini ⟦1 : 1⟧ hier.", "Le match a fini 1-1 hier."),
        Bad("Le Slovan mène ⟦3:1⟧ dans la série.", "Le Slovan mène 3-1 dans la série."),
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
        "Le vaccin a gagné en force: dans un rapport de 3:1, dit le tableau 4:2 du dossier.",
        "Le coureur a gagné 12:30 minutes et il a perdu 0:48 en chemin.",
        "Le pasteur mène la prière et cite Romains 8:1, puis Jean 3:3.",
    ),
)
