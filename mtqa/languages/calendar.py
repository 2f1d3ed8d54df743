"""Months and weekdays as datelines and credits write them; Slovak and Czech in the genitive.

Source: CLDR 47, format width *wide*, with the abbreviations of the Imprimerie nationale.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

#: BCP 47 → names, the longer before those that begin alike
MONTHS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "fr": (
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre", "janv", "févr", "fév", "avr", "juil", "sept", "oct",
            "nov", "déc",
        ),
        "sk": (
            "januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta",
            "septembra", "októbra", "novembra", "decembra", "január", "február", "máj", "jún",
            "júl",
        ),
        "cs": (
            "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září",
            "října", "listopadu", "prosince",
        ),
        "en": (
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ),
    }
)  # fmt: skip

#: BCP 47 → names, Monday first
WEEKDAYS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")}
)
