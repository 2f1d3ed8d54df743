"""How Slovak and Czech surnames decline: ending of the case form → ending of the nominative."""

from __future__ import annotations

#: longest ending first; of *-e*, which other names imitate, see ``ONLY_SLAVIC``
SURNAME_ENDINGS = (
    ("ského", ("ský", "ski", "sky", "skyj")),
    ("ckého", ("cký", "cki", "cky")),
    ("skému", ("ský", "ski", "sky")),
    ("ckému", ("cký", "cki", "cky")),
    ("ovej", ("ová", "ova")),
    ("ovou", ("ová", "ova")),
    ("ovú", ("ová", "ova")),
    ("ové", ("ová",)),
    ("ovi", ("", "o", "a")),
    ("ého", ("ý",)),
    ("ému", ("ý",)),
    ("iho", ("i", "y")),
    ("imu", ("i", "y")),
    ("ským", ("ský",)),
    ("ckým", ("cký",)),
    ("skej", ("ská",)),
    ("ckej", ("cká",)),
    ("skou", ("ská",)),
    ("ckou", ("cká",)),
    ("ym", ("y", "ý", "yj")),
    ("ým", ("y", "ý", "yj")),
    ("im", ("i", "í", "y")),
    ("om", ("", "o", "a")),
    ("em", ("", "o")),
    ("ou", ("a",)),
    ("a", ("", "o")),
    ("y", ("a",)),
    ("u", ("a", "o", "")),
    ("e", ("",)),
)
#: endings that count only after a stem with a letter of Slovak or Czech: Novák, Nováke
ONLY_SLAVIC = frozenset({"e"})
#: stems after which *-a* may be a woman's own surname: Ivanov, Ivanova
WOMANS_STEMS = ("ov", "ev", "in", "yn", "sk", "ck")
#: stems whose *e* or *o* falls before an ending: Havel, Havla; Hudáček, Hudáčka
FLEETING = ("e", "o")
#: endings of one paradigm, of which two different ones at one stem prove that a name declines
PARADIGMS = (
    ("", ("a", "ovi", "om", "em")),
    ("a", ("y", "u", "ou", "ovi", "om")),
    ("ý", ("ého", "ému", "ým")),
    ("i", ("iho", "imu", "im")),
)
#: of these, the ones that no other language gives a name
STRONG = frozenset({"ovi", "om", "em", "ou", "ého", "ému", "ým", "iho", "imu"})
#: words after which a case form stands that the nominative elsewhere in the story proves
PREPOSITIONS = frozenset(
    "de d' du à au avec par pour contre selon après chez entre sur et ou grâce à".split()
)
