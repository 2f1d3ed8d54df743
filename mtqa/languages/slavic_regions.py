"""Regions that Slovak and Czech name after a town with *-sko* and *-cko*, and their towns.

Each as ``region=town``. Lands that French names alike (*Orava*, *Liptov*) are right as they are.
"""

from __future__ import annotations

import re

from mtqa.languages.slavic_places import load_places

_AFTER_TOWNS = """
Jesenicko=Jeseník|Ostravsko=Ostrava|Opavsko=Opava|Olomoucko=Olomouc|Zlínsko=Zlín|Brněnsko=Brno
Plzeňsko=Plzeň|Liberecko=Liberec|Pardubicko=Pardubice|Královéhradecko=Hradec Králové
Hradecko=Hradec Králové|Karlovarsko=Karlovy Vary|Českobudějovicko=České Budějovice
Budějovicko=České Budějovice|Ústecko=Ústí nad Labem|Jihlavsko=Jihlava|Mostecko=Most
Děčínsko=Děčín|Chomutovsko=Chomutov|Teplicko=Teplice|Litoměřicko=Litoměřice|Lounsko=Louny
Rakovnicko=Rakovník|Příbramsko=Příbram|Benešovsko=Benešov|Kutnohorsko=Kutná Hora
Mladoboleslavsko=Mladá Boleslav|Kolínsko=Kolín|Nymbursko=Nymburk|Mělnicko=Mělník
Kladensko=Kladno|Berounsko=Beroun|Svitavsko=Svitavy|Chrudimsko=Chrudim|Třebíčsko=Třebíč
Žďársko=Žďár nad Sázavou|Pelhřimovsko=Pelhřimov|Havlíčkobrodsko=Havlíčkův Brod
Hodonínsko=Hodonín|Břeclavsko=Břeclav|Vyškovsko=Vyškov|Blanensko=Blansko|Znojemsko=Znojmo
Prostějovsko=Prostějov|Přerovsko=Přerov|Bruntálsko=Bruntál|Karvinsko=Karviná
Novojičínsko=Nový Jičín|Krnovsko=Krnov|Hlučínsko=Hlučín|Těšínsko=Těšín|Třinecko=Třinec
Frýdecko-Místecko=Frýdek-Místek|Frýdecko=Frýdek-Místek|Šumpersko=Šumperk|Vsetínsko=Vsetín
Kroměřížsko=Kroměříž|Uherskohradišťsko=Uherské Hradiště|Klatovsko=Klatovy
Domažlicko=Domažlice|Tachovsko=Tachov|Rokycansko=Rokycany|Strakonicko=Strakonice
Prachaticko=Prachatice|Českokrumlovsko=Český Krumlov|Krumlovsko=Český Krumlov
Jindřichohradecko=Jindřichův Hradec|Písecko=Písek|Táborsko=Tábor|Jablonecko=Jablonec
Semilsko=Semily|Českolipsko=Česká Lípa|Turnovsko=Turnov|Jičínsko=Jičín|Náchodsko=Náchod
Trutnovsko=Trutnov|Rychnovsko=Rychnov|Chebsko=Cheb|Sokolovsko=Sokolov|Mikulovsko=Mikulov
Bílovecko=Bílovec|Kopřivnicko=Kopřivnice|Litovelsko=Litovel|Šternbersko=Šternberk
Bratislavsko=Bratislava|Košicko=Košice|Prešovsko=Prešov|Žilinsko=Žilina|Nitriansko=Nitra
Trnavsko=Trnava|Trenčiansko=Trenčín|Popradsko=Poprad|Zvolensko=Zvolen|Martinsko=Martin
Michalovsko=Michalovce|Trebišovsko=Trebišov|Humensko=Humenné|Sninsko=Snina
Vranovsko=Vranov nad Topľou|Bardejovsko=Bardejov|Svidnícko=Svidník|Stropkovsko=Stropkov
Sabinovsko=Sabinov|Kežmarsko=Kežmarok|Levočsko=Levoča|Rožňavsko=Rožňava|Revúcko=Revúca
Lučenecko=Lučenec|Krupinsko=Krupina|Žarnovicko=Žarnovica|Brezniansko=Brezno|Detviansko=Detva
Prievidzsko=Prievidza|Topoľčiansko=Topoľčany|Novozámocko=Nové Zámky|Levicko=Levice
Galantsko=Galanta|Piešťansko=Piešťany|Myjavsko=Myjava|Senicko=Senica|Skalicko=Skalica
Malacko=Malacky|Ilavsko=Ilava|Púchovsko=Púchov|Čadčiansko=Čadca|Ružomberčsko=Ružomberok
Banskobystricko=Banská Bystrica|Bystricko=Banská Bystrica|Komárňansko=Komárno
Dunajskostredsko=Dunajská Streda|Šaliansko=Šaľa|Hlohovsko=Hlohovec|Bánovsko=Bánovce
Partizánsko=Partizánske|Gelnicko=Gelnica|Ľubovniansko=Stará Ľubovňa|Medzilaborecko=Medzilaborce
"""
_AFTER_LANDS = """
Oravsko=Orava|Kysucko=Kysuce|Liptovsko=Liptov|Gemersko=Gemer|Zemplínsko=Zemplín|Šarišsko=Šariš
Spišsko=Spiš|Turčiansko=Turiec|Považsko=Považie|Novohradsko=Novohrad|Záhorsko=Záhorie
Podtatransko=piémont des Tatras|Podkarpatsko=Subcarpatie
Valašsko=Valachie|Slovácko=Slovaquie morave|Chodsko=pays des Chodes
Podunajsko=plaine du Danube
"""


