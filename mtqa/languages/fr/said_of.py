"""French verbs and adjectives that are said of few kinds of things, and these things; folded.

Source: Académie française, *Dictionnaire*, the entries of the verbs.
"""

from __future__ import annotations

from typing import Final

#: kind of things → masculine nouns, feminine nouns
THINGS: Final = {
    "fire": ("incendie feu sinistre brasier", ""),
    "attack": (
        """attentat crime meurtre vol cambriolage braquage assassinat enlèvement délit sabotage
        viol homicide massacre hold-up forfait acte bombardement""",
        """attaque agression fusillade cyberattaque infraction fraude escroquerie tuerie frappe
        profanation effraction""",
    ),
    "road": (
        "tronçon pont tunnel col passage sentier axe contournement échangeur carrefour viaduc gué",
        "route autoroute chaussée voie rue piste bretelle rocade passerelle",
    ),
    "weather": (
        "orage vent ouragan cyclone typhon séisme tremblement tsunami",
        "tempête pluie tornade averse grêle crue inondation bourrasque rafale avalanche vague",
    ),
    "text": (
        """projet amendement accord traité texte règlement décret plan budget pacte document
        mémorandum compromis protocole recours statut""",
        """loi motion résolution réforme proposition novelle convention directive modification
        stratégie demande plainte requête candidature déclaration constitution""",
    ),
    "work": (
        """tableau livre roman film portrait monument buste album opéra relief autel orgue vitrail
        recueil manuscrit retable dessin""",
        """toile statue sculpture œuvre fresque peinture mosaïque photo photographie chanson
        symphonie tapisserie gravure aquarelle nouvelle""",
    ),
    "match": (
        "match duel derby tournoi choc set quart",
        "rencontre partie finale demi-finale course étape manche prolongation compétition",
    ),
    "disease": (
        "virus variant rhume choléra paludisme cancer syndrome",
        """tumeur leucémie maladie infection grippe variole rougeole bactérie virose coqueluche
        peste tuberculose gale""",
    ),
    "vehicle": (
        """avion hélicoptère drone planeur ballon train tramway navire bateau ferry voilier camion
        bus autobus autocar véhicule minibus cargo pétrolier""",
        """rame locomotive barque péniche vedette fusée montgolfière voiture camionnette moto
        automobile fourgonnette""",
    ),
    "building": (
        "pont bâtiment immeuble château toit plafond mur hôtel palais temple barrage moulin",
        """maison église passerelle tour chapelle école villa cathédrale halle grue synagogue
        tribune digue grange gare façade""",
    ),
    "event": (
        """concours festival concert marathon spectacle salon congrès sommet procès débat
        championnat gala carnaval défilé colloque forum""",
        """exposition foire manifestation fête cérémonie conférence réunion séance audience
        représentation course campagne""",
    ),
    "bomb": ("engin obus missile explosif", "bombe mine grenade roquette torpille charge"),
    "orbit": (
        "satellite télescope astéroïde nanosatellite",
        "sonde comète capsule planète météorite fusée",
    ),
    "beast": (
        "loup ours chien chat lynx renard serpent tigre lion cheval taureau sanglier",
        "chienne femelle vache jument vipère lionne ourse louve",
    ),
    "force": (
        "embargo moratoire couvre-feu cessez-le-feu règlement décret accord traité texte tarif",
        """loi mesure interdiction obligation taxe trêve sanction exception limitation directive
        novelle convention règle réforme disposition""",
    ),
    "company": (
        "groupe constructeur producteur fabricant transporteur exploitant opérateur",
        "société entreprise firme usine filiale compagnie brasserie chaîne fonderie verrerie",
    ),
    "team": ("club onze", "équipe sélection formation"),
    "tree": (
        "arbre chêne tilleul cerisier pommier buisson sapin",
        "fleur plante rose orchidée vigne lavande",
    ),
    "river": ("ruisseau fleuve lac étang canal torrent", "rivière"),
    "show": ("film documentaire débat entretien reportage", "émission série interview rediffusion"),
    "money": (
        "montant bonus salaire dédommagement acompte",
        "aide prime allocation subvention indemnité pension somme compensation rançon caution",
    ),
    "verdict": (
        "jugement verdict arrêt acquittement classement",
        "décision condamnation sentence ordonnance peine",
    ),
    "term": (
        "mandat contrat permis délai ultimatum bail visa accord moratoire",
        "licence concession garantie offre trêve dérogation convention autorisation",
    ),
    "ice": ("glacier", "neige glace banquise calotte"),
    "crop": (
        "blé maïs raisin houblon colza tournesol orge safran",
        "pomme tomate fraise cerise betterave lavande asperge myrtille",
    ),
    "accident": (
        "accident incident drame séisme incendie carambolage déraillement crash",
        "explosion collision tragédie avalanche fuite panne chute catastrophe fusillade",
    ),
    "measure": (
        "taux chômage montant déficit bénéfice solde rendement indice chiffre excédent prix",
        """inflation croissance hausse température dette moyenne participation fréquentation
        production consommation baisse valeur""",
    ),
    "house": (
        "musée bâtiment château théâtre hôpital centre palais couvent pavillon",
        "salle bibliothèque galerie école maison église tour chapelle synagogue caserne",
    ),
    "penalty": ("blâme", "amende peine sanction pénalité"),
}  # fmt: skip
#: what is said of the kinds, where little else can be: a passive, an active verb, an adjective
PASSIVES: Final = {
    "maîtriser éteindre circonscrire": "fire",
    "commettre revendiquer perpétrer élucider": "attack",
    "déneiger": "road",
    "ratifier promulguer abroger amender parapher": "text",
    "peindre sculpter": "work",
    "jouer disputer": "match",
    "contracter": "disease",
    "désamorcer": "bomb",
    "euthanasier": "beast",
    "renflouer": "vehicle",
    "infliger purger": "penalty",
}
ACTIVES: Final = {
    "déraciner inonder dévaster": "weather",
    "dérailler chavirer sombrer": "vehicle",
    "mordre aboyer hiberner rugir": "beast",
    "détoner": "bomb",
    "orbiter": "orbit",
    "fleurir": "tree",
    "déborder": "river",
    "expirer": "term",
    "fondre": "ice",
    "muter": "disease",
}
REFLEXIVES: Final = {
    "propager": "fire disease",
    "transmettre": "disease",
}
ADJECTIVES: Final = {
    "praticable impraticable carrossable enneigé enneigée verglacé verglacée": "road",
    "vigueur": "force",
    "contagieux contagieuse contagieuses incurable": "disease",
    "navigable": "river",
    "définitif définitive définitifs définitives exécutoire": "verdict",
    "inconstitutionnel inconstitutionnelle anticonstitutionnel constitutionnel": "text force",
}
#: what may be said of something else as well, if that is named
LOOSE_PASSIVES: Final = {
    "adopter approuver rejeter voter": "text",
    "restaurer exposer créer": "work building",
    "réparer": "work building vehicle road",
    "démolir bâtir édifier ériger raser": "building work",
    "rouvrir": "road building",
    "inaugurer": "road building house event work",
    "interrompre annuler reporter": "match event",
    "tourner traduire publier": "work",
    "diffuser retransmettre": "show match event",
    "verser débloquer": "money",
    "intercepter abattre": "vehicle bomb",
    "casser": "verdict",
    "survenir": "accident",  # with *être*
    "cultiver récolter": "crop",
}
LOOSE_ACTIVES: Final = {
    "ravager détruire arracher balayer emporter": "fire weather",
    "éclater": "fire weather attack",
    "durer": "event match",
    "exploser": "bomb",
    "survoler": "orbit vehicle",
    "atterrir décoller": "vehicle orbit",
    "percuter heurter transporter rouler appareiller accoster": "vehicle",
    "prévoir interdire instaurer": "text",
    "employer fabriquer produire exporter commercialiser desservir licencier": "company",
    "affronter encaisser concéder égaliser recevoir": "team",
    "dater": "building work",
    "peser": "beast bomb orbit",
    "abriter": "house",
    "avoisiner grimper bondir culminer stagner": "measure",
}
LOOSE_REFLEXIVES: Final = {
    "effondrer écrouler": "building",
    "écraser": "vehicle bomb",
    "dérouler": "event match",
    "décider jouer disputer": "match",
    "approcher": "orbit",
    "élever établir": "measure",
    "produire": "accident",
    "déclarer": "fire",
}
#: the verbs among these that are said of people as well
OF_PEOPLE: Final = frozenset(
    """effondrer écrouler atterrir décoller décider prévoir interdire instaurer ravager détruire
    arracher balayer emporter exploser approcher survoler interrompre intercepter abattre rejeter
    approuver exposer employer fabriquer produire exporter commercialiser licencier affronter
    encaisser concéder égaliser recevoir peser percuter heurter transporter rouler appareiller
    accoster grimper bondir culminer stagner élever établir déclarer écraser casser jouer
    disputer""".split()
)
