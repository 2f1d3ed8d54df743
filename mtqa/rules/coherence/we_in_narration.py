"""COH010: *nous*, *notre*, *nos* of the teller outside quotations: *nos garçons ont perdu*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_WE = ("nous", "notre", "nos", "nôtres")
#: what is everybody's: *de nos jours*, *avant notre ère*
_EVERYBODY = frozenset("jours ère galaxie planète siècle époque espèce temps système terre".split())
_MARKS = frozenset('«»"“”„')


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    if story.agency is None:
        return
    for i in story.where(*_WE):
        start = tokens.starts[i]
        if tokens.forms[i + 1 : i + 2] and tokens.forms[i + 1] in _EVERYBODY:
            continue
        segment = story.segments[tokens.segments[i]]
        if story.in_quotation(start) or segment.kind is not SegmentKind.SENTENCE:
            continue
        # a sentence with marks, or one inside marks that were never closed, may be quoted
        marked = not _MARKS.isdisjoint(story.flat[segment.start : segment.end])
        if marked or (story.capitalised(i) and not story.first_in_segment(i)):
            continue
        paragraph = story.paragraphs[segment.paragraph]
        before = story.flat[paragraph.start : segment.start]
        if before.count("«") != before.count("»") or before.count('"') % 2:
            continue
        yield Match(
            start,
            tokens.ends[i],
            "Outside a quotation the agency does not say we: name whom it speaks of.",
        )


RULE = Rule(
    code="COH010",
    name="we-in-narration",
    family=Family.COHERENCE,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="nous, notre, nos outside quotations in an agency story.",
    why="The source speaks for its country; a French dispatch tells from outside.",
    authority="AFP, Manuel de l'agencier",
    check=_check,
    sources=("sk", "cs"),
    weak=True,
    bad=(Bad("Nitra, 3 mai (TASR) – Le match est fini. Hier, ⟦nos⟧ garçons ont perdu."),),
    good=(
        "Nitra, 3 mai (TASR) – « Nous avons perdu », dit-il. « Nos garçons ont mal joué. »",
        "Nous avons perdu, et nos garçons aussi.",
    ),
)
