"""French words that open, join or end the parts of a clause, folded, apostrophes straight.

Source: Grevisse, *Le bon usage*, « La préposition », « La conjonction », « La phrase ».
"""

from __future__ import annotations

from typing import Final

#: prepositions whose noun phrase only adds to what stands before
PREPOSITIONS: Final = frozenset(
    """de d' du des à au aux en dans sur par pour avec contre sous entre chez depuis pendant vers
    sans après avant lors dès malgré envers devant derrière près autour hors parmi selon durant via
    auprès face outre jusqu' jusque""".split()
)
#: prepositions that hold an article
CONTRACTED: Final = frozenset("du des au aux".split())
#: words right after which a clause begins with its subject
CLAUSE_OPENERS: Final = frozenset(
    """que qu' car mais lorsque lorsqu' quand puisque puisqu' si où comme dont""".split()
)
#: words that turn *que* into "and" or "than"
COMPARING: Final = frozenset(
    "ainsi autant même moins plus aussi outre autre autres plutôt mieux tel tant tels".split()
)
#: words with which a sentence may open before a comma and its subject
OPENING: Final = PREPOSITIONS - {"des", "du"} | frozenset(
    """si quand lorsque lorsqu' comme alors tandis bien puisque puisqu' hier demain aujourd'hui
    cependant toutefois pourtant ensuite ainsi enfin désormais actuellement néanmoins parallèlement
    auparavant finalement récemment également lundi mardi mercredi jeudi vendredi samedi dimanche
    concernant suite grâce""".split()
)
#: adverbs that tell the degree of an adjective
DEGREES: Final = frozenset(
    """plus moins très trop assez aussi si peu bien fort particulièrement relativement extrêmement
    nettement beaucoup suffisamment tellement""".split()
)
RELATIVES: Final = frozenset("qui que qu' dont où".split())
