"""News agencies and the language that their copy is written in.

Source: the agencies' own imprints. An agency that serves its home market in several languages
(AFP, Belga, Keystone-ATS) tells nothing of the language a story was translated from.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

#: name as it stands in a dateline → BCP 47, or None where the name tells no language
AGENCY_LANGUAGES: Final[Mapping[str, str | None]] = MappingProxyType(
    {
        "TASR": "sk", "SITA": "sk", "Webnoviny": "sk", "WEBNOVINY": "sk",
        "ČTK": "cs", "CTK": "cs", "ČTK/AP": "cs", "Čtk": "cs", "Ctk": "cs",
        "PAP": "pl", "MTI": "hu", "Agerpres": "ro", "AGERPRES": "ro", "BTA": "bg", "STA": "sl",
        "HINA": "hr", "Hina": "hr", "Tanjug": "sr", "BNS": "lt", "ELTA": "lt", "LETA": "lv",
        "dpa": "de", "DPA": "de", "APA": "de",
        "Reuters": "en", "REUTERS": "en", "AP": "en", "PA": "en", "UPI": "en", "Bloomberg": "en",
        "ANSA": "it", "Ansa": "it", "AGI": "it", "Adnkronos": "it",
        "EFE": "es", "Efe": "es", "Lusa": "pt", "ANP": "nl", "TT": "sv", "NTB": "no",
        "TASS": "ru", "Tass": "ru", "RIA": "ru", "RIA Novosti": "ru", "Interfax": "ru",
        "Ukrinform": "uk", "UNIAN": "uk", "Unian": "uk",
        "Belga": None, "BELGA": None, "AFP": None, "ATS": None, "Keystone-ATS": None,
    }
)  # fmt: skip

#: agencies little quoted abroad: their name anywhere in a story tells where it comes from
HOME_AGENCIES: Final = ("TASR", "SITA", "ČTK", "CTK")
