"""Chinese names as Slovak and Czech transcribe them → pinyin, which French uses.

Source of the correspondences: the Czech transcription of Chinese (Švarný) and its Slovak twin.
"""

from __future__ import annotations

import re

_INITIALS = {
    "p": "b", "pch": "p", "m": "m", "f": "f", "t": "d", "tch": "t", "n": "n", "l": "l",
    "k": "g", "kch": "k", "ch": "h", "č": "zh", "čch": "ch", "š": "sh", "ž": "r",
    "c": "z", "cch": "c", "s": "s",
}  # fmt: skip
_FINALS = {
    "a": "a", "aj": "ai", "ao": "ao", "an": "an", "ang": "ang", "e": "e", "o": "e", "ej": "ei",
    "en": "en", "eng": "eng", "ou": "ou", "u": "u", "ua": "ua", "uaj": "uai", "uo": "uo",
    "uej": "ui", "uan": "uan", "un": "un", "uang": "uang", "ung": "ong",
}  # fmt: skip
_NARROW = {
    "i": "i", "ia": "ia", "iao": "iao", "ie": "ie", "ien": "ian", "iang": "iang", "in": "in",
    "ing": "ing", "iou": "iu", "iung": "iong", "ü": "u", "üan": "uan", "üe": "ue", "ün": "un",
}  # fmt: skip
_NARROW_INITIALS = {
    "ť": "j", "čch": "q", "s": "x", "p": "b", "pch": "p", "m": "m", "t": "d", "tch": "t",
    "n": "n", "l": "l",
}  # fmt: skip
_ZERO = {
    "ja": "ya", "jao": "yao", "je": "ye", "jen": "yan", "jang": "yang", "jin": "yin",
    "jing": "ying", "jung": "yong", "jou": "you", "jü": "yu", "jüan": "yuan", "jüe": "yue",
    "jün": "yun", "i": "yi", "wa": "wa", "waj": "wai", "wo": "wo", "wej": "wei", "wan": "wan",
    "wen": "wen", "wang": "wang", "weng": "weng", "wu": "wu", "an": "an", "aj": "ai", "ao": "ao",
    "ou": "ou", "en": "en", "er": "er",
}  # fmt: skip


def _syllables() -> dict[str, str]:
    table = {one + two: first + last for one, first in _INITIALS.items()
             for two, last in _FINALS.items()}  # fmt: skip
    table |= {one + two: first + last for one, first in _NARROW_INITIALS.items()
              for two, last in _NARROW.items()}  # fmt: skip
    table |= {one + "o": _INITIALS[one] + "o" for one in ("p", "pch", "m", "f")}
    return table | _ZERO


_SYLLABLES = _syllables()
#: what no other transcription of Chinese has
_TELLING = re.compile("[čšžťü]|[pktc]ch|(?:^|-)j[aeiouü]|ej(?:$|-)|[^aeiou]iou(?:$|-)")
_ENDINGS = ("", "ovi", "ová", "ovej", "om", "em", "a")


def syllable(word: str) -> str | None:
    """The pinyin of one folded syllable; None where it is none."""
    return _SYLLABLES.get(word)


def in_pinyin(name: str, surname: str = "") -> str | None:
    """The pinyin of a given name of two syllables: *Čung-ming* → *Zhongming*, case ending aside.

    None where neither it nor the ``surname`` before it shows the transcription of Slovak or Czech.
    """
    name = name.lower()
    one, hyphen, two = name.partition("-")
    first = _SYLLABLES.get(one) if hyphen else ""
    telling = _TELLING.search(name) or (
        _SYLLABLES.get(surname.lower()) is not None and _TELLING.search(surname.lower())
    )
    if first is None or not telling:
        return None
    last = two if hyphen else name
    for ending in _ENDINGS:
        stem = last.removesuffix(ending)
        if last.endswith(ending) and stem in _SYLLABLES:
            return (first + _SYLLABLES[stem]).capitalize()
    return None
