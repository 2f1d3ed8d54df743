"""Masculine given names of Slovaks, Czechs and their neighbours, and their case forms.

A form that a woman's given name shares (*Petra*, *Michala*) is *doubtful*: it counts only beside
a surname that no woman bears.
"""

from __future__ import annotations

from collections.abc import Iterator

_NAMES = """Adam Adrián Albert Alexander Alojz Andrej Anton Antonín Artur Bohumil Bohuslav Boris
Branislav Daniel Dávid David Dominik Dušan Eduard Emil Erik Ernest Eugen Filip František Gabriel
Gustáv Henrich Igor Ivan Jakub Jan Ján Jaromír Jaroslav Jozef Josef Juraj Július Kamil Karol Karel
Kristián Ladislav Leopold Libor Lukáš Ľubomír Lubomír Ľuboš Luboš Ľudovít Marcel Marek Marián
Marian Martin Matej Matěj Matúš Michal Mikuláš Milan Miloš Miroslav Norbert Ondrej Ondřej Oliver
Oskar Patrik Pavol Pavel Peter Petr Radovan Radoslav Radek Rastislav Richard Robert Róbert Roman
Rudolf Samuel Stanislav Štefan Tibor Tomáš Vavrinec Viktor Viliam Vilém Vladimír Vojtech Vojtěch
Zdeněk Zdenko Zoltán Žigmund Aleš Jiří Vít Václav Vratislav Zbyněk Bořek Čeněk Hynek Jindřich
Kryštof Lubor Luděk Lumír Přemysl Radim Rostislav Svatopluk Šimon Tadeáš Vlastimil Bedřich Leoš
Maroš Marko Ivo Janko Ferdinand Imrich Vincent Valér Metod Cyril Július Dionýz Erich Drahoslav
Vendelín Jerguš Gejza Arpád Béla Lajos Viktor Donald Emmanuel Volodymyr Vladimir Olaf Friedrich
Oleh Ihor Serhij Dmytro Andrij Oleksij Oleksandr Mychajlo Mykola Denys Vitalij Kyrylo Jevhen
Sergej Dmitrij Nikolaj Michail Alexej Jurij Valerij Vasilij Anatolij Jevgenij Boris Maxim Ruslan
Ramzan Arsenij Taras Bohdan Rustem Dan Vadym Vadim Vasyl Teodor""".split()
#: given names of other countries, which Slovak and Czech decline all the same
ABROAD = """Thomas Harry Tigran Manuel Joshua Kevin Lionel Cristiano Kylian Antoine Joe Rishi Keir
Jens Mark
Pedro Aleksandar Novak Jannik Carlos Rafael Roger Andy Lewis Charles Fernando Elon Jeff Bill
Benjamin Recep Bašár Mohammed Narendra Joachim Miomir Slavko Luka Zoran Goran Dragan Janez
Stefanos Alexandros Giorgos Mateusz Andrzej Jarosław Jaroslaw Wojciech Zbigniew Lech Donald
Ronald George John James Jack Tom Paul Peter Steve Mike David Brian Kenneth Gareth Wayne Jürgen
Hans Günther Wolfgang Helmut Gerhard Markus Lothar Sandro Marco Matteo Silvio Giuseppe Sergio
Antonio José Luis Diego Javier Pablo  Didier François Nicolas Gabriel Alexis Ante
Ivica Zvonimir Milorad Slobodan Aleksander Borut Robert Viktor Péter János László Gergely Ferenc
István Zsolt Attila Mikael Lars Erling Magnus Jonas Anders Matti Sauli Petteri Toomas Valdis
Michael Johannes Lukas Simon Felix Niklas Tobias Florian Philipp Stefan Andreas Matthias Oscar
Arthur Kristoffer
Raimonds Gitanas Benny Isaac Volker Sebastian Christian Armin Jean Michel Emmanuel Boris""".split()
NAMES = frozenset(_NAMES)
#: given names whose genitive is a woman's name as well
_SHARED_WITH_WOMEN = frozenset(
    """Billa Dana Janka Radka Teodora Jaroslava Teodora
    Petra Pavla Michala Martina Daniela Romana Jana Stanislava Jaroslava Miroslava Ladislava
    Bohuslava Radoslava Branislava Vladimíra Roberta Alexandra Antonína Jozefa Josefa
    Karla Karola Zdenka Zdeňka Kamila Emila Adriána Mariána Mariana Dominika Gabriela Františka
    Ivana Samuela Erika Patrika Viktora Bohumila Ľubomíra Lubomíra Andreja Milana
    Filipa Marcela Vlastimila Vratislava Drahoslava Dušana Kristiána Adama
    Iva Marka Jaromíra Maxima 
    Manuela Paula Rafaela Fernanda Cristiana Joana Carla Antonia Alexandra Nicola Luisa Sandra
    Maria Christiana Sebastiana Claudia Silvia Michela Mikaela Benjamina Keira Toma Pedra Diega
    Jonasa Luku Ivicu Dragana Zorana Gorana Marca Charlesa Sergia Rogera Jacka Johna Andersa Hansa
    Bohdana Eduarda Oleksandra Michaela Simona Floriana Philippa Stefana Oscara Arthura
    Leopolda Ernesta Ferdinanda Vincenta Richarda Olivera 
    Václava Ruslana Vladimira Alberta""".split()
)
_SOFT = "šžčřcj"


