"""Slovak and Czech rivers, hills, valleys, castles and parts of towns, in the nominative.

Towns and villages are in ``data/slavic.places.txt``.
"""

from __future__ import annotations

_HILLS = """
Ďumbier|Chopok|Kriváň|Rysy|Gerlachovský štít|Lomnický štít|Kráľova hoľa|Veľký Rozsutec|Rozsutec
Malý Rozsutec|Veľký Kriváň|Malý Kriváň|Chleb|Choč|Veľký Choč|Sitno|Vtáčnik|Kľak|Poľana|Skalka
Vihorlat|Vápeč|Inovec|Považský Inovec|Javorina|Veľká Javorina|Tríbeč|Zobor|Kamzík|Kráľova studňa
Borišov|Ostredok|Krížna|Donovaly|Martinky|Kubínska hoľa|Babia hora|Pilsko|Roháče|Baníkov
Ostrý Roháč|Volovec|Bystrá|Baranec|Slavkovský štít|Kežmarský štít|Ľadový štít|Vysoká|Končistá
Hrebienok|Solisko|Téryho chata|Zbojnícka chata|Skalnaté pleso|Popradské pleso|Velické pleso
Morské oko|Sninský kameň|Kremenec|Vepor|Fabova hoľa|Malý Rosutec|Strážov|Zniev|Manín|Žitný ostrov
Krkonoše|Jeseníky|Beskydy|Šumava|Vysočina|Vysoké Tatry|Malé Karpaty|Biele Karpaty|Malá Fatra
Veľká Fatra|Slovenské rudohorie|Slanské vrchy|Volovské vrchy|Štiavnické vrchy|Kremnické vrchy
Strážovské vrchy|Levočské vrchy|Súľovské vrchy|Spišská Magura|Oravská Magura|Oravské Beskydy
Kysucké Beskydy|Javorníky|Muránska planina|Slovenský raj|Slovenský kras|Pieniny|Bukovské vrchy
Poloniny|Čergov|Branisko|Šturec|Čertovica|Chalúpky|Soroška|Príslop|Fačkovské sedlo|Vrátna
Vrátna dolina|Tichá dolina|Žiarska dolina|Mengusovská dolina|Mlynická dolina|Demänovská dolina
Studená dolina|Bielovodská dolina|Jamnícka dolina|Račkova dolina|Prosiecka dolina
Kvačianska dolina|Jánošíkove diery|Suchá Belá|Sokolia dolina|Prielom Hornádu|Zádielska tiesňava
Manínska tiesňava|Liptovská Mara|Oravská priehrada|Zemplínska šírava|Domaša|Ružín|Palcmanská Maša
Počúvadlo|Senecké jazerá|Zlaté piesky|Kuchajda|Štrkovec|Veľký Draždiak|Duchonka|Kunovská priehrada
Nitrianske Rudno|Teplý vrch|Ružiná|Sněžka|Praděd|Lysá hora|Radhošť|Smrk|Kralický Sněžník|Ještěd
Milešovka|Klínovec|Říp|Blaník|Boubín|Plechý|Pancíř|Špičák|Velký Javor|Kleť|Čerchov
Králický Sněžník|Šerák|Keprník|Jelení studánka|Velký Roudný|Pustevny|Javorový|Travný|Velký Choč
Hostýn|Pálava|Děvín|Macocha|Dlouhé stráně|Obří důl|Labská bouda|Luční bouda|Výrovka|Petrova bouda
Špindlerův Mlýn|Harrachov|Pec pod Sněžkou|Černá hora|Kozákov|Trosky|Bezděz|Kokořínsko|Český ráj
Český les|Slavkovský les|Doupovské hory|Krušné hory|Jizerské hory|Orlické hory|Lužické hory
Hrubý Jeseník|Nízký Jeseník|Rychlebské hory|Moravský kras|Bílé Karpaty|Chřiby|Hostýnské vrchy
Vsetínské vrchy|Drahanská vrchovina|Brdy|Novohradské hory|Železné hory|Žďárské vrchy|Blanský les
Podyjí|Křivoklátsko|Adršpach|Lipno|Orlík|Slapy|Vranov|Nové Mlýny|Rozkoš|Nechranice|Švihov|Želivka
Vír|Dalešice|Mohelno|Seč|Máchovo jezero|Slezská Harta|Žermanice|Těrlicko|Olešná|Šance|Kružberk
Lhota
"""
_RIVERS = """
Váh|Hron|Nitra|Žitava|Orava|Kysuca|Turiec|Revúca|Bela|Poprad|Dunajec|Torysa|Topľa|Ondava|Laborec
Uh|Latorica|Bodrog|Bodva|Slaná|Rimava|Ipeľ|Krupinica|Štiavnica|Rajčanka|Bebrava|Myjava|Rudava
Malina|Vydrica|Hornád|Hnilec|Cirocha|Udava|Tisa|Slatina|Bystrica|Belá|Malý Dunaj|Dudváh|Trnávka
Vltava|Berounka|Sázava|Lužnice|Otava|Malše|Jizera|Ohře|Bílina|Ploučnice|Chrudimka|Orlice|Metuje
Úpa|Cidlina|Mrlina|Doubrava|Želivka|Blanice|Nežárka|Volyňka|Úhlava|Úslava|Radbuza|Mže|Střela
Litavka|Rokytka|Botič|Dyje|Svratka|Svitava|Jihlava|Oslava|Rokytná|Haná|Bečva|Rožnovská Bečva
Vsetínská Bečva|Moravice|Opava|Opavice|Odra|Ostravice|Olše|Bělá|Desná|Kyjovka|Lužická Nisa|Smědá
Jičínka|Třebůvka|Loučná|Novohradka|Stěnava|Divoká Orlice|Tichá Orlice|Zdobnice|Dědina|Osoblaha
"""
_PARTS = """
Karlova Ves|Devín|Devínska Nová Ves|Dúbravka|Lamač|Rača|Vajnory|Vrakuňa|Podunajské Biskupice
Petržalka|Jarovce|Rusovce|Čunovo|Ružinov|Nové Mesto|Staré Mesto|Záhorská Bystrica|Trnávka|Patrónka
Kramáre|Koliba|Železná studnička|Ľudové námestie|Prievoz|Nivy|Pasienky|Tehelné pole|Rázsochy|Bory
Slavín|Dlhé diely|Dolné hony|Ovsište|Lúky|Háje|Šaca|Poľov|Ťahanovce|Myslava|Barca|Krásna|Luník IX
Terasa|Dargovských hrdinov|Furča|Kavečany|Sídlisko KVP|Lunik IX|Solivar|Sekčov|Nižná Šebastová
Vlčince|Solinky|Hájik|Hliny|Bytčica|Bánová|Považský Chlmec|Zástranie|Klokočina|Chrenová|Zobor
Párovce|Janíkovce|Dražovce|Kynek|Mlynárce|Fončorda|Sásová|Radvaň|Rudlová|Podlavice|Kremnička
Šalková|Uľanka|Priechod|Juh|Kubra|Opatová|Zámostie|Zlatovce|Záblatie|Kopánka|Linčianska|Modranka
Prednádražie|Prúdy|Spišská Sobota|Veľká|Stráže|Matejovce|Kvetnica|Priekopa|Ľadoveň|Záturčie|Košúty
Smokovce|Smokovec|Starý Smokovec|Nový Smokovec|Horný Smokovec|Dolný Smokovec|Tatranská Polianka
Vyšné Hágy|Tatranská Kotlina|Podbanské|Tatranské Matliare|Tatranská Štrba|Jasná|Tále|Ždiar|Vratna
Skalité|Letná|Vinohrady|Žižkov|Karlín|Smíchov|Holešovice|Dejvice|Vršovice|Nusle|Strašnice|Libeň
Vysočany|Prosek|Letňany|Kbely|Čakovice|Ďáblice|Bohnice|Troja|Kobylisy|Hloubětín|Hostivař
Zahradní Město|Záběhlice|Spořilov|Krč|Braník|Podolí|Hodkovičky|Modřany|Komořany|Zbraslav|Radotín
Barrandov|Hlubočepy|Jinonice|Stodůlky|Zličín|Řepy|Motol|Břevnov|Ruzyně|Suchdol|Bubeneč|Střešovice
Hradčany|Malá Strana|Vyšehrad|Josefov|Žvahov|Lochkov|Slivenec|Řeporyje|Kunratice|Libuš|Písnice
Šeberov|Újezd|Uhříněves|Dubeč|Běchovice|Klánovice|Kyje|Černý Most|Rajská zahrada|Chodov|Opatov
Roztyly|Kačerov|Pankrác|Budějovická|Vltavská|Florenc|Anděl|Můstek|Muzeum|Hradčanská|Dejvická
Štvanice|Stromovka|Výstaviště|Bubny|Masarykovo nádraží|Václavské náměstí|Staroměstské náměstí
Strahov|Petřín|Eden|Na Františku|Homolka|Bulovka|Ruzyň|Kamýk|Střelecký ostrov|Náplavka|Bystrc
Bohunice|Lesná|Líšeň|Slatina|Tuřany|Židenice|Husovice|Maloměřice|Obřany|Soběšice|Komín|Žabovřesky
Kohoutovice|Starý Lískovec|Nový Lískovec|Černovice|Komárov|Řečkovice|Medlánky|Královo Pole|Žebětín
Veveří|Zábrdovice|Trnitá|Štýřice|Pisárky|Lužánky|Kraví hora|Špilberk|Poruba|Vítkovice|Zábřeh
Hrabůvka|Dubina|Bělský Les|Výškovice|Mariánské Hory|Přívoz|Slezská Ostrava|Michálkovice|Radvanice
Bartovice|Svinov|Třebovice|Martinov|Pustkovec|Plesná|Heřmanice|Hrušov|Kunčice|Kunčičky|Nová Bělá
Stará Bělá|Proskovice|Polanka nad Odrou|Černá louka|Dolní Vítkovice|Střekov|Neštěmice
Krásné Březno|Předlice|Mojžíř|Severní Terasa|Klíše|Všebořice|Janov|Chanov|Doubravka|Slovany|Lobzy
Skvrňany|Bolevec|Lochotín|Košutka|Roudná|Křimice|Borská pole|Rožnov|Vltava|Suché Vrbné|Mladé|Máj
Šumava|Kateřinky|Kylešovice|Jaktař|Prštné|Jižní Svahy|Louky|Malenovice|Mladcová|Kostelec|Neředín
Nová Ulice|Povel|Hodolany|Holice|Svatý Kopeček|Chválkovice|Polabiny|Rosice|Svítkov|Doubravice
Dukla|Slezské Předměstí|Třebeš|Kukleny|Malšovice|Věkoše|Valy|Bradlo|Strečno|Krásna Hôrka|Beckov
Čachtice|Červený Kameň|Orava|Bojnice|Spišský hrad|Karlštejn|Křivoklát|Hluboká|Pernštejn|Bouzov
Kost|Trosky|Hukvaldy|Helfštýn|Buchlov|Kroměříž|Vír|Hřensko|Pravčická brána|Jetřichovice|Mezná
Lednice|Valtice|Kuks|Terezín|Lidice|Ležáky|Lány|Kolodějě|Koloděje|Štiřín|Průhonice|Velké Popovice
Řež|Kytlice|Svor|Čab|Valašské Klobouky|Štiavničky|Kysuce|Záhorie|Horehronie|Považie|Zábrež|Osrblie
Štrbské Pleso|Levočská Dolina|Svit|Tatry|Gabčíkovo|Jasov|Zuberec|Ochtiná|Domica
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(name for line in table.split("\n") for name in line.split("|") if name)


#: of these, the hills, valleys and rivers may take an article in French
HILLS, RIVERS, PARTS = _names(_HILLS), _names(_RIVERS), _names(_PARTS)
LANDSCAPE = HILLS | RIVERS | PARTS
