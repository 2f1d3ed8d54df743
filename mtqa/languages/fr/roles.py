"""What a French verb asks of its subject and what a noun can be, for pronouns; folded.

Sources: Grevisse, *Le bon usage*, « Le pronom personnel », « Verbes impersonnels », « Syllepse ».
"""

from __future__ import annotations

from typing import Final

#: verbs whose *il* is never anybody, or too seldom to tell
ALWAYS_IMPERSONAL: Final = frozenset(
    """falloir agir pleuvoir neiger grêler geler sembler paraître convenir suffire
    importer advenir résulter ressortir découler ensuivre avérer valoir tarder
    incomber échoir siéger seoir plaire aller venter bruiner tonner brumer pouvoir""".split()
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
#: adjectives that no impersonal *il est* takes
REFERRING_ADJECTIVES: Final = frozenset(
    """disponible fermé ouvert prêt présent absent vide plein complet gratuit payant valable actif
    capable incapable responsable fiable rentable gravement grièvement accessible praticable intact
    neuf vieux jeune grand petit haut bas large long court célèbre connu inconnu populaire étroit
    membre propriétaire seul candidat champion leader dernier premier deuxième troisième
    quatrième""".split()
)
#: in the passive said of a human being only
HUMAN_PASSIVES: Final = frozenset(
    """interner inhumer enterrer promouvoir scolariser vacciner droguer emprisonner déporter
    titulariser enrôler rapatrier embaucher diplômer auditionner relaxer extrader gracier poignarder
    transporter hospitaliser opérer soigner marier réanimer licencier nommer réélire interpeller
    inculper décorer muter limoger révoquer appréhender menotter tabasser agresser""".split()
)
#: in the passive said of a person, a state or a body
AGENT_PASSIVES: Final = frozenset(
    """sélectionner recruter convoquer éliminer nominer accuser soupçonner condamner soutenir
    inviter élire féliciter acquitter applaudir convaincre persuader satisfaire décevoir
    récompenser sanctionner juger remercier informer exhorter contraindre mobiliser critiquer
    interroger""".split()
)
#: in the passive said of a thing or an event
INERT_PASSIVES: Final = frozenset(
    """retransmettre diffuser abroger supprimer voter adopter commercialiser restaurer incendier
    desservir prolonger réparer livrer facturer verser chiffrer rouvrir interrompre perturber
    rétablir barrer couper imprimer traduire rédiger mesurer déployer creuser déneiger inonder
    reporter ajourner planifier programmer produire vendre implanter installer fermer ouvrir
    attribuer destiner""".split()
)
#: *être* with these adjectives is said of a person
PERSONAL_ADJECTIVES: Final = frozenset(
    """satisfait satisfaite content contente convaincu convaincue marié mariée âgé âgée né née mort
    morte décédé décédée inquiet inquiète fier fière heureux heureuse enceinte originaire
    hospitalisé hospitalisée""".split()
)
#: verbs that only a human being is the subject of
PERSONAL: Final = frozenset(
    """étudier épouser marier naître décéder mourir divorcer avouer remercier pleurer
    sourire enseigner boxer nager courir chuter grandir hospitaliser accoucher
    démissionner guérir boire manger dormir fumer sursauter bondir trembler frémir
    soupirer rougir sangloter ricaner éternuer déjeuner dîner rigoler embrasser
    vieillir évanouir succomber""".split()
)
#: further verbs whose subject is a person, a state or a body
ACTING: Final = frozenset(
    """investir recommander conseiller infliger fixer accorder octroyer évaluer financer
    employer recruter licencier embaucher acheter vendre racheter louer percevoir
    percuter intervenir interroger auditionner vérifier contrôler surveiller repousser
    bombarder attaquer envahir occuper libérer capturer collaborer manifester grève
    protester réagir féliciter remercier installer construire rénover acquérir
    commander livrer exporter importer évacuer soigner traiter vacciner tester
    mobiliser déployer entretenir encourager appuyer aider secourir alerter prévenir
    enquêter perquisitionner saisir inculper requérir acquitter blanchir relaxer
    trancher statuer juger débattre délibérer siéger gouverner administrer gérer
    superviser affronter qualifier éliminer vaincre concéder encaisser égaliser
    triompher égarer dominer engager entraîner chercher attendre oublier écrire lire
    chanter danser raconter parler bénéficier abandonner quitter rejoindre revenir
    retourner partir arriver rentrer acheminer distribuer fournir verser rembourser
    dépenser économiser épargner exhorter sommer enjoindre adresser transmettre
    envoyer solliciter réitérer maintenir taxer prôner militer lutter combattre
    défendre résister céder capituler hésiter songer réfléchir compter prévoir
    planifier programmer préparer tenir essayer tarder réclamer revendiquer imputer
    attribuer décerner récompenser honorer commémorer célébrer fêter inaugurer
    baptiser coopérer négocier soumettre rater entendre convoquer débloquer mener
    retirer rédiger traduire consulter examiner analyser rechercher découvrir
    localiser identifier attraper voler dérober cambrioler tirer bâtir édifier planter
    cultiver fabriquer détenir hériter conquérir décrocher concourir disputer aligner
    sélectionner titulariser prêter transférer suspendre sanctionner pénaliser punir
    gracier amnistier extrader rapatrier héberger loger nourrir ravitailler
    approvisionner équiper armer former instruire éduquer inscrire emménager déménager
    séjourner voyager assister conduire piloter marcher sauter plonger grimper
    escalader skier patiner pédaler bloquer patienter renoncer persister opter parier
    miser souscrire cotiser payer régler commercialiser diffuser retransmettre
    exploiter débarquer patrouiller fouiller inspecter désamorcer démanteler expulser
    refouler régulariser naturaliser arbitrer coacher siffler dribbler marquer signer
    parapher ratifier résilier rompre dissoudre désigner proclamer déchoir destituer
    révoquer limoger suppléer remplir patronner sponsoriser parrainer dédommager
    indemniser compenser poursuivre plaider tolérer autoriser verbaliser imposer
    filmer photographier enregistrer interpréter composer chorégraphier jouer saluer
    visiter accueillir recevoir prendre choisir préférer souhaiter tenter oser devoir
    parvenir réussir échouer manquer aimer détester admirer craindre redouter ignorer
    connaître comprendre deviner apprendre constater remarquer observer imaginer rêver
    espérer croire douter affréter croiser ramener transporter déposer quereller
    élever soupçonner déjouer intercepter abattre larguer pilonner riposter
    contre-attaquer reculer avancer prolonger cesser reconduire renouveler geler
    plafonner subventionner privatiser nationaliser instaurer abroger abolir amender
    ajourner reporter avorter emprunter débourser démarcher cofinancer cofonder fonder
    coproduire coorganiser animer encadrer dépêcher missionner charger mandater
    habiliter certifier homologuer recenser avertir sensibiliser conférer discuter
    dialoguer converser bavarder plaisanter téléphoner appeler communiquer
    correspondre publier éditer imprimer rééditer dédicacer postuler candidater
    briguer convoiter viser ambitionner travailler œuvrer bosser oeuvrer tourner
    sculpter peindre dessiner remanier rebaptiser restructurer moderniser réhabiliter
    restaurer démolir déboiser utiliser réaliser effectuer entreprendre commettre
    exercer concevoir procéder adhérer récolter stocker pratiquer assumer recueillir
    professer éprouver désirer ressentir regarder agir revoir opérer veiller assiéger
    assigner chasser insulter injurier mentir dissimuler crier trier collectionner
    expérimenter fréquenter exceller embarquer maîtriser réorganiser exécuter explorer
    récupérer confier respecter obtenir poser sauver retrouver partager évoquer citer
    contacter mentionner décrire prononcer développer créer établir garder justifier
    démontrer dévoiler révéler négliger profiter déjeuner dîner pénétrer fuir survoler
    rebrousser escorter repérer détecter élucider appréhender assener asséner rallier
    sillonner quémander mendier accoster plébisciter briefer débriefer hisser ériger
    léguer allouer consentir réaffirmer considérer""".split()
)
#: reflexive verbs whose subject is a person, a state or a body
ACTING_REFLEXIVE: Final = frozenset(
    """souvenir battre attendre entretenir réunir efforcer préparer concentrer défendre
    rétracter désister pencher emparer soumettre excuser qualifier incliner venger
    enfuir cacher réfugier présenter porter associer allier accorder mobiliser méfier
    contenter déclarer dire entraîner consacrer spécialiser marier suicider imposer
    pourvoir plaindre rendre replier retirer saisir targuer vanter indigner joindre
    rallier ranger distancier procurer servir mettre opposer engager prononcer
    abstenir réjouir féliciter inquiéter exprimer insurger moquer exiler évader
    apprêter taire asseoir intéresser raviser résigner obstiner ingénier évertuer
    illustrer""".split()
)
#: verbs whose subject is an event where nothing follows as their object
EVENT_VERBS: Final = frozenset(
    """commencer reprendre changer continuer cesser augmenter baisser diminuer fermer ouvrir
    finir ralentir reculer""".split()
)
#: verbs of what holds something or takes it in
HOLDING: Final = frozenset("accueillir abriter transporter compter comprendre contenir".split())
#: reflexive verbs whose subject is an event or a thing
INERT_REFLEXIVE: Final = frozenset(
    """dérouler jouer tenir produire terminer achever échanger vendre étendre composer poursuivre
    disputer""".split()
)
#: verbs whose subject is a thing, an event or a measure
INERT_VERBS: Final = frozenset(
    """durer coûter rouvrir mesurer peser dater retentir exploser fonctionner endommager
    ravager dévaster inonder secouer culminer déborder clôturer débuter expirer échoir
    rimer contenir comporter""".split()
)
#: nouns without article in phrases of what only somebody does: *porter plainte*
OF_PHRASES: Final = frozenset(
    """plainte appel secours campagne recours grève connaissance part position contact acte note
    soin garde parole rendez-vous conseil pression courage patience""".split()
)
#: what only a person has: *il a une jambe cassée, il a huit ans*
OF_BODIES: Final = frozenset(
    """jambe jambes bras tête main mains ans épaule genou fracture fractures enfant
    enfants fils fille filles frère frères sœur sœurs femme mari fièvre blessure
    blessures côtes côte nez""".split()
)
#: verbs that a text, a plan, an event or a place does as well as who is behind it
OF_TEXTS: Final = frozenset(
    """affirmer indiquer préciser rappeler souligner exiger demander proposer interdire considérer
    autoriser permettre prévoir recommander conseiller décider confirmer critiquer
    dénoncer condamner montrer promettre offrir inviter accorder fixer menacer
    réclamer traiter raconter réussir gagner perdre abriter occuper diriger financer
    soutenir aider appuyer attendre prévenir lancer rejeter exprimer informer jouer
    battre marquer travailler arriver partir quitter revenir rejoindre rentrer
    retourner tenir parler publier exclure appeler annoncer arrêter organiser fournir
    présider dominer maintenir bénéficier engager entraîner défendre envisager viser
    installer attribuer imputer envoyer transmettre verser imposer prendre diffuser
    enregistrer accueillir recevoir échouer parvenir ignorer constater observer
    remarquer examiner analyser découvrir bloquer apprendre connaître comprendre
    transporter avancer reculer former compter payer taxer suspendre poursuivre régler
    équiper nourrir tolérer composer interpréter élever exploiter remplir compenser
    disputer mener retirer tourner communiquer repousser reporter
    prolonger animer instaurer abolir abroger réaliser effectuer obtenir poser sauver
    retrouver partager évoquer citer mentionner décrire développer créer établir
    garder justifier démontrer dévoiler révéler respecter utiliser exercer éprouver
    vendre rallier survoler sillonner agir pénétrer céder récupérer détecter repérer
    opérer chasser embarquer explorer accoster""".split()
)
#: masculine nouns of things that speak, ask or promise
TEXTS: Final = frozenset(
    """rapport texte plan projet accord livre film article communiqué document règlement programme
    budget amendement traité code arrêt verdict jugement sondage avis bulletin contrat décret
    manifeste message discours bilan dossier récit roman spectacle album système marché secteur
    réseau fleuve virus match but véhicule train bus avion navire bateau""".split()
)
#: feminine nouns of what is written or shown, which speaks and forbids
FEMININE_TEXTS: Final = frozenset(
    """loi pièce étude enquête exposition décision proposition convention constitution
    lettre directive résolution charte motion réforme mesure œuvre publication
    brochure application analyse comédie série émission chanson version édition
    déclaration plainte requête initiative stratégie statistique recherche prévision
    vidéo photo photographie image""".split()
)
#: feminine singular bodies that *ils* takes up in speech, and should not in copy
COLLECTIVE_BODIES: Final = frozenset(
    """délégation commission organisation entreprise société cour fédération association agence
    banque opposition coalition équipe sélection compagnie chambre assemblée""".split()
)
#: feminine plurals that mean men, and are taken up by *ils* in sound copy
MEANT_MEN: Final = frozenset(
    """victimes personnes recrues stars vedettes figures sentinelles idoles autorités gens élites
    têtes sources personnalités célébrités bandes familles équipes générations populations forces
    troupes foules classes""".split()
)
#: women by whom somebody else is known, of whom they speak
RELATIONS: Final = frozenset(
    """mère veuve épouse femme fille sœur avocate fiancée compagne tante grand-mère nièce cousine
    belle-mère marraine ex-femme amie petite-fille maîtresse collègue
    secrétaire assistante biographe""".split()
)
#: nouns that say of what sort or how much another is
PARTITIVE: Final = frozenset(
    """genre type sorte espèce forme série taux état façon manière fait idée chose cas avantage
    problème question important essentiel principal reste but objectif point raison preuve même
    édition volet
    """.split()
)
#: adjuncts of time and measure, to which no pronoun refers
MEASURES: Final = frozenset(
    """pour-cent pourcent euro euros dollar dollars couronne couronnes degré degrés
    kilomètre kilomètres mètre mètres kilo kilos kilogramme kilogrammes tonne tonnes
    litre litres hectare hectares est ouest nord sud million millions milliard
    milliards millier milliers point points centimètre centimètres cent fois tiers
    quart moitié reste cours cas lieu part terme fin début but fait bout sujet égard
    titre cadre sein profit moyen biais ordre coup""".split()
)
#: feminine nouns of things and places whose people act, singular
ACTING_THINGS: Final = frozenset(
    """île bourse protection ville commune région école ambulance assurance sélection défense
    administration justice presse clinique pharmacie église usine centrale gendarmerie marine
    patrouille brigade unité province capitale métropole station chaîne radio revue
    firme filiale chorale startup start-up enseigne marque boutique rédaction troupe
    faculté bibliothèque caserne douane autorité institution structure inspection
    accusation partie vice-présidence fondation plateforme crèche maternité""".split()
)
#: feminine nouns of things that are spelt like those of persons: *la plante* beside *le plant*
NOT_PERSONS: Final = frozenset(
    """liste listes piste pistes carrière carrières vue vues découverte découvertes
    retraite retraites plante plantes matrice matrices reprise reprises paire plaine
    plaines fine baie baies nébuleuse conduite alternative alternatives minière
    tourbière tourbières traverse teinte ronde bennes éolienne éoliennes antenne
    antennes fumée fumées fourragère composante composantes tombée rétrospective
    persiennes levée cicatrice cicatrices cordée coulée résultante aubaine spirale
    médiane tangente patente motrice génératrice ménagère muqueuse muqueuses mutuelle
    mutuelles une unes défensive offensive tournée entrée sortie arrivée venue mise
    prise montée percée livrée fusée pensée poussée avancée traversée tenue revue
    étendue issue perte plainte poursuite réussite visite ouverture réserve crise
    remise entreprise surprise saisie vitrine banquise première premières dernière
    dernières seconde secondes prochaine prochaines grande grandes petite petites
    meilleure meilleures principale principales précédente suivante présente future
    ancienne bonne mauvaise constituante variante droite gauche moyenne majeure
    mineure normale morale générale spéciale totale profonde lourde alternance
    ceinture quotidienne finale finales demi-finale sentinelle pilule chandelle rivale
    tortue laitue statue verrue barrière rivière lumière matière manière prière
    frontière bannière rizière pépinière poussière crinière soupière croisière
    glacière filière arrière tanière lisière épidémie""".split()
)
#: feminine nouns of persons that no masculine noun shows to be such
FEMININE_PERSONS: Final = frozenset(
    """fillette bénévole adolescente scénographe épouse veuve dame demoiselle jeune-fille
    sage-femme gamine fille mère sœur tante nièce cousine reine infirmière députée
    élève élue octogénaire septuagénaire nonagénaire quinquagénaire sexagénaire
    trentenaire vedette ministre porte-parole juge maire procureure responsable
    journaliste artiste collègue pilote cheffe interprète biathlète athlète cycliste
    astronaute pédiatre psychiatre photographe chorégraphe géographe secrétaire
    bibliothécaire locataire fonctionnaire volontaire stagiaire""".split()
)
#: participles that *de* follows: *il est accompagné de musique*
OF_COMPANY: Final = frozenset(
    """accompagner composer entourer équiper doter inspirer suivre munir précéder assortir orner
    couvrir charger accuser soupçonner""".split()
)
#: acronyms of bodies whose head noun is feminine
FEMININE_ACRONYMS: Final = frozenset(
    """uefa fifa onu otan oms ue bce cia nasa sncf onu osce ocde aiea csu cdu interpol europol
    commission fed unesco nba nhl khl iihf fia fis uci atp wta bce berd esa agence ligue cgt
    cfdt cour banque""".split()
)
