"""Slovak and Czech abbreviations that a translation should not leave, with their French.

One entry a line, ``written = French``; an empty French side means that French drops it.
"""

from __future__ import annotations

import re

#: stand for themselves anywhere in a sentence
PLAIN = """\
NR SR = Conseil national slovaque
NRSR = Conseil national slovaque
SR = Slovaquie
ČR = République tchèque
ČSFR = Tchécoslovaquie
ČSSR = Tchécoslovaquie
PS ČR = Chambre des députés tchèque
PSP ČR = Chambre des députés tchèque
MV SR = ministère slovaque de l'Intérieur
MZV SR = ministère slovaque des Affaires étrangères
MZVEZ SR = ministère slovaque des Affaires étrangères et européennes
MZVaEZ SR = ministère slovaque des Affaires étrangères et européennes
MZVEZ = ministère slovaque des Affaires étrangères et européennes
MZVaEZ = ministère slovaque des Affaires étrangères et européennes
MO SR = ministère slovaque de la Défense
MF SR = ministère slovaque des Finances
MS SR = ministère slovaque de la Justice
MH SR = ministère slovaque de l'Économie
MZ SR = ministère slovaque de la Santé
MK SR = ministère slovaque de la Culture
MŽP SR = ministère slovaque de l'Environnement
MŽP = ministère de l'Environnement
MPSVR SR = ministère slovaque du Travail
MPSVaR SR = ministère slovaque du Travail
MŠVVaŠ SR = ministère slovaque de l'Éducation
MŠVVaM SR = ministère slovaque de l'Éducation
MŠVVaŠ = ministère slovaque de l'Éducation
MŠVVaM = ministère slovaque de l'Éducation
MŠMT = ministère tchèque de l'Éducation
MV ČR = ministère tchèque de l'Intérieur
MZV ČR = ministère tchèque des Affaires étrangères
MO ČR = ministère tchèque de la Défense
MF ČR = ministère tchèque des Finances
MZV = ministère des Affaires étrangères
ÚV SR = Office du gouvernement slovaque
ÚV = Comité central
ÚS SR = Cour constitutionnelle slovaque
ÚS ČR = Cour constitutionnelle tchèque
NS SR = Cour suprême slovaque
GP SR = Parquet général slovaque
ŠÚ SR = Office slovaque des statistiques
ŠÚ = Office des statistiques
ČSÚ = Office tchèque des statistiques
NKÚ = Cour des comptes
ÚVZ SR = Office slovaque de la santé publique
ÚVZ = Office de la santé publique
RÚVZ = office régional de la santé publique
ÚPSVaR = office du travail
VÚC = région
KR PZ = direction régionale de la police
OR PZ = direction départementale de la police
PPZ = direction de la police
PZ SR = police slovaque
PZ = police
PČR = police tchèque
AČR = armée tchèque
OS SR = forces armées slovaques
HaZZ = pompiers
ŽK = carton jaune
ČK = carton rouge
EÚ = UE
OSN = ONU
NATO = OTAN
MMF = FMI
HDP = PIB
DPH = TVA
SZČO = travailleur indépendant
OSVČ = travailleur indépendant
ZŠ = école primaire
MŠ = école maternelle
SŠ = lycée
VŠ = université
ŤZP = personne handicapée
ZŤP = personne handicapée
ČNB = Banque nationale tchèque
atď. = etc.
atd. = etc.
apod. = etc.
napr. = par exemple
např. = par exemple
tzv. = dit
tj. = c'est-à-dire
t. j. = c'est-à-dire
mj. = entre autres
príp. = ou
případně = ou
SHMÚ = Institut hydrométéorologique slovaque
ČHMÚ = Institut hydrométéorologique tchèque
ARO = réanimation
JIS = soins intensifs
CR = République tchèque
s.r.o. = SARL
s. r. o. = SARL
spol. s r.o. = SARL
spol. s r. o. = SARL
FNsP = hôpital universitaire
FN Motol = hôpital universitaire de Motol
FN Brno = hôpital universitaire de Brno
FN Ostrava = hôpital universitaire d'Ostrava
FN Olomouc = hôpital universitaire d'Olomouc
FN Plzeň = hôpital universitaire de Plzeň
FN Hradec Králové = hôpital universitaire de Hradec Králové
FN Královské Vinohrady = hôpital universitaire de Královské Vinohrady
FN Trnava = hôpital universitaire de Trnava
FN Nitra = hôpital universitaire de Nitra
FN Trenčín = hôpital universitaire de Trenčín
NBS = Banque nationale de Slovaquie
ZZS = service de secours
HZS = secours en montagne
ŠTS = Tribunal pénal spécialisé
ÚŠP = parquet spécial
ŽSR = chemins de fer slovaques
ZSSK = compagnie ferroviaire slovaque
ČD = chemins de fer tchèques
ŘSD = direction tchèque des routes
ÚOHS = autorité tchèque de la concurrence
PMÚ = autorité slovaque de la concurrence
ÚRSO = régulateur slovaque de l'énergie
ERÚ = régulateur tchèque de l'énergie
VšZP = caisse publique d'assurance maladie
VZP = caisse publique d'assurance maladie
ČSSZ = assurance sociale tchèque
MD SR = ministère slovaque des Transports
MDV SR = ministère slovaque des Transports
MPRV SR = ministère slovaque de l'Agriculture
MPSV = ministère tchèque du Travail
MŠVVŠ SR = ministère slovaque de l'Éducation
MZ ČR = ministère tchèque de la Santé
MPO = ministère tchèque de l'Industrie
ÚVO = Office des marchés publics
NBÚ = autorité nationale de sécurité
NÚKIB = agence tchèque de cybersécurité
MsÚ = mairie
OcÚ = mairie
AV ČR = Académie tchèque des sciences
SND = Théâtre national slovaque
SNG = Galerie nationale slovaque
SNM = Musée national slovaque
SZĽH = fédération slovaque de hockey sur glace
SFZ = fédération slovaque de football
FAČR = fédération tchèque de football
ZOH = Jeux olympiques d'hiver
RF = Russie
ÚPV SR = cabinet du vice-Premier ministre slovaque
ŠFRB = fonds de développement du logement
FPU = Fonds de soutien aux arts
AVF = Fonds audiovisuel
SŠHR = réserves de l'État
GR ZVJS = direction des prisons
ZVJS = administration pénitentiaire
PSČ = code postal
IČO = numéro d'identification
resp. = ou
tzn. = c'est-à-dire
t.j. = c'est-à-dire
t. zn. = c'est-à-dire
o.i. = entre autres
o. i. = entre autres
a pod. = etc.
a i. = etc.
popř. = ou
příp. = ou
t. r. = de cette année
t. č. = actuellement
t.č. = actuellement
vč. = y compris
a.s. = SA
a. s. = SA
š.p. = entreprise publique
š. p. = entreprise publique
s.p. = entreprise publique
o.z. = association
o. z. = association
n.o. = association
n. o. = association
CSc. =
Bc. =
MgA. =
ThLic. =
Ing. =
km/hod. = km/h
km/hod = km/h
JUDr. =
MUDr. =
PhDr. =
RNDr. =
MVDr. =
PaedDr. =
ThDr. =
NAKA = agence nationale de lutte contre la criminalité
NCODK = centrale de lutte contre la criminalité organisée
NCOZ = centrale tchèque de lutte contre la criminalité organisée
ÚBOK = office de lutte contre la criminalité organisée
ÚBOS = office de lutte contre la criminalité organisée
ÚIS = inspection de la police
GIBS = inspection tchèque des forces de sécurité
OO PZ = commissariat
KDI = police régionale de la route
KRPZ = direction régionale de la police
ORPZ = direction départementale de la police
SIŽP = inspection slovaque de l'environnement
ČIŽP = inspection tchèque de l'environnement
ŠVPS SR = administration vétérinaire slovaque
ŠVPS = administration vétérinaire slovaque
RVPS = administration vétérinaire régionale
SZPI = inspection tchèque des denrées alimentaires
ČOI = inspection tchèque du commerce
ČTÚ = régulateur tchèque des télécommunications
ŠÚKL = agence slovaque du médicament
SÚKL = agence tchèque du médicament
ÚDZS = autorité slovaque de surveillance de la santé
NCZI = centre national d'information sanitaire
SZÚ = Institut national de santé publique
SZO = OMS
ČLK = ordre des médecins tchèques
KOZ SR = Confédération syndicale slovaque
ČMKOS = Confédération syndicale tchéco-morave
OZ KOVO = syndicat de la métallurgie
RÚZ = union patronale
AZZZ SR = fédération patronale slovaque
AZZZ = fédération patronale slovaque
SPPK = chambre slovaque de l'agriculture
ZMOS = association des communes slovaques
ÚMS = union des villes slovaques
UPJŠ = université Pavol-Jozef-Šafárik de Košice
ČVUT = université technique tchèque
VŠE = École supérieure d'économie de Prague
VŠMU = École supérieure des arts de la scène de Bratislava
ÚJD SR = autorité slovaque de sûreté nucléaire
ÚJD = autorité slovaque de sûreté nucléaire
SÚJB = autorité tchèque de sûreté nucléaire
ČEPS = gestionnaire tchèque du réseau électrique
SŽDC = gestionnaire tchèque des voies ferrées
ČÚZK = cadastre tchèque
ÚGKK SR = autorité slovaque du cadastre
ŽSK = région de Žilina
TTSK = région de Trnava
BBSK = région de Banská Bystrica
SAŽP = agence slovaque de l'environnement
ŠOP SR = agence slovaque de protection de la nature
ŠOP = agence slovaque de protection de la nature
CHKO = zone naturelle protégée
KRNAP = parc national des Krkonoše
TANAP = parc national des Tatras
NAPANT = parc national des Basses Tatras
AOPK = agence tchèque de protection de la nature
ÚPN = Institut de la mémoire nationale
ÚSTR = Institut tchèque d'étude des régimes totalitaires
MIRRI SR = ministère slovaque de l'Investissement
MIRRI = ministère slovaque de l'Investissement
MPSVR = ministère slovaque du Travail
MPRV = ministère slovaque de l'Agriculture
MDV = ministère slovaque des Transports
MD ČR = ministère tchèque des Transports
MK ČR = ministère tchèque de la Culture
MŽP ČR = ministère tchèque de l'Environnement
MZe = ministère tchèque de l'Agriculture
MZd = ministère tchèque de la Santé
MSp = ministère tchèque de la Justice
ÚV ČR = cabinet du gouvernement tchèque
NSZ = parquet suprême tchèque
VSZ = parquet supérieur
NSS ČR = Cour administrative suprême tchèque
NSS SR = Cour administrative suprême slovaque
NS ČR = Cour suprême tchèque
ŠÚSR = Office slovaque des statistiques
KÚ = administration régionale
OÚ = administration du district
MÚ = mairie
MěÚ = mairie
MHD = transports en commun
IZS = services de secours
VZZS = secours héliportés
ÚOOÚ = autorité de protection des données
ÚOÚ = autorité de protection des données
NKÚ SR = Cour des comptes slovaque
NKÚ ČR = Cour des comptes tchèque
ČT = Télévision tchèque
ČRo = Radio tchèque
ČF = Philharmonie tchèque
ND Brno = Théâtre national de Brno
ND Praha = Théâtre national de Prague
SD Košice = Théâtre d'État de Košice
ŠD Košice = Théâtre d'État de Košice
ŠDKE = Théâtre d'État de Košice
SFÚ = Institut slovaque du film
SOŠV = Comité olympique et sportif slovaque
ČOV = Comité olympique tchèque
ČSLH = fédération tchèque de hockey sur glace
ČBF = fédération tchèque de basket-ball
KSČ = Parti communiste tchécoslovaque
KSČS = Parti communiste tchécoslovaque
ŠtB = police politique communiste
ČSLA = armée tchécoslovaque
ČSĽA = armée tchécoslovaque
ČSA = compagnie aérienne tchèque
ČČK = Croix-Rouge tchèque
SČK = Croix-Rouge slovaque
SĽSP = Caisse d'épargne slovaque
ZUŠ = école d'art
SOŠ = lycée professionnel
SPŠ = lycée technique
VOŠ = école supérieure professionnelle
CVČ = centre de loisirs
MsKS = centre culturel municipal
ÚOU = unité d'intervention de la police
EŠIF = fonds structurels européens
EK = Commission européenne
EU = UE
BR OSN = Conseil de sécurité de l'ONU
VZ OSN = Assemblée générale de l'ONU
OBSE = OSCE
MAAE = AIEA
ESĽP = CEDH
ESLP = CEDH
SD EÚ = CJUE
SDEÚ = CJUE
SD EU = CJUE
ZSSR = URSS
SSSR = URSS
SRN = Allemagne
KĽDR = Corée du Nord
KLDR = Corée du Nord
ČĽR = Chine
ČLR = Chine
SNŠ = CEI
Z. z. = recueil des lois slovaque
Z.z. = recueil des lois slovaque
m n. m. = mètres d'altitude
m n.m. = mètres d'altitude
pred n. l. = avant notre ère
pr. n. l. = avant notre ère
př. n. l. = avant notre ère
vrát. = y compris
DrSc. =
ArtD. =
PharmDr. =
"""

