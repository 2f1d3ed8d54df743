"""French words that follow a noun without being its adjective, folded.

Source: Grevisse, *Le bon usage*, « L'épithète ».
"""

from __future__ import annotations

from typing import Final

from mtqa.languages.fr.nouns import INVARIABLE_ADJECTIVES

#: words that are adjective-like, yet go with a verb, a clause or a whole phrase
LOOSE: Final = INVARIABLE_ADJECTIVES | frozenset(
    """compris inclus ci-joint ci-inclus excepté vu attendu passé supposé étant donné dû fait
    été même tout tous toute toutes autre autres tel tels certain possible près sûr exprès
    quelconque pareil pareils premier dernier double triple prochain suivant proche lointain
    cher chère ouvert compte tenu né née fin fini fou dit dite dits dites sis sise mis mise pris
    prise susdit droit mi contraire égal intime minimum maximum brut net moteur châtain""".split()
)
#: forms that stand there as prepositions, adverbs or set phrases
APPOSED_LOOSE: Final = frozenset(
    """vu excepté passé passée supposé attendu compris étant donné mis mise fini finie dit dite
    soit certain certaine certes sûr bref bon même tout toute tous toutes pris venu venue né
    seul seule seuls seules premier première dernier dernière résultat inclus joint quitte sauf
    hormis plus debout prêt réunis réunies reste restent convenu entendu admis considéré
    possible vrai exact probable comparé comparée comparés comparées couplé couplés couplée
    présenté rapporté appliqué associé combiné ajouté basé basée basés basées exceptés exceptée
    exceptées""".split()
)
#: nouns that follow another to say for whom or for what it is
FOLLOWING_NOUNS: Final = frozenset(
    """utilisateur utilisateurs client clients passager passagers objectif objectifs citoyen
    citoyens pensée partie surprise tabou wolof acheteur visiteur spectateur témoin témoins
    élève patient patients adhérent voyageur voyageurs consommateur prestataire partenaire
    partenaires""".split()
)
#: nouns that stand in adverbs: *une fois arrivé, tout d'abord impénétrables*
ADVERBIAL: Final = frozenset(
    """fois abord accord coup part partie cours fin fait outre doute tour loin surcroît lieu peine
    mort vie reste suite temps moment air genre siècles effet principe nature
    aura auras yeux époque avis sens an ans mois jour jours nuit soir matin""".split()
)
