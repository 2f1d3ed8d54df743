"""Slovak and Czech abbreviations that a translation should not leave, with their French.

One entry a line, ``written = French``; an empty French side means that French drops it.
"""

from __future__ import annotations

import re

from mtqa.languages.slavic_institutions import INSTITUTIONS

#: stand for themselves anywhere in a sentence
_PLAIN = """\
SR = Slovaquie
ČR = République tchèque
ČSFR = Tchécoslovaquie
ČSSR = Tchécoslovaquie
ÚV = Comité central
VÚC = région
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
ARO = réanimation
JIS = soins intensifs
CR = République tchèque
s.r.o. = SARL
s. r. o. = SARL
spol. s r.o. = SARL
spol. s r. o. = SARL
ZOH = Jeux olympiques d'hiver
RF = Russie
SŠHR = réserves de l'État
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
Z. z. = recueil des lois slovaque
Z.z. = recueil des lois slovaque
m n. m. = mètres d'altitude
m n.m. = mètres d'altitude
pred n. l. = avant notre ère
pr. n. l. = avant notre ère
př. n. l. = avant notre ère
vrát. = y compris
DrSc. =
PhD. =
Ph.D. =
Mgr. art. =
n. è. = de notre ère
ArtD. =
PharmDr. =
"""
PLAIN = _PLAIN + INSTITUTIONS

#: after a number
AMOUNT = """\
tis. = mille
mil. = millions
mld. = milliards
mldr. = milliards
mld = milliards
mlrd. = milliards
mlrd = milliards
md. = milliards
md = milliards
miliard = milliards
miliardů = milliards
miliardov = milliards
miliárd = milliards
miliardes = milliards
miliardy = milliards
milionů = millions
miliónov = millions
milión = millions
mil = millions
ct = centimes
b. = points
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
