"""French names of places in Ukraine, Russia and their neighbours, with Slovak and Czech ones.

Format and limits as in ``exonyms``; of the spellings that French news has, the one that AFP uses.
"""

from __future__ import annotations

PLACES_EAST = """\
Bakhmout = Bachmut{,u,e,om,em,ě}
Koupiansk = Kupjansk{,a,u,om,em}
Izmaïl = Izmajil{,u,e,om,em,a}
Mykolaïv = Mykolajiv{,e,u,a,om,em,ě} | Mykolajeve
Pokrovsk = Pokrovsk{a,om,em}
Avdiïvka = Avdijivk{a,y,e,u,ou} | Avdijivce
Kramatorsk = Kramatorsk{u,a,om,em}
Sloviansk = Slovjansk{,a,u,om,em} | Slaviansk{u,a}
Tchassiv Iar = Časiv Jar{,e,u,om} | Časovom Jare
Melitopol = Melitopoľ | Melitopol{e,a,i,om,em}
Berdiansk = Berďansk{,a,u,om} | Berďjansk{,u,em}
Nikopol = Nikopoľ | Nikopol{e,i,a,om,em}
Krivy Rih = Kryvyj Rih{,u} | Krivyj Rih{,u} | Krivom Rohu
Zaporijjia = Zaporižž{ia,ja,je,í,ie,i,iu}
Tchernihiv = Černihiv{,e,u,a,om,em,ě}
Tcherkassy = Čerkas{y,ách,ami} | Čerkassy
Tchernivtsi = Černovc{e,iach,ích} | Černivci
Jytomyr = Žytomyr{,e,u,om,a,em} | Žitomir{,e,u,a}
Ivano-Frankivsk = Ivano-Frankivsk{u,a,om,em}
Ternopil = Ternopiľ | Ternopil{i,e,u,om,em}
Khmelnytsky = Chmeľnyckyj | Chmelnyckyj | Chmeľnyck{om,ého} | Chmelnyck{ém,ého}
Loutsk = Luck{u,om}
Oujhorod = Užhorod{,e,u,om,em,ě}
Moukatcheve = Mukačev{o,e,a,om}
Irpin = Irpiň | Irpin{i,ou}
Boutcha = Buč{a,i,u,ou,e}
Krementchouk = Kremenčuk{,u,om,em,a}
Toretsk = Toreck{,u,a,om,em}
Vovtchansk = Vovčansk{,u,a,om,em}
Kourakhove = Kurachov{e,a,o,om} | Kurachove
Vouhledar = Vuhledar{,e,u,om,em,a}
Severodonetsk = Severodoneck{,u,a,om,em} | Sjevjerodoneck{,u}
Lyssytchansk = Lysyčansk{,u,a,om,em}
Izioum = Izjum{,e,u,om,em}
Lyman = Lyman{u,e,om,em}
Enerhodar = Enerhodar{e,u,om,em,a}
Nova Kakhovka = Nov{á,ej,ú,ou,é} Kachovk{a,y,e,u,ou} | Nové Kachovce
Donetsk = Doneck{,u,a,om,em}
Louhansk = Luhansk{,u,a,om,em}
Soumy = Sumách | Sumami
Poltava = Poltav{y,e,u,ou,ě}
Dnipro = Dnipr{a,e,om,em}
Kropyvnytsky = Kropyvnyckyj | Kropyvnyck{om,ého}
Tchernobyl = Černobyľ | Černobyl{,e,a,u,om,em} | Čornobyľ
Volhynie = Volyň | Volyni
Transcarpatie = Zakarpat{sko,ska,sku,skom} | Podkarpatsk{á,é} Rus{,i}
Galicie = Halič{,i,e}
Sébastopol = Sevastopoľ | Sevastopol{,e,a,i,u,om,em}
Simferopol = Simferopoľ | Simferopol{e,a,i,u,om}
Kertch = Kerč{,i,e,ou}
Yalta = Jalt{a,y,e,u,ou,ě}
Dniepr = Dneper | Dnepr{,a,u,om,em}
Belgorod = Belgorod{u,e,om,em,ě}
Koursk = Kursk{,u,a,om,em}
Briansk = Brjansk{,u,a,om,em} | Briansk{u,om,em}
Voronej = Voronež{,a,i,e,om,em}
Rostov-sur-le-Don = Rostov{,e,u,a} na Done | Rostov{,ě,u} na Donu
Kazan = Kazaň | Kazan{i,ou}
Nijni Novgorod = Nižn{ij,ý,om,ého} Novgorod{,u,e} | Nižním Novgorodě
Ekaterinbourg = Jekaterinburg{,u,e,om,em}
Tcheliabinsk = Čeľabinsk{,u,om} | Čeljabinsk{,u,em}
Sotchi = Soči | Sočim
Groznyï = Groznyj | Grozn{om,ém}
Makhatchkala = Machačkal{a,y,e,u,ou}
Omsk = Omsku
Tomsk = Tomsku
Oufa = Uf{e,y,u,ou}
Vladivostok = Vladivostok{u,om,em}
Kaliningrad = Kaliningrad{u,e,om,em,ě}
Mourmansk = Murmansk{,u,a,om,em}
Arkhangelsk = Archangeľsk{,u,a,om} | Archangelsk{,u,em}
Irkoutsk = Irkutsk{,u,a,om,em}
Khabarovsk = Chabarovsk{,u,a,om,em}
Krasnoïarsk = Krasnojarsk{,u,a,om,em}
Sibérie = Sibír | Sibír{i,e,ou} | Sibiř | Sibiř{i,e}
Caucase = Kaukaz{,u,e,om} | Kavkaz{,u,e,em}
Tchétchénie = Čečensk{o,a,u,om,em}
Daghestan = Dagestan{,u,e,om,em}
Ingouchie = Ingušsk{o,a,u,om,em}
Transnistrie = Podnestersk{o,a,u,om,em} | Podněstří
Abkhazie = Abcházsk{o,a,u,om} | Abchazie
Ossétie du Sud = Južn{é,ého,om} Osetsk{o,a,u} | Jižní Oseti{e,i}
Haut-Karabakh = Náhorn{ý,ého,om} Karabach{,u,om} | Náhorní Karabach{,u}
Stepanakert = Stepanakert{u,e,om,em}
Homiel = Homeľ | Homel{i,e}
Grodno = Hrodn{o,a,e}
Kazakhstan = Kazachstan{,u,e,om,em} | Kazachstán{,u,em}
Ouzbékistan = Uzbekistan{,u,e,om} | Uzbekistán{,u,em}
Turkménistan = Turkménsk{o,a,u,om} | Turkmenistán{,u,em}
Kirghizstan = Kirgizsk{o,a,u,om} | Kyrgyzstán{,u,em}
Tadjikistan = Tadžikistan{,u,e,om} | Tádžikistán{,u,em}
Tachkent = Taškent{,u,e,om,em}
Bichkek = Biškek{,u,om,em}
Douchanbé = Dušanbe
"""

#: of these, the countries, regions and rivers, which take an article
FEMININE_EAST = (
    "Volhynie|Transcarpatie|Galicie|Sibérie|Tchétchénie|Ingouchie|Transnistrie|Abkhazie"
    "|Ossétie du Sud"
)
MASCULINE_EAST = (
    "Caucase|Daghestan|Haut-Karabakh|Kazakhstan|Ouzbékistan|Turkménistan|Kirghizstan|Tadjikistan"
    "|Dniepr"
)
