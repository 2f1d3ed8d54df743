"""CAL030: a complement, no comma, then a subject pronoun: *Sur le soutien il faut 90 voix*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fronted import complement_end, sentence_heads
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SUBJECTS = frozenset("il elle ils elles on nous je j'".split())
#: complements that open a Slavic clause whatever its verb; *en*, *depuis*, *selon* set the scene
_OPENERS = frozenset("sur avec à au aux pour contre".split())
#: *deux jours nous n'avons pas su*
_COUNTS = frozenset("deux trois quatre cinq six sept huit neuf dix douze quinze vingt".split())
_UNITS = frozenset("ans années mois semaines jours nuits heures minutes".split())
_SCENES = frozenset(
    """cas début moment fait bout contexte époque départ milieu bas haut gauche droite lors égard
    ce cela titre bord cours vue rapport instar issue exemple défaut foi vrai dire cadre
    hasard exception exemple décharge""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in sentence_heads(story):
        if forms[i] in _COUNTS and i + 2 <= last and _for_so_long(story, i):
            yield Match(
                tokens.starts[i],
                tokens.ends[i + 1],
                "How long takes « pendant » or « depuis », and a comma.",
            )
        if forms[i] not in _OPENERS:
            continue
        found = complement_end(story, i)
        if found is None:
            continue
        head, pronoun = found
        if pronoun >= last or segments[pronoun] != segments[i] or story.capitalised(pronoun):
            continue
        if forms[pronoun] not in _SUBJECTS or forms[head] in _SCENES or pronoun < i + 2:
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[head],
            "This complement opens the sentence as in the source: put it after the verb, or a "
            "comma after it.",
        )


def _for_so_long(story: Story, i: int) -> bool:
    """Whether a count of days or years opens the sentence right before its subject pronoun."""
    forms, segments = story.tokens.forms, story.tokens.segments
    if forms[i + 1] not in _UNITS or segments[i + 2] != segments[i]:
        return False
    return forms[i + 2] in _SUBJECTS and not story.capitalised(i + 2)


RULE = Rule(
    code="CAL030",
    name="complement-before-pronoun",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A complement with its preposition at the head of a sentence, and a subject pronoun "
    "after it without a comma.",
    why="Slavic puts what is known first; in French the complement of a verb follows it, and what "
    "sets the scene takes a comma.",
    authority="Grevisse, Le bon usage, « La place des compléments »",
    check=_check,
    bad=(
        Bad("⟦Sur la réforme⟧ il faut 90 voix."),
        Bad("⟦Avec le meurtre⟧ je n'ai rien de commun, a-t-il dit."),
        Bad("⟦Quatre ans⟧ je ne dors plus, a-t-elle dit."),
    ),
    good=(
        "Pour la réforme, il faut 90 voix. En 2010 il est parti. Lors de la fête il a ri.",
        "À présent il dort. Dans ce cas il viendra. Au début il pleuvait. À la fin il a cédé.",
        "Quatre ans plus tard, il dort. À Prague, il pleut.",
    ),
    weak=True,
)
