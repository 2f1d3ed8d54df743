"""Closed classes of French that the parsers ask for, folded, apostrophes straight."""

from __future__ import annotations

#: pronouns that may stand before a finite verb, and *ne*
PROCLITICS = frozenset("me m' te t' se s' le la les l' lui leur nous vous y en ne n'".split())
REFLEXIVES = frozenset("me m' te t' se s' nous vous".split())
SUBJECT_PRONOUNS = {
    "je": (None, "s"),
    "j'": (None, "s"),
    "tu": (None, "s"),
    "il": ("m", "s"),
    "elle": ("f", "s"),
    "on": (None, "s"),
    "ce": (None, "s"),
    "nous": (None, "p"),
    "vous": (None, "p"),
    "ils": ("m", "p"),
    "elles": ("f", "p"),
    "celui-ci": ("m", "s"),
    "celle-ci": ("f", "s"),
    "ceux-ci": ("m", "p"),
    "celles-ci": ("f", "p"),
}
DETERMINERS = frozenset(
    """le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos
    votre vos leur leurs aucun aucune chaque plusieurs quelques certains certaines tout toute
    tous toutes ledit ladite lesdits lesdites quel quelle quels quelles nul nulle""".split()
)
#: prepositions that end a subject; *de* and *d'* go on with it
PREPOSITIONS = frozenset(
    """à au aux dans en lors devant pour sur sous après avant par depuis pendant vers chez sans
    selon entre contre avec malgré durant dès envers hormis jusqu' jusque auprès""".split()
)
OF = frozenset("de d' du des".split())
COORDINATORS = frozenset("et ou mais ni".split())
RELATIVES = frozenset("qui que qu' dont où lequel laquelle lesquels lesquelles".split())
NEGATIONS = frozenset("pas plus jamais rien point guère".split())

TENSES = {
    "ipre": "présent",
    "iimp": "imparfait",
    "ipsi": "passé simple",
    "ifut": "futur",
    "cond": "conditionnel",
    "spre": "subjonctif",
    "simp": "subjonctif imparfait",
    "impe": "impératif",
}
COMPOUND_TENSES = {
    "ipre": "passé composé",
    "iimp": "plus-que-parfait",
    "ipsi": "passé antérieur",
    "ifut": "futur antérieur",
    "cond": "conditionnel passé",
    "spre": "subjonctif passé",
}
#: verbs that take a reporting infinitive: *a tenu à souligner, s'est contenté de dire*
SEMI_AUXILIARIES = frozenset(
    """tenir vouloir devoir pouvoir souhaiter contenter aller venir oser finir commencer choisir
    empresser préférer refuser falloir""".split()
)
#: common nouns and titles of persons who speak; gender as they stand
AGENCIES = frozenset(
    """afp tasr sita čtk ctk reuters ap dpa apa pap mti ansa efe tass ria interfax ukrinform belga
    ats bloomberg upi bbc cnn aktuality teraz sme""".split()
)
RELAY_NOUNS = frozenset(
    """agence agences journal quotidien hebdomadaire magazine média médias presse chaîne site
    portail serveur radio télévision revue portail""".split()
)
#: nouns that a name follows to say which one: *au quotidien Pravda, du parti Smer*
CLASSIFIERS = RELAY_NOUNS | frozenset(
    """parti réseau groupe ville club mouvement association société entreprise compagnie plateforme
    hebdomadaire émission institut fondation syndicat coalition village commune région""".split()
)
MEASURES_OF_TIME = frozenset(
    """lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir
    après-midi midi nuit janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre""".split()
)
