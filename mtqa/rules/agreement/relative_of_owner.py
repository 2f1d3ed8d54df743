"""AGR059: *la maire, qui le mari est parti*, *la ville, de laquelle il vient*: not *dont*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.verbs import likely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_OF: Final = frozenset("duquel desquels desquelles".split())
_FEMININE: Final = frozenset("laquelle lesquelles".split())
_SUBJECTS: Final = frozenset("qui lequel laquelle lesquels lesquelles".split())
#: what a preposition of several words ends in, and adverbials in the shape of a noun
_OTHERWISE: Final = TIMES | frozenset("plupart fois plus moins reste cas quant grâce".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_OF, *_SUBJECTS):
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        if i < 2 or story.capitalised(i):
            continue
        form = forms[i]
        if form in _FEMININE and forms[i - 1] == "de":
            first = i - 1
        elif form in _OF:
            first = i
        else:
            if form in _SUBJECTS and _has_subject(story, i):
                said = f"« {form} » before a noun that is the subject: dont, or que."
                yield Match(tokens.starts[i], tokens.ends[i], said)
            continue
        if forms[first - 1] == ",":
            yield over(story, first, i, "dont", "« {0} » right after the comma: {1}.")


def _has_subject(story: Story, i: int) -> bool:
    """Whether a noun with its article and its verb follow the relative pronoun at token ``i``."""
    forms = story.tokens.forms
    if forms[i - 1] in PREPOSITIONS or forms[i - 1] in _OTHERWISE:
        return False
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    if i + 3 >= stop or not (forms[i + 1] in DETERMINERS or forms[i + 1] == "l'"):
        return False
    phrase = phrase_at(story, i + 1)
    if phrase is None or phrase.last + 1 >= stop or forms[phrase.head] in _OTHERWISE:
        return False
    return likely_finite(story, phrase.last + 1)


RULE = Rule(
    code="AGR059",
    name="relative-of-owner",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« qui » or « lequel » before a noun that is the subject of the verb: « la maire, qui le "
    "mari est parti »; « duquel », « de laquelle » right after a comma.",
    why="Ktorého and jehož, ktorý and který look alike to the engine; French says dont, or que.",
    authority="Grevisse, Le bon usage, « Dont »",
    check=_check,
    weak=True,
    bad=(
        Bad("La préfète, ⟦qui⟧ le fils est soldat, a pleuré."),
        Bad("Voici le chalet ⟦lequel⟧ la toiture est tombée."),
        Bad(
            "La cour, ⟦duquel⟧ la décision est définitive, a jugé.",
            "La cour, dont la décision est définitive, a jugé.",
        ),
        Bad(
            "Il reste dix tableaux, ⟦desquels⟧ certains sont neufs.",
            "Il reste dix tableaux, dont certains sont neufs.",
        ),
    ),
    good=(
        "C'est le juge qui l'a dit. La ville, qui le soir est calme, dort. Le match au cours "
        "duquel il est tombé.",
        "Un avion, sur la liste duquel il figure, est là. La cour qui les protège est là.",
        "Le maire, selon qui la loi est bonne, a voté. La dame à qui le juge parle est là.",
    ),
)
