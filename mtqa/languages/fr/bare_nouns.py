"""French nouns that do without an article, and where, folded.

Source: Grevisse, *Le bon usage*, « Absence du déterminant ».
"""

from __future__ import annotations

from typing import Final

#: nouns that a clause may open with, bare, as its subject: *Plainte a été déposée*
SUBJECTS_BARE: Final = frozenset(
    """rendez-vous ordre décision permission mention preuve justice référence droit lecture
    satisfaction hommage plainte appel interdiction acte obligation autorisation avis instruction
    instructions consigne pouvoir délégation notification priorité place honneur gloire réparation
    réponse copie communication vengeance raison défense force charge foi connaissance promesse
    injonction quitus saisie effet procès-verbal noblesse nécessité prudence pitié audace
    expérience silence abondance dieu mère père diable minuit midi noël pâques personne rien nombre
    quantité plupart beaucoup peu tout tous nul chacun""".split()
)
#: feminine nouns that are an adjective as well, and that a copula may follow
NEVER_BARE_SUBJECTS: Final = frozenset(("première",))
#: companies, papers, parties and first names that are a common noun
NAMES_LIKE_NOUNS: Final = frozenset(
    """carrefour ring orange libération renaissance horizons casino capital marianne safran
    challenges total meta signal ensemble reconquête démocrates voix direction liberté solidarité
    famille droit nature science sciences providence assomption conseil espérance""".split()
)
#: nouns that the news is about; one of them with a capital at the head is hardly a name
NEWS_NOUNS: Final = frozenset(
    """gouvernement parlement police armée tribunal parquet procureur ministère commission cabinet
    coalition opposition mairie incendie accident match rencontre équipe entraîneur gardien public
    électricité eau gaz chauffage conducteur chauffeur victime femme homme enfant enquête réunion
    sommet vote loi projet budget prix inflation hausse baisse guerre attaque film spectacle
    festival exposition concert entrée hôpital médecin patient école usine entreprise société
    banque route autoroute circulation trafic neige vent tempête orage température virus
    maladie grippe vaccin vaccination élection scrutin référendum candidat président première
    député amende peine procès verdict jugement accusé suspect agresseur voleur voiture
    camion train avion hélicoptère bâtiment maison immeuble toit dommage dégât perte bénéfice
    croissance économie marché taxe impôt retraite pension salaire emploi chômage travail grève
    protestation manifestation accord contrat sanction aide soutien rapport étude sondage bureau
    office service entretien visite délégation ambassade frontière drone missile soldat ennemi
    adversaire but victoire défaite tournoi championnat saison finale joueur joueuse club stade
    supporteur spectateur représentation metteur réalisateur auteur livre roman musée
    galerie théâtre opéra""".split()
)
#: events, which take an article after *lors de, pendant, après*
EVENTS: Final = frozenset(
    """match réunion sommet conférence séance visite cérémonie rencontre élection négociation
    entretien manifestation intervention explosion accident incendie discours soirée championnat
    tournoi course tempête inondation débat interview interrogatoire perquisition fusillade attaque
    audience""".split()
)
#: steps of a procedure, which *avant* and *après* take bare: *après négociation*
RITUALS: Final = frozenset(
    """conférence visite négociation entretien intervention débat interview interrogatoire
    perquisition attaque audience manifestation accident""".split()
)
#: stretches of time, which take an article after *au cours de*
SPANS: Final = frozenset(
    "année nuit journée semaine saison mois soirée matinée enquête été hiver automne".split()
)
#: objects that a verb takes bare: *demander pardon, exiger réparation, apporter satisfaction*
OBJECTS_BARE: Final = frozenset(
    """pardon conseil réparation satisfaction vengeance justice grâce asile audience pouvoir
    ordre raison merci compte cause naissance crédit foi preuve part peur pitié honte faim soif
    confiance mandat qualité consultation connaissance communication domicile résidence place
    tribut grand-chose secours assistance attention obéissance refuge gain aveu quittance acte
    charge fin terme trêve congé plainte appel garde pied autorité exception force obstacle figure
    nord sud est ouest médecin avocat docteur bachelier
    nombre quantité effet permission protection autorisation réponse chat
    droit boutique instruction instructions mission naissance copie avis livraison commande
    notification champion championne champions championnes vice-champion vice-championne
    lauréat lauréate gain mainlevée délivrance silence respect préjudice dommage importance intérêt
    bilan soumission élection délégation midi minuit""".split()
)
#: titles of address, which do without an article
ADDRESSES: Final = frozenset(
    """monsieur madame mademoiselle monseigneur messieurs mesdames sieur lady lord lords miss sir
    maître maman papa mamie papi grand-mère grand-père""".split()
)
#: functions that stand before a name with their article: *le ministre Novák*
BARE_TITLES: Final = frozenset(
    """président présidente ministre député députée sénateur maire directeur directrice
    porte-parole chancelier gouverneur procureur procureure entraîneur sélectionneur gardien
    attaquant défenseur joueur conseiller analyste économiste candidat premier vice-président
    eurodéputé enquêteur policier météorologue ambassadeur commissaire juge avocat chef
    réalisateur acteur actrice chanteur chanteuse hygiéniste""".split()
)
