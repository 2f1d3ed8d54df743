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