#: after a number
AMOUNT = """\
tis. = mille
mil. = millions
mld. = milliards
mldr. = milliards
mld = milliards
hod. = heures
hod = heures
sek. = secondes
Kč = couronnes tchèques
Kčs = couronnes tchécoslovaques
Sk = couronnes slovaques
eur = euros
ks = unités
os. = personnes
bil. = mille milliards
percent = pour cent
percenta = pour cent
percentami = pour cent
perc. = pour cent
procent = pour cent
pourcents = pour cent
procenta = pour cent
promile = pour mille
"""

#: before a number
NUMBER = """\
č. = n°
čl. = article
ods. = alinéa
cca = environ
r. = année
roku = année
"""

#: before a name
NAME = """\
ul. = rue
nám. = place de
nábr. = quai de
sv. = saint
Mgr. =
tř. = avenue
okr. = district de
k. ú. = cadastre de
kpt. = capitaine
npor. = lieutenant
ppor. = sous-lieutenant
mjr. = commandant
pplk. = lieutenant-colonel
plk. = colonel
genmjr. = général
genpor. = général
nprap. = adjudant
prap. = adjudant
rtm. = adjudant
"""

#: after a person's name
AFTER_NAME = """\
ml. = junior
st. = senior
"""

#: after a price and a stroke: *20 €/os.*
PER = {
    "os": "par personne",
    "osoba": "par personne",
    "osobu": "par personne",
    "noc": "par nuit",
    "deň": "par jour",
    "den": "par jour",
    "mes": "par mois",
    "ks": "l'unité",
}

