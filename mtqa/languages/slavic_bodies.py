"""Slovak and Czech institutions and agent nouns that a translation leaves in capitals."""

from __future__ import annotations

import re

#: French = names in any case, format as in ``exonyms``; what French news keeps is left out
BODIES = """\
caisse slovaque de sécurité sociale = Sociáln{a,ej,u,ou} poisťov{ňa,ne,ni,ňu,ňou}
caisse publique d'assurance maladie = Všeobecn{á,ej,ú,ou} zdravotn{á,ej,ú,ou} poisťov{ňa,ne,ni,ňu}
caisse publique d'assurance maladie = Všeobecn{á,é,ou} zdravotní pojišťov{na,ny,ně,nu,nou}
sécurité sociale tchèque = Česk{á,é,ou} správ{a,y,ě,u} sociálního zabezpečení
Philharmonie tchèque = Česk{á,é,ou} filharmoni{e,i,í}
Philharmonie slovaque = Slovensk{á,ej,ú,ou} filharmóni{a,e,i,u,ou}
Philharmonie d'État de Košice = Štátn{a,ej,u} filharmóni{a,e,i,u} Košice
Théâtre national slovaque = Slovensk{é,ého,ému,om,ým} národn{é,ého,ému,om,ým} divadl{o,a,u,e,om}
Théâtre national = Národn{í,ího,ím,ímu} divadl{o,a,e,u,em}
Musée national slovaque = Slovensk{é,ého,om,ým} národn{é,ého,om,ým} múze{um,a,u,om}
Musée national = Národn{í,ího,ím} muze{um,a,u}
Galerie nationale slovaque = Slovensk{á,ej,ú,ou} národn{á,ej,ú,ou} galéri{a,e,i,u,ou}
Galerie nationale = Národn{í} galeri{e,i,í}
Banque nationale de Slovaquie = Národn{á,ej,ú,ou} bank{a,y,e,u,ou} Slovenska
Banque nationale tchèque = Česk{á,é,ou} národní ban{ka,ky,ce,ku,kou}
Conseil national slovaque = Národn{á,ej,ú,ou} rad{a,y,e,u,ou} SR | Národn{á,ej,ú,ou} rad{a,y,e,u,ou}
Chambre des députés = Poslaneck{á,é,ou} sněmovn{a,y,ě,u,ou}
Cour constitutionnelle = Ústavn{ý,ého,om} súd{,u,e,om} | Ústavní{,ho,m} soud{,u,em}
Cour suprême = Najvyšš{í,ieho,om} súd{,u,e,om} | Nejvyšší{,ho,m} soud{,u,em}
Cour administrative suprême = Nejvyšší správní soud | Najvyšší správny súd
Tribunal pénal spécialisé = Špecializovan{ý,ého,om} trestn{ý,ého,om} súd{,u,e,om}
parquet général = Generáln{a,ej,u,ou} prokuratúr{a,y,e,u,ou}
Cour des comptes = Najvyšš{í,ieho} kontroln{ý,ého} úrad{,u} | Nejvyšší kontrolní úřad{,u}
Office des statistiques = Štatistick{ý,ého,om} úrad{,u,e,om}
Office des statistiques = Česk{ý,ého,ém} statistick{ý,ého,ém} úřad{,u}
Office de la santé publique = Úrad{,u} verejného zdravotníctva
Institut hydrométéorologique slovaque = Slovensk{ý,ého,om} hydrometeorologick{ý,ého,om} ústav{,u,e}
Institut hydrométéorologique tchèque = Česk{ý,ého,ém} hydrometeorologick{ý,ého,ém} ústav{,u,em}
Académie slovaque des sciences = Slovensk{á,ej,ú,ou} akadémi{a,e,i,u,ou} vied
Académie tchèque des sciences = Akademi{e,i} věd České republiky | Akademi{e,i} věd ČR
Télévision tchèque = Česk{á,é,ou} televiz{e,i,í}
Radio tchèque = Česk{ý,ého,ém} rozhlas{,u,em}
Croix-Rouge slovaque = Slovensk{ý,ého,om} červen{ý,ého,om} kríž{,a,i,om}
Croix-Rouge tchèque = Česk{ý,ého,ém} červen{ý,ého,ém} kříž{,e,i,em}
secours en montagne = Horsk{á,ej,ú,ou} záchrann{á,ej,ú,ou} služb{a,y,e,u,ou}
secours en montagne = Horsk{á,é,ou} služb{a,y,ě,u,ou}
service de secours = Záchrann{á,ej,ú,ou} zdravotn{á,ej,ú,ou} služb{a,y,e,u,ou}
chemins de fer slovaques = Železnic{e,} Slovenskej republiky
chemins de fer slovaques = Železničn{á,ej,ú,ou} spoločnos{ť,ti,ťou} Slovensko
chemins de fer tchèques = Česk{é,ých,ým} drah{y,ám,ách} | Českých drah | České dráhy
administration ferroviaire tchèque = Správ{a,y,ě,u} železnic
direction tchèque des routes = Ředitelství silnic a dálnic
société nationale des autoroutes = Národn{á,ej,ú,ou} diaľničn{á,ej,ú,ou} spoločnos{ť,ti,ťou}
Poste slovaque = Slovensk{á,ej,ú,ou} pošt{a,y,e,u,ou}
Poste tchèque = Česk{á,é,ou} pošt{a,y,ě,u,ou}
Caisse d'épargne slovaque = Slovensk{á,ej,ú,ou} sporiteľň{a,u,ou} | Slovenskej sporiteľni
Caisse d'épargne tchèque = Česk{á,é,ou} spořitel{na,ny,ně,nu,nou}
police slovaque = Policajn{ý,ého,om,ým} zbor{,u,e,om}
police tchèque = Polici{e,i,í} České republiky | Polici{e,i,í} ČR
Université Charles = Univerzit{a,y,ě,u,ou} Karlov{a,y,ě,u,ou}
Université Charles = Karlov{a,y,ě,u} univerzit{a,y,ě,u}
Université Charles = Karlovej univerzity
Université Comenius = Univerzit{a,y,e,u,ou} Komenského
Université Masaryk = Masarykov{a,y,ě,u,ou} univerzit{a,y,ě,u,ou}
Université Palacký = Univerzit{a,y,ě,u} Palackého
inspection du travail = Inšpektorát{,u,e} práce
inspection du commerce = Slovensk{á,ej,ú,ou} obchodn{á,ej,ú,ou} inšpekci{a,e,i,u,ou}
Université technique = Technick{á,ej,ú,ou} univerzit{a,y,e,u,ou}
inspection tchèque du commerce = Česk{á,é,ou} obchodní inspekc{e,i,í}
inspection scolaire = Štátn{a,ej,u} školsk{á,ej,ú} inšpekci{a,e,i,u}
inspection scolaire = Česk{á,é,ou} školní inspekc{e,i,í}
administration fiscale = Finančn{á,ej,ú,ou} správ{a,y,e,u,ou} | Finanční správ{a,y,ě,u,ou}
union des villes = Úni{a,e,i,u} miest Slovenska
Conseil judiciaire = Súdn{a,ej,u,ou} rad{a,y,e,u,ou}
Fédération slovaque de football = Slovensk{ý,ého,om} futbalov{ý,ého,om} zväz{,u,e,om}
Fédération slovaque de hockey sur glace = Slovensk{ý,ého,om} zväz{,u,e,om} ľadového hokeja
service de renseignement slovaque = Slovensk{á,ej,ú,ou} informačn{á,ej,ú,ou} služb{a,y,e,u,ou}
service de renseignement tchèque = Bezpečnostní informační služb{a,y,ě,u,ou}
renseignement militaire = Vojensk{é,ého,om} spravodajstv{o,a,u,e}
renseignement militaire = Vojensk{é,ého,ém} zpravodajstv{í}
parc national des Tatras = Tatransk{ý,ého,om} národn{ý,ého,om} park{,u,om}
parc national de Šumava = Národní{,ho,m} park{,u} Šumava
tribunal régional = Krajsk{ý,ého,om,ým} súd{,u,e,om} | Krajsk{ý,ého,ém,ým} soud{,u,em}
tribunal de district = Okresn{ý,ého,om,ým} súd{,u,e,om} | Okresní{,ho,m} soud{,u,em}
tribunal municipal = Mestsk{ý,ého,om} súd{,u,e,om} | Městsk{ý,ého,ém} soud{,u,em}
cour d'appel = Vrchní{,ho,m} soud{,u,em}
parquet régional = Krajsk{á,ej,ú,ou} prokuratúr{a,y,e,u,ou}
parquet de district = Okresn{á,ej,ú,ou} prokuratúr{a,y,e,u,ou}
parquet spécial = Úrad{,u} špeciálnej prokuratúry
parquet suprême = Nejvyšší{,ho,m} státní{,ho,m} zastupitelství
Institut de la mémoire nationale = Ústav{,u,e} pamäti národa
mairie = Mestsk{ý,ého,om} úrad{,u,e} | Městsk{ý,ého,ém} úřad{,u} | Obecn{ý,ého,om} úrad{,u,e}
administration régionale = Krajsk{ý,ého,ém} úřad{,u}
office du travail = Úrad{,u,e} práce | Úřad{,u} práce
ministère de l'Intérieur = Ministerstv{o,a,u,om,e} vnútra | Ministerstv{o,a,u,em} vnitra
ministère des Finances = Ministerstv{o,a,u,om,e} financií | Ministerstv{o,a,u,em} financí
ministère de la Défense = Ministerstv{o,a,u,om,e,em} obrany
ministère de la Justice = Ministerstv{o,a,u,om,e} spravodlivosti
ministère de la Justice = Ministerstv{o,a,u,em} spravedlnosti
ministère de la Santé = Ministerstv{o,a,u,om,e} zdravotníctva
ministère de la Santé = Ministerstv{o,a,u,em} zdravotnictví
ministère de la Culture = Ministerstv{o,a,u,om,e} kultúry | Ministerstv{o,a,u,em} kultury
ministère des Affaires étrangères = Ministerstv{o,a,u,om,e} zahraničných vecí
ministère des Affaires étrangères = Ministerstv{o,a,u,em} zahraničních věcí
ministère des Transports = Ministerstv{o,a,u,om,e} dopravy
ministère de l'Éducation = Ministerstv{o,a,u,om,e} školstva | Ministerstv{o,a,u,em} školství
ministère de l'Économie = Ministerstv{o,a,u,om,e} hospodárstva
ministère de l'Environnement = Ministerstv{o,a,u,om,e} životného prostredia
ministère de l'Environnement = Ministerstv{o,a,u,em} životního prostředí
ministère de l'Agriculture = Ministerstv{o,a,u,om,e} pôdohospodárstva
ministère de l'Agriculture = Ministerstv{o,a,u,em} zemědělství
ministère du Travail = Ministerstv{o,a,u,om,e,em} práce
région de Moravie-du-Sud = Jihomoravsk{ého,ém,ému,ým} kraj{e,i,em}
région de Moravie-Silésie = Moravskoslezsk{ého,ém,ému,ým} kraj{e,i,em}
région de Bohême centrale = Středočesk{ého,ém,ému,ým} kraj{e,i,em}
région de Bohême-du-Sud = Jihočesk{ého,ém,ému,ým} kraj{e,i,em}
région de Plzeň = Plzeňsk{ého,ém,ému,ým} kraj{e,i,em}
région de Karlovy Vary = Karlovarsk{ého,ém,ému,ým} kraj{e,i,em}
région d'Ústí nad Labem = Ústeck{ého,ém,ému,ým} kraj{e,i,em}
région de Liberec = Libereck{ého,ém,ému,ým} kraj{e,i,em}
région de Hradec Králové = Královéhradeck{ého,ém,ému,ým} kraj{e,i,em}
région de Pardubice = Pardubick{ého,ém,ému,ým} kraj{e,i,em}
région d'Olomouc = Olomouck{ého,ém,ému,ým} kraj{e,i,em}
région de Zlín = Zlínsk{ého,ém,ému,ým} kraj{e,i,em}
région de Bratislava = Bratislavsk{ého,om,ému,ým} kraj{a,i,u,om}
région de Trnava = Trnavsk{ého,om,ému,ým} kraj{a,i,u,om}
région de Trenčín = Trenčiansk{eho,om,emu,ym} kraj{a,i,u,om}
région de Nitra = Nitriansk{eho,om,emu,ym} kraj{a,i,u,om}
région de Žilina = Žilinsk{ého,om,ému,ým} kraj{a,i,u,om}
région de Banská Bystrica = Banskobystrick{ého,om,ému,ým} kraj{a,i,u,om}
région de Prešov = Prešovsk{ého,om,ému,ým} kraj{a,i,u,om}
région de Košice = Košick{ého,om,ému,ým} kraj{a,i,u,om}
"""
#: agent nouns in the plural, folded, which neither French nor a family's name is, besides endings
_AGENTS = """
    ochranári ochranáři záchranári záchranáři hasiči policajti policisté ekológovia ekologové
    lekári lékaři učitelia učitelé poľovníci myslivci farmári farmáři odborári odboráři
    meteorológovia meteorologové hygienici kriminalisti kriminalisté vyšetrovatelia
    vyšetřovatelé prokurátori advokáti sudcovia soudci poslanci senátori senátoři starostovia
    primátori primátoři vodiči řidiči študenti studenti žiaci žáci dôchodcovia
    důchodci zdravotníci zdravotníci taxikári taxikáři analytici ekonómovia ekonomové historici
    archeológovia archeologové vedci vědci demonštranti demonstranti aktivisti aktivisté turisti
    turisté lyžiari lyžaři hokejisti hokejisté futbalisti fotbalisté cyklisti cyklisté hráči
    tréneri trenéři colníci celníci vojaci vojáci horári lesníci pekári pekaři mliekari mlékaři
    poľnohospodári zemědělci stavbári stavaři baníci horníci oceliari energetici dopravcovia
    dopravci leteckí železničiari železničáři novinári novináři diplomati vlastníci nájomníci
    majitelia majitelé obyvatelia obyvatelé obvinení obžalovaní""".split()
