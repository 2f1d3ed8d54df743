"""French adjectives that stand before their noun, in all their forms, folded.

Source: Grevisse, *Le bon usage*, « Place de l'épithète ».
"""

from __future__ import annotations

from typing import Final

#: forms that show gender or number and are read as an adjective right before a noun
BEFORE_NOUN: Final = frozenset(
    """grand grande grands grandes petit petite petits petites nouveau nouvelle nouveaux
    nouvelles ancien ancienne anciens anciennes premier première premiers premières dernier
    dernière derniers dernières meilleur meilleure meilleurs meilleures mauvais mauvaise
    mauvaises gros grosse grosses vieux vieille vieilles beau belle beaux belles long longue
    longs longues haut haute hauts hautes futur future futurs futures prochain prochaine
    prochains prochaines principal principale principaux principales nombreux nombreuse
    nombreuses différents différentes divers diverses certain certaine certains certaines jeunes
    pires seule seules important importante importants importantes excellent excellente
    excellents excellentes véritables actuel actuelle actuels actuelles éventuel éventuelle
    éventuels éventuelles second seconde seconds secondes tel telle tels telles quel quelle
    quels quelles puissant puissante puissants puissantes prétendu prétendue prétendus
    prétendues jeune autre propre vaste énorme célèbre ultime unique deuxième troisième
    quatrième cinquième sixième septième huitième neuvième dixième même double récent récente
    récents récentes propres deuxièmes mêmes
    autres""".split()
)
#: adjectives that are a determiner before a noun, or may stand for one
DETERMINING: Final = frozenset(
    """certain certaine certains certaines divers diverses différents différentes quel quelle quels
    quelles tel telle tels telles nombreux nombreuses autre autres même mêmes seul seule seuls
    seules unique double pareil pareille pareils pareilles semblable maint mainte""".split()
)
