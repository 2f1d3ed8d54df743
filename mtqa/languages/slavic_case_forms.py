"""Case forms of Slovak and Czech names that no other name shares, with their nominative."""

from __future__ import annotations

TOWNS = """\
Bratislava = Bratislav{y,e,u,ou,ě}
Košice = Košíc | Košiciach | Košiciam | Košicami | Košicích
Prešov = Prešov{a,e,u,om,ě,em}
Žilina = Žilin{y,e,u,ou,ě}
Nitra = Nitr{y,u,ou} | Nitře
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
Brno = Brn{a,u,ě,om,em}
Ostrava = Ostrav{y,e,u,ou,ě}
Plzeň = Plzn{e,i,ou,ě,í}
Olomouc = Olomouc{e,i,í}
Liberec = Liberc{a,e,i,em}
Pardubice = Pardubic{ích,ím} | Pardubicami
Hradec Králové = Hradc{i,e,em} Králové
Karlovy Vary = Karlových Var{ov,ů,ech,och} | Karlovým Varom
České Budějovice = Českých Budějovic{,ích}
"""

#: of parties, by the noun that names them
PARTIES = """\
Smer = Smer{u,om,e,em}
Hlas = Hlas{u,om,e,em}
"""

_MASCULINE_OBLIQUE = "{om,ovi,em}"
GIVEN_NAMES = (
    "\n".join(
        f"{name} = {name}{_MASCULINE_OBLIQUE}"
        for name in """Adam Adrián Albert Alexander Alojz Andrej Anton Antonín Artur Bohumil
    Bohuslav Boris Daniel Dávid David Dušan Eduard Emil Erik Ernest Eugen Filip František Gabriel
    Gustáv
    Henrich Igor Ivan Jakub Jan Ján Jaromír Jaroslav Jozef Josef Juraj Július Kamil Karol Karel
    Kristián Ladislav Leopold Libor Lukáš Ľubomír Ľuboš Ľudovít Marcel Marek Marián Marian Martin
    Matej Matěj Matúš Michal Mikuláš Milan Miloš Miroslav Norbert Ondrej Ondřej Oliver Oskar Patrik
    Pavol Peter Petr Radovan Radoslav Rastislav Richard Robert Róbert Roman Rudolf Samuel
    Stanislav Stefan Štefan Tibor Tomáš Vavrinec Viktor Viliam Vladimír Vladimir Vojtech Zdeněk
    Zdenko Zoltán Žigmund Donald Emmanuel Volodymyr  Olaf Friedrich""".split()
    )
    + """
Tomáš = Tomáš{a,e}
Lukáš = Lukáš{a,e}
Ľuboš = Ľuboš{a,i}
Miloš = Miloš{a,e}
Matúš = Matúš{a,i}
Juraj = Juraj{a,i}
Ondrej = Ondreja
Ondřej = Ondřeje
Aleš = Aleš{a,e,em,ovi,om}
Jiří = Jiří{ho,mu,m}
Peter = Petrovi
Petr = Petrem
Pavol = Pavlom | Pavlovi
Pavel = Pavlem | Pavlovi
Marek = Markom
Zuzana = Zuzan{y,ou}
Lucia = Luciou
Monika = Monik{y,ou}
Zdeněk = Zdeňk{a,em,ovi}
"""
)
#: endings that no French, English or Slavic nominative has, with the nominative's
ENDINGS = {
    "ovej": "ová",
    "ovú": "ová",
    "ovou": "ová",
    "ského": "ský",
    "ckého": "cký",
    "skému": "ský",
    "ckému": "cký",
    "skej": "ská",
    "ckej": "cká",
    "áka": "ák",
    "ákovi": "ák",
    "ákom": "ák",
    "áča": "áč",
    "áčovi": "áč",
    "áčom": "áč",
    "skú": "ská",
    "ckú": "cká",
}
#: nominatives of these endings whose genitive is spelt like a woman's given name or surname
ENDING_ALIKE = frozenset({"ák", "áč"})
#: words before a name that stands in the genitive in a name of its own: a street, a school
NAMED_AFTER_PERSON = frozenset(
    """rue place avenue université théâtre musée prix stade lycée école institut fondation quai pont
    hôpital bibliothèque galerie ulica ulice námestie náměstí univerzita divadlo múzeum nadácia
    gymnázium nemocnica most""".split()
)
