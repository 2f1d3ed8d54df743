"""LOC028: thousands without a space before what they count: *38412 voix*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NUMBER = re.compile(r"(?P<head>[1-9]\d{0,2})(?P<tail>(?:\d{3})+)(?P<decimals>,\d+)?(?= )")
#: numbers that look like a year are counted only before these
_YEARS = range(1000, 2101)
_COUNTED = frozenset(
    """personnes habitants voix euros couronnes mètres kilomètres spectateurs visiteurs électeurs
    enfants élèves salariés employés emplois logements entreprises exemplaires points tonnes
    hectares logements foyers ménages morts blessés cas soldats bénévoles églises communes villes
    villages dollars billets membres concerts étudiants""".split()
)
_NAMES = frozenset(
    """code postal numéro article loi ligne ligne vol train astéroïde objet iso numéros route
    matricule norme""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for match in story.match_at(_NUMBER, story.numbers):
        start, end = match.span()
        if story.flat[start - 1 : start] not in {" ", "\n", "("} or not start:
            continue
        i = story.token_at(start)
        noun = i + 1
        if noun >= len(tokens) or tokens.starts[noun] != end + 1 or story.first_in_segment(noun):
            continue
        if tokens.forms[i - 1] in _NAMES or tokens.forms[i - 1] == "n°":
            continue
        if not _counted(story, noun, int(match["head"] + match["tail"])):
            continue
        groups = [match["tail"][k : k + 3] for k in range(0, len(match["tail"]), 3)]
        french = "\u00a0".join((match["head"], *groups)) + (match["decimals"] or "")
        yield Match(
            start,
            end,
            f"French parts the thousands of what is counted by a no-break space: {french}.",
            replace(start, end, french),
        )


def _counted(story: Story, noun: int, number: int) -> bool:
    form = story.tokens.forms[noun]
    if number in _YEARS and form not in _COUNTED:
        return False
    readings = story.readings(noun)
    if story.capitalised(noun) or not any(r.pos == "NOUN" and r.number != "s" for r in readings):
        return form in ("des", "de", "d'") and number not in _YEARS
    return True


RULE = Rule(
    code="LOC028",
    name="ungrouped-thousands",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A number of four figures or more without a space, before the noun it counts.",
    why="French parts the thousands of a quantity by a space; only years and numbers of things "
    "have none.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Nombres »",
    check=_check,
    weak=True,
    bad=(
        Bad("Elle a obtenu ⟦38412⟧ voix.", "Elle a obtenu 38\u00a0412 voix."),
        Bad("Quelque ⟦5400⟧ supporters chantent.", "Quelque 5\u00a0400 supporters chantent."),
        Bad("Le prix est de ⟦1200⟧ euros.", "Le prix est de 1\u00a0200 euros."),
    ),
    good=(
        "En 1961 des ouvriers sont venus, en 2014 les élus aussi.",
        "Il vit au code postal 81101 près du vol 2450 et de la norme 9001 des usines.",
        "Elle a obtenu 38 412 voix.",
    ),
)
