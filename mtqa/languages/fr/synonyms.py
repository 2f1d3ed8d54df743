"""French words of the news that say one thing, as lemmas: a reworded sentence swaps them."""

from __future__ import annotations

from typing import Final

_GROUPS = """
arrêter interpeller appréhender
voiture véhicule automobile
soir soirée
matin matinée
jour journée
an année
incendier feu incendie
mourir décéder
policier police
accident collision
percuter heurter
augmenter croître progresser
baisser reculer diminuer
annoncer déclarer indiquer affirmer préciser
ville commune municipalité
demander réclamer exiger
entreprise société firme
employer salarié travailleur
hausse augmentation
baisse diminution recul
coûter prix coût
tribunal cour
condamner peine
habitant riverain
élève écolier
conducteur automobiliste chauffeur
commencer débuter
finir terminer achever
rencontre match
victoire succès
défaite revers
blesser blessure
hôpital clinique
ouvrir ouverture
fermer fermeture
début commencement
montant somme
"""
#: lemma → the first of its group
SYNONYMS: Final = {
    word: group.split()[0] for group in _GROUPS.strip().splitlines() for word in group.split()
}
