"""ATT022: an incise in the imperfect or the passé simple in copy told in the passé composé."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import Incise, after_statements, incises, only
from mtqa.analysis.french.verbs import VerbGroup
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: times that an imperfect may belong to
_FORMERLY: Final = frozenset(
    """alors époque déjà naguère jadis autrefois encore récemment hier souvent toujours quand
    lorsque an ans année années mois semaine semaines""".split()
)
#: what a crowd does for a while, or a sign all the time
_LASTING: Final = frozenset(
    """avoir être scander crier hurler clamer proclamer lire entendre répéter entonner chanter
    réclamer""".split()
)
_MONTHS: Final = frozenset(
    """janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre""".split()
)


def _check(story: Story) -> Iterator[Match]:
    narrated = _narrated(story)
    for incise in (*incises(story), *after_statements(story)):
        tail, group = incise.tail, incise.group
        simple = group.last == (group.clitic_at if group.clitic else group.finite)
        if tail.apart or not simple or not (group.clitic or incise.subject):
            continue
        if group.clitic == "on" or (group.lemma in _LASTING and not _one_says(group)):
            continue
        if only(story, group.finite, "iimp"):
            if _FORMERLY & set(story.tokens.forms[group.last : tail.stop]) or _dated(story, incise):
                continue
        elif narrated or not only(story, group.finite, "ipsi", "simp"):
            continue
        if tail.gap not in ("", ",", "-", "–"):
            continue
        last = max(group.last, group.clitic_at if group.clitic else 0)
        yield Match(
            story.tokens.starts[group.first],
            story.tokens.ends[last],
            "the press reports what was said in the passé composé: a déclaré, a-t-il expliqué",
        )


def _one_says(group: VerbGroup) -> bool:
    """*proclamait-il*: one person, and no crowd or sign."""
    return group.clitic in ("il", "elle") and group.lemma in ("proclamer", "clamer", "répéter")


def _dated(story: Story, incise: Incise) -> bool:
    """*écrivait-il en mai 2019*."""
    after = range(incise.group.last + 1, incise.tail.stop)
    return any(
        story.tokens.forms[i] in _MONTHS
        or (
            story.tokens.kinds[i] == "number" and story.tokens.ends[i] - story.tokens.starts[i] == 4
        )
        for i in after
    )


def _narrated(story: Story) -> bool:
    """Whether a passé simple stands anywhere but in an incise."""
    both = (*incises(story), *after_statements(story))
    said = {incise.group.finite for incise in both}
    return any(
        only(story, i, "ipsi") and not story.in_quotation(story.tokens.starts[i])
        for i in range(len(story.tokens))
        if i not in said and story.tokens.kinds[i] == "word"
    )


RULE = Rule(
    code="ATT022",
    name="past-tense-of-incise",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« expliquait-il », « avoua le maire » after a quotation in a translated news story.",
    why="Slovak and Czech have one past tense; the engine picks imperfect, passé simple and passé "
    "composé at random. The press reports in the passé composé.",
    authority="Grevisse, Le bon usage, § 880-884 (imparfait et passés)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    supersedes=("ATT004",),
    weak=True,
    bad=(
        Bad("Le pont est fermé. « Nous avons fini le travail », ⟦expliquait-il⟧ aux élus."),
        Bad("Le pont est fermé. « Nous avons fini le travail », ⟦notait⟧ la maire de Nitra."),
        Bad("Le pont est fermé. « Nous avons fini le travail », ⟦avoua-t-il⟧."),
        Bad("Le pont est fermé depuis lundi, ⟦notait⟧ la maire de Nitra."),
    ),
    good=(
        "Le pont est fermé. « Nous avons fini le travail », a-t-il expliqué.",
        "Le pont est fermé. « Nous avons fini le travail », écrivait-il déjà en mai 2019.",
        "La porte céda. « Nous avons fini le travail », avoua-t-il.",
        "Le pont est fermé. « Nous avons fini le travail », dit-il.",
        "Le pont est fermé. « Nous voulons la paix », scandait la foule.",
    ),
)
