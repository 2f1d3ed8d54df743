"""Acronyms and labels of Slovak and Czech copy that mean nothing, or something else, in French.

They are left out of ``slavic_abbreviations`` because a story may explain them, or because the
letters stand for other things as well; one entry a line, ``written = French``.
"""

from __future__ import annotations

_ACRONYMS = """\
USA = États-Unis
MTS = CPI
MSD = CIJ
MAAE = AIEA
ESĽP = CEDH
ESLP = CEDH
MOV = CIO
OECD = OCDE
WHO = OMS
JAR = Afrique du Sud
SELČ = heure de Paris
SEČ = heure de Paris
LNG = GNL
AIDS = sida
UNIFIL = Finul
ECOWAS = Cédéao
EP = Parlement européen
EK = Commission européenne
OH = Jeux olympiques
LOH = Jeux olympiques d'été
RS = République slovaque
GP = parquet général
OC = centre commercial
SAV = Académie slovaque des sciences
ÚS = Cour constitutionnelle
ÚLK = union des clubs
SHL = deuxième division de hockey
DPB = régie des transports de Bratislava
DPMK = régie des transports de Košice
DPP = régie des transports de Prague
ŘLP = navigation aérienne tchèque
SZPB = Union des combattants antifascistes
ČST = télévision tchécoslovaque
SFTA = Académie slovaque du film et de la télévision
ĽŠU = école populaire d'art
ZUŠ = école d'art
LŠU = école populaire d'art
ČOV = Comité olympique tchèque
SOV = Comité olympique slovaque
SOŠV = Comité olympique et sportif slovaque
STU = université technique
UK = université Comenius
NTC = Centre national de tennis
KSK = région de Košice
BSK = région de Bratislava
TTSK = région de Trnava
TSK = région de Trenčín
NSK = région de Nitra
ŽSK = région de Žilina
BBSK = région de Banská Bystrica
PSK = région de Prešov
CHKO = zone protégée
TANAP-u = parc national des Tatras
ÚKSÚP-u = ÚKSÚP
SR = Slovaquie
MDŽ = journée des droits des femmes
SP = Coupe du monde
HZS = secours en montagne
ZZS = secours médical
KRHZ = pompiers de la région
VšZP = caisse publique d'assurance maladie
VZP = caisse publique d'assurance maladie
ÚDZS = autorité de surveillance des soins
ŠÚKL = agence du médicament
SÚKL = agence du médicament
ČSSZ = sécurité sociale tchèque
PMÚ = autorité de la concurrence
DSS = gestionnaires de fonds de pension
RPMN = TAEG
FF UK = faculté des lettres de l'université Comenius
KPR = présidence
ČMKOS = confédération des syndicats
"""
#: written → French
ACRONYMS = {
    written.strip(): french.strip()
    for written, _, french in (line.partition("=") for line in _ACRONYMS.splitlines())
}

#: labels before a colon in the figures of a match, folded
LABELS = frozenset(
    """góly gól branky nahrávky zostava zostavy sestava sestavy diváci divákov diváků rozhodcovia
    rozhodovali rozhodčí vylúčenia vyloučení tresty hlasy počasie počasí zloženie
    výsledky""".split()
)
#: answers of a ballot, folded, with their French
ANSWERS = {"áno": "oui", "ano": "oui", "nie": "non"}

_ADOPTED = """
hetman hejtman = président de la région
tender tenders = appel d'offres
dress dresses = maillot
marihuana = marijuana
plénum = séance plénière
contract = contrat
médic médics = étudiant en médecine
masters = maîtres d'apprentissage
nominant nominante = nommé par
orcan orcans = tempête
bancomat bancomats = distributeur de billets
blackout = panne générale
dispatcheur dispatcheurs = régulateur
pager pagers = bipeur
shutout = blanchissage
powerplay = supériorité numérique
cartée carté = suspendu
sélecté = sélectionné
depo = dépôt
doublier = comédien de doublage
magister = titulaire d'un master
absolvant absolvants absolvente = diplômé
maturité maturita = baccalauréat
docent = maître de conférences
aspirant aspirants = doctorant
prorecteur = vice-président de l'université
primat primate = maire
primator primateur = maire
viceprimatrice = adjointe au maire
starosta = maire
fara = presbytère
"""
#: word that French has otherwise or not at all, folded → French
ADOPTED = {
    word: french.strip()
    for words, _, french in (line.partition("=") for line in _ADOPTED.strip().splitlines())
    for word in words.split()
}
for _common in ("maturité", "aspirant", "aspirants", "primat", "primate", "hejtman"):
    del ADOPTED[_common]

#: endings of the names that inhabitants and clubs' players have
INHABITANTS = ("čan", "čania", "čanov", "čané", "čanů", "žané", "ovčania", "iaci", "šania")
