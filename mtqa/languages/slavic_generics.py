"""Slovak and Czech nouns that stand before the name of a place, and what French says for them."""

from __future__ import annotations

_TABLE = """
le district de = okres okresu okrese okresom okresem
la région de = kraj kraja kraji kraje krajom krajem
la commune de = obec obce obci obcí obcou
la ville de = mesto mesta meste mestu mestom město města městě městem
la rue = ulica ulice ulici ulicu ulicou
la place = námestie námestia námestí námestím náměstí
la cité = sídlisko sídliska sídlisku sídliště sídlišti
le quartier = štvrť štvrti čtvrť čtvrti časť časti část části
la rivière = rieka rieky rieke rieku riekou řeka řeky řece řeku řekou
le ruisseau = potok potoka potoku potokom potokem
le lac = jazero jazera jazere jezero jezera jezeře
le barrage de = priehrada priehrady priehrade přehrada přehrady přehradě
le château de = hrad hradu hrade hradom zámok zámku zámek zámkem
l'aéroport de = letisko letiska letisku letiště letišti
la gare de = stanica stanice stanici nádraží
l'hôpital de = nemocnica nemocnice nemocnici
le lycée = gymnázium gymnázia gymnáziu
l'église = kostol kostola kostole kostel kostela kostele
la vallée = dolina doline dolinu údolie údolí
le pont = mostu moste mostem mostom
l'avenue = trieda triedy triede třída třídy třídě nábrežie nábřeží
"""
#: noun in any case → the French for it, with its article
GENERICS = {
    noun: french
    for french, nouns in (line.split(" = ") for line in _TABLE.strip().splitlines())
    for noun in nouns.split()
}
