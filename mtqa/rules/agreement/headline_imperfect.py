"""AGR031: the imparfait of a single act in a headline."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: acts that are over when they are done
_ACTS = frozenset(
    """décider remporter vaincre battre gagner marquer approuver adopter rejeter annoncer
    arrêter interpeller condamner acquitter signer inaugurer percuter heurter démissionner élire
    nommer licencier égaliser tuer blesser succomber""".split()
)
#: beside these a headline looks back, or tells what was going on
_BACK = frozenset(
    """il ans an quand où jour lorsque comme tandis si que qu' qui dont depuis jadis hier avant
    il elle ils elles on nous je déjà encore siècle anniversaire histoire""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for segment in story.segments[:2]:
        if segment.kind is not SegmentKind.HEADLINE:
            continue
        span = story.segment_tokens(segment.index)
        words = forms[span.start : span.stop]
        if not _BACK.isdisjoint(words) or any(w.isdecimal() and len(w) == 4 for w in words):
            continue
        for j in span:
            if j == span.start or story.in_quotation(tokens.starts[j]) or story.capitalised(j):
                continue
            if not story.lexicon.lemmas(forms[j]) & _ACTS:
                continue
            readings = story.readings(j)
            if all(r.tense == "iimp" and r.person[:1] == "3" for r in readings):
                yield Match(
                    tokens.starts[j],
                    tokens.ends[j],
                    "A single act: the passé composé or the present, not the imparfait.",
                )


RULE = Rule(
    code="AGR031",
    name="headline-imperfect",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A headline that tells a single act, such as winning or voting, in the imparfait.",
    why="The imparfait shows an act while it goes on; what happened once takes another tense.",
    authority="Grevisse, Le bon usage, « L'imparfait »",
    check=_check,
    bad=(
        Bad(
            "Hockey : la Slovaquie bat la Lettonie, Malý ⟦décidait⟧ en prolongation\n\n"
            "Riga, 18 mai (SITA) – La Slovaquie a battu samedi la Lettonie.\n"
        ),
    ),
    good=(
        "Il y a trente ans, la Slovaquie gagnait sa liberté\n\nPrague, 1er janvier (ČTK) – Oui.\n",
        "Le jour où Prague gagnait\n\nPrague, 1er janvier (ČTK) – La ville s'en souvient.\n",
    ),
)
