"""French reflexive verbs whose participle agrees with the subject when no object follows.

Source: Grevisse, *Le bon usage*, « Accord du participe passé des verbes pronominaux ».
"""

from __future__ import annotations

from typing import Final

ALWAYS_AGREEING: Final = frozenset(
    """tenir dérouler réunir produire poursuivre terminer achever féliciter effondrer engager
    élever installer retirer réjouir inquiéter indigner exclamer écrier prononcer transformer
    opposer présenter souvenir plaindre abstenir enfuir évanouir méfier aggraver multiplier
    retrouver trouver lever battre incliner qualifier entretenir améliorer stabiliser détériorer
    étendre propager intensifier ouvrir clore conclure solder enliser écraser écrouler réfugier
    rapprocher éloigner rétablir raréfier dégrader apaiser tendre désister ressaisir efforcer
    emparer absenter accroître affaiblir renforcer consacrer classer hisser effacer éteindre
    endormir réveiller suicider noyer rencontrer affronter croiser blesser quereller marier séparer
    qualifier incliner""".split()
)

#: reflexive verbs whose *se* is not their object
INDIRECT: Final = frozenset(
    """rendre parler plaire succéder promettre permettre donner assurer offrir acheter laisser
    faire voir dire demander répondre ressembler nuire mentir sourire rire imposer adjuger arroger
    attribuer entendre payer procurer jurer avouer disputer attirer partager répartir""".split()
)
#: verbs that are never reflexive, nor passive by their reflexive form
NEVER_REFLEXIVE: Final = frozenset(
    """commencer débuter exister participer réagir progresser durer fonctionner disparaître
    apparaître évoluer régner expirer culminer démarrer divorcer circuler coûter entrer arriver
    rester devenir parvenir tomber naître dormir voyager distancer stagner déménager
    émigrer immigrer fusionner grimper chuter exploser survenir intervenir collaborer coopérer
    hésiter insister protester subsister persister appartenir dépendre résulter découler émaner
    provenir consister débarquer atterrir déraper capituler démissionner
    triompher lutter patienter séjourner résider habiter""".split()
)
