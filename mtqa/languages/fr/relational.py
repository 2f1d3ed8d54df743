"""French adjectives that say what a thing belongs to and stand after its noun, in all forms.

Source: Grevisse, *Le bon usage*, « Place de l'épithète », « Adjectifs relationnels ».
"""

from __future__ import annotations

from typing import Final

_INVARIABLE_GENDER: Final = """slovaque tchèque russe suisse belge britannique arabe serbe croate
    slovène bulgare scandinave politique économique militaire parlementaire judiciaire scientifique
    technique budgétaire monétaire énergétique olympique ferroviaire publique touristique
    pédagogique académique informatique électrique automobile universitaire scolaire alimentaire
    sanitaire nucléaire solaire domestique juridique diplomatique démographique
    épidémiologique hydrologique météorologique statistique artistique catholique islamique climatique écologique""".split()
_MASCULINE: Final = """ukrainien polonais hongrois allemand autrichien américain français anglais
    italien espagnol portugais norvégien danois finlandais suédois chinois japonais coréen israélien
    palestinien iranien irakien turc roumain letton lituanien estonien européen canadien moravien
    régional municipal présidentiel électoral policier médical financier gouvernemental culturel
    agricole routier aérien fiscal pénal constitutionnel ministériel municipal
    communal commercial postal hivernal estival automnal matinal chirurgical forestier minier pétrolier gazier salarial syndical tarifaire
    conditionnel pécuniaire familial cinématographique musical""".split()


def _forms() -> frozenset[str]:
    found: set[str] = set()
    for word in _INVARIABLE_GENDER:
        found |= {word, word + "s"}
    for word in _MASCULINE:
        feminine = _feminine(word)
        plural = word if word.endswith("s") else word + "s"
        if word.endswith("al"):
            plural = word[:-2] + "aux"
        found |= {word, feminine, plural, feminine + "s"}
    return frozenset(found)


def _feminine(word: str) -> str:
    if word.endswith("e"):
        return word
    if word.endswith("er"):
        return word[:-2] + "ère"
    if word.endswith("el") or word.endswith("ien") or word.endswith("éen") or word == "letton":
        return word + word[-1] + "e"
    return {"turc": "turque"}.get(word, word + "e")


#: every form of them
RELATIONAL: Final = _forms()
