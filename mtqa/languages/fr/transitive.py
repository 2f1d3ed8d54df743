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
