"""French names of places, with their Slovak and Czech names in every case.

``{,a,u}`` spells endings out; alternatives are parted by `` | ``. A foreign form that is also a
French, English or personal name is left out (*Janov*, *Florencia*, *Soul*, *India*, *Kuba*).
"""

from __future__ import annotations

from mtqa.languages.fr.exonyms_east import FEMININE_EAST, MASCULINE_EAST, PLACES_EAST
from mtqa.languages.fr.exonyms_english import PLACES_ENGLISH
from mtqa.languages.fr.exonyms_more import (
    FEMININE_MORE,
    MASCULINE_MORE,
    PLACES_MORE,
    PLURAL_MORE,
    RIVERS_MORE,
)
from mtqa.languages.fr.exonyms_orient import (
    FEMININE_ORIENT,
    MASCULINE_ORIENT,
    PLACES_ORIENT,
)
from mtqa.languages.fr.exonyms_world import (
    FEMININE_WORLD,
    MASCULINE_WORLD,
    PLACES_WORLD,
    PLURAL_WORLD,
    RIVERS_WORLD,
)

_PLACES = """\
Kiev = Kyjev{,a,e,u,om,em}
Moscou = Moskv{a,y,e,u,ou} | Moskvě
Prague = Prah{a,y,e,u,ou} | Praze
Vienne = Viedeň | Viedn{e,i,ou} | Vídeň | Vídn{ě,i,í}
Varsovie = Varšav{a,y,e,u,ou,ě}
Budapest = Budapešť | Budapešt{i,e,ou,í}
Bucarest = Bukurešť | Bukurešt{i,e,ou,í}
Belgrade = Belehrad{,u,e,om} | Bělehrad{,u,ě,em}
Munich = Mníchov{,a,e,u,om} | Mnichov{,a,ě,u,em}
Rome = Rím{,a,e,om} | Řím{,a,ě,u,em}
Londres = Londýn{,a,e,u,om,em,ě}
Paris = Paríž{,a,i,om} | Paříž{,e,i,í}
Bruxelles = Brusel{,i} | Brusel{u,om,em}
Genève = Ženev{a,y,e,u,ou,ě}
Venise = Benátk{y,ach,am,ami,ách,ám}
Naples = Neapol{,a,e,i,om}
Milan = Milán{,a,e,om} | Milán{ě,em}
Turin = Turín{,a,e,om} | Turín{ě,em}
Berlin = Berlín{,a,e,om,em,ě}
Dresde = Drážďan{y,och,mi,ech}
Leipzig = Lipsk{o,om,em}
Nuremberg = Norimberg{,u,om} | Norimberk{,u,em}
Cologne = Kolín{,a,e} nad Rýnom | Kolín{,a,ě} nad Rýnem
Francfort = Frankfurt{u,e,om,em}
Strasbourg = Štrasburg{,u,om} | Štrasburk{,u,em}
Luxembourg = Luxembursk{o,a,u,om} | Lucembursk{o,a,u,em} | Lucemburk{,u,em}
La Haye = Haag{,u,om}
Zurich = Curych{,u,em}
Lisbonne = Lisabon{,u,e,om,em}
Athènes = Atén{y,ach,am} | Athén{y,ách}
Copenhague = Kodaň | Kodan{e,i,ou} | Kodaně | Kodaní
Stockholm = Štokholm{,u,e,om,em}
Pékin = Peking{,u,om,em}
Tokyo = Tokio | Tokiu | Tokiom
Le Caire = Káhir{a,y,e,u,ou} | Káhiře
Jérusalem = Jeruzalem{,a,e,om} | Jeruzalém{,a,ě,em}
Saint-Pétersbourg = Petrohrad{,u,e,om,em,ě}
Damas = Damašk{u,om} | Damašek | Damask{u,om}
Téhéran = Teherán{,u,e,om,em}
Bagdad = Bagdád{,u,e,om,em}
Kaboul = Kábul{,u,e,om,em}
Zagreb = Záhreb{,u,e,om} | Záhřeb{,u,em}
Ljubljana = Ľubľan{a,y,e,u,ou} | Lublaň | Lublan{i,ě,í}
Cracovie = Krakov{,a,e,u,om,em}
Lviv = Ľvov{,a,e,u,om} | Lvov{a,ě,em}
Kharkiv = Charkov{,a,e,u,om,em,ě} | Charkiv{,a,e,u}
Odessa = Odes{y,e,u,ou} | Oděs{a,y,e,u,ou}
Marioupol = Mariupoľ | Mariupoľ{a,e,om} | Mariupol{u,em}
Kherson = Cherson{,u,e,om,em,ě} | Chersonu
Zaporijjia = Záporož{ie,í,ia,í} | Záporoží
Minsk = Minsku | Minskom
Chisinau = Kišiňov{,a,e,u} | Kišinev{,a,u}
Tbilissi = Tbilisi
Erevan = Jerevan{,u,e,om,em}
Bakou = Baku
Allemagne = Nemeck{o,a,u,om} | Německ{o,a,u,em}
Autriche = Rakúsk{o,a,u,om} | Rakousk{o,a,u,em}
Hongrie = Maďarsk{o,a,u,om,em}
Pologne = Poľsk{o,a,u,om} | Polsk{o,em,om}
Ukraine = Ukrajin{a,y,e,u,ou,ě}
Russie = Rusk{o,a,u,om,em}
France = Francúzsk{o,a,u,om} | Franci{e,i,í}
Italie = Taliansk{o,a,u,om} | Itáli{e,i,í}
Espagne = Španielsk{o,a,u,om} | Španělsk{o,a,u,em}
Portugal = Portugalsk{o,a,u,om,em}
Grèce = Gréck{o,a,u,om} | Řeck{o,a,u,em}
Turquie = Tureck{o,a,u,om,em}
Bulgarie = Bulharsk{o,a,u,om,em}
Roumanie = Rumunsk{o,a,u,om,em}
Croatie = Chorvátsk{o,a,u,om} | Chorvatsk{o,a,u,em}
Serbie = Srbsk{o,a,u,om,em}
Slovénie = Slovinsk{o,a,u,om,em}
Slovaquie = Slovensk{o,a,u,om,em}
République tchèque = Česk{o,a,u,om,em} | Česk{á,ej,ú,ou,é} republik{a,y,e,u,ou} | Českej republike
Suisse = Švajčiarsk{o,a,u,om} | Švýcarsk{o,a,u,em}
Belgique = Belgick{o,a,u,om} | Belgi{e,i,í}
Pays-Bas = Holandsk{o,a,u,om} | Nizozemsk{o,a,u,em} | Holandsk{em,u}
Danemark = Dánsk{o,a,u,om,em}
Suède = Švédsk{o,a,u,om,em}
Norvège = Nórsk{o,a,u,om} | Norsk{o,u,em}
Finlande = Fínsk{o,a,u,om} | Finsk{o,a,u,em}
Estonie = Estónsk{o,a,u,om} | Estonsk{o,a,u,em}
Lettonie = Lotyšsk{o,a,u,om,em}
Lituanie = Litv{a,y,e,u,ou,ě}
Biélorussie = Bielorusk{o,a,u,om} | Bělorusk{o,a,u,em}
Moldavie = Moldavsk{o,a,u,om,em}
Géorgie = Gruzínsk{o,a,u,om} | Gruzi{e,i,í}
Arménie = Arménsk{o,a,u,om}
Azerbaïdjan = Azerbajdžan{,u,e,om} | Ázerbájdžán{,u,em}
Macédoine du Nord = Severn{é,ého} Macedónsk{o,a} | Severní Makedoni{e,i,í}
Monténégro = Čiern{a,ej,u} Hor{a,y,e,u} | Čern{á,é,ou} Hor{a,y,e,u}
Albanie = Albánsk{o,a,u,om}
Chine = Čín{a,y,e,u,ou,ě}
Japon = Japonsk{o,a,u,om,em}
Corée du Nord = Severn{á,ej,ú,ou} Kóre{a,e,i,u,ou} | Severní Kore{a,e,u,ou,ji}
Corée du Sud = Južn{á,ej,ú,ou} Kóre{a,e,i,u,ou} | Jižní Kore{a,e,u,ou,ji}
Corée = Kóre{a,e,i,u,ou}
Israël = Izrael{,a,i,om,u,em}
Syrie = Sýri{a,e,i,u,ou,í}
Iran = Irán{,u,e,om,em}
Irak = Iraku | Irakom
Liban = Libanon{,u,e,om,em}
Jordanie = Jordánsk{o,a,u,om,em}
Égypte = Egypt{a,om,ě,em}
Libye = Líby{a,e,i,u,ou}
Brésil = Brazíli{a,e,i,u,ou,í}
Mexique = Mexik{o,a,u,om,em}
Argentine = Argentín{a,y,e,u,ou}
Afghanistan = Afganistan{,u,e,om} | Afghánistán{,u,em}
Canada = Kanad{a,y,e,u,ou,ě}
Australie = Austráli{a,e,i,u,ou,í}
Grande-Bretagne = Veľk{á,ej,ú,ou} Británi{a,e,i,u,ou} | Velk{á,é,ou} Británi{e,i,í}
Grande-Bretagne = Británi{a,e,i,u,ou,í}
Royaume-Uni = Spojen{é,ého,ému,ým,om} kráľovstv{o,a,u,om,e} | Spojen{é,ého} království
États-Unis = Spojen{é,ých,ým} štát{y,ov,om,och} | Spojen{é,ých} stát{y,ů,ům,ech}
Écosse = Škótsk{o,a,u,om} | Skotsk{o,a,u,em}
Irlande = Írsk{o,a,u,om} | Irsk{o,a,u,em}
Angleterre = Anglick{o,a,u,om} | Angli{e,i,í}
Donbass = Donbas{u,e,om}
Elbe = Labe
Crimée = Krym{,u,e,om,em}
Bavière = Bavorsk{o,a,u,om,em}
Saxe = Sask{o,om,em}
Silésie = Sliezsk{o,a,u,om} | Slezsk{o,a,u,em}
Danube = Dunaj{,a,i,om,e,em}
Hautes Tatras = Vysok{é,ých,ým} Tatr{y,ách,ami,ám} | Vysokých Tatier
Basses Tatras = Nízk{e,ych,ym} Tatr{y,ach,am} | Nízkych Tatier
Europe = Európ{a,y,e,u,ou} | Evrop{a,y,ě,u,ou}
"""
PLACES = _PLACES + PLACES_EAST + PLACES_WORLD + PLACES_ORIENT + PLACES_MORE + PLACES_ENGLISH

