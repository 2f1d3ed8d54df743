"""AGR056: *elles*, *ils* where nothing of that gender in the plural has been named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.name_sex import persons_named
from mtqa.analysis.french.profiles import FP, MP, profile
from mtqa.analysis.french.referents import Scene, scene_of
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES
from mtqa.languages.fr.roles import MEASURES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS: Final = {"ils": MP, "elles": FP}
_GENDER: Final = {MP: "masculine", FP: "feminine"}
#: other words for several
_SEVERAL: Final = {
    MP: frozenset("ils eux ceux -ils -t-ils plusieurs beaucoup tous certains".split()),
    FP: frozenset("elles celles -elles -t-elles toutes certaines".split()),
}
_BACK: Final = 3  # sentences
_CLITICS: Final = frozenset(("les", "leur"))
_GROUPS: Final = COLLECTIVES | SYLLEPTIC


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_PRONOUNS):
        own = tokens.segments[i]
        if story.segments[own].kind is not SegmentKind.SENTENCE:
            continue
        if i and tokens.forms[i - 1] in PREPOSITIONS:
            continue
        group = verb_group(story, i + 1, story.segment_tokens(own).stop)
        if group is None:
            continue
        wanted = _PRONOUNS[tokens.forms[i]]
        first = own
        while first and own - first < _BACK and _told(story, first - 1):
            first -= 1
        start = story.segment_tokens(first).start
        if start == i:
            continue
        if any(_may_be(story, j, wanted) for j in range(start, i)):
            continue
        if not _joined(story, scene_of(story), range(first, own + 1), i, wanted):
            yield Match(
                tokens.starts[i],
                tokens.ends[group.finite],
                f"Nothing {_GENDER[wanted]} in the plural has been named.",
            )


def _told(story: Story, segment: int) -> bool:
    return story.segments[segment].kind in (SegmentKind.SENTENCE, SegmentKind.HEADLINE)


def _may_be(story: Story, j: int, wanted: int) -> bool:
    """Whether token ``j`` is several of that gender, or a group."""
    form = story.tokens.forms[j]
    if form in _SEVERAL[wanted]:
        return True
    if wanted == MP and form in _GROUPS:
        return True
    if form in _CLITICS:
        after = profile(story.lexicon, story.tokens.forms[j + 1])
        return not after.qualifier and (after.only_verb or not after.parts.isdisjoint(_VERBS))
    if form in TIMES or form in MEASURES:
        return False
    return bool(profile(story.lexicon, form).noun & wanted)


_VERBS: Final = frozenset(("AUX", "inf"))


def _joined(story: Story, scene: Scene, segments: range, i: int, wanted: int) -> bool:
    """Whether two are named together: *la défense et la partie civile, Jana et Petr*."""
    forms = story.tokens.forms
    pairs = [
        r
        for segment in segments
        for r in scene.of(segment)
        if r.i < i and forms[r.i] in ("et", "ou")
    ]
    if wanted == MP:
        return any(r.mask & MP for r in pairs)
    women = any(named.sex == "f" and named.first < i for named in persons_named(story))
    return any(r.mask == FP or (women and r.mask & FP) for r in pairs)


RULE = Rule(
    code="AGR056",
    name="no-plural-named",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Elles » or « ils » before a verb, where the sentence and those before it name nothing "
    "of that gender in the plural.",
    why="The source language drops the pronoun, or puts the verb in the plural for whoever did it; "
    "the engine guesses one that stands for nothing.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    weak=True,
    supersedes=("AGR040",),
    bad=(
        Bad("Le ministre défend trois centres au bord du lac. « ⟦Elles fonctionneront⟧ », dit-il."),
        Bad("Le syndicat a lu le texte mardi. ⟦Elles entreront⟧ en vigueur en mai."),
        Bad("Le pont qu'⟦ils construisent⟧ à Nitra coûtera un million."),
        Bad("Les pharmacies et les cliniques manquent d'argent, demain ⟦ils fermeront⟧."),
    ),
    good=(
        "La défense et la partie civile sont là. Elles ont parlé. Jana et Petr sont là, ils rient.",
        "Le juge les a reçues. Elles ont parlé. La famille est là. Ils ont mangé.",
        "Les maires sont venus. Le ministre a parlé. La salle a ri. Ils ont applaudi.",
        "Jana et Eva Malá sont là. Elles ont parlé. Il parle d'elles en riant.",
    ),
)
