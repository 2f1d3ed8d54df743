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
