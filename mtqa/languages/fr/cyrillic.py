"""Russian and Ukrainian names as Slovak and Czech write them → as French does.

Source of the correspondences: usage of AFP and of the Commission nationale de toponymie.
"""

from __future__ import annotations

import re

#: given names that are nobody's but a Russian's, a Ukrainian's or a Belarusian's
GIVEN = {
    "Dmitrij": "Dmitri", "Jurij": "Iouri", "Jevgenij": "Evgueni", "Evgenij": "Evgueni",
    "Valerij": "Valeri", "Vitalij": "Vitali", "Vasilij": "Vassili", "Anatolij": "Anatoli",
    "Gennadij": "Guennadi", "Georgij": "Gueorgui", "Arkadij": "Arkadi", "Grigorij": "Grigori",
    "Jevgenija": "Evguenia", "Julija": "Ioulia", "Ksenija": "Ksenia", "Serhij": "Serhiï",
    "Andrij": "Andriï", "Oleksij": "Oleksiï", "Mychajlo": "Mykhaïlo", "Jevhen": "Ievhen",
    "Valentyna": "Valentyna", "Aljaksandr": "Alexandre", "Arsenij": "Arseni", "Jehor": "Iehor",
    "Jegor": "Egor", "Ljudmila": "Lioudmila", "Ľudmyla": "Lioudmyla", "Taťjana": "Tatiana",
    "Jelizaveta": "Elizaveta", "Ilja": "Ilia", "Semjon": "Semion", "Vasyľ": "Vassyl",
    "Tymur": "Timour", "Tymofij": "Tymofiï", "Aljona": "Aliona", "Fjodor": "Fiodor",
    "Artemij": "Artemi", "Afanasij": "Afanassi", "Hennadij": "Hennadiï", "Svjatoslav": "Sviatoslav",
}  # fmt: skip
#: given names that Slovaks and Czechs bear as well
GIVEN_SHARED = {
    "Sergej": "Sergueï", "Nikolaj": "Nikolaï", "Alexej": "Alexeï", "Aleksej": "Alexeï",
    "Michail": "Mikhaïl", "Andrej": "Andreï", "Alexandr": "Alexandre", "Jelena": "Elena",
    "Natalja": "Natalia", "Alexander": "Alexandre",
}  # fmt: skip
#: given names that French spells alike, and nobody in Slovakia or the Czech Republic bears
GIVEN_ALIKE = frozenset(
    """Nikita Marat Oleh Ihor Rosen Fanil Timur Rustam Rustem Vladimir Volodymyr Mykola Taras
    Kirill Artem Gleb Samvel Tigran Apty Vitali Dmitri Mikhaïl Sergueï Maxim Ruslan Kyrylo Bojko
    Kiril Rumen Gueorgui Vassil Svetoslav Hristo""".split()
)
#: Slovaks and Czechs who keep the spelling of their given name
AT_HOME = frozenset(("Mesežnikov", "Meseznikov", "Zverev"))
#: surnames that go with these
_RUSSIAN = re.compile(r"\w{2,}(?:[oe]v|[iy]n|enko|skij|ckij|ovič|čuk|juk)(?:[oe]?v?á|a)?")
#: endings of surnames that no Slovak or Czech bears
_SURE = re.compile(r"\w{2,}(?:[sc]k[iy]j|n[yi]j|[ae]jev|[aeiou]jenko|ščuk)|\w*[šžčďľŠŽČĎĽ]\w*enko")
_LETTERS = (
    ("šč", "chtch"), ("Šč", "Chtch"), ("š", "ch"), ("Š", "Ch"), ("č", "tch"), ("Č", "Tch"),
    ("ž", "j"), ("Ž", "J"), ("ď", "d"), ("ť", "t"), ("ň", "n"), ("ľ", "l"),
)  # fmt: skip
_J = re.compile("(?<=[aeiouy])j(?=[aeiou])")


def is_russian(surname: str) -> bool:
    """Whether the surname may be a Russian's, a Ukrainian's or a Belarusian's."""
    return bool(_RUSSIAN.fullmatch(surname))


def surely_foreign(surname: str) -> bool:
    """Whether no Slovak and no Czech is called so."""
    return bool(_SURE.fullmatch(surname))


def in_french(surname: str) -> str:
    """The surname as French transcribes it: *Čerkasskij* → *Tcherkasski*."""
    name = re.sub("ľ(?=[aou])", "li", surname)
    name = re.sub("ť(?=[aou])", "ti", name)
    name = re.sub("(?<=[^aeiouy])jan$", "ian", name)
    name = re.sub("(s|c|n)([iy])j$", lambda m: f"{'ts' if m[1] == 'c' else m[1]}{m[2]}", name)
    name = re.sub("k([iy])j$", r"k\1", name)
    name = name.replace("ch", "\x00").replace("Ch", "\x01")
    name = re.sub("c(?=[kiey]|$)", "ts", name)
    for slavic, french in _LETTERS:
        name = name.replace(slavic, french)
    name = re.sub("u", "ou", name).replace("\x00", "kh").replace("\x01", "Kh")
    name = re.sub("^U", "Ou", name)
    name = re.sub("^J(?=[aeou])", "I", name)
    name = _J.sub("ï", name)
    name = re.sub("(?<=[bcdfghklmnprstvz])j(?=[aeou])", "i", name)
    name = re.sub("([aeo])j$", r"\1ï", name)
    return re.sub("([iy])n$", r"\1ne", name)
