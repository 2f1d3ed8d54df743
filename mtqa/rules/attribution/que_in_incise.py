"""ATT034: *« Q », pense que le maire* and *« Q », qu'a dit le maire*: *que* without a clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import Tail, incises, tails
from mtqa.analysis.french.verbs import has_finite_verb, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_QUE: Final = frozenset(("que", "qu'"))
_MESSAGE: Final = "no « que » in an incise: « Q », estime X"


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in incises(story):
        tail, i = incise.tail, incise.group.last + 1
        if tail.apart or not incise.listed or i >= tail.stop or tokens.forms[i] not in _QUE:
            continue
        if incise.group.clitic or has_finite_verb(story, i + 1, tail.stop):
            continue
        yield Match(tokens.starts[incise.group.first], tokens.ends[i], _MESSAGE)
    for tail in tails(story):
        if not tail.apart and tokens.forms[tail.first] in _QUE and tail.gap in (",", "", ";"):
            last = _verb(story, tail)
            if last is not None:
                yield Match(tokens.starts[tail.first], tokens.ends[last], _MESSAGE)


def _verb(story: Story, tail: Tail) -> int | None:
    """The last token of *qu'a dit*, *qu'il a dit* where a reporting verb follows *que*."""
    first = tail.first + 1
    if first < tail.stop and story.tokens.forms[first] in ("il", "elle"):
        first += 1
    group = verb_group(story, first, tail.stop)
    if group is None or group.lemma not in ("dire", "déclarer", "indiquer", "ajouter", "affirmer"):
        return None
    return group.last


RULE = Rule(
    code="ATT034",
    name="que-in-incise",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Q », pense que le maire; « Q », qu'a dit le maire.",
    why="The quotation itself is the object of the verb; nothing for « que » to introduce is left.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    bad=(
        Bad("« Nous avons fini le travail », ⟦pense que⟧ le maire de Nitra."),
        Bad("« Nous avons fini le travail », ⟦qu'a dit⟧ le maire de Nitra."),
    ),
    good=(
        "« Nous avons fini le travail », pense le maire.",
        "« Nous avons fini le travail », a dit le maire, qui pense que tout va bien.",
        "« Nous avons fini le travail », dit que tout va bien le maire.",
    ),
)
