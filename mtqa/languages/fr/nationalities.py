"""French plural nouns of nationality, which take a capital; folded."""

from __future__ import annotations

from typing import Final

PLURALS: Final = frozenset(
    """tchèques slovaques français françaises allemands allemandes polonais polonaises hongrois
    hongroises autrichiens autrichiennes ukrainiens ukrainiennes russes américains américaines
    britanniques italiens italiennes espagnols espagnoles roumains roumaines bulgares serbes
    croates slovènes grecs turcs chinois japonais syriens afghans israéliens palestiniens
    européens européennes suisses belges néerlandais danois suédois norvégiens finlandais
    estoniens lettons lituaniens biélorusses moldaves géorgiens arméniens vietnamiens coréens
    irakiens iraniens libanais égyptiens canadiens brésiliens mexicains portugais irlandais
    écossais anglais moraves pragois bratislavois""".split()
)
#: before *de*: what counts people
COUNTS: Final = frozenset(
    """millions million milliers millier centaines centaine dizaines dizaine majorité moitié tiers
    quart nombre plupart beaucoup plus moins nombreux pourcentage part %""".split()
)
#: forms of verbs that a subject in the plural stands before
VERBS: Final = frozenset(
    """ont sont étaient avaient seront auront ont-ils doivent peuvent veulent pensent vivent
    travaillent votent estiment devraient pourraient soutiennent jugent souhaitent préfèrent
    qui""".split()
)
#: in the singular
SINGULARS: Final = frozenset(
    word
    if word.endswith("ais") or word in ("chinois", "hongrois", "suédois", "danois")
    else word.removesuffix("s")
    for word in PLURALS
)
#: what an age follows after the noun: *un tchèque de 35 ans*
PERSON: Final = frozenset("un une".split())
#: peoples whose names neither Latin nor Cyrillic letters write, masculine and feminine
ORIENTALS: Final = frozenset(
    """iranien iranienne irakien irakienne syrien syrienne libanais libanaise palestinien
    palestinienne saoudien saoudienne yéménite égyptien égyptienne libyen libyenne soudanais
    soudanaise afghan afghane pakistanais pakistanaise indien indienne israélien israélienne
    jordanien jordanienne koweïtien qatari émirati algérien marocain tunisien japonais japonaise
    chinois chinoise sud-coréen sud-coréenne nord-coréen coréen thaïlandais birman iraniens
    palestiniens israéliens hezbollah hamas houthis talibans""".split()
)
#: feminine adjectives of the countries whose women bear no *-ova*
WITHOUT_OVA: Final = frozenset(
    """estonienne finlandaise lettone lituanienne polonaise hongroise allemande autrichienne
    française italienne espagnole portugaise britannique anglaise écossaise irlandaise galloise
    américaine canadienne australienne suédoise norvégienne danoise islandaise néerlandaise belge
    suisse luxembourgeoise grecque turque roumaine moldave géorgienne arménienne israélienne
    palestinienne iranienne irakienne japonaise chinoise coréenne indienne brésilienne
    argentine mexicaine croate slovène albanaise maltaise chypriote""".split()
)
_MASCULINE = """tchèque slovaque russe belge suisse bulgare serbe croate slovène britannique arabe
turc grec moldave albanais polonais hongrois français anglais irlandais écossais japonais chinois
danois suédois finlandais néerlandais portugais libanais pakistanais soudanais thaïlandais
vietnamien
autrichien ukrainien américain allemand espagnol italien roumain norvégien lituanien estonien letton
biélorusse géorgien arménien syrien irakien iranien israélien palestinien égyptien libyen tunisien
algérien marocain canadien australien brésilien argentin mexicain chilien cubain indien coréen
sud-coréen nord-coréen afghan européen africain asiatique kényan nigérian moscovite pragois morave
bratislavois viennois tchécoslovaque népalais bangladais rom macédonien monténégrin kosovar"""


def _forms(masculine: str) -> tuple[str, ...]:
    if masculine.endswith("e"):
        return masculine, masculine + "s"
    if masculine.endswith("s"):
        return masculine, masculine + "e", masculine + "es"
    feminine = {"turc": "turque", "grec": "grecque", "letton": "lettone"}.get(
        masculine, masculine + ("ne" if masculine.endswith(("ien", "éen")) else "e")
    )
    return masculine, masculine + "s", feminine, feminine + "s"


#: all four forms of the adjectives and nouns of nationality
FORMS: Final = frozenset(form for word in _MASCULINE.split() for form in _forms(word)) - {
    "rome",
    "romes",
}
