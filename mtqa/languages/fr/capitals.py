"""Names of two words whose capitals French sets its own way."""

from __future__ import annotations

#: hyphened names, both halves with a capital
_BOTH = """États-Unis Pays-Bas Grande-Bretagne Royaume-Uni Nouvelle-Zélande Croix-Rouge Cap-Vert
Croissant-Rouge Proche-Orient Moyen-Orient Extrême-Orient Nouvelle-Calédonie Bosnie-Herzégovine
Autriche-Hongrie Saint-Siège Saint-Pétersbourg Saxe-Anhalt Bade-Wurtemberg Rhénanie-Palatinat
Basse-Saxe Haute-Autriche Basse-Autriche Alsace-Lorraine Moravie-Silésie Haut-Karabakh
Guinée-Bissau Haute-Savoie Île-de-France Nouvelle-Écosse Saint-Sylvestre"""
#: folded name → as French writes it
HYPHENED = {name.lower(): name for name in _BOTH.split()}

_SMALL = """Noël Syrie Slovaquie Tchéquie Tchécoslovaquie Russie Ukraine Allemagne Autriche Hongrie
Pologne Roumanie Bulgarie Serbie Croatie Slovénie Italie Espagne Belgique Norvège Finlande Islande
Irlande Lituanie Lettonie Estonie Moldavie Géorgie Arménie Azerbaïdjan Iran Irak Israël Égypte
Libye Tunisie Algérie Afghanistan Pakistan Brésil Mexique Europe Afrique Bratislava Moscou Varsovie
Budapest Washington Bruxelles Kiev Kremlin Bundestag Élysée Internet"""
#: folded name, which no common word is spelt like → as French writes it
SMALL_NAMES = {name.lower(): name for name in _SMALL.split()}
del SMALL_NAMES["internet"]

_PHRASES = """deuxième Guerre mondiale|seconde Guerre mondiale|première Guerre mondiale
Maison Blanche|Union européenne|Commission européenne|Parlement européen|Conseil de l'Europe
Nouvelle Zélande
Coupe du monde|Cour constitutionnelle|Cour suprême|Jour de l'Indépendance|Nations unies
Conseil national slovaque|Banque nationale tchèque|Banque centrale européenne
Ligue des champions|Jeux olympiques|Saint-Père"""
#: folded first word → names of several words with the capitals that French gives them
SMALL_PHRASES: dict[str, tuple[str, ...]] = {}
for _phrase in _PHRASES.replace("\n", "|").split("|"):
    _first = _phrase.split()[0].lower()
    SMALL_PHRASES[_first] = (*SMALL_PHRASES.get(_first, ()), _phrase)
#: phrases that are common words in lower case
AMBIGUOUS = frozenset(("Maison Blanche", "Saint-Père"))
