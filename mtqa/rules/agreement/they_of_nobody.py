"""AGR039: *Ils ont évacué …* where nothing in the plural has been spoken of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.predicates import AGENT, ANYTHING, HUMAN, VOICE, predicate
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.agents import FEMININE_BODIES, MASCULINE_BODIES, SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: words that name or join several, or somebody who may be several
_SEVERAL: Final = frozenset(
    """et ou ni ils elles eux ceux celles nous vous on leur leurs plusieurs tous toutes deux trois
    quatre cinq six sept huit neuf dix les des ces ses mes tes avec contre chacun chaque personne
    quelqu'un beaucoup certains autres qui""".split()
)
_GROUPS: Final = SYLLEPTIC | COLLECTIVES | FEMININE_BODIES | MASCULINE_BODIES
_BACK: Final = 4
_ROLES: Final = (AGENT, HUMAN, VOICE, ANYTHING)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where("ils"):
        own = story.segments[tokens.segments[i]]
        if own.kind is not SegmentKind.SENTENCE or not story.first_in_segment(i) or not own.index:
            continue
        before = story.segments[own.index - 1]
        if before.kind is not SegmentKind.SENTENCE or before.paragraph != own.paragraph:
            continue
        does = predicate(story, i)
        if does is None or does.role not in _ROLES or does.group.tense != "passé composé":
            continue
        if does.group.passive or does.group.reflexive or story.in_quotation(tokens.starts[i]):
            continue
        if any(_several(story, own.index - back) for back in range(1, min(_BACK, own.index) + 1)):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[does.group.finite],
            "Nothing in the plural has been named: « on », a passive, or who it was.",
        )


def _several(story: Story, segment: int) -> bool:
    """Whether the segment, a dateline apart, names anything that can be several."""
    if story.segments[segment].kind is SegmentKind.DATELINE:
        return False
    tokens = story.tokens
    names = 0
    for j in story.segment_tokens(segment):
        form = tokens.forms[j]
        if form in _SEVERAL or form in _GROUPS:
            return True
        if form in PREPOSITIONS:
            continue
        noun = profile(story.lexicon, form).noun
        if noun & PLURAL and (not noun & SINGULAR or tokens.kinds[j - 1] == "number"):
            return True
        names += story.capitalised(j) and not story.first_in_segment(j)
    return names > 0


RULE = Rule(
    code="AGR039",
    name="they-of-nobody",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Ils » at the head of a sentence, before what somebody did, where the sentences before "
    "it name nobody and nothing in the plural.",
    why="Slovak and Czech leave out whoever did it and put the verb in the plural (evakuovali "
    "hotel); French says on, or names them.",
    authority="Grevisse, Le bon usage, « Le pronom personnel »",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    bad=(
        Bad("Un incendie a éclaté dimanche dans un hôtel. ⟦Ils ont⟧ évacué le bâtiment."),
        Bad("Une bombe a explosé hier dans la gare. ⟦Ils ont⟧ arrêté un homme."),
    ),
    good=(
        "Un incendie a éclaté dans un hôtel. Les pompiers sont venus. Ils ont évacué la rue.",
        "Un incendie a éclaté lundi. Il a surpris la famille Novák. Ils ont sauté.",
        "Jan a vu Petr. Ils ont ri. La foule crie. Ils ont chanté.",
        "Une bombe a explosé dans la gare.\n\nIls ont vingt ans, ils ont fui la guerre.",
        "Un couple a été arrêté. Ils ont avoué. L'homme est mort. Ils étaient trois.",
    ),
)
