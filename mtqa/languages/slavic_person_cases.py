"""How the given name and the surname of a person decline side by side in Slovak and Czech."""

from __future__ import annotations

import re
from typing import NamedTuple

from mtqa.languages.slavic_case_forms import LONG_GENITIVE, SHORT_GENITIVE
from mtqa.languages.slavic_words import LETTERS

#: by the case of the given name: ending of the surname → of its nominative, the longest first
ENDINGS = {
    "a": (("ého", "ý"), ("eho", "y"), ("iho", "i"), ("yho", "y"), ("ího", "í"), ("u", "a"),
          ("y", "a"), ("a", ""), ("e", "")),
    "i": (("ému", "ý"), ("emu", "y"), ("imu", "i"), ("ymu", "y"), ("ímu", "í"), ("ovi", "")),
    "m": (("ým", "ý"), ("ím", "í"), ("im", "i"), ("ym", "y"), ("om", ""), ("em", ""), ("ou", "a")),
}  # fmt: skip


class Case(NamedTuple):
    """Endings of a surname and of the given name before it in one case."""

    surname: tuple[str, ...]
    given: tuple[str, ...]


#: cases that show on a given name that no table knows
ALIKE = (
    Case(("ovi", "ému"), ("ovi",)),
    Case(("om", "ým", "kim", "skym", "ckym", "ním", "čim"), ("om", "em")),
    Case(("em",), ("om", "em")),
)
WEAK = frozenset({"u", "y", "a", "e"})
#: surnames in an oblique case that stand beside a man's given name in the nominative
SURE = re.compile(
    r".{2,}(?:[éeíiyý]ho|ému|imu|ovi|[^o]om|em|[ln]ika|[čšž]ika|[^aeiou]kou|aře)"
    rf"|{LONG_GENITIVE}|{SHORT_GENITIVE}"
)
SURE_ENDINGS = (
    *ENDINGS["a"][:5],
    *ENDINGS["i"],
    ("om", ""),
    ("em", ""),
    ("ou", "a"),
    ("e", ""),
    ("a", ""),
)
WOMANS = re.compile(r"(?:ov|ev|in|sk|ck|n|l)a$")
#: endings of a man's surname in a case beside a given name that is a woman's in Slovakia, where
#: a woman's surname ends in -ová, -ská …
MANS = re.compile(r"(?<![sc])[kjzšžčcxbpfm]a$|[^aeiouc]u$")
#: of these, one that no woman's surname of any country has: *Dubravku*
DIMINUTIVE = re.compile(r"[bčdhlnrsšvzž]ku$")
#: a woman's surname in a case beside her given name in one
WOMAN_IN_A_CASE = re.compile(r"(?P<stem>\w{2,})(?:ej|ú|ou|é)(?P<lost>)")
WOMANS_OWN = re.compile(
    r"(?P<stem>\w{2,}(?:ov|[sc]k|[bčdhkmnprsštvzž]n))á|(?P<lost>\w{2,}(?:ov|ck))a"
)
#: nouns of women besides their titles
OF_WOMEN = ("euse", "trice", "ienne")
#: given names of women of other countries too, whose surname may end in anything
ROMANCE = frozenset(
    """Daniela Gabriela Alexandra Antonia Marcela Roberta Emila Martina Michela Mikaela Manuela
    Paula Rafaela Fernanda Cristiana Joana Carla Luisa Sandra Maria Christiana Sebastiana Claudia
    Silvia Nicola Romana Erika Alberta Maxima Viktora Benjamina Adama""".split()
)
RUSSIAN = re.compile(r".{2,}(?:[^n]ova|eva)")
SLAVIC_LETTER = re.compile(f"[{LETTERS}]")
#: of these, the ones that Spanish and Portuguese lack
NOT_ROMANCE_LETTER = re.compile("[čďěĺľňŕřšťůýž]")
FLEETING = re.compile(r"[^aeiouyáéíóúý][kc]$")
#: given names that Romanians bear too, whose surnames end in *-u*
ROMANIAN = frozenset(
    """Daniel Gabriel Emil Eugen Marian Marián Adrián Cyril Roman Albert Robert Marcel Norbert
    Samuel Vincent Valér Maxim Alexander Ernest Richard Filip Erik Boris Ivan Martin Dominik Oliver
    Oskar Sebastian Viktor David Andrej Matej Cornel Eduard Igor Artur Ruslan Denys""".split()
)
BEFORE_APPOSED = frozenset((",", "("))
OF_MEN = frozenset("le son un du au ce leur notre vice-premier premier ancien".split())
#: letters that a case ending ends in
LAST = frozenset("aeiouymíéúj")
