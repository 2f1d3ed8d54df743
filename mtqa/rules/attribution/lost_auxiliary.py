"""ATT041: *Le pont rouvrira lundi, ajouté.*: a report that has lost its auxiliary and subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PARTICIPLES: Final = tuple(
    """ajouté expliqué précisé souligné complété rappelé noté constaté indiqué déclaré affirmé
    averti admis promis conclu répondu estimé remarqué communiqué assuré rapporté""".split()
)
_ADVERBS: Final = frozenset("seulement ensuite également encore puis aussi enfin alors".split())
_AUXILIARIES: Final = frozenset("a ont est sont avait avaient était étaient été".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_PARTICIPLES):
        comma = i - 1 - (forms[i - 1] in _ADVERBS)
        if comma < 3 or forms[comma] != "," or story.in_quotation(tokens.starts[i]):
            continue
        span = story.segment_tokens(tokens.segments[i])
        if comma <= span.start or story.segments[tokens.segments[i]].kind is not _SENTENCE:
            continue
        if _ends(story, i, span.stop):
            plain = True
        elif forms[i + 1 : i + 2] in (["que"], ["qu'"]):
            plain = _AUXILIARIES.isdisjoint(forms[span.start : comma]) or i - 1 > comma
        else:
            continue
        listed = any(r.tense == "ppas" for r in story.readings(comma - 1))
        if plain and not listed and any(surely_finite(story, j) for j in range(span.start, comma)):
            yield Match(
                tokens.starts[comma + 1],
                tokens.ends[i],
                "the report has neither subject nor auxiliary: a-t-il ajouté, ajoutant que",
            )


_SENTENCE: Final = SegmentKind.SENTENCE


def _ends(story: Story, i: int, stop: int) -> bool:
    """*, ajouté.* and *, expliqué, en ce que*."""
    forms = story.tokens.forms
    if i + 1 >= stop or (forms[i + 1] in (".", "…") and i + 2 >= stop):
        return True
    return forms[i + 1] == "," and forms[i + 2 : i + 3] in (["en"], ["que"], ["qu'"])


RULE = Rule(
    code="ATT041",
    name="report-without-auxiliary",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="Le pont rouvrira lundi, ajouté. Il ne dira rien, seulement ajouté que tout va bien.",
    why="The Slovak and Czech past tense has neither pronoun nor auxiliary in the third person; "
    "the engine left a bare participle.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("Le pont rouvrira lundi, ⟦ajouté⟧."),
        Bad("Le pont rouvrira lundi, ⟦expliqué⟧, en ce que les travaux sont finis."),
        Bad("Le maire refuse de parler, ⟦seulement ajouté⟧ que tout allait bien."),
    ),
    good=(
        "Le pont rouvrira lundi, a-t-il ajouté. Il a lu, relu, noté.",
        "Il a dit que le pont rouvrirait, ajouté que tout allait bien et promis une fête.",
        "Le pont, ajouté en mai, rouvrira.",
    ),
)
