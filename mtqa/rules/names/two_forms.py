"""NAM004: one name in its nominative and in a case form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.titles import TITLES
from mtqa.languages.slavic_case_forms import NAMED_AFTER_PERSON
from mtqa.languages.slavic_given_names import NAMES
from mtqa.languages.slavic_paradigms import (
    FLEETING,
    ONLY_SLAVIC,
    PARADIGMS,
    PREPOSITIONS,
    STRONG,
    SURNAME_ENDINGS,
    WOMANS_STEMS,
)
from mtqa.languages.slavic_words import LETTERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_LEAST_STEM = 3
_WEAK = frozenset({"a", "u", "y", "e", "em", "ou", "om", "ym", "im"})
_GOVERNED = frozenset({"a", "u", "y", "ou", "om", "em"})
#: endings of a woman's own surname
_WOMANS = frozenset({"a", "y", "u"})
_LETTER = re.compile(f"[{LETTERS}]")
_NEAR = 2
#: prepositions that a person follows rather than a place
_BEFORE_PERSON = frozenset(("selon", "avec", "contre"))
_BY_LETTER = {
    letter: tuple(pair for pair in SURNAME_ENDINGS if pair[0][-1] == letter)
    for letter in {ending[-1] for ending, _ in SURNAME_ENDINGS}
}


def _check(story: Story) -> Iterator[Match]:
    yield from _spelt_alike(story)
    paired = _paired(story)
    for word, numbers in story.unknown_names.items():
        if len(word) < _LEAST_STEM + 1 or word.isupper() or not word.isalpha():
            continue
        nominative = _nominative(story, word, numbers) or paired.get(word)
        if nominative is None:
            continue
        for i in numbers:
            near = story.tokens.forms[max(0, i - _NEAR) : i]
            if not NAMED_AFTER_PERSON.isdisjoint(near):
                continue
            start, end = story.tokens.starts[i], story.tokens.ends[i]
            written, right = word, nominative
            half = _first_half(story, i, nominative)
            if half is not None:
                start = story.tokens.starts[i - 1]
                written, right = story.flat[start:end], f"{half} {nominative}"
            yield Match(
                start,
                end,
                f"« {written} » is a case form of {right}, which the story names too.",
                replace(start, end, right),
            )


def _spelt_alike(story: Story) -> Iterator[Match]:
    """A case form that is a French word or name too: *Emil Macho* and *selon Macha*."""
    tokens = story.tokens
    for preposition in story.where(*_BEFORE_PERSON):
        i = preposition + 1
        if i >= len(tokens) or not story.capitalised(i) or tokens.forms[i][-1] != "a":
            continue
        word = story.word(i)
        if len(word) <= _LEAST_STEM or not story.lexicon.readings(word):
            continue
        if _capital_follows(story, i):
            continue
        # *selon Martina* beside a man called Martin is a woman
        bases = [b for b in (word[:-1] + "o", word[:-1]) if not story.lexicon.has(b, "PROPN")]
        base = next((base for base in bases if _is_surname(story, base, weak=True)), None)
        if base is not None:
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                f"« {word} » is a case form of {base}, which the story names too.",
                replace(tokens.starts[i], tokens.ends[i], base),
            )


def _paired(story: Story) -> dict[str, str]:
    """Names that stand in two cases of one paradigm: *Grolicha* and *Grolichem*; → nominative."""
    found: dict[tuple[str, int], dict[str, str]] = {}
    for word in story.unknown_names:
        if len(word) <= _LEAST_STEM or word.isupper() or not word.isalpha():
            continue
        for number, (_, endings) in enumerate(PARADIGMS):
            for ending in endings:
                stem = word[: len(word) - len(ending)]
                if word.endswith(ending) and len(stem) >= _LEAST_STEM:
                    found.setdefault((stem, number), {})[word] = ending
    paired: dict[str, str] = {}
    for (stem, number), words in found.items():
        if len(words) < 2 or STRONG.isdisjoint(words.values()):
            continue
        nominative = stem + PARADIGMS[number][0]
        if _named_so(story, stem + "a"):
            nominative = stem + "a"  # *Ľudovít Fulla* beside *Fullovi*
        paired |= {word: nominative for word in words if word != nominative}
    return paired


def _named_so(story: Story, word: str) -> bool:
    """Whether ``word`` stands after a man's given name in the nominative."""
    numbers = story.unknown_names.get(word, ())
    return any(i > 0 and story.word(i - 1) in NAMES for i in numbers)


def _first_half(story: Story, i: int, nominative: str) -> str | None:
    """The nominative of a declined surname before token ``i``, its double: *Šutaja Eštoka*."""
    tokens = story.tokens
    word = story.word(i - 1) if i else ""
    if not story.capitalised(i - 1) or tokens.ends[i - 1] + 1 != tokens.starts[i]:
        return None
    for ending, nominatives in _BY_LETTER.get(word[-1:], ()):
        stem = word[: len(word) - len(ending)]
        if not word.endswith(ending) or len(stem) < _LEAST_STEM - 1:
            continue
        for base in _bases(stem, nominatives):
            for j in story.where(base.lower()):
                if base == word or story.word(j) != base or j + 1 >= len(tokens):
                    continue
                if story.word(j + 1) == nominative:
                    return base
    return None


