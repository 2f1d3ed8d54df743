"""French adjectives that say what a thing belongs to and stand after its noun, in all forms.

Source: Grevisse, *Le bon usage*, « Place de l'épithète », « Adjectifs relationnels ».
"""

from __future__ import annotations

from typing import Final

_ONE_GENDER: Final = """slovaque tchèque russe suisse belge britannique arabe serbe croate
    slovène bulgare scandinave politique économique militaire parlementaire judiciaire scientifique
    technique budgétaire monétaire énergétique olympique ferroviaire publique touristique
    pédagogique académique informatique électrique automobile universitaire scolaire alimentaire
    sanitaire nucléaire solaire domestique juridique diplomatique démographique épidémiologique
    hydrologique météorologique statistique artistique catholique islamique climatique
    écologique""".split()
_TWO_GENDERS: Final = """ukrainien polonais hongrois allemand autrichien américain français anglais
    italien espagnol portugais norvégien danois finlandais suédois chinois japonais coréen
    israélien palestinien iranien irakien turc roumain letton lituanien estonien européen canadien
    morave régional municipal présidentiel électoral policier médical financier gouvernemental
    culturel agricole routier aérien fiscal pénal constitutionnel ministériel communal commercial
    postal hivernal estival automnal chirurgical forestier minier pétrolier gazier salarial
    syndical tarifaire conditionnel pécuniaire familial cinématographique musical""".split()


def _forms() -> frozenset[str]:
    found = {form for word in _ONE_GENDER for form in (word, f"{word}s")}
    for word in _TWO_GENDERS:
        plural = word if word.endswith("s") else f"{word}s"
        if word.endswith("al"):
            plural = f"{word[:-2]}aux"
        feminine = _feminine(word)
        found |= {word, plural, feminine, f"{feminine}s"}
    return frozenset(found)


def _feminine(word: str) -> str:
    if word.endswith("e"):
        return word
    if word.endswith("er"):
        return f"{word[:-2]}ère"
    if word.endswith(("el", "ien", "éen", "etton")):
        return f"{word}{word[-1]}e"
    return "turque" if word == "turc" else f"{word}e"


#: every form of them
RELATIONAL: Final = _forms()
