"""In French what a rule or a pack entry says in English of a passage.

``french_messages.toml`` puts each English sentence pattern beside its French. A message that none
fits, such as that of a pack's own, stays as it is. The tests hold the table to every rule's
examples and to the wordings of the packs.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

#: words that rules fill in and that are not French
_WORDS = {
    "masculine": "masculin",
    "feminine": "féminin",
    "singular": "singulier",
    "plural": "pluriel",
    "gender": "genre",
    "number": "nombre",
    "gender and number": "genre et en nombre",
    "sentence": "phrase",
    "quotation": "citation",
    "Slovak": "slovaque",
    "Czech": "tchèque",
    "English": "anglais",
    "German": "allemand",
    "Polish": "polonais",
    "Russian": "russe",
    "Hungarian": "hongrois",
    "Spanish": "espagnol",
    "Italian": "italien",
    "Dutch": "néerlandais",
    "Ukrainian": "ukrainien",
    "French": "français",
    "another": "un autre",
}

_OPTIONAL = "[: {}]"
#: « le allemand », « du anglais », as the name of a language before its phrase
_ELIDED = re.compile(r"\b(le|du) (?=(?:allemand|anglais|espagnol|italien|ukrainien) [«(])")
_ENTRIES = "entries"
_ENTRY_ENDS = (("; leave it out", " ; à retirer"), ("; write {}", " ; écrire {}"), ("", ""))


_BLANK = re.compile(r"(\{=?\})")


class Pattern(NamedTuple):
    """What is said in English and in French; ``words`` tells which blanks are to be translated."""

    english: re.Pattern[str]
    words: tuple[bool, ...]
    french: str


@cache
def message_in_french(code: str, message: str) -> str | None:
    """The message of a finding of ``code`` in French, None where the table doesn't know it."""
    tables = _tables()
    for pattern in (*tables.get(code[:3], ()), *tables[_ENTRIES]):
        match = pattern.english.fullmatch(message)
        if match:
            given = zip(match.groups(), pattern.words, strict=True)
            filled = pattern.french.format(
                *(_WORDS.get(text, text) if word else _joined(text) for text, word in given)
            )
            return _ELIDED.sub(lambda found: "l’" if found[1] == "le" else "de l’", filled)
    return None


def language_in_french(name: str) -> str:
    """The French name of a language that has this English one, else ``name``."""
    return _WORDS.get(name, name)


def _joined(text: str) -> str:
    """Advice that offers a choice, in French."""
    return text.replace(" » or « ", " » ou « ")


def _compiled(pairs: Iterable[Sequence[str]]) -> tuple[Pattern, ...]:
    """Each pattern that may lack a part becomes two: with it and without."""
    made = []
    for english, french in pairs:
        parts = (": {}", "") if _OPTIONAL in english else ("",)
        for part in parts:
            pieces = _BLANK.split(english.replace(_OPTIONAL, part))
            made.append(
                Pattern(
                    re.compile("(.+?)".join(map(re.escape, pieces[::2])), re.DOTALL),
                    tuple(blank == "{=}" for blank in pieces[1::2]),
                    typeset(french.replace(_OPTIONAL, part and " : {}")),
                )
            )
    return tuple(made)


@cache
def _tables() -> Mapping[str, tuple[Pattern, ...]]:
    """By the letters of a code; those of the packs under ``entries``."""
    read = tomllib.loads((files("mtqa.render") / "french_messages.toml").read_text("utf-8"))
    entries = [
        (english + end, french + ended)
        for english, french in (*read.pop("own"), *read.pop(_ENTRIES))
        for end, ended in _ENTRY_ENDS
    ]
    return {letters: _compiled(pairs) for letters, pairs in (read | {_ENTRIES: entries}).items()}


def typeset(french: str) -> str:
    """The spaces that the press sets: narrow no-break before ; : ! ?, no-break within « »."""
    narrow = re.sub(r" (?=[;:!?](?: |$))", "\u202f", french)
    return narrow.replace("« ", "«\u00a0").replace(" »", "\u00a0»")
