"""LOC018: a number with a word ending after a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: French ordinal endings, which no hyphen parts from the number
_FRENCH = "ième|ieme|ème|eme|ère|e|er|ers|èmes"
#: endings of Slovak and Czech numerals
_SLAVIC = "tich|teho|tim|timi|tého|ti|ty|tý|tá|té|tom|tym|mi|ho|krát|roční|ročn[aáeéouýí]\\w{0,2}"
_NUMBER = re.compile(
    rf"(?P<number>\d+)\.?-(?P<ending>{_FRENCH}|{_SLAVIC}|(?<=\d{{4}}-)m)(?![\w'-])"
)
#: what is counted, hung on the number as Slovak and Czech adjectives are: *8-percentný*
_COUNTED = re.compile(
    r"(?P<number>\d+(?:,\d+)?)-(?P<noun>pour(?: cent|cents?)|percent|ans|années?|jours|mois"
    r"|semaines|kilomètres|hectares|étages|membres|tonnes)(?![\w'-])"
)
_FRENCH_ENDINGS = frozenset(_FRENCH.split("|"))
_DOTTED = ("sk", "cs")


def _check(story: Story) -> Iterator[Match]:
    if "-" not in story.flat:
        return
    slavic = (story.source_lang or "").split("-")[0] in _DOTTED
    for match in story.match_at(_COUNTED, story.numbers) if slavic else ():
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-/"):
            continue
        noun = "%" if match["noun"].startswith(("pour", "percent")) else match["noun"]
        put = f"{match['number']}\u00a0{noun}"
        yield Match(
            *match.span(),
            f"In French no ending hangs on a number by a hyphen: {put}.",
            replace(*match.span(), put),
        )
    for match in story.match_at(_NUMBER, story.numbers):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-/"):
            continue
        number, ending = match["number"], match["ending"]
        french = ending in _FRENCH_ENDINGS
        if not (french or slavic):
            continue
        first = "re" if ending == "ère" else "er"
        put = (first if number == "1" else "e") if french else ""
        yield Match(
            *match.span(),
            f"In French no ending hangs on a number by a hyphen: {number}{put}.",
            () if ending.startswith(("ro", "kr")) else replace(*match.span(), number + put),
        )


RULE = Rule(
    code="LOC018",
    name="hyphened-ending",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A number with an ordinal or case ending after a hyphen: 23-ème, 12-ti.",
    why="Slovak and Czech hang endings on figures; French writes 23e and 12.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Ordinaux »",
    check=_check,
    bad=(
        Bad("Il a marqué à la ⟦23-ème⟧ minute.", "Il a marqué à la 23e minute."),
        Bad("Une hausse de ⟦8-mois⟧ suit.", "Une hausse de 8\u00a0mois suit.", source="sk"),
        Bad("Ils étaient ⟦12-ti⟧ dans la salle.", "Ils étaient 12 dans la salle."),
    ),
    good=("Il a marqué à la 23e minute.", "Le modèle X-12-e2 et la route 7-E sont prêts."),
)
