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
_PRESENT = frozenset(
    """présents présentes votants inscrits possibles interrogés sondés participants députés
    sénateurs élus parlementaires""".split()
)
_TOTALS = _PRESENT | frozenset(
    """personnes pays membres habitants électeurs ménages élèves patients joueurs entreprises cas
    drones missiles enfants femmes hommes jeunes médecins citoyens
    slovaques tchèques gens""".split()
)
_VOTERS = frozenset("députés sénateurs élus voix".split())
_ENDS = frozenset((",", ".", ")", "que", "qu'", "et"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for p in story.where("de", "parmi"):
        if p < 1 or p >= last:
            continue
        number = forms[p + 1]
        if not (number[0].isdecimal() or number in _WORDS):
            continue
        total = _value(number)
        if total is None or total < 3 or segments[p + 1] != segments[max(0, p - 2)]:
            continue
        counted = _counted(story, p)
        if counted is not None and counted < total:
            yield Match(
                tokens.starts[p],
                tokens.ends[p + 1],
                f"So many out of so many takes « sur »: sur {story.word(p + 1)}.",
                replace(tokens.starts[p], tokens.ends[p], "sur"),
            )


def _counted(story: Story, p: int) -> int | None:
    """The number before *de* or *parmi* at token ``p``, where what follows is its total."""
    forms, segments = story.tokens.forms, story.tokens.segments
    goes_on = p + 2 < len(forms) and segments[p + 2] == segments[p]
    following = forms[p + 2] if goes_on else "."
    counted = _value(forms[p - 1])
    if counted is not None:
        return counted if following in _TOTALS else None  # *3 de 10 personnes*
    if forms[p] == "parmi":
        sure = following in _ENDS
    else:
        sure = following in _PRESENT or (forms[p - 1] in _VOTERS and following in _ENDS)
    return _value(forms[p - 2]) if sure and p > 1 else None


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
        "Douze voix de plus, 20 voix de 30 pays, trois cas de 15 ans.",
        "Un projet parmi 300 dossiers. Les 61 drones de la nuit, parmi 88 engins.",
    ),
)