def case_forms(name: str) -> Iterator[tuple[str, str]]:
    """Case forms with their case: ``a`` genitive, ``i`` dative, ``m`` instrumental."""
    if name.endswith("ij"):
        stem = name[:-1]
        yield from ((stem + "ho", "a"), (stem + "mu", "i"), (stem + "m", "m"))
        yield from ((stem + "jovi", "i"), (stem + "jom", "m"), (stem + "ja", "a"))
        return
    if name[-1] == "í":
        yield from ((name + "ho", "a"), (name + "mu", "i"), (name + "m", "m"))
        return
    if name[-1] in "iyéeu":
        yield from ((name + "ho", "a"), (name + "mu", "i"), (name + "m", "m"))
        return
    if name[-1] == "a":
        yield from ((name[:-1] + "u", "a"), (name[:-1] + "ovi", "i"), (name[:-1] + "om", "m"))
        return
    stem = name[:-1] if name[-1] == "o" else name
    if name in ("Pavol", "Pavel", "Karel", "Peter", "Alexander") or name[-2:] in ("ek", "ec"):
        stem = name[:-2] + name[-1]
    elif name[-2:] == "ěk":
        stem = name[:-3] + {"n": "ň"}.get(name[-3], name[-3]) + "k"
    yield from ((stem + "a", "a"), (stem + "ovi", "i"), (stem + "om", "m"), (stem + "em", "m"))
    if name == "Peter" or name[-2:] == "ek":  # Slovak: Mareka, Czech: Marka
        yield from ((name + "a", "a"), (name + "ovi", "i"), (name + "om", "m"))
    if stem[-1] in _SOFT:
        yield from ((stem + "e", "a"), (stem + "i", "i"))


def _tables() -> tuple[dict[str, tuple[str, str]], frozenset[str]]:
    forms: dict[str, tuple[str, str]] = {}
    for name in _NAMES:
        for form, case in case_forms(name):
            if form not in NAMES:
                forms.setdefault(form, (name, case))
    for name in ABROAD:
        for form, case in case_forms(name):
            if form not in NAMES and form not in ABROAD:
                forms.setdefault(form, (name, case))
    return forms, frozenset(forms.keys() & _SHARED_WITH_WOMEN)


#: case form → (nominative, case); the forms that a woman's name shares
FORMS, DOUBTFUL = _tables()

#: women's given names, of which the case forms in *-ou*, and in *-y* where no name is spelt so
_WOMEN = """Jana Eva Mária Anna Zuzana Katarína Veronika Iveta Monika Lucia Petra Andrea Martina
Michaela Lenka Ivana Alena Jarmila Ľubica Tatiana Natália Denisa Kristína Barbora Tereza Markéta
Kateřina Hana Helena Vladimíra Milena Daniela Simona Dana Jitka Renata Dominika Ľudmila
Magdaléna Viera Věra Olga""".split()
#: those whose case forms are names elsewhere: they count beside a surname in a case alone
_MORE = """Erika Alexandra Jaroslava Miroslava Soňa Ľuba Emília Darina Danica Oľga Marcela
Gabriela Silvia Edita Viktória Beáta Irena Júlia Magda Nina Nora Lívia Adriana Radka Blanka Pavla
Pavlína Klára Eliška Adéla Aneta Romana Šárka Zdenka Zdeňka Stanislava Ladislava Božena Růžena
Kamila Karolína Bronislava Drahomíra Jiřina Sabína Patrícia Vlasta Slávka Agáta Laura""".split()
WOMEN = frozenset(_WOMEN)
_GENITIVE = frozenset(
    """Zuzana Katarína Veronika Iveta Monika Kristína Barbora Tereza Markéta Kateřina Michaela
    Jarmila Magdaléna Ľudmila Jitka""".split()
)


def _woman_in_a_case(name: str) -> Iterator[str]:
    """Case forms of a woman's given name in *-a*: *Jany, Janu, Janou, Jane, Janě*."""
    stem = name[:-1]
    if stem[-1] == "i" or stem[-1] in _SOFT:
        yield from (stem + ending for ending in ("i", "u", "ou"))
        return
    yield from (stem + ending for ending in ("y", "u", "ou", "e"))
    softened = {"k": "c", "g": "z", "h": "z", "r": "ř"}.get(stem[-1], stem[-1])
    yield stem[:-1] + softened + ("e" if softened in "czř" else "ě")


#: case form of a woman's given name → the name
WOMEN_FORMS = {
    form: name for name in reversed((*_WOMEN, *_MORE)) for form in _woman_in_a_case(name)
}
#: given names in a case, as a table: ``nominative = form | form``
GIVEN_NAMES = "\n".join(
    [f"{name} = {form}" for form, (name, _) in FORMS.items() if form not in DOUBTFUL]
    + [f"{name} = {name[:-1]}ou" for name in _WOMEN if name[-1] == "a"]
    + [f"{name} = {name[:-1]}y" for name in _WOMEN if name in _GENITIVE]
)
