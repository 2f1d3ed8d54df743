"""What French verbs govern: the preposition of their infinitive.

Sources: Grevisse, *Le bon usage*, « L'infinitif complément »; Académie française,
*Dictionnaire*, 9e éd.
"""

from __future__ import annotations

from typing import Final

#: *de* before their infinitive: *il refuse de parler*
INFINITIVE_WITH_DE: Final = frozenset(
    """essayer tenter refuser éviter envisager menacer risquer accepter cesser promettre oublier
    regretter craindre décider choisir négliger omettre projeter entreprendre ambitionner mériter
    rejeter planifier""".split()
)
#: those after which *à* makes no sense either
NEVER_WITH_A: Final = frozenset(
    """essayer tenter refuser éviter envisager menacer risquer accepter cesser regretter craindre
    oublier négliger omettre projeter rejeter planifier""".split()
)
#: *à* before their infinitive: *elle parvient à sortir*
INFINITIVE_WITH_A: Final = frozenset(
    "réussir parvenir chercher hésiter aspirer renoncer songer persister rechigner".split()
)
#: no preposition before their infinitive: *il peut venir*
BARE_INFINITIVE: Final = frozenset("pouvoir vouloir oser désirer falloir".split())
#: *à* before the infinitive, after the person: *il l'a invité à venir*
PERSON_WITH_A: Final = frozenset("appeler inviter exhorter inciter encourager pousser".split())
