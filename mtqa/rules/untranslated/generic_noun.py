"""UNT005: a source noun before the name of a place: *okres Žilina*, *ulica Hlavná*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, QuotationKind
from mtqa.languages.slavic_generics import GENERICS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_NOT_SPEECH = (QuotationKind.FRAGMENT, QuotationKind.TERM)
_NEAR = 5


def _check(story: Story) -> Iterator[Match]:
    tokens, flat = story.tokens, story.flat
    for i in story.where(*GENERICS.keys() & tokens.index.keys()):
        start, end = tokens.starts[i], tokens.ends[i]
        if story.first_in_segment(i) or story.readings(i) or not flat[start:end].islower():
            continue
        after = i + 1
        if after >= len(tokens) or tokens.starts[after] != end + 1 or not story.capitalised(after):
            continue
        if flat[start - 1] not in " '" or story.in_kind(start, _NOT_SPEECH) or _in_name(story, i):
            continue
        french = GENERICS[tokens.forms[i]]
        yield Match(
            start,
            end,
            f"« {flat[start:end]} » was left in the source language: {french} …",
        )


def _in_name(story: Story, i: int) -> bool:
    """Whether a name goes on to token ``i``, or brackets hold it: *Moravskoslezský kraj*."""
    tokens = story.tokens
    before = i - 1
    if story.capitalised(before) and not story.readings(before):
        return True
    if not story.first_in_segment(before) and story.capitalised(before):
        return True
    if tokens.kinds[before] == "word":
        return not story.readings(before)
    opened = story.flat.rfind("(", max(0, tokens.starts[i] - 60), tokens.starts[i])
    return tokens.forms[before] != "," or opened > story.flat.rfind(")", 0, tokens.starts[i])


RULE = Rule(
    code="UNT005",
    name="source-generic-noun",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A Slovak or Czech noun such as okres, kraj, obec, ulica before the name of a place.",
    why="A French reader does not know the word: district, région, commune, rue.",
    authority="MQM 2.0, accuracy/untranslated; Commission nationale de toponymie",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("UNT002",),
    bad=(
        Bad("L'accident a eu lieu à Bytča, ⟦okres⟧ Žilina."),
        Bad("Le maire de l'⟦okres⟧ Galanta se tait."),
        Bad("Le concert a lieu ⟦ulica⟧ Hlavná, à Nitra."),
        Bad("Les maisons de la ⟦obec⟧ Terchová brûlent."),
    ),
    good=(
        "Le Moravskoslezský kraj et le club Mesto Nitra votent.",
        "Il habite la rue Hlavná (ulica Hlavná), à Nitra.",
        "Le livre « Ulica Hlavná » paraît.",
    ),
)
