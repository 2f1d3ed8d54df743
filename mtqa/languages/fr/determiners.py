"""French determiners: the gender and number they show, and how one turns into another.

Source: Grevisse, *Le bon usage*, « Les déterminants ».
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class Determiner(NamedTuple):
    """``gender`` ``m``/``f``/"" and ``number`` ``s``/``p``; ``pronoun``: an object pronoun too."""

    gender: str
    number: str
    kind: str
    pronoun: bool = False


DETERMINERS: Final[Mapping[str, Determiner]] = MappingProxyType(
    {
        "le": Determiner("m", "s", "le", True), "la": Determiner("f", "s", "le", True),
        "les": Determiner("", "p", "le", True),
        "un": Determiner("m", "s", "un"), "une": Determiner("f", "s", "un"),
        "des": Determiner("", "p", "du"), "du": Determiner("m", "s", "du"),
        "au": Determiner("m", "s", "au"), "aux": Determiner("", "p", "au"),
        "ce": Determiner("m", "s", "ce"), "cet": Determiner("m", "s", "ce"),
        "cette": Determiner("f", "s", "ce"), "ces": Determiner("", "p", "ce"),
        "mon": Determiner("m", "s", "m"), "ma": Determiner("f", "s", "m"),
        "mes": Determiner("", "p", "m"),
        "son": Determiner("m", "s", "s"), "sa": Determiner("f", "s", "s"),
        "ses": Determiner("", "p", "s"),
        "notre": Determiner("", "s", "notre"), "nos": Determiner("", "p", "notre"),
        "votre": Determiner("", "s", "votre"), "vos": Determiner("", "p", "votre"),
        "leurs": Determiner("", "p", "leur"), "chaque": Determiner("", "s", "chaque"),
        "plusieurs": Determiner("", "p", "plusieurs"),
        "aucun": Determiner("m", "s", "aucun"), "aucune": Determiner("f", "s", "aucun"),
    }
)  # fmt: skip

#: kind → masculine, feminine, masculine and feminine before a vowel
_SINGULAR: Final[Mapping[str, tuple[str, str, str, str]]] = MappingProxyType(
    {
        "le": ("le ", "la ", "l'", "l'"),
        "un": ("un ", "une ", "un ", "une "),
        "du": ("du ", "de la ", "de l'", "de l'"),
        "au": ("au ", "à la ", "à l'", "à l'"),
        "ce": ("ce ", "cette ", "cet ", "cette "),
        "m": ("mon ", "ma ", "mon ", "mon "),
        "s": ("son ", "sa ", "son ", "son "),
        "aucun": ("aucun ", "aucune ", "aucun ", "aucune "),
    }
)


def singular(kind: str, gender: str, elided: bool) -> str | None:
    """The singular determiner of a ``kind`` before a word, with the space it needs, or None.

    ``elided``: the word begins with a vowel or a mute h.
    """
    row = _SINGULAR.get(kind)
    return row[(2 if elided else 0) + (gender == "f")] if row else None
