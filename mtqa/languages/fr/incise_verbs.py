"""French verbs that may report a quotation when inverted after it, beside those of ``reporting``.

Manner, mood and gesture of a speaker: any of them is sound in an incise. Source: Grevisse, *Le bon
usage*, on the verbs of the incise.
"""

from __future__ import annotations

from typing import Final

SOUND_IN_INCISE: Final = frozenset(
    """scander calculer lire entendre pouvoir devoir interrompre excuser lâcher exulter prévoir
    blaguer comparer chiffrer minimiser éluder désespérer reprocher convaincre tenter finir borner
    commencer achever terminer attaquer hésiter ordonner commander intimer enjoindre prier implorer
    quémander mendier apostropher héler interpeller questionner insinuer persifler railler
    gouailler rigoler glousser pouffer grimacer grogner râler rouspéter vociférer beugler brailler
    aboyer rugir mugir siffler cracher jeter couper abréger embrayer surenchérir abonder acquiescer
    opiner capituler céder jurer parier gager prophétiser augurer présager philosopher théoriser
    décrypter décortiquer diagnostiquer argüer contre-attaquer contrer contester relativiser
    pondérer consoler réconforter encourager remercier complimenter gémir geindre larmoyer pleurer
    certifier garantir rectifier lister rêver fanfaronner pavoiser triompher poster publier
    taquiner tonitruer prôner professer exiger marchander négocier menacer provoquer
    défier reprendre moraliser sermonner gronder houspiller rabrouer recommencer radoter ressasser
    oser risquer hasarder essayer vouloir savoir dénigrer cingler asséner dégainer décocher
    distiller ergoter épiloguer gloser soliloquer improviser entonner chanter fredonner réciter
    traduire décrire dicter épeler balbutier bafouiller bégayer chevroter ânonner minauder roucouler
    susurrer bramer gueuler crâner plastronner ricaner sangloter témoigner démontrer
    signer titrer titiller résister revendiquer réfuter récuser rejeter réprimander condamner
    tacler étriller fustiger pester compatir regretter reconnaître remettre adresser douter
    communiquer conjurer adjurer sommer presser transiger ajouter trompeter clamer proclamer
    prédire décréter édicter statuer juger conclure chuchoter réprouver blâmer époumoner
    renvoyer apprendre""".split()
)
#: and these with *se*
SOUND_REFLEXIVE: Final = frozenset(
    """agacer énerver irriter insurger offusquer scandaliser révolter étrangler esclaffer exclamer
    écrier récrier gausser lamenter désoler inquiéter alarmer émouvoir enflammer emballer
    enthousiasmer enorgueillir flatter féliciter vanter targuer glorifier réjouir amuser attrister
    affliger consoler rassurer étonner surprendre interroger demander questionner justifier
    disculper excuser défendre dédouaner plaindre souvenir remémorer emporter fâcher
    impatienter indigner hérisser moquer épancher confier ouvrir livrer marrer gargariser entêter
    obstiner étouffer esbaudir pâmer extasier désespérer borner prendre permettre contenter
    empresser dire montrer reprendre corriger raviser émerveiller lancer vouloir
    exprimer expliquer répondre répéter questionner insurger exaspérer vexer enquérir inquiéter
    hasarder risquer rappeler figurer imaginer promettre jurer apitoyer époumoner engager""".split()
)
