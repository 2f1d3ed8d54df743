"""Surnames of Slovaks and Czechs in the news, and the case forms of surnames.

The table of the well known answers for a case form that stands alone; the endings of
``slavic_paradigms`` answer for everybody else, where the story tells more of the name.
"""

from __future__ import annotations

from collections.abc import Iterator

_SURNAMES = """Fico Pellegrini Danko Šimečka Matovič Heger Kaliňák Eštok Blanár Taraba Huliak Susko
Kamenický Ódor Lajčák Korčok Kollár Sulík Naď Mikloš Dzurinda Mečiar Gašparovič Kočner Haščák
Lipšic Žilinka Kuciak Gröhling Majerský Káčer Wlachovský Šefčovič Mikulec Drucker Šaško
Migaľ Ráž Gašpar Glück  Uhrík Kotleba Krajčí Korčák Krajniak Budaj Doležal
Babiš Fiala Zeman Rakušan Hamáček Stanjura Síkela Lipavský Jurečka Válek Okamura Vystrčil Sobotka
Nečas Topolánek Petříček Zaorálek Foltýn Metnar Macinka Plaga Prymula Farský
Hamšík Škriniar Dúbravka Lobotka Sagan Slafkovský Jágr Jagr Pastrňák Hertl Palát Voráček Souček
Coufal Lehečka Macháč Menšík Trpišovský Calzona Tarkovič Pogačar Roglič Gašparík Hossa Chára Šatan
Dvorský Pálffy Demitra Hudáček Rybár Jurčo Cehlárik""".split()
_WOMEN = """Čaputová Remišová Saková Dolinková Šimkovičová Plaváková Schillerová Černochová
Pekarová Válková Langšádlová Maláčová Kolíková Bittó Cigániková Žitňanská Radičová Bartošová
Vondroušová Krejčíková Plíšková Kvitová Vlhová Schmiedlová Cibulková Rybáriková Kuzminová
Ledecká Uhlerová Bihariová""".split()
#: surnames of the news, men's and women's, as they are spelt
KNOWN = (*_SURNAMES, *_WOMEN)
#: forms that another name or a French word shares
_SHARED = frozenset(
    """Danka Sagana Hossy Zemana Druckera Glücka Rybára Šatana Gašpara Hossou Hossu""".split()
)
_SOFT = "šžčřcjňďťľ"


def case_forms(name: str) -> Iterator[str]:
    """Case forms of a man's surname."""
    last = name[-1]
    if last == "ý":
        yield from (name[:-1] + ending for ending in ("ého", "ému", "ým", "om", "ém"))
    elif last in "iíy":
        yield from (name + ending for ending in ("ho", "mu", "m"))
    elif last == "a":
        yield from (name[:-1] + ending for ending in ("u", "y", "ovi", "om", "ou"))
    elif last == "o":
        yield from (name[:-1] + ending for ending in ("a", "ovi", "om", "em"))
    else:
        stem = name
        if name[-2:] in ("ek", "ec", "el") and name[-3] not in "gek":
            stem = name[:-2] + last
        yield from (stem + ending for ending in ("a", "ovi", "om", "em"))
        if last in _SOFT:
            yield from (stem + ending for ending in ("e", "i"))


SURNAME_CASES = "\n".join(
    f"{name} = {' | '.join(form for form in case_forms(name) if form not in _SHARED)}"
    for name in _SURNAMES
)


#: people whose genitive may be a woman's name, by both names
WELL_KNOWN = """\
Karel Gott = Karla Gotta | Karlem Gottem | Karlom Gottom | Karlu Gottovi
Václav Havel = Václava Havla | Václavem Havlem | Václavom Havlom
Václav Klaus = Václava Klausa | Václavem Klausem | Václavom Klausom
Ivan Lendl = Ivana Lendla | Ivanem Lendlem | Ivanom Lendlom
Emil Zátopek = Emila Zátopka | Emilem Zátopkem | Emilom Zátopkom
Bohumil Hrabal = Bohumila Hrabala | Bohumilem Hrabalem | Bohumilom Hrabalom
Jan Hus = Jana Husa | Janem Husem | Jánom Husom | Jána Husa
Karel Čapek = Karla Čapka | Karlem Čapkem | Karlom Čapkom
Alexander Dubček = Alexandra Dubčeka | Alexandrom Dubčekom | Alexandrem Dubčekem
Jan Palach = Jana Palacha | Janem Palachem | Janom Palachom
Jan Masaryk = Jana Masaryka | Janem Masarykem
Dominik Dán = Dominika Dána | Dominikom Dánom
Gabriel Boric = Gabriela Borica
Petr Pavel = Petrem Pavlem | Petrom Pavlom | Petru Pavlovi
Ivan Korčok = Ivana Korčoka | Ivanom Korčokom
Martin Dúbravka = Martina Dúbravku | Martinom Dúbravkom
Patrik Schick = Patrika Schicka | Patrikem Schickem | Patrikom Schickom
Leoš Janáček = Leoše Janáčka | Leošem Janáčkem
Antonín Dvořák = Antonína Dvořáka | Antonínem Dvořákem
Alfons Mucha = Alfonse Muchy | Alfonsa Muchu | Alfonsem Muchou
"""
