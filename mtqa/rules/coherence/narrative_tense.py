"""COH007: a passé simple in a story told in the passé composé."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: fewer verbs tell nothing of a story's tense
_FEWEST = 4
#: more than so many belong to a part told on purpose in the passé simple
_MOST = 3
_DAYS = frozenset(
    "hier avant-hier lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui".split()
)
#: verbs that keep the passé simple in any prose
_KEPT = frozenset("être avoir naître mourir devenir faire falloir pouvoir".split())


def _check(story: Story) -> Iterator[Match]:
    share = story.simple_past_share
    if not 0.0 < share <= 0.25 or _compounds(story) < _FEWEST:
        return
    tokens, reporting = story.tokens, story.language.reporting_verbs
    found: list[int] = []
    for form in story.vocabulary.simple_past_forms:
        found.extend(i for i in tokens.index[form] if not story.in_quotation(tokens.starts[i]))
    if len(found) > _MOST:
        return
    for i in sorted(found):
        lemmas = story.lexicon.lemmas(tokens.forms[i])
        segment = story.segments[tokens.segments[i]]
        if lemmas & _KEPT or not lemmas.isdisjoint(reporting) or story.capitalised(i):
            continue
        if segment.kind is not SegmentKind.SENTENCE or _dated(story, tokens.segments[i]):
            continue
        if story.agency is not None or _fresh(story, tokens.segments[i]):
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                "The story is told in the passé composé: this verb should be too.",
            )


def _compounds(story: Story) -> int:
    forms = story.tokens.forms
    return sum(
        "ppas" in story.lexicon.tenses(form)
        for i in story.where("a", "ont", "est", "sont")
        for form in forms[i + 1 : i + 2]
    )


def _fresh(story: Story, segment: int) -> bool:
    """Whether the sentence tells of a day of this week."""
    forms = story.tokens.forms
    return any(forms[i] in _DAYS for i in story.segment_tokens(segment))


def _dated(story: Story, segment: int) -> bool:
    """Whether the sentence tells of a year, a time for the passé simple."""
    forms = story.tokens.forms
    return any(
        len(forms[i]) == 4 and forms[i].isdecimal() and "1000" < forms[i] < "2100"
        for i in story.segment_tokens(segment)
    )


RULE = Rule(
    code="COH007",
    name="narrative-simple-past",
    family=Family.COHERENCE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A verb in the passé simple, outside quotations, in an agency story or beside a day of "
    "the week, where all else is told in the passé composé; reporting verbs are left to the rule "
    "on attribution.",
    why="An agency story keeps one past tense; a translation takes now one, now the other.",
    authority="Grevisse, Le bon usage, « Passé simple et passé composé »; AFP, Manuel de "
    "l'agencier",
    check=_check,
    bad=(
        Bad(
            "Le maire a signé le texte. La foule a applaudi. Le conseil a voté. Le préfet "
            "⟦quitta⟧ la salle jeudi. Les élus ont protesté."
        ),
    ),
    good=(
        "Le maire a signé le texte. La foule a applaudi. Le conseil a voté. Les élus ont protesté. "
        "En 1968, la ville quitta le canton.",
        "Le maire signa le texte. La foule applaudit. Le conseil a voté. Le préfet partit.",
        "Le maire a signé. La foule a ri. Le conseil a voté. Les élus ont crié. Il fut élu maire.",
    ),
)
