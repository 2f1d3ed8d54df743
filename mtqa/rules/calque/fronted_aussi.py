"""CAL007: *Aussi* at the head without inversion, for "also": *Aussi le loyer a augmenté*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_LOOK = 14
_STARTS = frozenset(("l'", "leur", "certains", "certaines", "plusieurs", *DETERMINERS))
#: prepositions before which it is *aj v Prahe*
_AT = frozenset("en dans sur chez après avant pendant pour selon lors grâce à au aux".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("aussi"):
        if not (story.first_in_segment(i) and story.capitalised(i)):
            continue
        stop = story.segment_tokens(tokens.segments[i]).stop
        if i + 3 >= stop:
            continue
        if forms[i + 1] not in _STARTS and not story.capitalised(i + 1):
            continue
        if _inverted(story, i + 1, min(stop, i + 1 + _LOOK)):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            "« Aussi » at the head means « c'est pourquoi » and inverts the subject; for « also », "
            "put it after the subject or the verb.",
        )


def _inverted(story: Story, first: int, stop: int) -> bool:
    """Whether a verb with its pronoun follows, or nothing shows a verb after the subject."""
    tokens = story.tokens
    for j in range(first, stop):
        form = tokens.forms[j]
        if form.startswith("-") and len(form) > 1:
            return True
        here = profile(story.lexicon, form)
        if j > first and (here.only_verb or "AUX" in here.parts):
            following = tokens.forms[j + 1] if j + 1 < stop else ""
            return following.startswith("-") and len(following) > 1
    return True


RULE = Rule(
    code="CAL007",
    name="aussi-at-the-head",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« Aussi » at the head of a sentence before a subject and its verb, without inversion.",
    why="« Aj » and « také » open a Slavic sentence; French « aussi » there means « therefore ».",
    authority="Grevisse, Le bon usage, « Aussi »; Académie française, Dire, ne pas dire",
    check=_check,
    bad=(
        Bad("⟦Aussi⟧ le logement et l'énergie ont contribué à la hausse."),
        Bad("⟦Aussi⟧ la Hongrie soutient le projet."),
    ),
    good=(
        "Aussi le gouvernement a-t-il cédé. Aussi a-t-il cédé. Aussi, le gouvernement a cédé.",
        "Aussi bien le maire que sa femme a ri. Aussi longtemps que dure le gel, il dort.",
        "Aussi étrange que cela soit, il dort. Aussi grand soit-il, il a peur.",
        "Lui aussi a voté. Le logement aussi a augmenté.",
    ),
)
