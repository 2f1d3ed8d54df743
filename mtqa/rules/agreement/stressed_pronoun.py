"""AGR041: *dans elle*, *sur lui* of things, and of nobody: a stressed pronoun for *y* or *en*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.floor import floor_of
from mtqa.analysis.french.in_reach import complement
from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON, STATE
from mtqa.analysis.french.profiles import FP, FS, MP, MS, profile
from mtqa.analysis.french.referents import scene_of
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS: Final = {"lui": MS, "elle": FS, "eux": MP, "elles": FP}
#: prepositions before pronouns of things in sound French as well, or with a rule of their own
_LEFT: Final = frozenset("selon chez à sans entre parmi".split())
_LIVING: Final = frozenset((PERSON, NAME, BODY, STATE, OPEN))
_BACK: Final = 5  # sentences
#: *l'une d'elles*: of things as well
_ONES: Final = frozenset("un une uns unes deux trois certaines certains plusieurs chacune".split())
#: *refuse de lui parler*: here the pronoun is a clitic
_BEFORE_INFINITIVE: Final = frozenset("de d' pour à par après".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_PRONOUNS):
        own = tokens.segments[i]
        if i == 0 or tokens.segments[i - 1] != own:
            continue
        before = forms[i - 1]
        if before not in PREPOSITIONS or before in _LEFT or story.capitalised(i):
            continue
        if before == "d'" and forms[i - 2] in _ONES:
            continue
        if story.segments[own].kind is not SegmentKind.SENTENCE or _clitic(story, i):
            continue
        if before != "dans" and _anybody(story, own, i):
            continue
        yield Match(
            tokens.starts[i - 1],
            tokens.ends[i],
            "Nobody of that gender has been named; for a thing: y, en, celui-ci, or the noun.",
        )


def _clitic(story: Story, i: int) -> bool:
    """Whether the pronoun at token ``i`` is the object of an infinitive after it."""
    forms = story.tokens.forms
    if forms[i - 1] not in _BEFORE_INFINITIVE or i + 1 >= len(forms):
        return False
    return "inf" in profile(story.lexicon, forms[i + 1]).parts or forms[i + 1] in ("en", "y")


def _anybody(story: Story, own: int, i: int) -> bool:
    """Whether somebody, or a body, whom the pronoun at token ``i`` agrees with has been named."""
    scene, floor = scene_of(story), floor_of(story)
    wanted = _PRONOUNS[story.tokens.forms[i]]
    for segment in range(own, max(-1, own - _BACK - 1), -1):
        kind = story.segments[segment].kind
        if kind is not SegmentKind.SENTENCE and kind is not SegmentKind.HEADLINE:
            continue
        for r in scene.of(segment):
            if r.i >= i - 1 or r.kind not in _LIVING or not floor.mask(r) & wanted:
                continue
            if r.kind in (PERSON, BODY, OPEN) or floor.sex(r.i) or not complement(story, r):
                return True
    return False


RULE = Rule(
    code="AGR041",
    name="stressed-pronoun-of-thing",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Dans elle », « dans lui »; « sur lui », « contre elle », « avec eux » where nobody of "
    "that gender and number has been named.",
    why="Slovak and Czech say v ňom, na ňu, s nimi of things too, in the gender of their own "
    "nouns; French says y, en, celle-ci, or names the thing again.",
    authority="Grevisse, Le bon usage, « Le pronom personnel : formes disjointes », « En et y »",
    check=_check,
    weak=True,
    bad=(
        Bad("Le préfet a écrit une lettre. Il propose ⟦dans elle⟧ de tout fermer."),
        Bad("L'accord déçoit. Plusieurs pays protestent ⟦contre elle⟧."),
        Bad("La pluie a cessé. Les rues étaient vides, la ville a appris à vivre ⟦avec lui⟧."),
    ),
    good=(
        "La préfète a écrit une lettre. Le maire a voté contre elle. Sans elle, rien n'ira.",
        "Le juge refuse de lui parler. Il rentre chez lui. La ville a peur de lui répondre.",
        "Jana Malá est là. Les élus sont avec elle. Paul et Petr sont là, la ville est avec eux.",
    ),
)
