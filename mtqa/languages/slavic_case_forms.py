"""Case forms of Slovak and Czech places and parties, and the endings of names in a case."""

from __future__ import annotations

TOWNS = """\
Bratislava = Bratislav{y,e,u,ou,ě}
Košice = Košíc | Košiciach | Košiciam | Košicami | Košicích
Prešov = Prešov{a,e,u,om,ě,em}
Žilina = Žilin{y,e,u,ou,ě}
Nitra = Nitr{y,e,u,ou} | Nitře
Trnava = Trnav{y,e,u,ou,ě}
Trenčín = Trenčín{a,e,u,om,ě,em}
Banská Bystrica = Bansk{ej,ú,ou,é} Bystric{e,i,u,ou}
Poprad = Poprad{u,e,om,ě,em}
Zvolen = Zvolen{a,e,om,ě,em}
Prievidza = Prievidz{e,i,u,ou}
Michalovce = Michalov{iec,ciach,ciam}
Komárno = Komárn{a,e,om,em}
Piešťany = Piešťan{och,om} | Piešťanmi | Piešťan
Liptovský Mikuláš = Liptovsk{ého,om,ým} Mikuláš{a,i,om}
Dunajská Streda = Dunajsk{ej,ú,ou} Stred{y,e,u,ou}
Bardejov = Bardejov{a,e,om}
Brno = Brn{a,u,e,ě,om,em}
Ostrava = Ostrav{y,e,u,ou,ě}
Plzeň = Plzn{e,i,ou,ě,í}
Olomouc = Olomouc{e,i,í}
Liberec = Liberc{a,e,i,em}
Pardubice = Pardubíc | Pardubic{ích,ím} | Pardubicami
Hradec Králové = Hradc{i,e,em} Králové
Karlovy Vary = Karlových Var{ov,ů,ech,och} | Karlovým Varom
Tehelné pole = Tehelnom poli | Tehelného poľa
Ruzyně = Ruzyni | Ruzyní
České Budějovice = Českých Budějovic{,ích}
"""

#: of parties, by the noun that names them
PARTIES = """\
Smer = Smer{u,om,e,em}
Hlas = Hlas{u,om,e,em}
Progresívne Slovensko = Progresívn{eho,emu,om,ym} Slovensk{a,u,om}
Sloboda a Solidarita = Slobod{y,e,u,ou} a Solidarit{y,e,u,ou}
Slovenská národná strana = Slovensk{ej,ú,ou} národn{ej,ú,ou} stran{y,e,u,ou}
Kresťanskodemokratické hnutie = Kresťanskodemokratick{ého,ému,om,ým} hnut{ia,iu,í,ím}
Demokrati = Demokrat{ov,mi,och}
Aliancia = Aliancii | Alianciou
Piráti = Pirát{ov,mi,och,ů,ům,y}
Starostové = Starost{ů,ům}
Svoboda a přímá demokracie = Svobod{y,ě,u,ou} a přím{é,ou} demokraci{e,i,í}
Sme rodina = Sme rodin{y,e,ou,u}
"""

#: of companies in the news
COMPANIES = """\
Slovnaft = Slovnaft{u,e,om}
Volkswagen = Volkswagen{u,e,om,em}
ČEZ = ČEZ{u,em,om}
Agrofert = Agrofert{u,em,om}
Škoda Auto = Škod{y,ě,ou,u} Auto
Eustream = Eustream{u,e,om}
Telekom = Telekom{u,e,om}
Duslo = Dusl{a,e,om}
U. S. Steel = U. S. Steel{u,e,om}
Kaufland = Kaufland{u,e,om}
Lidl = Lidl{u,e,i,om}
Tesco = Tesc{a,om}
Google = Google{u,om,em} | Googlu
Facebook = Facebook{u,om,em}
Twitter = Twitter{u,i,om,em}
Microsoft = Microsoft{u,om,em}
Gazprom = Gazprom{u,om,em}
Rosatom = Rosatom{u,om,em}
Siemens = Siemens{u,om,em}
Samsung = Samsung{u,om,em}
Foxconn = Foxconn{u,om,em}
Airbus = Airbus{u,om,em}
Boeing = Boeing{u,om,em}
Stellantis = Stellantis{u,om,em}
Peugeot = Peugeot{u,om,em}
Železiarne Podbrezová = Železiarňach Podbrezová | Železiarní Podbrezová
Matador = Matador{u,om}
Pfizer = Pfizer{u,om,em}
Amazon = Amazon{u,om,em}
Covid-19 = covidem-19 | covidom-19
Covid = covidem | covidom | covidu
Telegram = Telegram{u,om,em} | Telegramme
TikTok = TikTok{u,om,em}
Instagram = Instagram{u,om,em}
WhatsApp = WhatsApp{u,om,em}
YouTube = YouTub{u,om,em}
Netflix = Netflix{u,om,em}
Spotify = Spotif{iho,ymu}
Apple = Appl{u,om,em}
Nvidia = Nvidi{e,i,u,ou,í}
OpenAI = OpenAI{u,om,em}
Tesla = Tesl{y,u,ou,e}
SpaceX = SpaceX{u,om,em}
Ryanair = Ryanair{u,e,om,em}
Wizz Air = Wizz Air{u,e,om,em}
Smartwings = Smartwings{u,om,em}
Leo Express = Leo Express{u,e,om,em}
RegioJet = RegioJet{u,e,om,em}
Penta = Pent{y,u,ou,ě}
Martinus = Martinus{u,e,om}
Alza = Alz{y,u,ou,e,ě}
Rosneft = Rosnefť | Rosnefti
Lukoil = Lukoil{u,om,em}
Azovstal = Azovstaľ | Azovstali
Orlen = Orlen{u,e,om,em}
MOL = MOL{u,om,em}
Transpetrol = Transpetrol{u,e,om}
Bloomberg = Bloomberg{u,om,em}
Reuters = Reuters{u,om,em}
Axios = Axios{u,om,em}
Kia = Ki{e,i,u,ou}
Škoda = Škod{y,ě,u,ou}
Tatra banka = Tatr{y,e,ou,u} bank{y,e,ou,u}
Besip = BESIP{u,em,om}
"""

