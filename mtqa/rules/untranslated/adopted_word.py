"""UNT011: a word of the source in French dress: *le hetman*, *le tender*, *le ressort culturel*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_acronyms import ADOPTED, INHABITANTS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MINISTRY = frozenset("ressort rezort résort".split())
_ARTICLES = frozenset("le du au ce son chaque".split())
_BEFORE = frozenset("le la les l' un une des du de d' au aux ce cet cette ces « ,".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*ADOPTED.keys() & tokens.index.keys()):
        if story.capitalised(i) and not story.first_in_segment(i):
            continue
        word = story.word(i)
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"« {word} » is the word of the source: {ADOPTED[tokens.forms[i]]}.",
        )
    for i in story.where(*_MINISTRY & tokens.index.keys()):
        if i < 1 or tokens.forms[i - 1] not in _ARTICLES or story.capitalised(i):
            continue
        if tokens.forms[i - 2] in ("dernier", "premier") or tokens.forms[i + 1 : i + 2] == ["du"]:
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"« {story.word(i)} » stands for the source's rezort: ministère.",
        )
    for word, numbers in story.unknown_names.items():
        if not word.lower().endswith(INHABITANTS):
            continue
        for i in numbers:
            named = i > 0 and tokens.forms[i - 1] in _BEFORE
            if (named or story.first_in_segment(i)) and not story.in_term(tokens.starts[i]):
                after = i + 1
                if after < len(tokens) and story.capitalised(after):
                    continue
                yield Match(
                    tokens.starts[i],
                    tokens.ends[i],
                    f"« {word} » is how the source calls people of a place.",
                )


RULE = Rule(
    code="UNT011",
    name="adopted-word",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A word that was taken over with a French ending or spelling, or people named as in the "
    "source: le hetman, le tender, le ressort de la santé, les Petržalčania.",
    why="French has the word in another sense or not at all.",
    authority="MQM 2.0, accuracy/untranslated",
    check=_check,
    sources=("sk", "cs"),
    weak=True,
    bad=(
        Bad("La ville conteste le ⟦tender⟧ du ministère.", source="cs"),
        Bad("Le ⟦ressort⟧ culturel prépare une loi.", source="sk"),
        Bad("Les ⟦Petržalčania⟧ attendent le tramway.", source="sk"),
    ),
    good=(
        "La ville juge en dernier ressort, du ressort du maire.",
        "Le joueur Alex Molčan a perdu, le film « Slovania » a plu.",
    ),
)
