"""CAL042: a reflexive pronoun with a verb that has none: *s'est divorcé*, *se commence*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import NEGATIONS
from mtqa.languages.fr.reflexives import NEVER_REFLEXIVE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_BE = frozenset("est sont était étaient sera seront serait être étant soit soient fut".split())
#: *s'en est resté là* is no slip of grammar, *s'y entrer* no verb: only the pronoun counts
_BETWEEN = frozenset(("en", "y"))


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    n = len(forms)
    for i in story.where("se", "s'"):
        k = i + 1
        while k < n and forms[k] in _BETWEEN:
            k += 1
        compound = k < n and forms[k] in _BE
        if compound:
            k += 1
            while k < n and (forms[k] in NEGATIONS or profile(lexicon, forms[k]).parts == {"ADV"}):
                k += 1
        if k >= n or segments[k] != segments[i] or story.capitalised(k):
            continue
        lemmas = lexicon.lemmas(forms[k])
        here = profile(lexicon, forms[k])
        if lemmas.isdisjoint(NEVER_REFLEXIVE) or not lemmas - {forms[k]} <= NEVER_REFLEXIVE:
            continue
        if compound and not here.participle:
            continue
        if not compound and not (here.finite or "inf" in here.parts):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[k],
            f"« {forms[k]} » takes no reflexive pronoun.",
        )


RULE = Rule(
    code="CAL042",
    name="never-reflexive",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Se » before a verb that is never reflexive.",
    why="« Rozviesť sa », « začať sa », « zúčastniť sa » have « sa »; the French verb has nothing.",
    authority="Grevisse, Le bon usage, « Les verbes pronominaux »",
    check=_check,
    bad=(
        Bad("Le couple ⟦s'est divorcé⟧ en mai."),
        Bad("Le chômage ⟦se stagne⟧ depuis mai."),
    ),
    good=(
        "Le couple a divorcé en mai. La foire débute samedi. La ville se tient là.",
        "S'il reste, elle part. Ils se sont succédé. Elle s'éclate. Ils se parlent.",
    ),
)