#: endings that no French, English or Slavic nominative has, with the nominative's
ENDINGS = {
    "ovej": "ová",
    "ovú": "ová",
    "ovou": "ová",
    "ové": "ová",
    "ových": "",
    "ského": "ský",
    "ckého": "cký",
    "ého": "ý",
    "skému": "ský",
    "ckému": "cký",
    "ému": "ý",
    "ího": "í",
    "ímu": "í",
    "iho": "i",
    "yho": "y",
    "neho": "ny",
    "eho": "e",
    "ým": "ý",
    "skej": "ská",
    "ckej": "cká",
    "skú": "ská",
    "ckú": "cká",
    "áka": "ák",
    "áča": "áč",
    "íka": "ík",
    "íča": "íč",
    "ára": "ár",
    "átha": "áth",
    "ákom": "ák",
    "áčom": "áč",
    "íkom": "ík",
    "árom": "ár",
    "ákem": "ák",
    "íkem": "ík",
    "ářem": "ář",
    "áře": "ář",
    "oviča": "ovič",
    "eviča": "evič",
    "oviče": "ovič",
    "ića": "ić",
    "ićom": "ić",
    "ićem": "ić",
    "ićovi": "ić",
    "ičovi": "ič",
    "eviče": "evič",
    "ovičom": "ovič",
    "evičom": "evič",
    "evičem": "evič",
    "ovičem": "ovič",
    "ivičom": "ivič",
    "čku": "čka",
    "šku": "ška",
    "žku": "žka",
    "čkom": "čka",
    "čkou": "čka",
    "škom": "ška",
    "škou": "ška",
    "ovi": "",
    "berku": "berk",
    "burku": "burk",
    "ovicích": "ovice",
    "icích": "ice",
    "iciach": "ice",
    "ovciach": "ovce",
    "ovcích": "ovce",
    "anoch": "any",
    "ově": "ov",
}
#: endings that a village has too (*Lúčky*), so that a word of speech or of help stands before
ENDINGS_AFTER_SPEECH = {"čky": "čka", "šky": "ška", "žky": "žka", "ňky": "ňka"}
SPEECH = frozenset("selon après par avec grâce contre".split())
#: endings after a word of speech that tell a case, but not which nominative: *Kupku*, *Saudkom*
OPEN_ENDINGS = r"\w{2,}[bčdhlmnpšvzž]k(?:u|om)"
#: a surname with a long vowel in its last syllable and a genitive's *-a* after it
LONG_GENITIVE = r".*[aeiouyáéíóúýô].*[áéíóúý](?:ch|th|[bčdďfgjkľlmňnprřsšťtvzž])a"
#: genitives of surnames in -ek, -ec, -š and -eľ, which hardly any nominative resembles
SHORT_GENITIVE = r".{2,}(?:[áéíúý][čnrsv]ka|[oieá]ša|[ae]ľa|[čšž]ika|[mnlr]ca)"
#: words, and ends of words, that end in *-om* without being an instrumental
NO_INSTRUMENTAL = ("kom", "com", "dom", "prom", "tom", "lom", "oom", "iom")
#: nominatives of these endings whose genitive is spelt like a woman's given name or surname
ENDING_ALIKE = frozenset({"ák", "áč", "ík", "íč", "ár", "áth", "ář"})
#: women's names and things that end as a genitive does
NOT_DECLINED = frozenset(
    """Králové Starostové Barbára Tamára Dagmára Veroníka Gitára Casanovi Laiho Shiho Nahiho
    Akiho""".split()
)
#: words before a name that stands in the genitive in a name of its own: a street, a school
NAMED_AFTER_PERSON = frozenset(
    """station métro arrêt ligne terminal
    rue place avenue université théâtre musée prix stade lycée école institut fondation quai pont
    hôpital bibliothèque galerie ulica ulice námestie náměstí univerzita divadlo múzeum nadácia
    gymnázium nemocnica most sad otázky""".split()
)
#: words between a town and the river or hill that it is named after
NAMED_AFTER_RIVER = frozenset("nad pod pri na u při ve".split())
#: names of other countries that end as an instrumental does, folded
NO_CASE = frozenset(
    """shalom absalom axiom malcom hakim alkim salem hatem kacem hashem hachem karem kareem bassem
    moslem ghanem ghannem hakem nadem kassem qassem qasem rostem sellem belkacem meslem moallem
    muallem djerem bethlem tayem jassem jasem gassem nassem naseem waseem saleem abdelkarim
    abdelrahim hallem wilhelm adem erdem didem ekrem görkem senem irem kerem akrem haythem haitem
    haytem hichem chahem houssem aslem ahlem mariem meriem myriem mariyem siyem ichem ibrahem
    ibtissem ibtisem iptissem""".split()
)
