"""What a French verb asks of its subject and what a noun can be, for pronouns; folded.

Sources: Grevisse, *Le bon usage*, « Le pronom personnel », « Verbes impersonnels », « Syllepse ».
"""

from __future__ import annotations

from typing import Final

#: verbs whose *il* is never anybody, or too seldom to tell
ALWAYS_IMPERSONAL: Final = frozenset(
    """falloir agir pleuvoir neiger grêler geler sembler paraître convenir suffire importer advenir
    résulter ressortir découler ensuivre avérer valoir tarder incomber échoir siéger seoir plaire
    aller venter bruiner tonner brumer pouvoir""".split()
)
#: participles of a passive that is as a rule impersonal: *il est prévu que*, *il a été fait état*
IMPERSONAL_PASSIVES: Final = frozenset(
    """dire prévoir décider rappeler indiquer préciser annoncer demander recommander conseiller
    interdire permettre procéder mettre faire noter constater établir supposer entendre convenir
    écrire estimer penser croire savoir admettre démontrer prouver rapporter signaler souligner
    observer remarquer répondre tenir exclure confirmer question proposer suggérer espérer craindre
    attendre exiger stipuler spécifier montrer expliquer décréter ordonner lire voir avérer
    communiquer vérifier apprendre affirmer déclarer mentionner recourir discuter parler compter
    relever recenser dénombrer enregistrer rendre donner trouver tirer falloir avoir juger
    considérer conclure reconnaître reprocher prendre passer imaginer craindre requérir
    concevoir ajouter arrêter répéter""".split()
)
#: *être* with these adjectives is said of a person
PERSONAL_ADJECTIVES: Final = frozenset(
    """satisfait satisfaite content contente convaincu convaincue marié mariée âgé âgée né née mort
    morte décédé décédée inquiet inquiète fier fière heureux heureuse enceinte originaire
    hospitalisé hospitalisée""".split()
)
#: verbs that only a human being is the subject of
PERSONAL: Final = frozenset(
    """étudier épouser marier naître décéder mourir divorcer avouer remercier pleurer sourire
    enseigner boxer nager courir chuter grandir hospitaliser accoucher démissionner""".split()
)
#: further verbs whose subject is a person, a state or a body
ACTING: Final = frozenset(
    """investir recommander conseiller infliger fixer accorder octroyer évaluer financer employer
    recruter licencier embaucher acheter vendre racheter louer percevoir percuter intervenir
    interroger auditionner vérifier contrôler surveiller repousser bombarder attaquer envahir
    occuper libérer capturer collaborer manifester grève protester réagir féliciter remercier
    installer construire rénover acquérir commander livrer exporter importer évacuer soigner
    traiter vacciner tester mobiliser déployer entretenir encourager appuyer aider secourir
    alerter prévenir enquêter perquisitionner saisir inculper requérir acquitter blanchir relaxer
    trancher statuer juger débattre délibérer siéger gouverner administrer gérer superviser
    affronter qualifier éliminer vaincre concéder encaisser égaliser triompher égarer dominer
    engager entraîner chercher attendre oublier écrire lire chanter danser raconter parler
    bénéficier abandonner quitter rejoindre revenir retourner partir arriver rentrer
    acheminer distribuer fournir verser rembourser dépenser économiser épargner percevoir
    exhorter sommer enjoindre adresser transmettre envoyer solliciter réitérer maintenir
    qualifier traiter taxer prôner militer lutter combattre défendre résister céder capituler
    hésiter songer réfléchir compter prévoir planifier programmer préparer tenir essayer
    tarder réclamer revendiquer imputer attribuer décerner récompenser honorer commémorer
    célébrer fêter inaugurer baptiser coopérer négocier""".split()
)
#: verbs that a text, a plan, an event or a place does as well as who is behind it
OF_TEXTS: Final = frozenset(
    """affirmer indiquer préciser rappeler souligner exiger demander proposer interdire autoriser
    permettre prévoir recommander conseiller décider confirmer critiquer dénoncer condamner montrer
    promettre offrir inviter accorder fixer menacer réclamer traiter raconter réussir gagner perdre
    abriter occuper diriger financer soutenir aider appuyer attendre prévenir lancer rejeter
    exprimer informer jouer battre marquer travailler arriver partir quitter revenir rejoindre
    rentrer retourner tenir parler publier exclure appeler annoncer arrêter organiser fournir
    présider dominer maintenir bénéficier engager entraîner défendre envisager viser installer
    attribuer imputer envoyer transmettre verser""".split()
)
#: masculine nouns of things that speak, ask or promise
TEXTS: Final = frozenset(
    """rapport texte plan projet accord livre film article communiqué document règlement programme
    budget amendement traité code arrêt verdict jugement sondage avis bulletin contrat décret
    manifeste message discours bilan dossier récit roman spectacle album système marché secteur
    réseau fleuve virus match but véhicule train bus avion navire bateau""".split()
)
#: feminine singular bodies that *ils* takes up in speech, and should not in copy
COLLECTIVE_BODIES: Final = frozenset(
    """délégation commission organisation entreprise société cour fédération association agence
    banque opposition coalition équipe sélection police compagnie chambre assemblée""".split()
)
#: feminine plurals that mean men, and are taken up by *ils* in sound copy
MEANT_MEN: Final = frozenset(
    """victimes personnes recrues stars vedettes figures sentinelles idoles autorités gens élites
    têtes sources personnalités célébrités bandes familles équipes générations populations forces
    troupes foules classes""".split()
)
#: adjuncts of time and measure, to which no pronoun refers
MEASURES: Final = frozenset(
    """pour-cent pourcent euro euros dollar dollars couronne couronnes degré degrés kilomètre
    kilomètres mètre mètres kilo kilos kilogramme kilogrammes tonne tonnes litre litres hectare
    hectares million millions milliard milliards millier milliers point points centimètre
    centimètres pourcent cent fois tiers quart moitié reste cours cas lieu part terme fin début
    but fait bout sujet égard titre cadre sein profit moyen biais ordre coup""".split()
)
#: feminine nouns of things and places whose people act, singular
ACTING_THINGS: Final = frozenset(
    """ville commune région école ambulance assurance sélection défense administration justice
    presse clinique pharmacie église usine centrale gendarmerie marine patrouille brigade unité
    province capitale métropole station chaîne radio revue maison firme filiale startup start-up
    enseigne marque boutique rédaction troupe chorale faculté bibliothèque caserne douane autorité
    institution structure inspection accusation partie vice-présidence rencontre fondation plateforme
    île province crèche maternité""".split()
)
#: acronyms of bodies whose head noun is feminine
FEMININE_ACRONYMS: Final = frozenset(
    """uefa fifa onu otan oms ue bce cia nasa sncf onu osce ocde aiea csu cdu interpol europol
    commission fed unesco nba nhl khl iihf fia fis uci atp wta bce berd esa agence ligue cgt
    cfdt cour banque""".split()
)
