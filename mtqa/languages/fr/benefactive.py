"""French verbs that take a reflexive pronoun and a direct object besides, by their infinitive.

*Elle s'achète un vélo*: what one does for oneself, to one's own body, or to each other. Source:
Grevisse, *Le bon usage*, « Les verbes pronominaux »; Académie française, *Dictionnaire*, 9e éd.
"""

from __future__ import annotations

from typing import Final

BENEFACTIVE: Final = frozenset(
    """acheter racheter offrir payer repayer procurer donner redonner faire refaire voir permettre
    imposer poser rappeler remémorer imaginer figurer représenter attirer assurer adjuger octroyer
    arroger approprier réapproprier attribuer accorder infliger disputer partager repartager
    répartir diviser échanger renvoyer passer repasser transmettre lancer jeter rejeter dire redire
    raconter répéter promettre jurer avouer demander souhaiter envoyer serrer tendre céder
    rendre devoir arracher trouver retrouver chercher choisir constituer créer construire bâtir
    forger tailler frayer ouvrir ménager réserver garder conserver concocter cuisiner servir verser
    préparer commander enfiler mettre remettre user gâcher compliquer simplifier faciliter ruiner
    vider remplir fixer assigner injecter administrer inoculer refiler voler subtiliser rouler
    fumer taper coltiner farcir prendre reprendre manger aliéner concilier attacher adjoindre
    associer gagner monter lier découvrir reconnaître révéler inventer trouver composer
    interdire autoriser refuser éviter épargner économiser laisser renforcer prêter emprunter
    allouer garantir sentir croire savoir vouloir estimer dessiner confectionner fabriquer
    commettre bricoler cracher crier hurler murmurer chuchoter reprocher pardonner cacher
    dissimuler expliquer écrire lire apprendre enseigner réciter communiquer signaler montrer
    présenter fournir distribuer restituer livrer vendre louer léguer confier sucer tenir porter
    verrouiller bâfrer enfiler ceindre coiffer chausser vêtir mouiller salir tacher brosser
    flanquer coller planter enfoncer tirer couper casser fracturer briser rompre déchirer fouler
    tordre luxer démettre blesser mordre brûler cogner gratter ronger raser teindre épiler peindre
    maquiller boucher couvrir voiler laver essuyer frotter nettoyer sécher curer moucher pincer
    toucher caresser masser lécher frapper battre tuer perdre trancher ouvrir percer érafler
    écorcher entailler contusionner provoquer causer valoir vernir limer tondre polir gaver offrir
    enlever ôter retirer extraire greffer implanter détacher égratigner piquer enduire badigeonner
    fouetter oindre ficher moquer foutre mijoter tricoter coudre tisser nouer dénouer abîmer
    détruire bousiller esquinter amocher ressasser chanter fredonner trousser emplir""".split()
)
#: parts of the body and what one wears: their owner may be a reflexive pronoun with any verb
OF_ONES_OWN: Final = frozenset(
    """main mains bras jambe jambes pied pieds genou genoux cheville chevilles tête visage nez
    dent dents œil yeux oreille oreilles cheveux barbe peau dos ventre estomac cœur langue bouche
    lèvre lèvres doigt doigts ongle ongles poignet poignets coude coudes épaule épaules cou gorge
    crâne front joue joues poitrine côte côtes hanche cuisse mollet tendon ligament ligaments
    muscle os clavicule tibia péroné fémur mâchoire poing poings veine veines vie santé âme cerveau
    esprit chemin voie passage temps place titre""".split()
)
