"""Genders of countries, regions and rivers that begin with a consonant, folded.

Source: Ministère de l'Europe et des Affaires étrangères, liste des noms de pays; Grevisse, *Le bon
usage*, « Le genre des noms propres ».
"""

from __future__ import annotations

from typing import Final

FEMININE_PLACES: Final = frozenset(
    """slovaquie tchéquie pologne hongrie russie roumanie bulgarie croatie slovénie serbie moldavie
    lettonie lituanie finlande suède norvège belgique grèce turquie géorgie biélorussie
    macédoine bosnie chine corée syrie libye tunisie mauritanie colombie bolivie somalie zambie
    tanzanie malaisie thaïlande jordanie moravie bohême silésie bavière saxe styrie carinthie
    transcarpatie crimée vltava morava save tisza vistule volga seine""".split()
)
MASCULINE_PLACES: Final = frozenset(
    """kosovo monténégro portugal danemark luxembourg liechtenstein maroc mexique brésil canada
    japon kazakhstan pakistan bangladesh vietnam cambodge laos népal sénégal mali niger nigeria
    tchad soudan kenya cameroun congo gabon ghana bénin togo burkina venezuela pérou chili
    paraguay nicaragua guatemala honduras salvador panama liban qatar koweït yémen danube váh
    hron rhin rhône dniepr don donbass tibet groenland bélarus kremlin bundestag brandebourg
    tyrol""".split()
)

#: countries and ranges that are plural, folded → gender
PLURAL_PLACES: Final = {
    "états-unis": "m", "pays-bas": "m", "émirats": "m", "balkans": "m", "carpates": "f",
    "tatras": "f", "hautes-tatras": "f", "basses-tatras": "f", "alpes": "f", "philippines": "f",
    "bahamas": "f", "seychelles": "f", "maldives": "f", "comores": "f", "canaries": "f",
    "sudètes": "m",
}  # fmt: skip

#: countries and regions before which the article is elided, folded → gender
VOWEL_PLACES: Final = {
    "allemagne": "f", "autriche": "f", "italie": "f", "espagne": "f", "ukraine": "f",
    "estonie": "f", "albanie": "f", "arménie": "f", "inde": "f", "irlande": "f", "islande": "f",
    "angleterre": "f", "écosse": "f", "algérie": "f", "argentine": "f", "australie": "f",
    "europe": "f", "afrique": "f", "asie": "f", "amérique": "f", "indonésie": "f",
    "éthiopie": "f", "iran": "m", "irak": "m", "afghanistan": "m", "azerbaïdjan": "m",
    "ouzbékistan": "m", "équateur": "m",
}  # fmt: skip
#: states and regions that never do without their article as a subject, and are no town,
#: person or firm besides, folded → gender
ARTICLED_PLACES: Final = (
    VOWEL_PLACES
    | dict.fromkeys(
        """slovaquie tchéquie pologne hongrie russie roumanie bulgarie croatie slovénie serbie
    moldavie lettonie lituanie finlande suède norvège belgique grèce turquie biélorussie bosnie
    chine corée syrie libye tunisie colombie bolivie somalie tanzanie malaisie thaïlande moravie
    bohême silésie bavière crimée transcarpatie suisse france macédoine""".split(),
        "f",
    )
    | dict.fromkeys(
        """kosovo monténégro portugal danemark maroc brésil canada japon kazakhstan pakistan
    bangladesh vietnam cambodge sénégal soudan kenya cameroun venezuela nicaragua qatar yémen
    kremlin bundestag royaume-uni bélarus groenland""".split(),
        "m",
    )
    | {"états-unis": "p", "pays-bas": "p", "balkans": "p"}
)
