"""French verbs after which a participle or an adjective agrees with the subject, folded.

Source: Grevisse, *Le bon usage*, « L'attribut du sujet ».
"""

from __future__ import annotations

from typing import Final

BE_SINGULAR: Final = ("est", "était", "sera", "serait", "fut", "soit", "fût")
BE_PLURAL: Final = ("sont", "étaient", "seront", "seraient", "furent", "soient")
HAVE: Final = {
    "a": "s", "avait": "s", "aura": "s", "aurait": "s",
    "ont": "p", "avaient": "p", "auront": "p", "auraient": "p",
}  # fmt: skip
BETWEEN: Final = frozenset(
    """pas plus point guère jamais donc aussi déjà encore bien toujours également ensuite alors
    enfin ainsi depuis récemment finalement officiellement vraiment très trop souvent notamment
    cependant toutefois pourtant néanmoins désormais plutôt assez aujourd'hui moins même""".split()
)
SEEM: Final = {
    "reste": "s", "restent": "p", "restait": "s", "restaient": "p", "restera": "s",
    "resteront": "p", "resterait": "s", "semble": "s", "semblent": "p", "semblait": "s",
    "semblaient": "p", "demeure": "s", "demeurent": "p", "devient": "s", "deviennent": "p",
    "deviendra": "s", "deviendront": "p", "devenait": "s", "paraît": "s", "paraissent": "p",
}  # fmt: skip
MODALS: Final = {
    "doit": "s", "doivent": "p", "devait": "s", "devaient": "p", "devra": "s", "devront": "p",
    "devrait": "s", "devraient": "p", "peut": "s", "peuvent": "p", "pouvait": "s",
    "pouvaient": "p", "pourra": "s", "pourront": "p", "pourrait": "s", "pourraient": "p",
    "va": "s", "vont": "p", "allait": "s", "allaient": "p",
}  # fmt: skip
MODAL_PARTICIPLES: Final = frozenset("dû pu failli voulu".split())
#: verbs before *d'être* or *avoir été* whose subject is that of *être* as well
OF_BEING: Final = {
    "vient": "s", "viennent": "p", "venait": "s", "venaient": "p", "risque": "s", "risquent": "p",
    "risquait": "s", "risquaient": "p", "craint": "s", "craignent": "p", "craignait": "s",
    "craignaient": "p", "menace": "s", "menacent": "p", "mérite": "s", "méritent": "p",
    "attend": "s", "attendent": "p", "attendait": "s", "attendaient": "p", "refuse": "s",
    "refusent": "p", "cesse": "s", "cessent": "p", "affirme": "s", "affirment": "p", "nie": "s",
    "nient": "p", "semble": "s", "semblent": "p", "dit": "s", "disent": "p",
}  # fmt: skip
