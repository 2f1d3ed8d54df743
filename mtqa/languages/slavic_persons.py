"""Surnames of Slovaks and Czechs with their declension, and women's given names here and elsewhere.

See ``data/NOTICE.md`` for where the tables come from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from mtqa.languages.lexicon import DATA_DIR
from mtqa.languages.slavic_places import SHARED
from mtqa.languages.slavic_surnames import KNOWN

FILE: Final = "slavic.surnames.txt"
GIVEN_FILE: Final = "given.names.txt"

#: given names of Slovak and Czech women besides those of the table
WOMEN = frozenset(
    """Ada Adela Adéla Adriana Agáta Alena Alexandra Alica Alice Alžběta Alžbeta Anastázia
    Andrea Andula Aneta Anežka Anna Antónia Antonie Apolónia Barbara Barbora Beáta
    Bianka Blanka Blažena Bohdana Božena Bronislava Brigita Cecília Dagmar Dagmara Dana
    Daniela Danuše Daša Denisa Dominika Dorota Drahomíra Edita Elena Eliška Ela Ema
    Emília Emilie Erika Ester Estera Eugénia Eva Evelína Františka Gabriela Hana Hedviga
    Helena Henrieta Hermína Ida Ilona Irena Irina Iva Ivana Iveta Ivica Ivona Izabela
    Jana Janka Jarmila Jaroslava Jasna Jindřiška Jitka Johana Jozefína Judita Júlia
    Julie Juliana Justína Kamila Karin Karina Karla Karolína Katarína Kateřina Klára
    Klaudia Kornélia Kristína Kristýna Květa Květoslava Lada Laura Lea Lenka Libuša
    Libuše Lívia Liana Linda Lucia Lucie Ľubica Ľuba Ľubomíra Luba Ľudmila Ludmila Magda
    Magdaléna Marcela Margaréta Margita Mária Marie Marianna Mariana Marika Markéta
    Marta Martina Matilda Michaela Michala Milada Milena Milica Milota Miloslava
    Miroslava Mirka Monika Nadežda Naďa Nataša Natália Nela Nikola Nikoleta Nina Nora
    Oľga Olga Olívia Patrícia Paula Paulína Pavla Pavlína Petra Petronela Radka Radmila
    Radoslava Regina Renáta Renata Romana Rozália Rudolfa Ružena Růžena Sabína Sára
    Sandra Silvia Silvie Simona Slávka Slavomíra Sofia Soňa Stanislava Stela Svetlana
    Světlana Šárka Štefánia Štěpánka Táňa Tamara Tatiana Tereza Terézia Tímea Uršuľa
    Valéria Vanda Vanesa Věra Vera Veronika Viera Viktória Viktorie Viola Vladimíra
    Vladislava Vlasta Zdena Zdenka Zdeňka Zina Zita Zlatica Zoja Zora Zuzana Žaneta
    Žofia Žofie Ria Skarleta Nicol Kitty Ivanka Veronica Ingrid Elvíra Emma Hilda Lýdia
    Lydie Jolana Marína Melánia Vilma Vesna Dita Jolanta Květuše Jiřina Jaromíra
    Bohumila Bohuslava Danica Darina Dáša""".split()
)
#: given names of other peoples too, whose women have surnames of any form
SHARED_WOMEN = frozenset(
    """Ada Adela Adriana Agáta Alexandra Alice Andrea Anna Barbara Daniela Diana Dorota Ema Emma
    Ester Gabriela Helena Ida Ilona Irena Irina Julia Karin Karina Laura Lea Linda Lucia Magda
    Magdalena Marcela Maria Marianna Mariana Marta Matilda Monika Nela Nicol Nikola Nina Nora Olga
    Olivia Paula Regina Romana Sandra Sara Silvia Simona Sofia Svetlana Tamara Tatiana Vanda
    Vanesa Vera Veronica Viola Ivanka Ingrid Vesna Marina Stella Elena Eva Jana Petra Martina
    Michaela Lydia Marie Julie Sabrina Klaudia Kitty Vlasta Zora Urška Alenka Renata""".split()
)
#: ending of a man's surname in a case → endings of its nominative
_ENDINGS = (
    ("ského", ("ský",)), ("ckého", ("cký",)), ("ého", ("ý",)), ("ému", ("ý",)), ("ým", ("ý",)),
    ("ího", ("í",)), ("ímu", ("í",)), ("ím", ("í",)), ("iho", ("i",)), ("imu", ("i",)),
    ("yho", ("y",)), ("ymu", ("y",)), ("ovi", ("", "a", "o")), ("om", ("", "a", "o")),
    ("em", ("", "o")), ("ou", ("a",)), ("a", ("", "o")), ("u", ("a", "")), ("y", ("a",)),
    ("e", ("", "a")), ("i", ("", "a")),
)  # fmt: skip
_FLEETING = re.compile(r"(?P<stem>.*[^aeiouyáéěíóúůý])(?P<last>[kclr])")
_SOFT = "šžčřcjňďťľ"


class Surnames(NamedTuple):
    """Nominatives of men's surnames, and case forms of theirs that are names elsewhere."""

    names: frozenset[str]
    shared: frozenset[str]


