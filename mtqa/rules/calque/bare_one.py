"""CAL006: *un* or *une* for *l'un d'eux*: *Un a la jambe cassée*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import finite_after, may_be_verb
from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_THEM = frozenset(("eux", "elles"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    verbs = may_be_verb(story)
    for i in story.where("un", "une"):
        if i + 2 > last or not (verbs[forms[i + 1]] or forms[i + 1] == "d'"):
            continue
        if segments[i + 2] != segments[i]:
            continue
        right = f"l'{forms[i]}"
        if forms[i + 1] == "d'" and forms[i + 2] in _THEM:
            if i and forms[i - 1] in ("l'", "pas", "plus", "que", "qu'"):
                continue
            yield Match(
                tokens.starts[i],
                tokens.ends[i + 2],
                f"One of several known is « {right} d'{forms[i + 2]} ».",
            )
        elif _subject(story, i):
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                f"« {forms[i]} » alone is no subject; one of several is « {right} d'eux ».",
            )


def _subject(story: Story, i: int) -> bool:
    """Whether token ``i`` opens a clause and its verb follows."""
    forms = story.tokens.forms
    verb = finite_after(story, i + 1, "s")
    if verb is None or not opens(story, i) or forms[i - 1] in ("dont", "où"):
        return False
    if forms[story.segment_tokens(story.tokens.segments[i]).stop - 1] == "?":
        return False
    # *Un est un nombre*: the figure
    return forms[verb] != "est" or bool(profile(story.lexicon, forms[verb + 1]).participle)


RULE = Rule(
    code="CAL006",
    name="bare-one",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« Un » or « une » without article as a subject; « un d'eux ».",
    why="« Jeden z nich » names one of several that are known: French says « l'un d'eux ».",
    authority="Grevisse, Le bon usage, « L'un »; Académie française, Dictionnaire, « un »",
    check=_check,
    bad=(
        Bad("Deux mineurs sont blessés. ⟦Un⟧ a la jambe cassée, l'autre souffre du dos."),
        Bad("Quatre hommes sont jugés. ⟦Un d'eux⟧ a refusé de parler."),
    ),
    good=(
        "L'un d'eux a parlé, l'un a la jambe cassée, l'autre rien.",
        "Un d'entre eux est mort. Pas un d'eux n'a parlé. Il n'en reste qu'un.",
        "Un est un nombre impair. Trois blessés, dont un a été opéré.",
        "Un homme a été tué. Une a été vendue ? Une voiture a brûlé.",
    ),
)
