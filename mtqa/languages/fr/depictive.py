"""French adjectives and participles that tell in what state somebody does something.

*Il a quitté la salle furieux*: they may agree with a subject far before them. Lemmas: the masculine
singular of an adjective, the infinitive of a participle.
Source: Grevisse, *Le bon usage*, « L'attribut accessoire ».
"""

from __future__ import annotations

from typing import Final

DEPICTIVE: Final = frozenset(
    """seul content heureux malheureux furieux ivre nu mort vivant malade indemne fier triste calme
    silencieux victorieux conscient inconscient prêt libre confiant optimiste pessimiste sain sauf
    jeune vieux pauvre riche muet immobile debout pieux joyeux soucieux curieux anxieux inquiet
    nerveux perplexe sceptique amer humble digne candidat président chef maître captif prisonnier
    accompagner entourer suivre escorter vêtir habiller armer déguiser munir charger couvrir blesser
    épuiser fatiguer décevoir satisfaire soulager menotter asseoir convaincre persuader décider
    résoudre obliger contraindre forcer élire battre vaincre qualifier naître mourir guérir ruiner
    désespérer énerver affaiblir tremper écraser noyer tuer foudroyer étouffer brûler carboniser
    pousser porter guider inspirer motiver animer appuyer soutenir aider chanter courber pencher
    coucher allonger tourner attirer presser étonner surprendre choquer bouleverser effrayer
    terrifier ravir enchanter amuser ennuyer intriguer séduire tenter coiffer chausser ganter
    masquer cacher dissimuler enfermer emprisonner précéder équiper remplir éclairer perdre égarer
    sidérer stupéfier ébahir abattre accabler encombrer lasser marier fiancer divorcer endormir
    réveiller éveiller lier attacher ligoter enrouler envelopper serrer dresser plonger absorber
    occuper isoler abandonner délaisser livrer rassurer apaiser requinquer galvaniser
    accuser exténuer suffoquer     maintenir comparer entasser stupéfaire""".split()
)