class Given(NamedTuple):
    """Given names: of women of other countries alone, folded; of Slovak and Czech women; of men."""

    abroad: frozenset[str]
    home: frozenset[str]
    men: frozenset[str]


@cache
def load_surnames() -> Surnames:
    """Men's surnames of the two countries."""
    names, _, shared = (DATA_DIR / FILE).read_text(encoding="utf-8").partition(f"{SHARED}\n")
    return Surnames(frozenset(names.split()).union(KNOWN), frozenset(shared.split()))


@cache
def load_given() -> Given:
    """Given names of women and men, here and elsewhere."""
    text = (DATA_DIR / GIVEN_FILE).read_text(encoding="utf-8")
    abroad, home, men = (frozenset(part.split()) for part in re.split(r"\[\w+\]\n", text)[1:])
    return Given(frozenset(map(str.lower, abroad)), home | WOMEN, men - home)


def nominatives(form: str) -> Iterator[str]:
    """What the nominative of a man's surname may be; most of these don't exist."""
    for ending, rights in _ENDINGS:
        stem = form[: len(form) - len(ending)]
        if not form.endswith(ending) or len(stem) < 2:
            continue
        if ending in ("e", "i") and stem[-1] not in _SOFT:
            continue
        for right in rights:
            yield stem + right
        if "" in rights and (fleeting := _FLEETING.fullmatch(stem)):
            yield f"{fleeting['stem']}e{fleeting['last']}"
            yield f"{fleeting['stem']}o{fleeting['last']}"


@cache
def surname(form: str) -> str | None:
    """The surname that ``form`` is a case form of; None where it is one too, or a name abroad."""
    table = load_surnames()
    if form in table.names or form in table.shared:
        return None
    return next((name for name in nominatives(form) if name in table.names), None)


#: ending of a man's given name in a case → the case, as in ``slavic_given_names``
_GIVEN_ENDINGS = (
    ("yho", "y", "a"), ("iho", "i", "a"), ("ovi", "", "i"), ("ovi", "o", "i"), ("om", "", "m"),
    ("om", "o", "m"), ("em", "", "m"), ("a", "", "a"), ("a", "o", "a"), ("e", "", "a"),
    ("ymu", "y", "i"), ("imu", "i", "i"), ("ym", "y", "m"), ("im", "i", "m"), ("u", "a", "a"),
)  # fmt: skip
_SOFT_LAST = ("s", "z", "x", "ge", "sh", "ch", "c", "j", "š", "ž", "č")


@cache
def man_abroad(form: str) -> tuple[str, str] | None:
    """The given name of a man elsewhere that ``form`` is a case form of, and the case."""
    table = load_given()
    if form in table.men or form in table.home or form.lower() in table.abroad:
        return None
    for ending, right, case in _GIVEN_ENDINGS:
        stem = form[: len(form) - len(ending)]
        if not form.endswith(ending) or len(stem) < 3:
            continue
        if ending == "e" and not stem.endswith(_SOFT_LAST):
            continue
        if len(stem) < 4 and right != "y":
            continue  # *Casa*
        if stem + right in table.men:
            return stem + right, case
    return None
