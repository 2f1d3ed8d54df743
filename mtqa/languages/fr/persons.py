"""Persons whose name French spells its own way, with their Slovak, Czech and English spellings.

``{,a,om}`` spells endings out. Left out: spellings that other people bear (*Čechov* as a surname
of today, *Lenin* as a brand), and names that French takes over as they are (*Lavrov*, *Peskov*).
"""

from __future__ import annotations

SLAVIC_M = "{,a,ovi,om,em,u}"

PERSONS = f"""\
Poutine = Putin{SLAVIC_M}
Loukachenko = Lukašenk{{o,a,ovi,om,em}} | Lukashenko
Zelensky = Zelenskyj | Zelenskij | Zelenskiy | Zelenskyi | Zelensk{{ého,ému,ým,ym,om}} | Zelenský
Choïgou = Šojgu{{,a,ovi,om}} | Shoigu
Navalny = Navaľn{{yj,ý,ij,ého,ému,ým,om}} | Navaln{{yj,ý,ij,ého,ému,ým}} | Navaľného
Navalnaïa = Navaľn{{á,ej,ú,ou,aja}} | Navaln{{á,aja}}
Eltsine = Jeľcin{SLAVIC_M} | Jelcin{SLAVIC_M} | Yeltsin
Gorbatchev = Gorbačov{SLAVIC_M} | Gorbachev
Khrouchtchev = Chruščov{SLAVIC_M} | Khrushchev
Brejnev = Brežnev{SLAVIC_M} | Brezhnev
Staline = Stalin{{,a,ovi,om,em}}
Lénine = Lenin{{a,ovi,om,em}}
Trotski = Trockij | Trock{{ého,ému,ým}}
Dostoïevski = Dostojevsk{{ij,ý,ého,ému,ým,om}} | Dostoyevsky
Tolstoï = Tolstoj{{,a,ovi,om,em}} | Tolstého
Tchaïkovski = Čajkovsk{{ij,ý,ého,ému,ým,om}} | Tchaikovsky
Pouchkine = Puškin{{,a,ovi,om,em}} | Pushkin
Soljenitsyne = Solženicyn{{,a,ovi,om,em}} | Solzhenitsyn
Prigojine = Prigožin{{,a,ovi,om,em}} | Prigozhin
Michoustine = Mišustin{{,a,ovi,om,em}} | Mishustin
Khodorkovski = Chodorkovsk{{ij,ého,ému,ým}} | Khodorkovsky
Zakharova = Zacharovov{{á,ej,ú,ou,é}} | Zacharov{{ovej,ová}}
Matvienko = Matvijenkov{{á,ej,ú,ou,é}}
Ianoukovitch = Janukovyč{{,a,ovi,om,em}} | Janukovič{{,a,ovi,om,em}} | Yanukovych
Porochenko = Porošenk{{o,a,ovi,om,em}} | Poroshenko
Timochenko = Tymošenkov{{á,ej,ú,ou,é}} | Tymošenko | Tymoshenko
Iouchtchenko = Juščenk{{o,a,ovi,om,em}} | Yushchenko
Chmyhal = Šmyhaľ{{,a,ovi,om}} | Šmyhal{{,a,ovi,em}} | Shmyhal
Syrsky = Syrskyj | Syrskyi | Syrskiy | Syrsk{{ého,ému,ým}}
Zaloujny = Zalužnyj | Zalužn{{ý,ého,ému,ým}} | Zaluzhny{{,i,y}}
Tikhanovskaïa = Cichanousk{{á,ej,ú,ou,é,aja}} | Tsikhanouskaya
Gagarine = Gagarin{SLAVIC_M}
Chostakovitch = Šostakovič{{,a,ovi,om,em}} | Shostakovich
Noureev = Nurejev{SLAVIC_M} | Nureyev
Raspoutine = Rasputin{SLAVIC_M}
Malevitch = Malevič{{,a,ovi,om,em}} | Malevich
Stravinsky = Stravinskij | Stravinsk{{ého,ému,ým,om}}
Prokofiev = Prokofjev{SLAVIC_M}
Rachmaninov = Rachmaninov{{a,ovi,om,em}} | Rachmaninoff
Lomonossov = Lomonosov{SLAVIC_M}
Potemkine = Potemkin{{a,ovi,om,em}} | Poťomkin{{,a}}
Boulgakov = Bulgakov{SLAVIC_M}
Maïakovski = Majakovsk{{ij,ý,ého,ému,ým,om}} | Mayakovsky
Kasparov = Kasparov{{a,ovi,om,em}}
Nemtsov = Nemcov{SLAVIC_M}
Kara-Mourza = Kara-Murz{{a,u,ovi,om,y}}
Saakachvili = Saakašvili{{,ho,mu,m}} | Saakashvili
Chevardnadze = Ševardnadze{{,ho,mu,m}} | Shevardnadze
Netanyahou = Netanjahu{{,a,ovi,om,em}}
Khamenei = Chameneí | Chameneí{{ho,mu,m}} | Chamenej
Khomeiny = Chomejní{{,ho,mu,m}}
Kadhafi = Kaddáfí{{,ho,mu,m}}
Moubarak = Mubarak{{a,ovi,om,em}}
Xi Jinping = Si Ťin-pching{{,a,ovi,om,em}}
Kim Jong-un = Kim Čong-un{{,a,ovi,om,em}}
Mao Zedong = Mao Ce-tung{{,a,ovi,om,em}}
Merkel = Merkelov{{á,ej,ú,ou,é}}
von der Leyen = von der Leyenov{{á,ej,ú,ou,é}}
Clinton = Clintonov{{á,ej,ú,ou,é}}
Harris = Harrisov{{á,ej,ú,ou,é}}
Meloni = Meloniov{{á,ej,ú,ou,é}}
Le Pen = Le Penov{{á,ej,ú,ou,é}}
Thatcher = Thatcherov{{á,ej,ú,ou,é}}
Truss = Trussov{{á,ej,ú,ou,é}}
Kallas = Kallasov{{á,ej,ú,ou,é}}
Metsola = Metsolov{{á,ej,ú,ou,é}}
Baerbock = Baerbockov{{á,ej,ú,ou,é}}
Lagarde = Lagardeov{{á,ej,ú,ou,é}}
Macron = Macronov{{ej,ú,ou}} | Macron{{a,ovi,om,em}}
Obama = Obamov{{á,ej,ú,ou,é}} | Obam{{u,ovi,om,ou}}
Biden = Biden{{a,ovi,om,em}}
Trump = Trump{{a,ovi,om,em}}
Orbán = Orbán{{a,ovi,om,em}}
Scholz = Scholz{{a,ovi,om,em}}
Merz = Merz{{a,ovi,om,em}}
Erdogan = Erdogan{{a,ovi,om,em}}
Halep = Halepov{{á,ej,ú,ou,é}}
Osaka = Osakov{{á,ej,ú,ou,é}}
Williams = Williamsov{{á,ej,ú,ou,é}}
Swiatek = Świątekov{{á,ej,ú,ou,é}} | Swiatekov{{á,ej,ú,ou,é}} | Šwiatekov{{á,ej,ú,ou,é}}
Sabalenka = Sabalenkov{{á,ej,ú,ou,é}}
Azarenka = Azarenkov{{á,ej,ú,ou,é}}
Svitolina = Svitolinov{{á,ej,ú,ou,é}}
Charapova = Šarapovov{{á,ej,ú,ou,é}}
Gauff = Gauffov{{á,ej,ú,ou,é}}
Shiffrin = Shiffrinov{{á,ej,ú,ou,é}}
Vonn = Vonnov{{á,ej,ú,ou,é}}
Goggia = Goggiov{{á,ej,ú,ou,é}}
Brignone = Brignoneov{{á,ej,ú,ou,é}}
"""

