"""English words that a translation through English leaves in French copy, folded."""

from __future__ import annotations

#: words that no French sentence has in lower case outside a name, a title or a set phrase
WORDS = frozenset(
    """said which would their they although whether could those however therefore during
    without against including until himself herself themselves because according who whose where
    were been should the while between among into also than being told added about its this
    have has had there when then every such very across toward towards within upon before""".split()
)
#: pairs that only English has; the first word → the second ones
PAIRS = {
    "of": frozenset("the this these those his her their its a an".split()),
    "in": frozenset("a an the this his her its their order".split()),
    "to": frozenset("the be this his their".split()),
    "by": frozenset("the a an his her their".split()),
    "from": frozenset("the a an his her their".split()),
    "for": frozenset("the a an his her their".split()),
    "on": frozenset("the his her their".split()),
    "at": frozenset("the least".split()),
    "with": frozenset("the a an his her their".split()),
    "and": frozenset("the his their".split()),
    "that": frozenset("the he she it they".split()),
    "will": frozenset("be have not".split()),
    "is": frozenset("a the not".split()),
    "was": frozenset("a the not".split()),
    "are": frozenset("not the".split()),
    "has": frozenset("a the not".split()),
    "have": frozenset("been a the not".split()),
    "he": frozenset("said was is has".split()),
    "she": frozenset("said was is has".split()),
    "it": frozenset("was is has will".split()),
    "there": frozenset("is are was were".split()),
    "state": frozenset(("of",)),
    "such": frozenset(("as",)),
    "due": frozenset(("to",)),
    "as": frozenset(("well", "the")),
}
#: titles that English writes with capitals → French
TITLES = {
    "prime minister": "Premier ministre",
    "deputy prime minister": "vice-Premier ministre",
    "foreign minister": "ministre des Affaires étrangères",
    "interior minister": "ministre de l'Intérieur",
    "finance minister": "ministre des Finances",
    "defence minister": "ministre de la Défense",
    "defense minister": "ministre de la Défense",
    "justice minister": "ministre de la Justice",
    "health minister": "ministre de la Santé",
}
#: a set phrase of English use in French begins after or ends with one of these
SET_PHRASE = frozenset(
    """off rocks road record art year match best state step wall town day time world game top made
    talk must back made-in man men king queen art sky move run air job roll web net spot top-of
    heart behind story end book movie night show rest music""".split()
)
