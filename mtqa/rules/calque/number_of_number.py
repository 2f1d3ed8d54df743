"""CAL008: *de* or *parmi* instead of *sur* between a number and its total: *112 députés de 178*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_WORDS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quinze": 15,
    "vingt": 20, "trente": 30, "cent": 100,
}  # fmt: skip
#: what the total is of, right after its number
_TOTALS = frozenset(
    """présents présentes votants inscrits possibles interrogés sondés participants membres
    députés sénateurs élus personnes parlementaires pays""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for p in story.where("de", "parmi"):
        if p < 1 or p >= last:
            continue
        total = _value(forms[p + 1])
        if total is None or total < 3 or segments[p + 1] != segments[p]:
            continue
        counted = _value(forms[p - 1])
        if counted is not None:
            # *3 de 10 personnes*
            sure = p + 1 < last and forms[p + 1 + 1] in _TOTALS
        else:
            counted = _value(forms[p - 2]) if p > 1 else None
            following = forms[p + 2] if p + 1 < last else ""
            sure = following in _TOTALS - {"personnes", "pays", "membres"} and forms[p] == "de"
            sure = sure or (forms[p] == "parmi" and following in (",", ".", "que", "qu'", "", ")"))
        if counted is None or not sure or counted >= total:
            continue
        if segments[p - 1] != segments[p] or (p > 2 and forms[p - 3] in ("groupe", "groupes")):
            continue
        yield Match(
            tokens.starts[p],
            tokens.ends[p + 1],
            f"So many out of so many takes « sur »: sur {story.word(p + 1)}.",
            replace(tokens.starts[p], tokens.ends[p], "sur"),
        )


def _value(form: str) -> int | None:
    """The whole number that a form writes, in figures or letters, or None."""
    if form[0].isdecimal():
        figures = form.replace(" ", "")
        return int(figures) if figures.isdecimal() else None
    return _WORDS.get(form)


RULE = Rule(
    code="CAL008",
    name="number-of-total",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« de » or « parmi » between a number and the total it is a part of.",
    why="« Z 178 poslancov » is a share; French writes « sur » between a part and its total.",
    authority="Académie française, Dictionnaire, « sur »",
    check=_check,
    bad=(
        Bad(
            "Le texte a été soutenu par 112 députés ⟦de 178⟧ présents.",
            "Le texte a été soutenu par 112 députés sur 178 présents.",
        ),
        Bad(
            "L'armée a abattu 61 drones ⟦parmi 88⟧.",
            "L'armée a abattu 61 drones sur 88.",
        ),
        Bad("Il en coûte à 3 ⟦de 10⟧ personnes.", "Il en coûte à 3 sur 10 personnes."),
    ),
    good=(
        "Elle a vendu 5 boîtes de 10 comprimés et 2 billets de 50 euros.",
        "Deux équipes de 11 joueurs, dix groupes de 20 personnes, trois enfants de 5 ans.",
        "112 députés sur 178 présents. Il a été choisi parmi 20 candidats.",
        "Un projet parmi 300 dossiers. Les 61 drones de la nuit, parmi 88 engins.",
    ),
)
