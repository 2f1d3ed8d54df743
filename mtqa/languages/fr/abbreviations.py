"""French abbreviations that end in a full stop and stand before what they belong to.

Source: Imprimerie nationale, *Lexique des règles typographiques*, « Abréviations »; the forms
without a full stop there (*Mme, Dr, Mgr*) are here with one, as translated copy often sets them.
Those that may close a sentence (*etc.*, *J.-C.*, units) or are words as well (*art*, *col*, *sept*,
*vol*) are left out.
"""

from __future__ import annotations

from typing import Final

ABBREVIATIONS: Final = frozenset(
    """
    M MM Mr Mme Mmes Mlle Mlles Me Mgr Dr Drs Pr Prof Vve St Ste Sts Stes
    Cie Ets Col Cdt Cap Gal Gén Lt Sgt cdt capt gén lt sgt prés
    janv févr fév avr juil oct nov déc
    no nos chap cf éd tél env bd boul resp
    """.split()
)

#: abbreviations that may end a sentence, folded: their stop is no sign of it
FINAL_ABBREVIATIONS: Final = frozenset({"etc", "inc", "ltd", "corp", "bros", "jr", "sr", "cie"})
