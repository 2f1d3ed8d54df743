"""CAL027: *déjà* or *aussi* after the participle: *a fêté déjà*, *a perdu aussi son poste*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_AUXILIARIES = frozenset(
    """a ont avait avaient aura auront aurait auraient est sont était étaient sera seront été
    avons avez ai""".split()
)
#: *aussi bien*, *aussi longtemps*: what makes it a comparison
_AFTER = frozenset(
    """le la l' les un une des leur leurs pour par en dans sur au aux à avec contre du de d' son
    sa ses""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("déjà", "aussi"):
        if i < 2 or i >= last or segments[i - 2] != segments[i]:
            continue
        participle, auxiliary = i - 1, i - 2
        if forms[auxiliary] not in _AUXILIARIES:
            continue
        if forms[participle] == "été" or not profile(story.lexicon, forms[participle]).participle:
            continue
        if forms[i] == "aussi" and not _adds(story, i + 1):
            continue
        yield over(
            story,
            participle,
            i,
            f"{story.word(i)} {story.word(participle)}",
            "« {} »: the adverb stands before its participle; write « {} ».",
        )


def _adds(story: Story, i: int) -> bool:
    """Whether what token ``i`` begins is added, not compared."""
    form = story.tokens.forms[i]
    return form in _AFTER or form in DETERMINERS or form in PREPOSITIONS


RULE = Rule(
    code="CAL027",
    name="adverb-after-participle",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« déjà » or « aussi » right after a participle.",
    why="« Už » and « aj » stand before what they belong to; the French adverb stands between the "
    "auxiliary and its participle.",
    authority="Grevisse, Le bon usage, « Place de l'adverbe »",
    check=_check,
    bad=(
        Bad(
            "Le club a ⟦fêté déjà⟧ son dixième titre.",
            "Le club a déjà fêté son dixième titre.",
        ),
        Bad(
            "L'élu a ⟦perdu aussi⟧ son mandat de sénateur.",
            "L'élu a aussi perdu son mandat de sénateur.",
        ),
    ),
    good=(
        "Le club a déjà fêté son titre. L'élu a aussi perdu son mandat.",
        "Il a nagé aussi longtemps que possible. Elle a parlé aussi bien que lui.",
        "L'accord signé déjà en mai. Il est aussi parti.",
    ),
    weak=True,
)
