"""Verbs that open a French sentence with their object: *Le suit de près un Suisse*."""

from __future__ import annotations

from typing import Final

#: who comes after, with or to whom: the sentence hands on from the one before, its subject last
SUCCESSION: Final = frozenset(
    """succéder suivre précéder emboîter rejoindre accompagner remplacer rallier escorter entourer
    imiter répondre côtoyer encadrer épauler soutenir""".split()
)
