"""Slovak and Czech towns and regions, and how the declension makes their case forms.

``TOWN_CASES`` is a table as in ``spellings``: nominative = its case forms. The paradigms are those
of the school grammars; a form that French or another name shares is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from mtqa.languages.slavic_places import load_places

_TOWNS = """
Skalica|Myjava|Senica|Čadca|Bytča|Detva|Brezno|Rimavská Sobota|Lučenec|Rožňava|Snina|Humenné
Stropkov|Svidník|Vranov nad Topľou|Sabinov|Kežmarok|Stará Ľubovňa|Gelnica|Krompachy|Medzilaborce
Sečovce|Trebišov|Sobrance|Moldava nad Bodvou|Fiľakovo|Krupina|Zlaté Moravce|Levice|Štúrovo
Nové Zámky|Šurany|Hurbanovo|Kolárovo|Šaľa|Galanta|Hlohovec|Vrbové|Holíč|Malacky|Pezinok|Modra
Senec|Stupava|Šamorín|Topoľčany|Bánovce nad Bebravou|Partizánske|Bojnice|Handlová|Púchov
Považská Bystrica|Dubnica nad Váhom|Ilava|Nemšová|Nové Mesto nad Váhom|Stará Turá|Vrútky|Levoča
Trenčianske Teplice|Turčianske Teplice|Ružomberok|Dolný Kubín|Námestovo|Tvrdošín|Trstená
Liptovský Hrádok|Podolínec|Giraltovce|Banská Štiavnica|Nová Baňa|Žarnovica|Žiar nad Hronom
Kremnica|Sliač|Hriňová|Revúca|Jelšava|Poltár|Turzovka|Rajec|Kysucké Nové Mesto|Dobšiná
Tatranská Lomnica|Donovaly|Demänovská Dolina|Veľký Krtíš|Jaslovské Bohunice|Mochovce
Zlín|Kladno|Opava|Karviná|Jihlava|Děčín|Chomutov|Přerov|Jablonec nad Nisou|Mladá Boleslav
Prostějov|Třebíč|Česká Lípa|Třinec|Tábor|Znojmo|Příbram|Cheb|Písek|Trutnov|Kroměříž|Vsetín
Šumperk|Uherské Hradiště|Břeclav|Hodonín|Český Krumlov|Litoměřice|Litvínov
Nový Jičín|Chrudim|Strakonice|Valašské Meziříčí|Klatovy|Kopřivnice|Vyškov
Bohumín|Blansko|Kutná Hora|Jirkov|Náchod|Mělník|Žatec|Louny|Otrokovice|Beroun|Svitavy
Sokolov|Rakovník|Benešov|Pelhřimov|Nymburk|Dobříš|Vimperk|Temelín|Dukovany|Žďár nad Sázavou
Kolín|Teplice|Frýdek-Místek|Orlová
Orava|Liptov|Spiš|Kysuce|Záhorie|Zemplín|Gemer|Šariš|Horehronie|Považie|Vysočina|Šumava|Beskydy
Jeseníky|Krkonoše|Spišská Nová Ves|Horná Nitra|Horná Orava|Dolná Orava|Horné Považie
Sereď|Šahy|Želiezovce|Vráble|Tlmače|Nováky|Tisovec|Hnúšťa|Tornaľa|Spišské Podhradie|Spišská Belá
Lipany|Strážske|Veľké Kapušany|Kráľovský Chlmec|Čierna nad Tisou|Leopoldov|Gbely|Veľký Meder
Rajecké Teplice|Uherský Brod
Rožnov pod Radhoštěm|Česká Třebová|Semily|Tanvald|Říčany|Slaný|Hořovice|Sedlčany
Třeboň|Blatná|Kaplice|Kraslice|Kadaň|Podbořany|Nový Bor|Frýdlant
Rychnov nad Kněžnou|Váh|Hron|Hornád|Laborec|Ipeľ|Vltava|Sázava|Berounka|Bečva|Svratka
Hlučín|Bílovec|Bruntál|Krnov|Fulnek|Vítkov|Rýmařov|Šternberk|Litovel|Zábřeh|Mohelnice|Holešov
Kyjov|Mikulov|Ivančice|Kuřim|Tišnov|Boskovice|Humpolec|Čáslav|Neratovice|Kralupy|Roudnice
Lovosice|Rumburk|Varnsdorf|Krupka|Bílina|Duchcov|Sušice|Domažlice|Tachov|Rokycany|Prachatice
Vodňany|Milevsko|Soběslav|Turnov|Jičín|Hořice|Vrchlabí|Nová Paka|Jaroměř|Dobruška|Choceň
Litomyšl|Polička|Lanškroun|Gabčíkovo|Sládkovičovo|Rusovce|Petržalka|Ružinov|Dúbravka|Smižany
Oščadnica|Terchová|Zuberec|Starý Smokovec|Štrbské Pleso|Krásno nad Kysucou|Poděbrady
Velké Meziříčí|Týnec nad Labem|Vysoké Mýto|Mariánské Lázně
"""
#: of these, what is a region, a range of hills or a river
LANDS = frozenset(
    """Orava Liptov Spiš Kysuce Záhorie Zemplín Gemer Šariš Horehronie Považie Vysočina Šumava
    Beskydy Jeseníky Krkonoše""".split()
) | frozenset(
    "Horná Nitra|Horná Orava|Dolná Orava|Horné Považie|Váh|Hron|Hornád|Laborec|Ipeľ|Vltava|Sázava"
    "|Berounka|Bečva|Svratka".split("|")
)
#: what the case forms share with French, with English or with another name
_SHARED = frozenset(
    """Galante Modre Levic Louna Kolina Sena Seneca Senice Cheba Chebe Rajce Tabora Detve Ilave
    Hranic Orave Spise Písky Lipe Lipou Sokolova Benešova Taboru""".split()
)
_SOFT = "cčžšňľďťřj"


#: a soft consonant loses its mark before e and i
_HARD = str.maketrans("ďťňľ", "dtnl")


def _noun(word: str) -> Iterator[str]:
    """Case forms of one noun, nominative singular or plural."""
    if word == "Ves":
        yield from ("Vsi", "Vsou", "Vsí")
        return
    for form in _declined(word):
        i = len(form.rstrip("aeiouáéíóúyýěm")) - 1
        soft = form[i] in "ďťňľ" and form[i + 1 : i + 2] in ("e", "i", "í")
        yield form[:i] + form[i].translate(_HARD) + form[i + 1 :] if soft else form


def _declined(word: str) -> Iterator[str]:
    cut, last = word[:-1], word[-1]
    if word.endswith("ice") or word.endswith("ce"):
        stem = word[:-1]
        yield from (stem + ending for ending in ("iach", "iam", "ami", "ích", "ím", "emi"))
        yield word[:-3] + {"i": "íc", "v": "viec", "n": "niec"}.get(word[-3], word[-3] + "iec")
    elif last == "a":
        yield from (cut + e for e in (("e", "i", "u", "ou", "í") if cut[-1] in _SOFT else "yeu"))
        if cut[-1] not in _SOFT:
            yield from (cut + "ou", cut + "ě")
    elif last == "o":
        yield from (cut + e for e in ("a", "u", "e", "ě", "om", "em"))
    elif word.endswith("ie"):
        yield from (
            (cut + e for e in ("a", "u", "m"))
            if cut[-1] != "i"
            else (cut[:-1] + e for e in ("ia", "iu", "ím", "í"))
        )
    elif last == "e":
        yield from (cut + e for e in ("í", "ích", "iach", "ím"))
    elif last in "yí":
        yield from (cut + e for e in ("ov", "och", "om", "ách", "ach", "ami", "ech", "ům", "ů"))
    elif word.endswith("ec"):
        yield from (word[:-2] + e for e in ("ca", "ci", "ce", "com", "cem", "cu"))
    elif word.endswith(("ok", "ek")):
        yield from (word[:-2] + e for e in ("ka", "ku", "kom", "kem"))
    elif last in _SOFT:
        yield from (word + e for e in ("a", "i", "e", "om", "em", "u", "ou"))
    else:
        yield from (word + e for e in ("a", "u", "e", "ě", "om", "em", "i"))


def _adjective(word: str) -> tuple[str, ...]:
    endings = {
        "á": ("ej", "ú", "ou", "é"),
        "é": ("ého", "om", "ém", "ému", "ým", "ých", "ými"),
        "e": ("eho", "om", "em", "emu", "ych", "ím", "ích"),
        "ý": ("ého", "om", "ém", "ému", "ým"),
    }
    return tuple(word[:-1] + ending for ending in endings.get(word[-1], ()))


#: towns whose first word is a possessive or whose parts decline in their own ways
_BY_THEMSELVES = """
Havlíčkův Brod = Havlíčkov{a,u,ě,ým} Brod{u,ě,em,e} | Havlíčkov{ho,om,ým} Brod{u,e,om}
Jindřichův Hradec = Jindřichov{a,u,ě,ým} Hradc{e,i,em} | Jindřichov{ho,om,ým} Hradc{a,i,om}
Dvůr Králové nad Labem = Dvo{ra,ru,ře,rem} Králové nad Labem | Dvo{ra,ru,ře,rem} Králové
Frýdek-Místek = Frýdk{u,em}-Místk{u,em} | Frýdku-Místkom
Brandýs nad Labem = Brandýs{a,u,e,em} nad Labem
Červený Kostelec = Červen{ého,ém} Kostel{ce,ci}
Kostelec nad Orlicí = Kostel{ce,ci} nad Orlicí
Králův Dvůr = Králov{a,u,ě} Dvo{ra,ru,ře}
Moravský Krumlov = Moravsk{ého,ém} Krumlov{a,ě}
Moravská Třebová = Moravsk{é,ou} Třebov{é,ou}
Spišský Štvrtok = Spišsk{ého,om} Štvrtk{u,om}
Jablonec = Jabl{once,onci,oncem}
Trenčianska Turná = Trenčianskej Turnej
Slovenská Ľupča = Slovenskej Ľupči
Liptovská Osada = Liptovskej Osad{e,y}
Slovenské Nové Mesto = Slovenskom Novom Meste
Trnávka = Trnávk{y,e,u,ou}
Uherské Hradiště = Uhersk{ého,ém,ému,ým} Hradišt{ě,i,ěm}
Mnichovo Hradiště = Mnichov{a,ě,u} Hradišt{ě,i}
Kráľovský Chlmec = Kráľovho Chlmca | Kráľovskom Chlmc{i,u}
Modrý Kameň = Modr{ého,om} Kame{ňa,ni}
"""


def case_forms(name: str) -> Iterator[str]:
    """Case forms of ``name``, a noun with perhaps an adjective before or *nad X* after it."""
    head, nad, rest = name.partition(" nad ")
    *adjectives, noun = head.split(" ")
    if not adjectives and noun[-1] in "áé":
        forms: list[tuple[str, ...]] = [_adjective(noun)]
    else:
        forms = [_adjective(adjective) for adjective in adjectives]
        forms.append((*_noun(noun), *(() if not adjectives else (noun,))))
    for words in product(*forms):
        form = " ".join(words)
        if form != head and form not in _SHARED and form not in load_places().single:
            yield form + nad + rest


TOWN_CASES = _BY_THEMSELVES.lstrip() + "\n".join(
    f"{name} = {' | '.join(dict.fromkeys(case_forms(name)))}"
    for line in _TOWNS.split("\n")
    for name in line.split("|")
    if name
)