#: gender of the acronyms above, and whether a bare *de* before them takes an article
ACRONYMS = {
    "ONU": ("f", True),
    "OTAN": ("f", True),
    "UE": ("f", True),
    "FMI": ("m", True),
    "PIB": ("m", False),
    "TVA": ("f", False),
    "SARL": ("f", False),
    "SA": ("f", False),
    "OMS": ("f", True),
    "OSCE": ("f", True),
    "AIEA": ("f", True),
    "CEDH": ("f", True),
    "CJUE": ("f", True),
    "URSS": ("f", True),
    "CEI": ("f", True),
}
#: of the French names above, those of countries
COUNTRIES = frozenset(
    ("Slovaquie", "République tchèque", "Tchécoslovaquie", "Allemagne", "Corée du Nord", "Chine")
)
#: letters that mean something else, unless a feminine article stands before them
WITH_ARTICLE = frozenset("CR RF EK EU".split())

#: words, folded, that show that the letters mean something else in this story
UNLESS = {
    "HDP": frozenset("turquie turc turcs turque turques kurde kurdes ankara istanbul".split()),
    "Mgr.": frozenset(
        """évêque évêques archevêque cardinal église diocèse messe pape vatican catholique prêtre
        abbé cathédrale épiscopale épiscopal monseigneur paroisse""".split()
    ),
    "MHD": frozenset("magnétohydrodynamique magnétique plasma plasmas fluide".split()),
}


_WORD = re.compile(r"\w+")


def entries(table: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """``table`` by the folded first word: (written, French) pairs, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in table.splitlines():
        written, _, french = line.partition("=")
        written = written.strip()
        first = _WORD.findall(written)[0].lower()
        found.setdefault(first, []).append((written, french.strip()))
    return {
        first: tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
        for first, pairs in found.items()
    }
