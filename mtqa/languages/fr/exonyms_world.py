"""French names of towns and countries the world over, with their Slovak and Czech ones.

Format and limits as in ``exonyms``. Left out besides: forms that are a name elsewhere (*Bern*,
*Malta*, *Paname*), and those that French has in another sense (*Gente*, *Peru*).
"""

from __future__ import annotations

PLACES_WORLD = """\
New York = New York{u,om,em} | Nov{om,ém,ého} Yorku
Washington = Washington{u,e,om,em,ě}
Los Angeles = Los Angelesu
Chicago = Chicag{e,u}
Philadelphie = Filadelfi{a,e,i,u}
La Nouvelle-Orléans = New Orleans{e,u}
Beyrouth = Bejrút{,u,e,om} | Bejrút{em,ě}
Amman = Ammán{,u,e,om,em}
Doha = Dauh{a,y,e,u,ou} | Dauhá
Riyad = Rijád{,u,e,om,em}
Dubaï = Dubaj{,a,i,u,om,em}
Abou Dhabi = Abú Zabí | Abú Dhabí
Tel-Aviv = Tel Aviv{u,e,om,em}
Gaza = Gaz{y,ou}
Alep = Aleppo
Istanbul = Istanbul{u,e,om,em}
Ankara = Ankar{y,e,u,ou} | Ankaře
Thessalonique = Solún{,a,e,om} | Soluň | Soluni
Sofia = Sofi{i,ou,í}
Sarajevo = Sarajev{a,e,om,em}
Pristina = Prištin{a,y,e,u,ou,ě}
Tirana = Tiran{e,u,ou,ě}
Podgorica = Podgoric{e,i,u,ou}
Riga = Rig{y,e,u,ou} | Rize
Vilnius = Vilnius{u,e,om} | Vilniusem
Tallinn = Talin{,u,e,om,em} | Tallin{,u,e,em}
Helsinki = Helsink{ách,ami} | Helsinek
Oslo = Osl{e,u,om,em}
Reykjavik = Reykjavík{u,om,em}
Bâle = Bazilej{,i,a,om} | Basilej{,i}
Berne = Bern{om,em}
Lausanne = Lausann{u,ou}
Salzbourg = Salzburg{u,om,em} | Salcburk{,u,em}
Linz = Linec | Linc{i,a,om,em}
Graz = Štajersk{ý,om,ého} Hrad{ec,ci,ca} | Štýrsk{ý,ém,ého} Hrad{ec,ci,ce}
Innsbruck = Innsbruck{u,om,em}
Hambourg = Hamburg{u,om,em} | Hamburk{,u,em}
Brême = Brém{y,ach,ami,ách}
Hanovre = Hannover{i,u,e,om,em}
Stuttgart = Štutgart{,u,e,om} | Stuttgart{u,e,om,em,ě}
Düsseldorf = Düsseldorf{u,e,om,em}
Ratisbonne = Rezn{o,e,a,om,em}
Passau = Pasov{e,a,om,em,ě}
Bautzen = Budyšín{,a,e,ě}
Görlitz = Zhořel{ec,ce,ci}
Anvers = Antverp{y,ách,ami}
Bruges = Brugg{ách}
Amsterdam = Amsterdam{u,e,om,em}
Barcelone = Barcelon{y,u,ou,ě}
Madrid = Madrid{u,e,om,em,ě}
Séville = Sevill{y,e,u,ou}
Saragosse = Zaragoz{y,e,u,ou}
Florence = Florenci{i,e,u,ou,í}
Bologne = Boloň{a,u} | Bolone | Bologn{i,u,ou}
Trieste = Terst{,u,e,om,em}
Palerme = Palerm{a,om,em}
Le Vatican = Vatikán{,u,e,om,em}
Vérone = Veron{y,u,ou,ě}
Padoue = Padov{y,e,u,ou}
Wrocław = Vroclav{,u,e,i,om} | Vratislav{i,í}
Gdansk = Gdaňsk{,u,om,em}
Poznan = Poznaň | Poznan{i,e,ou}
Lodz = Lodž{,i,e,ou}
Katowice = Katovic{e,iach,ích,ami,iam}
Lublin = Lublin{u,e,om,em}
Rzeszow = Řešov{,a,ě}
Edimbourg = Edinburg{,u,om} | Edinburk{,u}
Dublin = Dublin{u,e,om,em,ě}
Glasgow = Glasgow{e,u}
Liverpool = Liverpool{u,e,om,em}
Manchester = Manchestr{u,i,e,om,em}
Shanghai = Šanghaj{,a,i,u,om} | Šanghaji
Canton = Kanton{e,om}
Hong Kong = Hongkong{u,om,em}
Taipei = Tchaj-pej{,a,i,om} | Tchaj-peji
Taïwan = Tchaj-wan{,u,e,om} | Taiwan{u,e,om,em} | Tchaj-wan{em,u}
Pyongyang = Pchjongjang{,u,e,om} | Pchjongjangu
New Delhi = Nov{é,ej} Dillí | Naí Dillí | Dillí
Bombay = Bombaj{,a,i,u}
Calcutta = Kalkat{a,y,u,ou}
Islamabad = Islamabad{u,e,om,em} | Islámábád{,u}
Katmandou = Káthmandú
Oulan-Bator = Ulanbátar{,u,e}
Singapour = Singapur{,u,e,om,em}
Jakarta = Jakart{y,e,u,ou} | Džakart{a,y,e}
Bangkok = Bangkok{u,om,em}
Hanoï = Hanoj{,a,i,u} | Hanoji
Manille = Manil{e,y,u,ou}
Tripoli = Tripolise
Alger = Alžír{,u,e,om,em}
Khartoum = Chartúm{,u,e,om,em}
Addis-Abeba = Addis Abeb{a,y,e,u,ou}
Johannesburg = Johannesburg{u,om,em}
Le Cap = Kapsk{é,om,ém,ého} Mest{o,e,a} | Kapském Městě
Buenos Aires = Buenos Aires{e,u}
Melbourne = Melbourn{om,em}
Kosovo = Kosov{a,e,u,om,em,ě}
Chypre = Cyprus{,e,u} | Cypr{u,e,om} | Kypr{,u,em}
Islande = Island{u,om,em}
Mongolie = Mongolsk{o,a,u,om,em}
Inde = Indi{i,ou,í}
Pakistan = Pakistan{u,e,om} | Pákistán{,u,em}
Bangladesh = Bangladéš{,a,i,u} | Bangladéši
Vietnam = Vietnam{u,e,om,em}
Thaïlande = Thajsk{o,a,u,om,em}
Indonésie = Indonézi{a,e,i,u,ou} | Indonési{i,í}
Malaisie = Malajzi{a,e,i,u,ou} | Malajsi{e,i,í}
Philippines = Filipín{y,ach,ami,ách}
Arabie saoudite = Saudsk{á,ej,ú,ou,é} Arábi{a,e,i,u,ou,í}
Émirats arabes unis = Spojen{é,ých,ým} arabsk{é,ých,ým} emirát{y,ov,och,ů,ech}
Qatar = Katar{u,e,om,em}
Koweït = Kuvajt{,u,e,om,em}
Oman = Omán{,u,e,om,em}
Yémen = Jemen{,u,e,om,em}
Palestine = Palestín{a,y,e,u,ou} | Palestin{y,ě,u,ou}
Éthiopie = Etiópi{a,e,i,u,ou} | Etiopi{e,i,í}
Somalie = Somálsk{o,a,u,om,em}
Soudan = Sudán{,u,e,om,em}
Afrique du Sud = Juhoafrick{á,ej,ú,ou} republik{a,y,e,u,ou} | Jihoafrick{á,é,ou} republi{ka,ky,ce}
Nigeria = Nigéri{e,i,u,ou,í}
Kenya = Keň{a,i,u,ou} | Ken{e,i,ou}
Algérie = Alžírsk{o,a,u,om,em}
Maroc = Marok{o,a,u,om,em}
Tunisie = Tunisk{o,a,u,om,em}
Venezuela = Venezuel{y,e,u,ou}
Colombie = Kolumbi{a,e,i,u,ou,í}
Chili = Čile
Bosnie-Herzégovine = Bosn{a,y,e,u,ou,ě} a Hercegovin{a,y,e,u,ou,ě}
Bosnie = Bosn{a,y,e,u,ou,ě}
Liechtenstein = Lichtenštajnsk{o,a,u,om,em}
Monaco = Monak{o,a,u,om,em}
Nouvelle-Zélande = Nov{ý,ého,om,ém,ým} Zéland{,u,e,om,em}
Groenland = Grónsk{o,a,u,om,em}
Bohême = Čech{ách,ami} | Čechy
Moravie = Morav{y,ě,ou} | Moravsk{o,a,u}
Prusse = Prusk{o,a,u,om,em}
Souabe = Švábsk{o,a,u,om,em}
Catalogne = Katalánsk{o,a,u,om,em}
Andalousie = Andalúzi{a,e,i,u} | Andalusi{e,i}
Toscane = Toskánsk{o,a,u,om,em}
Sicile = Sicíli{a,e,i,u,ou,í}
Sardaigne = Sardíni{a,e,i,u,ou} | Sardini{i,í}
Lombardie = Lombardsk{o,a,u,om,em}
Normandie = Normandi{i,u,ou,í}
Bretagne = Bretónsk{o,a,u,om} | Bretaňsk{o,a,u,em}
Rhénanie = Porýni{e,a,u} | Porýní
Tyrol = Tirolsk{o,a,u,om} | Tyrolsk{o,a,u,em}
Styrie = Štajersk{o,a,u,om} | Štýrsk{o,a,u,em}
Carinthie = Korutánsk{o,a,u,om} | Korutan{y,ech}
Asie = Ázi{a,e,i,u,ou} | Asii | Asií
Afrique = Afrik{y,u,ou} | Africe
Amérique = Amerik{y,u,ou} | Americe
Rhin = Rýn{,a,u,e,om,em}
Vltava = Vltav{y,e,u,ou,ě}
Tamise = Temž{a,e,i,u,ou}
Oder = Odr{y,ou}
Vistule = Visl{y,e,u,ou}
Bande de Gaza = Pásm{o,a,e,u,om} Gaz{y,a} | Pásm{o,a,u,em} Gazy
Proche-Orient = Blízk{y,eho,om,emu} východ{,u,e} | Blízk{ý,ého,ém} východ{,u,ě}
"""

#: of these, the countries, regions and rivers, which take an article
FEMININE_WORLD = (
    "Islande|Mongolie|Inde|Thaïlande|Indonésie|Malaisie|Arabie saoudite|Palestine|Éthiopie"
    "|Somalie|Afrique du Sud|Algérie|Tunisie|Colombie|Bosnie-Herzégovine|Bosnie"
    "|Nouvelle-Zélande|Bohême|Moravie|Prusse|Souabe|Catalogne|Andalousie|Toscane|Sicile"
    "|Sardaigne|Lombardie|Normandie|Bretagne|Rhénanie|Styrie|Carinthie|Asie|Afrique|Amérique"
    "|Vltava|Tamise|Vistule|Bande de Gaza"
)
MASCULINE_WORLD = (
    "Kosovo|Pakistan|Bangladesh|Vietnam|Qatar|Koweït|Yémen|Soudan|Nigeria|Kenya|Maroc|Venezuela"
    "|Chili|Liechtenstein|Groenland|Tyrol|Rhin|Oder|Proche-Orient"
)
PLURAL_WORLD = "Philippines|Émirats arabes unis"
RIVERS_WORLD = frozenset(("Vltava", "Tamise", "Vistule", "Rhin", "Oder"))
