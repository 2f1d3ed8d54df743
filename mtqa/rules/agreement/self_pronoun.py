"""AGR036: *l'accusée, lui-même malade*: the pronoun of the subject itself in another gender."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import FEMININE, FP, FS, MASCULINE, MP, MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.titles import ONLY_FEMININE, TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_SELF: Final = {"lui-même": MS, "elle-même": FS, "eux-mêmes": MP, "elles-mêmes": FP}
_FORMS: Final = {mask: form for form, mask in _SELF.items()}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_SELF):
        segment = story.segments[tokens.segments[i]]
        if segment.kind is not SegmentKind.SENTENCE or i < 3 or forms[i - 1] != ",":
            continue
        start = story.segment_tokens(segment.index).start
        mask = _subject(story, start, i - 1)
        if not mask or mask & _SELF[forms[i]] or mask not in _FORMS:
            continue
        right = _FORMS[mask]
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"The pronoun does not agree with the subject before it: « {right} ».",
            replace(tokens.starts[i], tokens.ends[i], right),
        )


def _subject(story: Story, start: int, stop: int) -> int:
    """The mask of the noun phrase that is all of tokens ``start`` to ``stop`` (exclusive)."""
    forms = story.tokens.forms
    if story.capitalised(stop - 1) and forms[stop - 1].endswith("ová"):
        named = all(story.capitalised(j) for j in range(start, stop))
        return FS if named else 0
    if stop - start == 2 and forms[start] == "l'":
        here = profile(story.lexicon, forms[start + 1])
        sure = forms[start + 1] in ONLY_FEMININE or (
            here.adjectival and here.noun and not here.noun & MASCULINE
        )
        return FS if sure and here.noun & FS else 0
    phrase = phrase_at(story, start)
    if phrase is None or forms[start] not in DETERMINERS or forms[phrase.head] in SYLLEPTIC:
        return 0
    title = forms[phrase.head] in TITLES
    if title and phrase.mask & MASCULINE:
        return 0  # le ministre, elle-même juriste
    for j in range(phrase.head + 1, stop):
        here = profile(story.lexicon, forms[j])
        if not here.adjectival or not here.qualifier & phrase.mask:
            return 0
    person = title or profile(story.lexicon, forms[phrase.head]).adjectival
    return phrase.mask if person or phrase.mask & FEMININE else 0


RULE = Rule(
    code="AGR036",
    name="self-pronoun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« lui-même », « elles-mêmes » after a comma right after the subject, in another gender "
    "or number.",
    why="The pronoun takes up the subject before it and agrees with it.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La joueuse slovaque, ⟦lui-même⟧ malade, n'est pas venue.",
            "La joueuse slovaque, elle-même malade, n'est pas venue.",
        ),
        Bad(
            "Les infirmières, ⟦eux-mêmes⟧ épuisées, ont fermé le service.",
            "Les infirmières, elles-mêmes épuisées, ont fermé le service.",
        ),
    ),
    good=(
        "La juge, elle-même malade, n'est pas venue.",
        "Le ministre, elle-même juriste, et la victime, lui-même père, ont parlé.",
        "Le fils de la juge, lui-même avocat, a plaidé.",
        "La mère et le fils, eux-mêmes malades, sont restés.",
    ),
)
