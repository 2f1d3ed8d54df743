"""ATT026: a clause with its own subject after a quotation where an incise belongs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.nominals import NounPhrase, noun_phrase, pronoun
from mtqa.analysis.french.noun_classes import BODY, PERSON, kind_of
from mtqa.analysis.french.tails import CIRCUMSTANCES, Tail, bare_person, ends_soon, tails
from mtqa.analysis.french.verbs import VerbGroup, surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SubjectKind
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_HE: Final = frozenset("il elle ils elles cela".split())
_ADJUNCTS: Final = frozenset("à au dans sur pendant lors après avec chez devant".split())
_TAKEN_UP: Final = frozenset({"l'", "le", "la", "les", "en", "y"})


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for tail in tails(story):
        if tail.apart or tail.gap not in (",", "", "-", "–", "—", ":", ";"):
            continue
        if verb_group(story, tail.first, tail.stop) is not None and not _nominal(story, tail):
            continue
        subject = _subject(story, tail)
        if subject is None:
            continue
        group = _verb(story, subject.last + 1, tail)
        if group is None and subject.last > subject.first:
            # the phrase took in a verb that is a participle as well: *le maire dit*
            group = _verb(story, subject.last, tail)
        if group is None or not group.person.startswith("3"):
            continue
        listed = group.lemma in story.language.reporting_verbs
        if (group.clitic or tail.gap in (":", ";")) and not listed:
            continue
        if tail.stop < len(tokens) and tokens.forms[tail.stop] == "?":
            continue
        them = tokens.forms[group.first] in _TAKEN_UP
        if them and (tail.gap in (":", ";") or (tail.gap != "," and not listed)):
            continue  # *« Q » : le maire l'a promis*
        taken_up = them and group.last + 3 < tail.stop
        if taken_up and not (ends_soon(story, tail, group.last + 1) or _named(story, tail, group)):
            continue  # *« Q », le maire le répète depuis dix ans*
        yield Match(
            tokens.starts[tail.first],
            tokens.ends[group.last],
            "after a quotation an incise belongs, its verb first: « Q », a dit X",
        )


def _named(story: Story, tail: Tail, group: VerbGroup) -> bool:
    """*elle en a informé le Secours*, *les appelait Jan Malý*: the speaker behind the verb."""
    i = group.last + 1
    if i + 1 >= tail.stop or group.lemma not in story.language.reporting_verbs:
        return False
    if story.capitalised(i):
        return story.capitalised(i + 1)
    forms = story.tokens.forms
    return forms[i] in ("le", "la", "l'") and (
        story.capitalised(i + 1) or kind_of(story, i + 1) in (PERSON, BODY)
    )


def _nominal(story: Story, tail: Tail) -> bool:
    """*le préside* or *le président*: an article and a noun."""
    forms = story.tokens.forms
    if forms[tail.first] == "cela":
        return True  # no form of *celer*
    return (
        forms[tail.first] in ("le", "la", "les", "l'")
        and tail.first + 1 < tail.stop
        and story.lexicon.has(forms[tail.first + 1], "NOUN")
    )


def _subject(story: Story, tail: Tail) -> NounPhrase | None:
    if story.tokens.forms[tail.first] == "cela":
        first = tail.first
        return NounPhrase(first, first, first, SubjectKind.PRONOUN, "m", "s")
    found = pronoun(story, tail.first)
    if found is not None:
        return found if story.tokens.forms[tail.first] in _HE else None
    if (
        story.tokens.forms[tail.first] in grammar.DETERMINERS
        or story.capitalised(tail.first)
        or bare_person(story, tail.first)
    ):
        found = noun_phrase(story, tail.first, tail.stop)
    if found is None:
        return None
    head = story.tokens.forms[found.head]
    if head in CIRCUMSTANCES or not (
        found.kind is SubjectKind.NAME or kind_of(story, found.head) in (PERSON, BODY)
    ):
        return None
    return found


def _verb(story: Story, i: int, tail: Tail) -> VerbGroup | None:
    """The verb right after the subject, or after what a pair of commas sets off."""
    forms = story.tokens.forms
    if i < tail.stop and forms[i] == ",":
        close = next((j for j in range(i + 1, min(tail.stop, i + 10)) if forms[j] == ","), None)
        if close is None:
            i += 1
        elif any(surely_finite(story, j) for j in range(i + 1, close)):
            return None
        else:
            i = close + 1
        i += i + 1 < tail.stop and forms[i] in ("il", "elle")
    if i < tail.stop and forms[i] in _ADJUNCTS:
        phrase = noun_phrase(story, i + 1 + (forms[i] == "lors"), tail.stop)
        i = tail.stop if phrase is None else phrase.last + 1
    i += i + 1 < tail.stop and forms[i] in ("il", "elle")
    while i < tail.stop and story.lexicon.has(forms[i], "ADV") and not surely_finite(story, i):
        i += 1
    if i >= tail.stop:
        return None
    group = verb_group(story, i, tail.stop)
    if group is None:
        return None
    listed = group.lemma in story.language.reporting_verbs and group.last + 1 >= tail.stop
    if group.first == group.last and not listed and not surely_finite(story, group.finite):
        return None
    return group


RULE = Rule(
    code="ATT026",
    name="clause-where-incise-belongs",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Q », le maire était en colère: a main clause joined to a quotation by a comma.",
    why="In Slovak and Czech nearly any verb can follow a quotation in any order; French inverts a "
    "verb of speech.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("« Nous avons perdu le match », ⟦l'entraîneur était⟧ en colère."),
        Bad("« Nous avons perdu le match », ⟦Jan Malý, le capitaine, riait⟧ à la radio."),
        Bad("« Nous avons perdu le match », ⟦il secouait⟧ la tête."),
        Bad("« Nous avons perdu le match », ⟦Malý, le capitaine, il a dit⟧ sur X."),
    ),
    good=(
        "« Nous avons perdu le match », a réagi le capitaine.",
        "« Nous avons perdu le match », le maire le répète depuis dix ans.",
        "« Nous avons perdu le match », la voix brisée, a lancé le capitaine.",
        "« Nous avons perdu le match. » Il secouait la tête.",
        "« Nous avons perdu le match » : le maire l'a dit. « J'ai perdu le match » – elle en rit.",
        "« Nous avons perdu le match », une phrase qui a fait le tour du pays.",
    ),
)
