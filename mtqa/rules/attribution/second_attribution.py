"""ATT028: a second reporting verb that closes the sentence: *« Q », a dit X, a-t-il dit.*"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import Incise, Tail, incises, tails
from mtqa.analysis.french.verbs import VerbGroup, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_SUBORDINATORS: Final = frozenset("qui que qu' dont où comme quand lorsque et mais".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for tail in tails(story):
        group = _source_and_verb(story, tail)
        if group is not None:
            yield Match(
                tokens.starts[group.first],
                tokens.ends[group.last],
                "« selon X » attributes the quotation already: the verb goes",
            )
    for incise in incises(story):
        if incise.tail.apart or not incise.listed or incise.group.negated:
            continue
        repeated = _at_the_end(story, incise)
        if repeated is not None:
            first = repeated.first - (tokens.forms[repeated.first - 1] in (",", ":"))
            yield Match(
                tokens.starts[first],
                tokens.ends[repeated.last],
                "the quotation has been attributed already: this second reporting verb goes",
                replace(tokens.ends[first - 1], tokens.ends[repeated.last], ""),
            )
            continue
        again = _source_again(story, incise)
        if again is not None:
            yield Match(
                tokens.starts[again],
                tokens.ends[again + 2],
                "the quotation has been attributed already: this second source goes",
            )


def _source_and_verb(story: Story, tail: Tail) -> VerbGroup | None:
    """*« Q », selon le maire a indiqué*: the verb that closes the sentence."""
    forms = story.tokens.forms
    if (
        forms[tail.first] != "selon"
        or tail.apart
        or _SUBORDINATORS & set(forms[tail.first : tail.stop])
    ):
        return None
    if "," in forms[tail.first : tail.stop]:
        return None
    for i in range(tail.stop - 1, tail.first + 1, -1):
        if forms[i] in ("a", "ont"):
            group = verb_group(story, i, tail.stop)
            if group is None or group.last != tail.stop - 1 or group.passive:
                return None
            return group if group.lemma in story.language.reporting_verbs else None
    return None


def _at_the_end(story: Story, incise: Incise) -> VerbGroup | None:
    """The verb right before the end of the sentence, without an object."""
    group, stop = incise.group, incise.tail.stop
    forms = story.tokens.forms
    if _SUBORDINATORS & set(forms[group.last + 1 : stop]):
        return None
    for i in range(stop - 1, max(group.last, stop - 5), -1):
        if forms[i - 1] in ("avoir", "s'", "se", "l'", "en", "n'"):
            continue
        found = verb_group(story, i, stop)
        if found is None or found.last < stop - 1 or found.negated or found.passive:
            continue
        if i != found.finite or (found.first == found.last and not found.clitic):
            continue
        verb = story.language.reporting_verbs.get(found.lemma)
        if verb is not None and found.person.startswith("3"):
            return found
    return None


def _source_again(story: Story, incise: Incise) -> int | None:
    """*a dit la députée Jana Malá, selon la députée*."""
    forms, stop = story.tokens.forms, incise.tail.stop
    subject = incise.subject
    if subject is None or forms[stop - 3 : stop - 2] != ["selon"]:
        return None
    named = set(forms[subject.first : subject.last + 1])
    return stop - 3 if forms[stop - 1] in named and forms[stop - 2] in ("le", "la", "l'") else None


RULE = Rule(
    code="ATT028",
    name="attributed-twice",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Q », a dit X, a-t-il dit: a second reporting verb or source for the same quotation.",
    why="The engine translated the verb twice, once at its French and once at its Slavic place.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    bad=(
        Bad(
            "« Nous avons fini », a assuré le maire Jan Malý⟦, a-t-il dit⟧.",
            "« Nous avons fini », a assuré le maire Jan Malý.",
        ),
        Bad(
            "« Nous avons fini », a assuré le maire Jan Malý ⟦a dit⟧. Il neige.",
            "« Nous avons fini », a assuré le maire Jan Malý. Il neige.",
        ),
        Bad("« Nous avons fini », a assuré le maire Jan Malý, ⟦selon le maire⟧."),
        Bad("« Nous avons fini », selon le maire Jan Malý ⟦a indiqué⟧."),
    ),
    good=(
        "« Nous avons fini », a assuré le maire, selon la radio.",
        "« Nous avons fini », a assuré le maire, qui a menti.",
        "« Nous avons fini », a assuré le maire comme il l'a promis.",
        "« Nous avons fini », assure le maire, avant d'avoir commencé.",
    ),
)
