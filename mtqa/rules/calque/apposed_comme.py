"""CAL024: *comme* between a name and its verb: *Orbán comme hôte a souligné*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import nominal
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH = 8
_STOPS = frozenset((",", ".", ";", ":", "qui", "que", "qu'", "dont", "où", "(", "»"))


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("comme"):
        if i == 0 or i + 2 > last or segments[i + 2] != segments[i - 1]:
            continue
        if not story.capitalised(i - 1) or not nominal(story, i + 1) or story.capitalised(i + 1):
            continue
        if _verb_before(story, i):
            continue
        for v in range(i + 2, min(last, i + _REACH)):
            if forms[v] in _STOPS or segments[v] != segments[i]:
                break
            here = profile(lexicon, forms[v])
            if here.verb and (here.only_verb or "AUX" in here.parts):
                yield Match(
                    tokens.starts[i],
                    tokens.ends[i + 1],
                    "« comme » joins the name to its verb: « en tant que », between commas.",
                )
                break


def _verb_before(story: Story, i: int) -> bool:
    """Whether the clause has a verb already: *ils acceptent Jésus comme prophète*."""
    tokens, lexicon = story.tokens, story.lexicon
    start = story.segment_tokens(tokens.segments[i]).start
    return any(
        profile(lexicon, form).number or "AUX" in profile(lexicon, form).parts
        for form in tokens.forms[start:i]
    )


RULE = Rule(
    code="CAL024",
    name="apposed-comme",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« comme » and a noun between a name and its verb, without commas.",
    why="« Ako hostiteľ » stands anywhere in a Slavic sentence; between subject and verb French "
    "sets « en tant que » off by commas.",
    authority="Grevisse, Le bon usage, « Comme »; Académie française, Dictionnaire, « tant »",
    check=_check,
    bad=(Bad("Le Premier ministre Viktor Orbán ⟦comme hôte⟧ du sommet a parlé."),),
    good=(
        "Comme hôte du sommet, Viktor Orbán a parlé. Viktor Orbán, comme hôte, a parlé.",
        "Ils acceptent Viktor comme chef et ont voté. Il voit Prague comme ville d'accueil.",
        "Paris comme Londres a voté contre. Novák comme lui a ri.",
    ),
)
