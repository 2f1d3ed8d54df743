"""LOC031: a time of day with its hours said twice or cut: *14h00 heures*, *19. h*, *5 p.m.*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TIME = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?:"
    r" ?h ?(?P<m1>[0-5]\d) ?(?:heures|h)(?!\w)"
    r"| ?: (?P<m2>[0-5]\d) ?(?:heures?|h)(?!\w)"
    r"| heures? (?P<m3>00)(?!\w)"
    r"|h\. ?(?P<m4>[0-5]\d)(?!\w)"
    r"| h(?P<m5>00)(?!\w)"
    r"|,(?P<m6>[0-5]\d) ?h(?!\w)"
    r"|\.(?P<to> à (?P<hour2>[01]?\d|2[0-4])\.)? (?:heures?|h)(?![\w'])\.?"
    r"|(?:[:.](?P<m7>[0-5]\d))? ?(?P<half>[ap])\.?m\.?(?!\w)"
    r"|e heure(?!\w)"
    r")",
    re.IGNORECASE,
)
_CUES = frozenset("à vers dès jusqu'à après avant de depuis du la les au".split())
#: the hour of work, not of the clock: *la 35e heure*
_LAST_HOUR = 24
_NOON = 12


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_TIME, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start].isalnum() or story.flat[start - 1 : start] in {",", "."}:
            continue
        if story.tokens.forms[story.token_at(start) - 1] not in _CUES:
            continue
        if match[0].endswith("e heure") and int(match["hour"]) <= _NOON:
            continue  # *la 11e heure*
        end -= match[0].endswith(".") and match["half"] is None
        french = _french(match)
        yield Match(
            start,
            end,
            f"French says this time of day once, with its own sign: {french}.",
            replace(start, end, french),
        )


def _french(match: re.Match[str]) -> str:
    hour = int(match["hour"])
    if match["half"] and match["half"].lower() == "p" and hour < _NOON:
        hour += _NOON
    minute = next((match[f"m{k}"] for k in range(1, 8) if match[f"m{k}"]), "00")
    if match["hour2"]:
        return f"{hour}\u00a0heures à {int(match['hour2'])}\u00a0heures"
    return f"{hour}\u00a0heures" if minute == "00" else f"{hour}\u00a0h\u00a0{minute}"


RULE = Rule(
    code="LOC031",
    name="doubled-hours",
    family=Family.LOCALE,
    mqm="locale-conventions/time-format",
    severity=Severity.MINOR,
    finds="A time of day in two notations at once or in a foreign one: 14h00 heures, 19. h, 5 p.m.",
    why="Slovak and Czech write 14.00 h, po 22. hodine; French says 14 heures, 14 h 30.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Heures »",
    check=_check,
    bad=(
        Bad("La séance reprend à ⟦14h00 heures⟧.", "La séance reprend à 14\u00a0heures."),
        Bad(
            "Le feu d'artifice est à ⟦21 : 30 heures⟧.",
            "Le feu d'artifice est à 21\u00a0h\u00a030.",
        ),
        Bad("Le conseil se réunit à ⟦19. h⟧.", "Le conseil se réunit à 19\u00a0heures."),
        Bad(
            "Ils patrouillent de ⟦22. à 4. h⟧.",
            "Ils patrouillent de 22\u00a0heures à 4\u00a0heures.",
        ),
        Bad("Le vote aura lieu à ⟦5 p.m.⟧ mardi.", "Le vote aura lieu à 17\u00a0heures mardi."),
        Bad(
            "La fête aura lieu à ⟦12h.45⟧ mercredi.",
            "La fête aura lieu à 12\u00a0h\u00a045 mercredi.",
        ),
        Bad("Le débat a fini après la ⟦22e heure⟧.", "Le débat a fini après la 22\u00a0heures."),
        Bad(
            "L'alerte date de dimanche à ⟦18,45 h⟧.",
            "L'alerte date de dimanche à 18\u00a0h\u00a045.",
        ),
    ),
    good=(
        "La séance reprend à 14h00. Heures creuses. Le chiffre passe à 19. Hier, on dormait.",
        "Il travaille de 3 à 4 heures, dort à 14 h 30 et compte la 11e heure; il court 3,5 h.",
        "À 10 heures, il pleut.",
    ),
)
