"""LOC004: a date of figures and full stops."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.fr.calendar import DAYS, MONTHS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_DATE = re.compile(
    r"(?P<day>\d{1,2})\.(?P<gap> ?)(?P<month>\d{1,2})\.(?P<year> ?(?:19|20)\d\d(?!\d))?"
    r"(?P<after> \d{1,2}[:.h]\d\d|[),]|(?= [a-zà-ÿ]))?"
)
#: sources in which 13.5.2022 is the usual date
_DOTTED = ("sk", "cs")
_CUE = re.compile(rf"\b(?:le|du|au|dès|{'|'.join(DAYS)})(?P<open> ?\()? ?$")
#: what a number of this shape may be the number of
_NUMBERED = re.compile(r"(?:version|logiciel|article|paragraphe|numéro|n°|v)\W*$")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_DATE, story.numbers):
        start, day, month = match.start(), int(match["day"]), int(match["month"])
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-/"):
            continue
        if not (1 <= day <= 31 and 1 <= month <= 12):
            continue
        cue = _CUE.search(story.folded[max(0, start - 12) : start])
        bracketed = story.flat[start - 1 : start] == "(" and match["after"] == ")"
        time = (match["after"] or "")[:1] == " "
        # 13.5.2022 is Swiss and Belgian usage, so it is wrong only in what comes from a language
        # that writes dates so; a space or a stop at the end is not.
        slavic = (story.source_lang or "").split("-")[0] in _DOTTED
        whole = (
            slavic
            and match["year"] is not None
            and not _NUMBERED.search(story.folded[max(0, start - 16) : start])
        )
        if not (match["gap"] or match["year"] is None or (slavic and cue) or whole):
            continue
        sure = match["gap"] or match["after"] is not None or match["year"]
        if not ((cue and sure) or bracketed or time or whole):
            continue
        end = match.end("year") if match["year"] else match.end("month") + 1
        spelled = f"{'1er' if day == 1 else day} {MONTHS[month - 1]}"
        if match["year"]:
            spelled += f" {match['year'].strip()}"
        edits = [Edit(start, end, spelled)]
        if cue and cue["open"] and story.flat[end : end + 1] == ")":
            edits = [Edit(start - len(cue["open"]), end + 1, f" {spelled}")]
        yield Match(
            start,
            end,
            f"French spells the month of a date out: {spelled}.",
            (Fix(tuple(edits)),),
        )


RULE = Rule(
    code="LOC004",
    name="numeric-date",
    family=Family.LOCALE,
    mqm="locale-conventions/date-format",
    severity=Severity.MINOR,
    finds="A date of figures with a full stop after each, as in 17. 1.",
    why="It is the date form of Slovak, Czech and German; a French reader takes it for a number.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Dates »",
    check=_check,
    supersedes=("LOC033",),
    bad=(
        Bad(
            "La rencontre aura lieu samedi (⟦17. 1.⟧) à Žilina.",
            "La rencontre aura lieu samedi 17 janvier à Žilina.",
        ),
        Bad(
            "Le texte a été publié le ⟦1. 12. 2021⟧ à Prague.",
            "Le texte a été publié le 1er décembre 2021 à Prague.",
        ),
        Bad("Il est né le ⟦13.5.1968⟧ à Nitra.", "Il est né le 13 mai 1968 à Nitra.", source="cs"),
        Bad("L'accord (⟦3.5.2021⟧) est nul.", "L'accord (3 mai 2021) est nul.", source="sk"),
        Bad(
            "Mise à jour ⟦13.5.⟧ 18:17 avec la réaction du ministère.",
            "Mise à jour 13 mai 18:17 avec la réaction du ministère.",
        ),
    ),
    good=(
        "La version 10.10. est sortie.",
        "Voir la rubrique 6.6. du rapport.",
        "La version 13.5.2022 du logiciel est sortie.",
        "2.1. Champ d'application de la loi.",
        "Le taux est passé du 1.8.2. au module suivant.",
    ),
)