def _nominative(story: Story, word: str, numbers: list[int]) -> str | None:
    for ending, nominatives in _BY_LETTER.get(word[-1], ()):
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if len(stem) < _LEAST_STEM - (ending not in _WEAK):
            continue
        if ending in ONLY_SLAVIC and not _LETTER.search(stem.lower()):
            continue
        for base in _bases(stem, nominatives):
            if (
                base != word
                and not base.isupper()
                and (
                    _is_surname(story, base, weak=ending in _WEAK)
                    or _governed(story, base, ending, numbers)
                )
            ):
                if ending in _WEAK and (
                    (ending in _WOMANS and stem.endswith(WOMANS_STEMS))
                    or _as_given_name(story, numbers)
                ):
                    return None
                return base
    return None


def _bases(stem: str, nominatives: tuple[str, ...]) -> Iterator[str]:
    for ending in nominatives:
        yield stem + ending
    if "" in nominatives:
        for vowel in FLEETING:
            yield stem[:-1] + vowel + stem[-1]


def _is_surname(story: Story, base: str, *, weak: bool) -> bool:
    """Whether ``base`` stands in the story as a name, after a given name where that is asked."""
    for i in story.where(base.lower()):
        if story.word(i) != base:
            continue
        if not weak:
            return True
        if (
            i
            and not story.first_in_segment(i)
            and (story.capitalised(i - 1) or story.tokens.forms[i - 1] in TITLES)
            and (
                story.tokens.starts[i] == story.tokens.ends[i - 1] + 1
                and not _capital_follows(story, i)
            )
        ):
            return True
    return False


def _governed(story: Story, base: str, ending: str, numbers: list[int]) -> bool:
    """Whether ``base`` is a name of the story, and the form with ``ending`` is governed as one.

    By a preposition before it, or as a man's surname after his given name.
    """
    if base not in story.unknown_names or ending not in _GOVERNED:
        return False
    return all(
        i > 0 and (story.tokens.forms[i - 1] in PREPOSITIONS or story.word(i - 1) in NAMES)
        for i in numbers
    )


def _as_given_name(story: Story, numbers: list[int]) -> bool:
    """Whether a further name follows, as one does a given name, or a woman's name stands before."""
    return any(_capital_follows(story, i) for i in numbers)


def _capital_follows(story: Story, i: int) -> bool:
    tokens = story.tokens
    return (
        i + 1 < len(tokens)
        and tokens.starts[i + 1] == tokens.ends[i] + 1
        and story.capitalised(i + 1)
    )


RULE = Rule(
    code="NAM004",
    name="two-forms",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A name in a Slovak or Czech case form, beside its nominative in the same story.",
    why="French names have no cases; the reader takes the two forms for two people.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM003", "NAM005", "NAM019", "NAM021", "NAM026"),
    bad=(
        Bad(
            "Le maire Ján Horváth est absent. Il a parlé avec ⟦Horvátha⟧ mardi.",
            "Le maire Ján Horváth est absent. Il a parlé avec Horváth mardi.",
        ),
        Bad(
            "Le maire Ján Horák est absent. Selon ⟦Horáke⟧, tout va bien.",
            "Le maire Ján Horák est absent. Selon Horák, tout va bien.",
        ),
        Bad(
            "Le maire Ján Kramla est absent. Le bureau a écrit à ⟦Kramlovi⟧ mardi.",
            "Le maire Ján Kramla est absent. Le bureau a écrit à Kramla mardi.",
        ),
        Bad(
            "Le maire Emil Macho est absent. Selon ⟦Macha⟧, tout va bien.",
            "Le maire Emil Macho est absent. Selon Macho, tout va bien.",
        ),
        Bad(
            "Le maire Marco Morelli est absent. Il a parlé avec ⟦Morellim⟧ mardi.",
            "Le maire Marco Morelli est absent. Il a parlé avec Morelli mardi.",
        ),
        Bad(
            "Jan Horák Malík est absent. Le bureau de ⟦Horáka Malíka⟧ se tait.",
            "Jan Horák Malík est absent. Le bureau de Horák Malík se tait.",
        ),
        Bad(
            "Le ministre Ivan Krajčí a reçu Zuzana Kováčová. Le bureau de ⟦Kováčovej⟧ confirme.",
            "Le ministre Ivan Krajčí a reçu Zuzana Kováčová. Le bureau de Kováčová confirme.",
        ),
        Bad(
            "Le patron de l'usine, Radek Sivera, se tait. Selon ⟦Sivery⟧, tout va bien.",
            "Le patron de l'usine, Radek Sivera, se tait. Selon Sivera, tout va bien.",
        ),
        Bad(
            "Selon Peter Danko, rien ne change. Le parti de ⟦Dankom⟧ votera.",
            "Selon Peter Danko, rien ne change. Le parti de Danko votera.",
        ),
        Bad(
            "Kysel a marqué. Le but du capitaine Oleh ⟦Kysela⟧ a suffi.",
            "Kysel a marqué. Le but du capitaine Oleh Kysel a suffi.",
            also=("NAM009",),
        ),
        Bad(
            "Drobek a marqué. Il a joué avec Milan et avec ⟦Drobkem⟧ hier.",
            "Drobek a marqué. Il a joué avec Milan et avec Drobek hier.",
        ),
    ),
    good=(
        "Jan Novák a remercié Eva Nováková et Jana Dvořáka Malá.",
        "Le ministre Sergueï Ivanov a salué Anna Ivanova.",
        "Martin et Martina Kollár ont gagné ; Jan et Jana aussi.",
        "Le patron Karl Simon et Simone Martin, la nageuse Sara Kari et Ali Karim ont nagé.",
        "Le sénateur Jean Martin est là. Selon Martina, il partira.",
        "Le peintre Ľudovít Fulla expose.",
        "Il a vu Jean Colomb puis Colomba Mérimée.",
    ),
)
