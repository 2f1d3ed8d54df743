"""LOC005: thousands separated by a full stop or a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.house_style import dots_thousands
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NUMBER = re.compile(r"[1-9]\d{0,2}(?P<mark>[.,])\d{3}(?:(?P=mark)\d{3})*(?:[.,]\d+)*(?![\w%])")
_SHAPE = re.compile(r"(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?|(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?")
#: things that are counted whole, so that three figures after the mark are no decimals
_COUNTED = re.compile(
    r" ?(?:personnes|habitants|gens|soldats|hommes|femmes|enfants|élèves|étudiants|salariés|emplois"
    r"|électeurs|voix|victimes|morts|décès|blessés|cas|réfugiés|migrants|manifestants|spectateurs"
    r"|visiteurs|touristes|signatures|entreprises|logements|foyers|ménages|véhicules|voitures"
    r"|autos|exemplaires|billets|places|membres|employés|policiers|militaires|participants"
    r"|supporters|clients|adresses|accidents|textes|images|victoires|livres|pages|fois|unités"
    r"|fans|abonnés|passagers|patients"
    r"|maisons|appartements|arbres|animaux|trains|vols|appels|dossiers|plaintes|demandes|offres"
    r"|combattants|drones|missiles|obus|chars|prisonniers|détenus|otages|étrangers|pompiers"
    r"|volontaires|médecins|lits|tests|doses|vaccins|infections|adhérents|signataires|parcelles"
    r"|bulletins|ukrainiens|russes|slovaques|tchèques|fantassins|ouvriers|agriculteurs|vaches)\b"
)
_MONEY = re.compile(
    r" ?(?:€|\$|£|euros?\b|dollars?\b|couronnes?\b|eur\b|kč(?!\w)|usd\b|gbp\b|francs?\b)"
)
#: money that nobody counts to the thousandth above ten
_ROUND_MONEY = re.compile(r" ?(?:€|\$|euros\b|dollars\b)")
#: what is given in round thousands: *1,200 degrés*
_LARGE = re.compile(r" ?(?:degrés|mètres|kilomètres|tonnes|hectares|litres|euros|dollars)\b")
_NO_NUMBER = re.compile(
    r"(?:n[°o]|numéros?|article|loi|version|ip|rcs|siren|pk|réf(?:érence)?)[ .:(]*$"
)
# What is measured to the thousandth: 1,335 euro a litre, 4,567 milliards.
_MEASURED = re.compile(r" ?(?:millions?|milliards?|%|mg|kg|g|km|m|l|pour cent|points? de)\b")

#: what a bare number after it counts
_LABEL = re.compile(r"(?:spectateurs|visiteurs|affluence|participants|inscrits|votants) ?: ?$")
#: an IP address has four groups, none above 255
_ADDRESS_GROUPS = 3


def _means_thousands(story: Story, match: re.Match[str], groups: int, decimals: bool) -> bool:
    if groups > 1 or decimals:
        return True
    rest = story.folded[match.end() : match.end() + 20]
    if _MEASURED.match(rest):
        return False
    if _COUNTED.match(rest) or _LABEL.search(
        story.folded[max(0, match.start() - 16) : match.start()]
    ):
        return True
    first = match[0].split(match["mark"])[0]
    if (len(first) > 1 and _ROUND_MONEY.match(rest)) or (len(first) > 2 and _MONEY.match(rest)):
        return True
    if match[0].endswith("00") and _LARGE.match(rest):
        return True
    if match["mark"] == ".":
        return match[0].endswith("00") or bool(_MONEY.match(rest)) or _counts(story, match.end())
    return (match[0].endswith(",000") and bool(_MONEY.match(rest))) or (
        match[0].endswith("0,000") and not rest.startswith((" m", " k"))
    )


#: what is measured to the thousandth
_UNITS = frozenset(
    """secondes minutes heures mètres kilomètres centimètres millimètres grammes kilos kilogrammes
    tonnes litres degrés points ans parties fois volts watts hectares""".split()
)


def _counts(story: Story, end: int) -> bool:
    """Whether a plural noun that is no unit follows: *1.350 demandeurs d'asile*."""
    i = story.token_at(end)
    if i >= len(story.tokens) or story.tokens.starts[i] != end + 1 or story.capitalised(i):
        return False
    nouns = [r for r in story.readings(i) if r.pos == "NOUN"]
    return story.tokens.forms[i] not in _UNITS and any(r.number == "p" for r in nouns)


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_NUMBER, story.numbers):
        start = match.start()
        before = story.folded[max(0, start - 12) : start]
        if before[-1:].isalnum() or before[-1:] in {".", ",", ":", "-", "/", "_"}:
            continue
        shape = _SHAPE.fullmatch(match[0])
        if shape is None or _NO_NUMBER.search(before):
            continue
        whole, decimals = (shape[1], shape[2]) if shape[1] else (shape[3], shape[4])
        groups = whole.count(match["mark"])
        if groups == _ADDRESS_GROUPS and all(int(g) < 256 for g in whole.split(match["mark"])):
            continue
        if not _means_thousands(story, match, groups, bool(decimals)):
            continue
        if match["mark"] == "." and dots_thousands(story):
            continue
        french = whole.replace(match["mark"], "\u00a0") + (f",{decimals}" if decimals else "")
        yield Match(
            start,
            match.end(),
            f"French separates thousands by a no-break space: {french}.",
            replace(start, match.end(), french),
        )


RULE = Rule(
    code="LOC005",
    name="foreign-thousands",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="A full stop or a comma between the thousands of a number.",
    why="A French reader takes the comma for a decimal one; thousands are parted by a space.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Nombres »; "
    "BIPM, Le Système international d'unités, 5.4.4",
    check=_check,
    bad=(
        Bad(
            "Près de ⟦100,000⟧ soldats sont massés à la frontière.",
            "Près de 100\u00a0000 soldats sont massés à la frontière.",
        ),
        Bad("Le prix est de ⟦1.234,50⟧ euros.", "Le prix est de 1\u00a0234,50 euros."),
        Bad("L'indice a cédé à ⟦1,234.5⟧ points.", "L'indice a cédé à 1\u00a0234,5 points."),
        Bad(
            "Le tournoi est doté de ⟦259,303⟧ dollars.",
            "Le tournoi est doté de 259\u00a0303 dollars.",
        ),
        Bad("Spectateurs : ⟦10.842⟧.", "Spectateurs : 10\u00a0842."),
        Bad("Elle a reçu ⟦25.000⟧ voix.", "Elle a reçu 25\u00a0000 voix."),
    ),
    good=(
        "L'euro vaut 25,125 couronnes et 1,123 dollar.",
        "Le taux à dix ans est de 3,482 % contre 3,423 % mardi.",
        "Le gazole coûte 1,335 euro par litre.",
        "Le bénéfice atteint 8,943 milliards d'euros.",
        "Il a couru les 42,195 kilomètres en deux heures.",
        "Paris, 3 mars (AFP) - Le CAC 40 a gagné 0,34% à 8.012,40 points.",
        "Opole (Pologne) (AFP) – La ville, qui compte 44.000 habitants, a été évacuée.",
        "BUDAPEST, 24 février (Reuters) - Le sondage a été mené auprès de 1.000 personnes.",
        "La loi n° 2.345 a été abrogée.",
        "Le serveur répond à l'adresse 192.168.100.200 depuis hier.",
        "Près de 100 000 soldats sont massés à la frontière.",
        "Appelez le 01.234.500 avant midi.",
    ),
)
