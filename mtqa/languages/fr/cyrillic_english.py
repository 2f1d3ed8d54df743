"""Russian and Ukrainian names as English transcribes them → as French does.

Source of the correspondences: usage of AFP and of the Commission nationale de toponymie.
"""

from __future__ import annotations

import re

#: given names whose English spelling nobody else bears
GIVEN = {
    "Andriy": "Andriï", "Andrii": "Andriï", "Serhiy": "Serhiï", "Serhii": "Serhiï",
    "Sergiy": "Serhiï", "Sergii": "Serhiï", "Oleksiy": "Oleksiï", "Oleksii": "Oleksiï",
    "Yuriy": "Iouri", "Yurii": "Iouri", "Vitaliy": "Vitaliï", "Vitalii": "Vitaliï",
    "Valeriy": "Valeriï", "Valerii": "Valeriï", "Anatoliy": "Anatoliï", "Anatolii": "Anatoliï",
    "Hryhoriy": "Hryhoriï", "Hryhorii": "Hryhoriï", "Dmitriy": "Dmitri", "Grigoriy": "Grigori",
    "Vasiliy": "Vassili", "Yevgeny": "Evgueni", "Yevgeniy": "Evgueni", "Yevgenii": "Evgueni",
    "Evgeniy": "Evgueni", "Evgeny": "Evgueni", "Yevhen": "Ievhen", "Yevhenii": "Ievheniï",
    "Yevheniy": "Ievheniï", "Yehor": "Iehor", "Mykhailo": "Mykhaïlo", "Gennadiy": "Guennadi",
    "Gennady": "Guennadi", "Hennadiy": "Hennadiï", "Heorhiy": "Heorhiï", "Georgiy": "Gueorgui",
    "Arkadiy": "Arkadi", "Alexey": "Alexeï", "Aleksey": "Alexeï", "Sergey": "Sergueï",
    "Andrey": "Andreï", "Nikolay": "Nikolaï", "Matvey": "Matveï", "Timofey": "Timofeï",
    "Vyacheslav": "Viatcheslav", "Svyatoslav": "Sviatoslav", "Kostyantyn": "Kostiantyn",
    "Lyudmila": "Lioudmila", "Lyudmyla": "Lioudmyla", "Yuliya": "Ioulia", "Yuliia": "Ioulia",
    "Nataliya": "Natalia", "Nataliia": "Natalia", "Tetyana": "Tetiana", "Tatyana": "Tatiana",
    "Oleksandra": "Oleksandra", "Dzmitry": "Dmitri", "Aliaksandr": "Alexandre",
    "Yelizaveta": "Elizaveta", "Semyon": "Semion", "Artyom": "Artiom", "Fyodor": "Fiodor",
}  # fmt: skip
#: given names that others bear too: their surname must show that they are from the East
GIVEN_SHARED = {
    "Dmitry": "Dmitri", "Yuri": "Iouri", "Yury": "Iouri", "Sergei": "Sergueï", "Alexei": "Alexeï",
    "Aleksei": "Alexeï", "Andrei": "Andreï", "Nikolai": "Nikolaï", "Mikhail": "Mikhaïl",
    "Yulia": "Ioulia", "Yelena": "Elena", "Yegor": "Egor", "Yaroslav": "Iaroslav",
    "Arkady": "Arkadi", "Grigory": "Grigori", "Vasily": "Vassili", "Aleksandr": "Alexandre",
    "Georgy": "Gueorgui", "Anatoly": "Anatoli", "Vitaly": "Vitali",
}  # fmt: skip
#: given names that French spells as English does
GIVEN_ALIKE = frozenset(
    """Oleksandr Oleh Ihor Dmytro Volodymyr Mykola Pavlo Petro Vasyl Taras Rustem Bohdan Denys
    Maksym Kyrylo Viktor Vadym Ruslan Oksana Olena Olha Iryna Svitlana Kateryna Konstantin
    Vladimir Anton Maxim Oleg Igor Marina Natalia Daria Valentyn Artem Ivan Roman Stepan Borys
    Boris""".split()
)
#: surnames of Russians, Ukrainians and Belarusians in English
_EASTERN = re.compile(
    r"\w{2,}(?:[oe]v|[iy]n|[oe]va|[iy]na|enko|[sc]k(?:y|yi|iy|yy|ii|i|aya|a)|ch(?:uk|enko)|[yi]uk"
    r"|[oei]vy?ich|[oe]vych|[oe]vich|iy|yi|yy|ets|aya)"
)
#: letters that only an English transcription has
_ENGLISH = re.compile(r"sh|(?<!t)chuk\b|zh|y[aeou]|[iy]y$|(?<=[kn])yi$|[^t]chenko\b", re.I)
#: letters of a French one
_FRENCH = re.compile("tch|ou|ï|ine$|dj", re.I)
_Y = (("Yu", "Iou"), ("Ya", "Ia"), ("Ye", "Ie"), ("Yo", "Io"), ("yu", "iou"), ("ya", "ia"),
      ("ye", "ie"), ("yo", "io"))  # fmt: skip
_DIGRAPHS = (
    ("shch", "\x01"), ("Shch", "\x02"), ("zh", "j"), ("Zh", "J"), ("sh", "\x03"), ("Sh", "\x04"),
    ("ch", "tch"), ("Ch", "Tch"), ("\x01", "chtch"), ("\x02", "Chtch"), ("\x03", "ch"),
    ("\x04", "Ch"),
)  # fmt: skip


def is_eastern(surname: str) -> bool:
    """Whether the surname may be a Russian's, a Ukrainian's or a Belarusian's."""
    return bool(_EASTERN.fullmatch(surname))


def is_english(surname: str) -> bool:
    """Whether the letters show an English transcription and none a French one."""
    return bool(_ENGLISH.search(surname)) and not is_french(surname)


def is_french(surname: str) -> bool:
    """Whether the letters show a French transcription."""
    return bool(_FRENCH.search(surname))


def in_french(surname: str) -> str:
    """The surname as French transcribes it: *Savchuk* → *Savtchouk*."""
    name = re.sub("([sc]k)(?:yi|iy|yy|ii)$", r"\1y", surname)
    name = re.sub("(?:iy|yi|yy)$", "y", name)
    name = re.sub("u", "ou", name.replace("Yu", "\x05").replace("yu", "\x06"))
    name = re.sub("^U", "Ou", name).replace("\x05", "Yu").replace("\x06", "yu")
    for english, french in (*_DIGRAPHS, *_Y):
        name = name.replace(english, french)
    name = re.sub("(?<=[aeo])i(?=[bcdfghklmnprstvz])", "ï", name)
    name = re.sub("(?<=[aeiouy])s(?=[aeiouy])", "ss", name)
    name = re.sub("g(?=[eiy])", "gu", name)
    return re.sub("([iy])n$", r"\1ne", name)
