"""ATT028: a second reporting verb that closes the sentence: *« Q », a dit X, a-t-il dit.*"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.tails import Incise, Tail, incises, tails
from mtqa.analysis.french.verbs import VerbGroup, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_SUBORDINATORS: Final = frozenset(
    "qui que qu' dont où comme quand lorsque lorsqu' puisque puisqu' si et mais ou".split()
)
#: what nobody does beside saying something: *a dit le maire l'a indiqué*
_SAID: Final = frozenset(
    "dire déclarer annoncer indiquer confirmer écrire affirmer ajouter préciser rapporter".split()
)


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
        taken_up = _taken_up(story, incise)
        if taken_up is not None:
            yield Match(
                tokens.starts[taken_up.first],
                tokens.ends[taken_up.last],
                "the quotation has been attributed already: this second reporting verb goes",
            )
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
    """*« Q », selon le maire a indiqué*, *selon le maire, a-t-il dit*: the verb too much."""
    forms = story.tokens.forms
    after = forms[tail.first] == "d'" and forms[tail.first + 1 : tail.first + 2] == ["après"]
    if tail.apart or not (after or forms[tail.first] == "selon"):
        return None
    beside = _beside(story, tail)
    if beside is not None:
        return beside
    if not {",", *_SUBORDINATORS}.isdisjoint(forms[tail.first : tail.stop]):
        return None
    for i in range(tail.stop - 1, tail.first + 1, -1):
        if forms[i] in ("a", "ont"):
            group = verb_group(story, i, tail.stop)
            if group is None or group.last != tail.stop - 1 or group.passive:
                return None
            return group if group.lemma in story.language.reporting_verbs else None
    return None


def _beside(story: Story, tail: Tail) -> VerbGroup | None:
    """*selon le maire, a-t-il dit*, *selon le maire il a dit*: who said it, right behind it."""
    forms = story.tokens.forms
    source = noun_phrase(story, tail.first + 1 + (forms[tail.first] == "d'"), tail.stop)
    if source is None or source.last + 2 >= tail.stop:
        return None
    i = source.last + 1 + (forms[source.last + 1] == ",")
    he = forms[i] in ("il", "elle")
    group = verb_group(story, i + he, tail.stop)
    if group is None or group.lemma not in story.language.reporting_verbs:
        return None
    return group if he or group.clitic in ("il", "elle") else None


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
        if found.lemma == "citer":
            return found
        if verb is not None and found.person.startswith("3"):
            return found
    return None


def _taken_up(story: Story, incise: Incise) -> VerbGroup | None:
    """*a dit X l'a indiqué*, *s'est réjoui X en a informé TASR*, *a dit X : il a précisé*."""
    forms, first, stop = story.tokens.forms, incise.group.last + 1, incise.tail.stop
    for i in range(first, stop - 2):
        if forms[i] in _SUBORDINATORS:
            return None
        if forms[i] not in ("l'", "en") or forms[i + 1] not in ("a", "ont"):
            continue
        found = verb_group(story, i, stop)
        wanted = _SAID if forms[i] == "l'" else ("informer",)
        if found is not None and found.lemma in wanted and found.clitic is None:
            return found
    if stop + 2 < len(forms) and forms[stop] == ":" and forms[stop + 1] in ("il", "elle"):
        found = verb_group(story, stop + 2, min(len(forms), stop + 6))
        ends = found is not None and forms[found.last + 1 : found.last + 2] == ["."]
        if found is not None and ends and found.lemma in _SAID:
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
    supersedes=("ATT008",),
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
        Bad("« Nous avons fini », selon le journal, ⟦a-t-il noté⟧."),
        Bad("« Nous avons fini », se félicite la directrice Malá ⟦l'a dit⟧."),
        Bad("« Nous avons fini », s'est réjoui Jan Malý ⟦en a informé⟧ la TASR."),
        Bad("« Nous avons fini », a dit le directeur Jan Malý : il ⟦a précisé⟧."),
    ),
    good=(
        "« Nous avons fini », a assuré le maire, selon la radio.",
        "« Nous avons fini », a assuré le maire, qui a menti.",
        "« Nous avons fini », a assuré le maire, comme la radio l'a annoncé.",
        "« Nous avons fini », a assuré le maire comme il l'a promis.",
        "« Nous avons fini », assure le maire, avant d'avoir commencé.",
    ),
)