def _pairs(table: str) -> dict[str, str]:
    entries = table.replace("\n", "|").split("|")
    return dict(entry.split("=") for entry in entries if entry)


#: region → the town or land that it is named after
REGIONS = _pairs(_AFTER_TOWNS) | _pairs(_AFTER_LANDS)
#: those that French calls by a noun of its own, with the article
OWN_NAMES = {
    "piémont des Tatras": "le ",
    "Subcarpatie": "la ",
    "Valachie": "la ",
    "Slovaquie morave": "la ",
    "pays des Chodes": "le ",
    "plaine du Danube": "la ",
    "Orava": "l'",
}
#: those that are clubs too
CLUBS = frozenset(("Karlovarsko", "Slovácko", "Valašsko"))
_ENDING = re.compile(r"(?P<stem>[^\W\d_]{3,}(?:-[^\W\d_]{3,})?[sc]k)(?:o|u|a|om|em)")
#: what ends so and is no region: towns, villages, countries
NO_REGIONS = frozenset(
    """Blansko Lipsko Hradsko Vysocko Česko Slovensko Maďarsko Polsko Poľsko Rusko Nemecko Německo
    Rakúsko Rakousko Turecko Grécko Řecko Švédsko Švajčiarsko Švýcarsko Francúzsko Fínsko Finsko
    Nórsko Norsko Dánsko Írsko Irsko Škótsko Skotsko Belgicko Holandsko Taliansko Španielsko
    Španělsko Portugalsko Chorvátsko Chorvatsko Srbsko Slovinsko Bulharsko Rumunsko Albánsko
    Estónsko Estonsko Lotyšsko Litovsko Bielorusko Bělorusko Moldavsko Gruzínsko Arménsko Mongolsko
    Japonsko Thajsko Mexiko Maroko Egypt Alžírsko Tunisko Nizozemsko Lucembursko Luxembursko
    Anglicko Island Walesko Katalánsko Bavorsko Sasko Porýnsko Durínsko Hesensko Tirolsko
    Korutánsko Štajersko Dolnorakúsko Disko Fresko Bosko Pesko Resko Tusko Cisko Casko Vasko
    Bilsko Bielsko Lesko Wisko Busko Radomsko Końsko Skierniewicko Tomasko Prisko""".split()
)


def town(name: str) -> str | None:
    """The town or land that the region is named after, where a table knows it."""
    stem = name[:-3]
    return REGIONS.get(name) or (stem if stem in load_places().single else None)


def region(word: str) -> str | None:
    """The nominative of the region that ``word`` is a case form of; None for other words."""
    ending = _ENDING.fullmatch(word)
    if ending is None:
        return None
    nominative = ending["stem"] + "o"
    return None if nominative in NO_REGIONS else nominative
