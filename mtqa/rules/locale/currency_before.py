"""LOC009: a currency before its amount."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NAMES = {
    "€": "euros",
    "EUR": "euros",
    "$": "dollars",
    "US$": "dollars",
    "USD": "dollars",
    "£": "livres",
    "GBP": "livres",
    "CHF": "francs suisses",
    "CZK": "couronnes tchèques",
    "Kč": "couronnes tchèques",
    "PLN": "zlotys",
    "HUF": "forints",
}
_AMOUNT = re.compile(
    r"(?P<sign>[€$£]|US\$|EUR|USD|GBP|CHF|CZK|Kč|PLN|HUF) ?"
    r"(?P<number>\d{1,3}(?:[ .,]\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?)(?!\w)"
    r"(?: ?(?P<scale>millions?|milliards?)(?!\w))?"
)

_FIRST = ("€", "$", "£", "us", "eur", "usd", "gbp", "chf", "czk", "kč", "pln", "huf")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_AMOUNT, story.where(*_FIRST)):
        start = match.start()
        before = story.flat[max(0, start - 2) : start]
        # 10 € 20, 5$3: the sign belongs to the number before it; A$AP and a shell's $1 are names
        if before.strip()[-1:].isalnum() and (before[-1:] != " " or before.strip()[-1:].isdigit()):
            continue
        if match["sign"] == "$" and match["number"] in {"0", "1", "2", "3"} and not match["scale"]:
            continue
        name, scale = _NAMES[match["sign"]], match["scale"]
        number = _THOUSANDS.sub("\u00a0", match["number"]).replace(".", ",")
        if scale:
            plural = not re.match(r"[01](?:[.,]|$)", number)
            link = "d'" if name.startswith("e") else "de "
            french = f"{number} {scale.rstrip('s')}{'s' if plural else ''} {link}{name}"
        else:
            french = f"{number} {name}"
        yield Match(
            *match.span(),
            f"In French the currency follows the amount: {french}.",
            replace(*match.span(), french),
        )


RULE = Rule(
    code="LOC009",
    name="currency-before-amount",
    family=Family.LOCALE,
    mqm="locale-conventions/currency-format",
    severity=Severity.MINOR,
    finds="A currency sign or code before its amount.",
    why="English and bank notation put the currency first; French prose puts it after the number.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Monnaies »; "
    "Code de rédaction interinstitutionnel de l'Union européenne, 7.3.3",
    check=_check,
    bad=(
        Bad("L'État a versé ⟦€10⟧ par habitant.", "L'État a versé 10 euros par habitant."),
        Bad(
            "Le contrat porte sur ⟦$ 5 million⟧ par an.",
            "Le contrat porte sur 5 millions de dollars par an.",
        ),
        Bad("Elle doit payer ⟦EUR 350⟧ d'amende.", "Elle doit payer 350 euros d'amende."),
    ),
    good=(
        "L'État a versé 10 € par habitant.",
        "La paire EUR/USD a pris 0,2 %.",
        "L'EUR s'échange à 1,08 dollar.",
        "Il paie 10 € 20 de frais.",
        "Le rappeur A$AP 21 est annulé.",
    ),
)
