"""French nouns that, after *notre*, say that the country of the source speaks, folded."""

from __future__ import annotations

from typing import Final

HOMELAND: Final = frozenset(
    """pays équipe sélection gouvernement ministre ministres président présidente parlement
    territoire frontière frontières joueurs joueuses footballeurs hockeyeurs hockeyeuses
    représentants représentante représentant sportifs athlètes clubs club championnat ligue
    monnaie économie armée soldats diplomatie république capitale députés eurodéputés
    concitoyens compatriotes citoyens constitution""".split()
)
