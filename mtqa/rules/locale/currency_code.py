"""LOC042: a currency by its bank code: *650 000 CZK*, *deux milliards USD*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_CODES = {
    "czk": "couronnes",
    "kč": "couronnes",
    "usd": "dollars",
    "eur": "euros",
    "gbp": "livres",
    "chf": "francs suisses",
    "pln": "zlotys",
    "huf": "forints",
}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_CODES.keys() & tokens.index.keys()):
        start, end = tokens.starts[i], tokens.ends[i]
        if i < 1 or (
            story.flat[start - 1 : start] not in {" ", "/"} and not story.flat[start - 1].isdigit()
        ):
            continue
        before = tokens.forms[i - 1]
        scale = before.startswith(("million", "milliard")) or (
            before in ("de", "d'") and tokens.forms[i - 2].startswith(("million", "milliard"))
        )
        number = tokens.kinds[i - 1] == "number"
        if not (scale or number or before == "/"):
            continue
        if tokens.forms[i] == "kč" and number and story.word(i) == "Kč":
            continue  # UNT001
        french = _CODES[tokens.forms[i]]
        link = ""
        if scale and before not in ("de", "d'"):
            link = "d'" if french[0] == "e" else "de "
        yield Match(
            start,
            end,
            f"French names the currency: {french}.",
            () if before == "/" else replace(start, end, link + french),
        )


RULE = Rule(
    code="LOC042",
    name="currency-code",
    family=Family.LOCALE,
    mqm="locale-conventions/currency-format",
    severity=Severity.MINOR,
    finds="A currency by its bank code after an amount: 650 000 CZK, deux milliards USD, un "
    "million Kč.",
    why="Agency copy names the currency: couronnes, dollars; the code is for tables.",
    authority="Code de rédaction interinstitutionnel de l'Union européenne, 7.3.3",
    check=_check,
    weak=True,
    supersedes=("UNT001", "UNT002"),
    bad=(
        Bad(
            "La voiture coûte 650 000 ⟦CZK⟧ environ.",
            "La voiture coûte 650 000 couronnes environ.",
        ),
        Bad(
            "Le club a reçu un milliard ⟦USD⟧ hier.",
            "Le club a reçu un milliard de dollars hier.",
        ),
        Bad(
            "Il manque 14 milliards de ⟦CZK⟧ au budget.",
            "Il manque 14 milliards de couronnes au budget.",
        ),
    ),
    good=("La voiture coûte 650 000 couronnes; le taux CZK et l'indice USD montent.",),
)
