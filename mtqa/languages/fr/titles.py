"""French titles and functions of persons, folded, both genders."""

from __future__ import annotations

_MASCULINE = """
président premier ministre vice-président vice-premier député sénateur maire préfet général
colonel commissaire directeur porte-parole chancelier roi prince secrétaire ambassadeur
gouverneur procureur juge avocat professeur docteur dr entraîneur sélectionneur capitaine
gardien attaquant défenseur joueur chef conseiller adjoint analyste expert économiste médecin
évêque pape candidat leader dirigeant patron fondateur rapporteur eurodéputé magistrat enquêteur
policier pompier météorologue
"""
_FEMININE = """
présidente première ministre vice-présidente députée sénatrice maire préfète générale colonelle
commissaire directrice porte-parole chancelière reine princesse secrétaire ambassadrice
gouverneure procureure juge avocate professeure docteure entraîneuse entraîneure sélectionneuse
capitaine gardienne attaquante défenseure joueuse cheffe conseillère adjointe analyste experte
économiste médecin candidate dirigeante patronne fondatrice rapporteuse eurodéputée magistrate
enquêtrice policière météorologue mme mlle
"""

MASCULINE_TITLES = frozenset(_MASCULINE.split())
FEMININE_TITLES = frozenset(_FEMININE.split())
TITLES = MASCULINE_TITLES | FEMININE_TITLES
#: feminine forms that no man bears
ONLY_FEMININE = FEMININE_TITLES - MASCULINE_TITLES
#: masculine forms that have a feminine one in use
ONLY_MASCULINE = MASCULINE_TITLES - FEMININE_TITLES
#: endings of masculine nouns of persons, as well as of some things: enough to doubt
PERSONAL_ENDINGS = ("eur", "ien", "ier", "iste", "logue", "ant", "ent", "naire", "crate", "ète")
#: masculine nouns of persons and bodies that speak: *il* may take up any of them
MASCULINE_SPEAKERS = ONLY_MASCULINE | frozenset(
    """gouvernement ministère parlement parti syndicat conseil tribunal parquet hôpital club
    journal quotidien homme témoin groupe mouvement bureau comité service institut organisme
    fonds cabinet sénat congrès état pays kremlin élysée vatican porte-parole ministre maire
    médecin analyste m. m monsieur garçon père fils frère mari époux suspect accusé prévenu
    blessé conducteur chauffeur pilote auteur acteur chanteur réalisateur écrivain artiste élève
    étudiant chercheur scientifique client collègue confrère adversaire homologue successeur
    prédécesseur cousin neveu oncle gendre voisin ami compagnon conjoint locataire passager
    voyageur supporter soldat agent officier prêtre évêque ouvrier employé salarié patient
    malade rival allié partenaire otage prisonnier détenu bébé enfant adolescent retraité
    octogénaire""".split()
)