AGENTS = frozenset(_AGENTS)
#: parties that French news keeps, and surnames that end alike, folded
NO_AGENTS = frozenset("starostové segovia cracovia moscovia monrovia".split())
#: endings of nominative plurals of persons, with letters that no French word has
AGENT_ENDING = re.compile(
    r"[^\W\d_]{3,}(?:(?<!v)ári|áři|ovia|ové|telia|telé|isté|ológovia|ičiari|čiari)"
)

#: days as opening hours abbreviate them
DAYS = {
    "po": "lundi", "pon": "lundi", "ut": "mardi", "út": "mardi", "st": "mercredi",
    "str": "mercredi", "št": "jeudi", "čt": "jeudi", "štv": "jeudi", "pi": "vendredi",
    "pia": "vendredi", "pá": "vendredi", "so": "samedi", "sob": "samedi", "ne": "dimanche",
    "ned": "dimanche",
}  # fmt: skip

#: countries as lists of results abbreviate them, where French does otherwise
COUNTRIES = {
    "Rak": "Autriche", "Rakúsko": "Autriche", "Tal": "Italie", "Taliansko": "Italie",
    "Nem": "Allemagne", "Něm": "Allemagne", "Švaj": "Suisse", "Švajč": "Suisse", "Švýc": "Suisse",
    "Franc": "France", "Fran": "France", "Nór": "Norvège", "Nor": "Norvège", "Švéd": "Suède",
    "Fín": "Finlande", "Fin": "Finlande", "Poľ": "Pologne", "Pol": "Pologne", "Maď": "Hongrie",
    "Špan": "Espagne", "Špa": "Espagne", "Hol": "Pays-Bas", "Niz": "Pays-Bas", "Slovin": "Slovénie",
    "Slov": "Slovaquie", "Chorv": "Croatie", "Chor": "Croatie", "Brit": "Grande-Bretagne",
    "Bielor": "Biélorussie", "Bělor": "Biélorussie", "Rus": "Russie", "Rum": "Roumanie",
    "Gréc": "Grèce", "Řec": "Grèce", "Tur": "Turquie", "Lot": "Lettonie", "Lotyš": "Lettonie",
    "Est": "Estonie", "Lit": "Lituanie", "Dán": "Danemark", "Jap": "Japon", "Kan": "Canada",
    "Belg": "Belgique", "Srb": "Serbie", "Bulh": "Bulgarie", "Ukr": "Ukraine", "Aus": "Australie",
    "Aust": "Australie", "Arg": "Argentine", "Braz": "Brésil", "Kaz": "Kazakhstan",
    "SR": "Slovaquie", "ČR": "République tchèque", "Slovensko": "Slovaquie",
    "Česko": "République tchèque", "Nemecko": "Allemagne", "Německo": "Allemagne",
    "Itálie": "Italie", "Rakousko": "Autriche", "Švajčiarsko": "Suisse", "Švýcarsko": "Suisse",
    "Poľsko": "Pologne", "Polsko": "Pologne", "Nórsko": "Norvège", "Norsko": "Norvège",
}  # fmt: skip
#: of these, the ones that French may write too: they count only with a sure one in the story
SHARED_COUNTRIES = frozenset(
    "Nor Fin Pol Hol Fran Franc Rus Rum Tur Est Lit Jap Kan Belg Srb Ukr Aus Aust Arg Kaz Slov "
    "Brit Lot".split()
)
