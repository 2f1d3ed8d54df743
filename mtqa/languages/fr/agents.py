"""French words that tell whether a pronoun's antecedent can act, speak or want, folded.

Sources: Grevisse, *Le bon usage*, « Le pronom personnel », « Verbes impersonnels », « Syllepse ».
"""

from __future__ import annotations

from typing import Final

#: verbs whose subject is a person, a state or an institution
AGENTIVE: Final = frozenset(
    """accepter accorder accuser adopter affirmer ajouter annoncer appeler approuver arrêter
    assurer autoriser avertir condamner confirmer contester convoquer craindre critiquer
    déclarer décider demander démentir dénoncer déplorer dire discuter élire envisager espérer
    estimer exclure exhorter exiger expliquer exprimer indiquer informer insister interdire
    inviter juger lancer menacer négocier nier nommer offrir ordonner organiser penser plaider
    préciser prétendre promettre proposer protester publier rappeler recommander reconnaître
    refuser regretter rejeter réclamer rencontrer reprocher répondre réfuter saluer signer
    souhaiter souligner soutenir soupçonner suggérer tenter vouloir voter affronter coopérer
    travailler visiter étudier enseigner remporter croire savoir participer comparaître plaider
    avouer nier fuir voler postuler candidater vivre habiter entraîner marquer réussir jouer gagner
    perdre battre promouvoir diriger présider déposer évacuer expulser remettre arrêter abattre
    poursuivre""".split()
)
#: reflexive verbs of the same kind
AGENTIVE_REFLEXIVE: Final = frozenset(
    """rendre prononcer exprimer opposer engager retirer féliciter réjouir plaindre abstenir
    inquiéter indigner""".split()
)
#: verbs that take an impersonal *il*
IMPERSONAL: Final = frozenset(
    """falloir agir pleuvoir neiger grêler geler sembler paraître rester convenir exister arriver
    suffire importer manquer venir advenir apparaître résulter ressortir découler ensuivre
    avérer trouver produire passer valoir tarder incomber appartenir être aller faire entrer
    naître courir survenir régner circuler subsister revenir échoir siéger plaire couler tomber
    dérouler tenir""".split()
)
#: participles of the passive that are said of a person, masculine singular
PERSONAL_PASSIVES: Final = frozenset(
    """remercié transporté blessé hospitalisé arrêté interpellé élu nommé condamné inculpé licencié
    accompagné soutenu accusé soupçonné évacué conduit reconduit relâché libéré opéré soigné
    emmené acquitté jugé limogé révoqué réélu félicité applaudi convaincu persuadé satisfait déçu
    marié hospitalisé réanimé sauvé tué menacé interrogé entendu invité retrouvé""".split()
)
#: verbs whose subject is a thing or an event and nobody
INANIMATE: Final = frozenset(
    """durer coûter comporter contenir diminuer augmenter baisser dater fonctionner redémarrer
    retentir exploser""".split()
)
#: verbs whose subject is as often a thing or an event as a person
OF_THINGS: Final = frozenset(
    """commencer débuter comprendre prévoir atteindre progresser reculer remplacer représenter
    mesurer peser remonter relier servir démarrer provoquer causer entraîner abriter accueillir
    rapporter concerner viser figurer permettre présenter montrer""".split()
)
#: participles of the passive that are said of a thing, masculine singular
THING_PASSIVES: Final = frozenset(
    """interrompu adopté mené réalisé construit ouvert fermé publié signé approuvé organisé lancé
    créé fondé consacré financé annulé reporté achevé terminé inauguré rénové détruit endommagé
    présenté examiné rejeté ratifié suspendu dirigé conçu retransmis diffusé imprimé exposé
    accompagné composé destiné équipé situé rédigé prononcé causé provoqué""".split()
)
#: feminine singular nouns of bodies that act, to which *elle* refers
FEMININE_BODIES: Final = frozenset(
    """commission cour police direction société entreprise république banque ambassade agence
    association organisation fédération équipe coalition opposition délégation mairie
    municipalité armée présidence assemblée chambre compagnie diplomatie université préfecture
    confédération ligue union alliance fondation gendarmerie télévision""".split()
)
#: masculine singular nouns of bodies that act, to which *il* refers
MASCULINE_BODIES: Final = frozenset(
    """gouvernement parlement parti ministère pays état groupe syndicat club conseil tribunal
    comité sénat cabinet parquet bureau journal quotidien site constructeur opérateur mouvement
    front régime royaume kremlin pentagone vatican congrès service institut office fonds
    exécutif camp clan bloc consortium conglomérat géant fabricant producteur couple duo trio
    personnel public peuple bundestag bundesrat collectif hôpital laboratoire centre
    établissement""".split()
)
#: masculine nouns of persons that have no feminine, and nouns of persons of either gender
PERSONS: Final = frozenset(
    """homme garçon archevêque abbé curé coach hetman père fils frère mari roi prince duc comte
    pape évêque prêtre cardinal médecin
    arbitre camarade adulte esclave poète architecte rebelle diplomate militaire célibataire
    gendarme propriétaire actionnaire complice kamikaze fidèle moine ancêtre nourrisson enseignant
    vétérinaire astronome cosmonaute astronaute bourgmestre secouriste
    témoin soldat général colonel capitaine chef individu otage oncle neveu gendre grand-père
    bébé personnage mannequin adjudant caporal sergent commandant maire ministre juge leader
    numéro type gars monsieur jeune jeunes enfant enfants élève collègue membre responsable
    porte-parole adversaire malade artiste journaliste analyste économiste pilote cycliste guide
    peintre écrivain auteur professeur ingénieur gens quelqu'un chacun certains plusieurs
    beaucoup tous ceux celui autres autre nombreux on eux lui premier dernier second deux trois
    quatre cinq six sept huit neuf dix l'un uns""".split()
)
#: grammatically feminine, but taken up by *il* or *ils* where men are meant
SYLLEPTIC: Final = frozenset(
    """victime victimes personne personnes recrue recrues star stars vedette vedettes figure
    figures sentinelle sentinelles idole idoles majesté majestés altesse excellence excellences
    autorité autorités force forces police armée équipe équipes famille familles foule gens
    jeunesse direction presse troupe troupes dizaine dizaines douzaine centaine centaines
    minorité majorité moitié plupart génération générations population populations main-d'œuvre
    garde élite élites classe classes tête têtes plume voix source sources personnalité
    personnalités célébrité célébrités bande bandes paire partie parties clientèle assistance
    audience""".split()
)
#: what states are to one another
BETWEEN_STATES: Final = frozenset("voisin allié partenaire rival adversaire".split())
#: adverbs that may open a sentence before its subject pronoun, without anything else
OPENING_ADVERBS: Final = frozenset(
    """cependant toutefois pourtant ensuite ainsi aussi enfin désormais maintenant aujourd'hui
    demain hier mais néanmoins parallèlement actuellement auparavant finalement récemment
    dorénavant notamment également initialement lundi mardi mercredi jeudi vendredi samedi
    dimanche""".split()
)
#: adjectives that stand before their noun and are nouns as well
PRENOMINAL: Final = frozenset(
    """grand grande petit petite jeune vieux vieille nouveau nouvelle ancien ancienne premier
    première dernier dernière bon bonne mauvais mauvaise gros grosse beau belle haut haute futur
    future second seconde principal principale pauvre brave seul seule grands grandes petits
    petites jeunes vieilles nouveaux nouvelles anciens anciennes premiers premières derniers
    dernières bons bonnes hauts hautes futurs futures principaux principales seuls seules""".split()
)
