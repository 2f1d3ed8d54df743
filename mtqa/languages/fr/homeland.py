"""French nouns that, after *notre*, say that the country of the source speaks, folded."""

from __future__ import annotations

from typing import Final

HOMELAND: Final = frozenset(
    """pays équipe sélection gouvernement ministre ministres président présidente parlement
    territoire frontière frontières joueurs joueuses footballeurs hockeyeurs hockeyeuses
    représentants représentante représentant sportifs athlètes clubs club championnat ligue
    monnaie économie armée soldats diplomatie république capitale députés eurodéputés
    concitoyens compatriotes citoyens constitution enseignants journalistes
    hôpitaux écoles médecins entreprises agriculteurs policiers pompiers sauveteurs skieurs skieuses
    tennismen coureurs cyclistes nageurs biathlètes entraîneur sélectionneur champion championne
    champions basketteurs handballeurs volleyeurs juniors ambassade ambassadeur banques police
    justice coalition industrie exportateurs producteurs consommateurs constructeurs alliés
    équipage étudiants retraités législation tribunaux universités régions montagnes touristes
    vacanciers automobilistes autoroutes cabinet eurodéputée médaillé médaillée public sénat
    sénateurs maires communes villes chercheurs scientifiques météorologues ressortissants
    internationaux rugbymen athlète gardien capitaine buteur usines hockey football sport
    exportations routes forêts lacs rivières élèves seniors chauffeurs aéroports infirmières
    diplomates unités police marché sportives footballeuses joueurs""".split()
)
