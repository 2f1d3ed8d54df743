"""AGR044: *L'attaque … Il a été revendiqué*: what is said of a thing, and its gender missed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from mtqa.analysis.french.in_reach import complement
from mtqa.analysis.french.noun_classes import NAME, OPEN, PERSON, TEXT, THING
from mtqa.analysis.french.predicates import predicate
from mtqa.analysis.french.profiles import FEMININE, MASCULINE
from mtqa.analysis.french.referents import Referent, Scene, scene_of
from mtqa.analysis.french.rivals import MASKS
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.said_of import (
    ACTIVES,
    ADJECTIVES,
    LOOSE_ACTIVES,
    LOOSE_PASSIVES,
    LOOSE_REFLEXIVES,
    OF_PEOPLE,
    PASSIVES,
    REFLEXIVES,
    THINGS,
)
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_BACK: Final = 5  # sentences, for what little else can be said of
_NEAR: Final = 2
_TOLD: Final = frozenset((SegmentKind.SENTENCE, SegmentKind.HEADLINE))
_THINGS: Final = frozenset((THING, TEXT, OPEN))


class _Said(NamedTuple):
    """The kinds of things that something is said of; whether of little else, or of people too."""

    kinds: frozenset[str]
    only: bool
    of_people: bool


def _table(sure: Mapping[str, str], loose: Mapping[str, str]) -> dict[str, _Said]:
    return {
        word: _Said(frozenset(kinds.split()), only, word in OF_PEOPLE)
        for table, only in ((sure, True), (loose, False))
        for words, kinds in table.items()
        for word in words.split()
    }


_PASSIVES: Final = _table(PASSIVES, LOOSE_PASSIVES)
_ACTIVES: Final = _table(ACTIVES, LOOSE_ACTIVES)
_REFLEXIVES: Final = _table(REFLEXIVES, LOOSE_REFLEXIVES)
_ADJECTIVES: Final = _table(ADJECTIVES, {})


def _nouns() -> dict[str, tuple[frozenset[str], int]]:
    found: dict[str, tuple[frozenset[str], int]] = {}
    for kind, genders in THINGS.items():
        for nouns, gender in zip(genders, (MASCULINE, FEMININE), strict=True):
            for noun in nouns.split():
                kinds, _ = found.get(noun, (frozenset(), gender))
                found[noun] = (kinds | {kind}, gender)
    return found


_NOUNS: Final = _nouns()


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*MASKS):
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        said = _said(story, i)
        if said is None:
            continue
        of = _named(story, scene_of(story), i, said)
        if of is not None:
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                f"As it seems said of « {story.word(of.i)} », the pronoun should agree with it.",
            )


def _said(story: Story, i: int) -> _Said | None:
    """What the pronoun at token ``i`` does, undergoes or is, where that tells what it is."""
    forms = story.tokens.forms
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    group = verb_group(story, i + 1, stop)
    if group is None or group.clitic is not None:
        return None
    if group.lemma == "être" and not group.passive:
        near = forms[group.last + 1 : group.last + 3]
        return next((_ADJECTIVES[form] for form in near if form in _ADJECTIVES), None)
    does = predicate(story, i)
    if does is None:
        return None
    if group.passive or (does.agreed is not None and not group.reflexive):
        return _PASSIVES.get(does.lemma)
    return (_REFLEXIVES if group.reflexive else _ACTIVES).get(does.lemma)


def _named(story: Story, scene: Scene, i: int, said: _Said) -> Referent | None:
    """The nearest thing that it is said of, where that and nothing else of the kind disagrees."""
    own = story.tokens.segments[i]
    wanted = MASKS[story.tokens.forms[i]]
    for segment in range(own, max(-1, own - (_BACK if said.only else _NEAR) - 1), -1):
        if story.segments[segment].kind not in _TOLD:
            continue
        of: Referent | None = None
        for r in scene.of(segment):
            if r.i >= i:
                break
            mask = _of_kind(story, r, said)
            if mask is None:
                near = segment >= own - 1 and not said.only
                if near and r.mask & wanted and _other(story, r, said, beside=segment == own):
                    return None
            elif mask & wanted:
                return None
            else:
                of = of or r
        if of is not None:
            return of
    return None


def _of_kind(story: Story, r: Referent, said: _Said) -> int | None:
    """What agrees with a noun that it may be said of, or None where it is no such noun."""
    for reading in story.readings(r.i):
        kinds, gender = _NOUNS.get(reading.lemma, (None, 0))
        if reading.pos == "NOUN" and kinds is not None and kinds & said.kinds:
            return r.mask & gender or gender
    return None


def _other(story: Story, r: Referent, said: _Said, *, beside: bool) -> bool:
    """Whether it may be said of this as well, which is in the same sentence or the one before."""
    if r.kind in (PERSON, NAME):
        return said.of_people
    return r.kind in _THINGS and (beside or (r.subject and not complement(story, r)))


RULE = Rule(
    code="AGR044",
    name="said-of-thing",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« il », « elle » before what is said of fires, attacks, roads, laws, matches and the "
    "like, where the only such thing that has been named is of the other gender or number.",
    why="A pronoun has the gender of the French noun it stands for; Slovak and Czech leave the "
    "pronoun out, or give it the gender of their own noun.",
    authority="Grevisse, Le bon usage, « Le pronom personnel : genre et nombre »",
    check=_check,
    weak=True,
    bad=(
        Bad("L'attaque a fait deux morts. ⟦Il⟧ a été revendiqué par un groupe.", also=("AGR001",)),
        Bad("L'incendie a détruit le hangar. « J'ai eu peur », dit Jana. ⟦Elle⟧ a été maîtrisée."),
        Bad("La route longe le lac. En hiver, ⟦il⟧ est souvent impraticable."),
        Bad("La Chambre a débattu du texte. ⟦Elles⟧ ont été approuvées par les députés."),
        Bad("Le concours attire les jeunes, et ⟦elle⟧ a duré huit jours."),
    ),
    good=(
        "L'attaque a fait deux morts. L'attentat choque. Il a été revendiqué par un groupe.",
        "L'incendie a détruit le hangar. Il a été maîtrisé à l'aube.",
        "Le festival a plu. La fête est finie. Elle a duré huit jours.",
        "Le navire a sombré. La directrice a parlé. Elle a été interrompue deux fois.",
    ),
)