#: surnames whose last letter gets lost, where the whole name may stand nowhere in the story
CUT = """\
Babiš = Babi
Matovič = Matovi
Šefčovič = Šefčovi | Sefcovi
Djokovic = Djokovi
"""

#: spellings that nobody else bears, whatever the story tells
SURE = frozenset(("Zelenskyj", "Zelenskij", "Zelenskiy", "Zelenskyi"))
#: folded words one of which must stand in the story, where others bear the name too
CONTEXT = {
    "Tchaïkovski": frozenset(
        """piotr pjotr petr iľjič compositeur symphonie ballet ballets opéra concerto cygnes
        casse-noisette onéguine musique orchestre russe""".split()
    ),
    "Zelensky": frozenset(
        """volodymyr vladimir ukraine ukrainien ukrainienne ukrainiens ukrainiennes kiev kyiv
        ukrajina""".split()
    ),
}

#: spellings that French accepts, of which a story keeps one
VARIANTS = (
    ("Kiev", "Kyiv"),
    ("Zelensky", "Zelenski", "Zelenskyy"),
    ("Lviv", "Lvov"),
    ("Kharkiv", "Kharkov"),
    ("Louhansk", "Lougansk", "Luhansk"),
    ("Marioupol", "Mariupol"),
    ("Bakhmout", "Bakhmut"),
    ("Boutcha", "Bucha"),
    ("Soumy", "Sumy"),
    ("Zaporijjia", "Zaporijia", "Zaporojie", "Zaporijjie"),
    ("Tchernobyl", "Tchornobyl", "Chernobyl"),
    ("Mykolaïv", "Mykolaiv", "Mikolaïv"),
    ("Netanyahu", "Netanyahou", "Nétanyahou"),
    ("Kadhafi", "Khadafi", "Gaddafi"),
    ("Pékin", "Beijing"),
    ("Biélorussie", "Bélarus", "Belarus"),
    ("Navalny", "Navalnyi", "Navalni"),
    ("Loukachenko", "Lukashenka", "Loukachenka"),
    ("Daech", "Daesh"),
    ("Hezbollah", "Hizbollah"),
    ("Erdogan", "Erdoğan"),
)
