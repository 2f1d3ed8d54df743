"""CAL040: *celui* right before a verb: *Ceux contenaient des pesticides*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_CLITICS = frozenset(("ne", "n'", "se", "s'"))
_OBJECTS = frozenset(("lui", "leur", "l'", "le", "la", "les", "y", "en"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("celui", "celle", "ceux", "celles"):
        if i >= last or segments[i + 1] != segments[i]:
            continue
        here = profile(story.lexicon, forms[i + 1])
        finite = bool(here.verb) and (here.only_verb or "AUX" in here.parts)
        if not finite and forms[i + 1] not in _CLITICS and not _object(story, i + 1):
            continue
        if forms[i + 1] in _CLITICS and _participial(story, i + 2):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"« {forms[i]} » does not stand alone: write « {forms[i]}-ci » or a personal pronoun.",
        )


def _object(story: Story, i: int) -> bool:
    """Whether token ``i`` is an object pronoun and its verb follows: *lui a imposé*."""
    forms = story.tokens.forms
    if forms[i] not in _OBJECTS or i + 1 >= len(forms):
        return False
    here = profile(story.lexicon, forms[i + 1])
    return bool(here.verb) and (here.only_verb or "AUX" in here.parts)


def _participial(story: Story, i: int) -> bool:
    """Whether a present participle stands at token ``i``: *ceux ne consommant pas d'alcool*."""
    forms = story.tokens.forms
    return i < len(forms) and "ppre" in profile(story.lexicon, forms[i]).parts


RULE = Rule(
    code="CAL040",
    name="celui-alone",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Celui », « celle » or « ceux » as the subject of a verb right after it.",
    why="« Ten » and « tí » stand alone; « celui » needs « -ci », « de » or a relative clause.",
    authority="Grevisse, Le bon usage, « Celui »",
    check=_check,
    bad=(
        Bad("Le port vend du poisson. ⟦Ceux⟧ contenaient du mercure."),
        Bad("Il a avoué au tribunal. ⟦Celui⟧ lui a infligé deux ans."),
        Bad("La barque a heurté un quai et ⟦celle⟧ s'est renversée."),
    ),
    good=(
        "Ceux-ci contenaient du mercure. Celui qui sait se tait. Ceux de Nitra ont ri.",
        "Celles ayant voté, ceux ne fumant pas, ceux devant moi, ceux présents.",
        "Celui dont il parle est là. Ceux ne votant pas sont partis.",
    ),
)