_FEMININE = """\
Allemagne|Autriche|Hongrie|Pologne|Ukraine|Russie|France|Italie|Espagne|Grèce|Turquie\
|Bulgarie|Roumanie|Croatie|Serbie|Slovénie|Slovaquie|République tchèque|Suisse|Belgique|Suède\
|Norvège|Finlande|Estonie|Lettonie|Lituanie|Biélorussie|Moldavie|Géorgie|Arménie|Albanie|Chine\
|Macédoine du Nord|Corée du Nord|Corée du Sud|Corée|Syrie|Jordanie|Égypte|Libye|Argentine\
|Australie|Grande-Bretagne|Écosse|Irlande|Angleterre|Crimée|Bavière|Saxe|Silésie|Europe|Elbe|\
"""
_MASCULINE = """Portugal|Danemark|Azerbaïdjan|Monténégro|Japon|Iran|Irak|Liban|Brésil|Mexique\
|Afghanistan|Canada|Royaume-Uni|Donbass|Danube"""
_PLURAL = "Pays-Bas|États-Unis|Hautes Tatras|Basses Tatras"
_FURTHER_FEMININE = (FEMININE_WORLD, FEMININE_ORIENT, FEMININE_MORE)
_FURTHER_MASCULINE = (MASCULINE_WORLD, MASCULINE_ORIENT, MASCULINE_MORE)
#: countries, regions and rivers, which take an article: ``m``, ``f`` or ``p`` for a plural
GENDERS = (
    dict.fromkeys("|".join((_FEMININE + FEMININE_EAST, *_FURTHER_FEMININE)).split("|"), "f")
    | dict.fromkeys("|".join((_MASCULINE, MASCULINE_EAST, *_FURTHER_MASCULINE)).split("|"), "m")
    | dict.fromkeys("|".join((_PLURAL, PLURAL_WORLD, PLURAL_MORE)).split("|"), "p")
)

#: of these, what one is not *en*
RIVERS = frozenset(("Elbe", "Danube", "Dniepr")) | RIVERS_WORLD | RIVERS_MORE

#: words before a name that show a ship, a hotel, a paper or a band of that name, folded
NAMED_AFTER_PLACE = frozenset(
    """croiseur navire hôtel hotel café cinéma restaurant magazine journal groupe maison bateau
    centre film chaîne mouvement
    hnutie hnutí radio rádio télévision site roman radio-télévision""".split()
)
