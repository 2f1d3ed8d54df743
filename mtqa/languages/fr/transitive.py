"""French verbs that want a direct object, by their infinitive.

Source: Grevisse, *Le bon usage*, « Verbes transitifs directs ».
"""

from __future__ import annotations

from typing import Final

OBJECT_VERBS: Final = frozenset(
    """adopter acheter créer publier signer perdre gagner prendre mettre recevoir annoncer
    présenter proposer préparer lancer construire ouvrir fermer détruire approuver rejeter voter
    introduire imposer fixer obtenir accorder organiser mener conduire commettre causer
    provoquer subir rencontrer interroger arrêter inviter choisir élire nommer envoyer livrer
    fournir vendre offrir produire fabriquer développer élaborer rédiger écrire lire utiliser
    employer visiter inaugurer fonder établir installer découvrir trouver retrouver saisir
    confisquer voler blesser tuer attaquer bombarder abattre poser accepter refuser remporter
    disputer marquer manquer prononcer formuler exprimer donner prêter promettre commander
    réaliser effectuer exposer peindre tourner diriger occuper défendre critiquer soutenir
    modifier réduire augmenter supprimer verser dépenser économiser payer investir attribuer
    allouer consacrer distribuer ratifier conclure négocier convoquer suspendre lever instaurer
    décréter déposer soulever évoquer mentionner""".split()
)

#: those, and others, that make no idiom with a bare noun, as *porter plainte* is one
NO_BARE_OBJECT: Final = (
    OBJECT_VERBS
    - frozenset(
        """prendre perdre mettre donner prêter livrer porter tenir lever fixer accorder
        fermer payer trouver poser lire voter commander promettre élire conduire subir tuer causer
        couper tourner nommer diriger gagner offrir refuser écrire retrouver mener saisir
        soulever choisir verser voler manquer""".split()
    )
) | frozenset(
    """confirmer recommander exiger condamner souligner préciser décrire saluer dénoncer renforcer
    arrêter apporter attendre nécessiter entraîner enregistrer prévoir examiner poursuivre achever
    commencer contenir comporter regretter attaquer craindre empêcher garantir assurer
    souhaiter vouloir demander montrer constater expliquer comprendre étudier analyser
    célébrer diffuser protéger envisager planifier continuer terminer interdire limiter
    prolonger accélérer freiner contester infirmer démentir mériter""".split()
)

#: those, and others, whose object may be what *que* or *l'* stands for, and never a clause
TAKEN_OBJECTS: Final = (
    OBJECT_VERBS
    - frozenset(
        """prendre perdre gagner annoncer proposer mettre donner prêter promettre commander refuser
        accepter évoquer mentionner exprimer formuler écrire lire marquer manquer obtenir décréter
        prononcer occuper défendre conduire mener payer trouver""".split()
    )
) | frozenset(
    """infliger ignorer renvoyer décorer licencier condamner transporter accueillir reprendre
    emporter apporter acquérir célébrer examiner rénover restaurer nettoyer fouiller
    financer racheter céder louer confier remettre transmettre adresser diffuser imprimer éditer
    traduire enregistrer composer dissimuler repérer identifier localiser interpeller incarcérer
    libérer expulser extrader soigner opérer hospitaliser sauver secourir enlever violer agresser
    renverser heurter percuter endommager dévaster ravager inonder incendier piller
    assiéger annexer reconquérir déployer mobiliser recruter embaucher remplacer désigner
    dénoncer annuler reporter prolonger durcir assouplir alléger abroger amender contester saluer
    applaudir féliciter remercier insulter accuser inculper arrêter acquitter blanchir
    gracier destituer révoquer limoger chasser évacuer emmener abandonner épouser assassiner
    poignarder étrangler torturer kidnapper interner euthanasier démanteler désamorcer réparer
    démolir raser éteindre maîtriser traverser franchir doubler dépasser réduire relever
    abaisser baisser parapher valider invalider casser briguer convoiter exploiter administrer
    cultiver récolter planter semer importer exporter entretenir forger exhumer inhumer enterrer
    dresser tracer bâtir ériger sculpter photographier filmer coudre décrocher conquérir
    transformer subventionner vandaliser parrainer""".split()
)
#: verbs of that kind that *que* may govern, though a clause may be their object as well
RELATIVE_OBJECTS: Final = (
    TAKEN_OBJECTS
    | OBJECT_VERBS
    | frozenset(
        """prévoir qualifier envisager réclamer exiger révéler dévoiler décrire constater subir
        infliger causer souhaiter citer rappeler collecter déterrer fixer""".split()
    )
)
#: verbs of those that are done to people
DONE_TO_PERSONS: Final = frozenset(
    """licencier décorer condamner transporter renvoyer hospitaliser soigner opérer sauver secourir
    violer agresser interpeller incarcérer libérer expulser extrader embauché recruter
    applaudir féliciter remercier insulter accuser inculper arrêter acquitter blanchir gracier
    destituer révoquer limoger chasser évacuer emmener épouser assassiner poignarder étrangler
    torturer kidnapper interner euthanasier renverser élire nommer inviter tuer blesser
    interroger""".split()
)
#: verbs of those that are done to what is written or planned
DONE_TO_TEXTS: Final = frozenset(
    """adopter approuver voter signer ratifier abroger amender parapher promulguer publier rédiger
    rejeter valider invalider assouplir durcir contester annuler reporter""".split()
)
#: verbs that take *me* as their direct object, and agree with it
DONE_TO_ME: Final = frozenset(
    """toucher surprendre choquer blesser aider convaincre frapper encourager soutenir appeler
    inviter accueillir battre émouvoir décevoir arrêter agresser contacter informer prévenir sauver
    opérer embaucher recevoir étonner bouleverser inspirer motiver pousser forcer obliger
    accompagner accuser menacer insulter élire nommer choisir réveiller rassurer effrayer
    impressionner marquer ravir enchanter trahir tromper humilier critiquer féliciter remercier
    punir surpasser couler maintenir retarder casser priver doubler dominer porter licencier
    renvoyer quitter abandonner guérir soigner élever transformer""".split()
)
