"""ATT003: an inverted pronoun that is joined wrongly."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.tails import incises
from mtqa.analysis.french.verbs import finite_readings
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.inversion import join_pronoun
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PRONOUNS = ("il", "elle", "on", "ils", "elles")
_JOINED = tuple(f"-{p}" for p in _PRONOUNS)
_WRONG_T = tuple(f"-t'{p}" for p in _PRONOUNS)
_NEEDLESS_T = tuple(f"-t-{p}" for p in _PRONOUNS)


def check(story: Story) -> Iterator[Match]:
    """*a-il*, *a t-il*, *a-t'il*, *dit-t-il*."""
    forms = story.tokens.forms
    for i in story.where(*_JOINED):
        if not i:
            continue
        if forms[i - 1] == "at":
            yield _spelt(story, i, f"a-t{forms[i]}")
        elif forms[i - 1] == "t" and i > 1:
            yield from _join(story, i - 2, i)
        elif forms[i - 1][-1:] in "aec" and forms[i - 1] != "t":
            yield from _join(story, i - 1, i)
    for i in story.where(*_WRONG_T):
        if i:
            yield from _join(story, i - 1, i)
    for i in story.where(*_NEEDLESS_T):
        if i and forms[i - 1][-1:] in "td" and finite_readings(story, i - 1):
            yield from _join(story, i - 1, i)
    yield from _at_clauses(story)
    yield from _after_quotations(story)
    for i in story.where("t'"):
        if i and i + 1 < len(forms) and forms[i + 1] in _PRONOUNS:
            yield from _join(story, i - 1, i + 1)


def _spelt(story: Story, i: int, right: str) -> Match:
    """*at-il*: the letter of *-t-* at the wrong word."""
    start, end = story.tokens.starts[i - 1], story.tokens.ends[i]
    said = f"the inverted pronoun is spelled {right}"
    return Match(start, end, said, replace(start, end, right, safe=True))


def _at_clauses(story: Story) -> Iterator[Match]:
    """*dit il* after a quotation: no hyphen at all."""
    for clause in story.clauses:
        if clause.sound_clitic or clause.subject_span is None or clause.verb_span is None:
            continue
        last = story.token_at(clause.subject_span.start)
        if story.flat[clause.subject_span.start - 1] == " " and story.tokens.forms[last - 1] != "t":
            yield from _join(story, last - 1, last)


def _after_quotations(story: Story) -> Iterator[Match]:
    """*« Q », dit il Jan Malý*, *« Q », a noté elle*: a pronoun that no hyphen ties to its verb."""
    tokens = story.tokens
    for incise in incises(story):
        group, i = incise.group, incise.group.last + 1
        if incise.tail.apart or group.clitic or not incise.listed or i >= incise.tail.stop:
            continue
        if tokens.forms[i] not in ("il", "elle", "ils", "elles"):
            continue
        if i + 1 < incise.tail.stop and tokens.forms[i + 1] in _NO_SUBJECT:
            continue
        if group.first == group.last:
            yield from _join(story, group.last, i)
            continue
        right = join_pronoun(story.word(group.finite), tokens.forms[i])
        yield Match(
            tokens.starts[group.first],
            tokens.ends[i],
            f"the inverted pronoun follows the auxiliary: {right}",
        )


#: *écrivait il y a un an le maire*, *a dit elle aussi la maire*
_NO_SUBJECT = frozenset("y aussi même seul seule".split())


def _join(story: Story, verb: int, last: int) -> Iterator[Match]:
    if not any(r.person.startswith("3") for r in finite_readings(story, verb)):
        return
    pronoun = story.word(last).lstrip("-")
    for prefix in ("t-", "t'"):
        pronoun = pronoun.removeprefix(prefix)
    right = join_pronoun(story.word(verb), pronoun)
    start, end = story.tokens.starts[verb], story.tokens.ends[last]
    yield Match(
        start,
        end,
        f"the inverted pronoun is spelled {right}",
        replace(start, end, right, safe=True),
    )


RULE = Rule(
    code="ATT003",
    name="broken-inversion",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="An inverted pronoun without its hyphens or its -t-, or with an apostrophe for one.",
    why="Between a verb that ends in a vowel and il, elle, on stands -t-: a-t-il.",
    authority="Académie française, Dire, ne pas dire (a-t-il)",
    check=check,
    bad=(
        Bad("« Nous verrons », ⟦a-il⟧ dit.", "« Nous verrons », a-t-il dit."),
        Bad("« Nous verrons », ⟦at-il⟧ dit.", "« Nous verrons », a-t-il dit."),
        Bad("« Nous verrons », ⟦a t-elle⟧ dit.", "« Nous verrons », a-t-elle dit."),
        Bad("« Nous verrons », ⟦a-t'il⟧ dit.", "« Nous verrons », a-t-il dit."),
        Bad("« Nous verrons », ⟦dit elle⟧.", "« Nous verrons », dit-elle."),
        Bad("« Nous verrons », ⟦dit-t-il⟧.", "« Nous verrons », dit-il."),
        Bad("« Nous verrons bien », ⟦dit il⟧ Jan Malý.", "« Nous verrons bien », dit-il Jan Malý."),
        Bad("« Nous verrons bien », ⟦a noté elle⟧."),
    ),
    good=(
        "« Nous verrons », a-t-il dit.",
        "« Nous verrons bien », a noté elle aussi la directrice.",
        "« Nous verrons bien », écrivait il y a un an la directrice.",
        "« Nous verrons bien », a écrit il y a un an la directrice.",
        "Va-t'en ! Qu'a-t-on vu ? Dit-elle vrai ?",
        "Convainc-t-il ?",
    ),
)
