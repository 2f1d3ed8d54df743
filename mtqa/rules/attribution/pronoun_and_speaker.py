"""ATT031: *« Q », a-t-il noté le gérant*: an inverted pronoun and its speaker besides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause import subject_after
from mtqa.analysis.french.nominals import NounPhrase, is_name
from mtqa.analysis.french.noun_classes import BODY, PERSON, institution, is_city, kind_of
from mtqa.analysis.french.tails import (
    CIRCUMSTANCES,
    OF_PERSONS,
    Incise,
    after_statements,
    bare_person,
    incises,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import DETERMINERS, PREPOSITIONS
from mtqa.languages.fr.place_genders import FEMININE_PLACES, MASCULINE_PLACES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PRONOUNS: Final = frozenset(("il", "elle", "ils", "elles", "on"))
#: what is said of nobody: *a-t-elle indiqué la police*
_SAYING: Final = frozenset(
    """dire déclarer ajouter indiquer confirmer préciser annoncer affirmer constater expliquer
    répondre noter conclure avouer promettre souligner rappeler""".split()
)
_ARTICLES: Final = frozenset("le la l' les un une".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in (*incises(story), *after_statements(story)):
        tail, group = incise.tail, incise.group
        if group.clitic not in _PRONOUNS or group.negated:
            continue
        if group.lemma in OF_PERSONS and not group.reflexive:
            continue
        if tail.gap not in (",", "", "-", "–", ":", ";", "!,", "."):
            continue
        subject = subject_after(story, group.last + 1, tail.stop)
        if subject is None or not _speaker(story, incise, subject):
            continue
        if tail.stop < len(tokens) and tokens.forms[tail.stop] == "?":
            continue
        start = tokens.starts[group.clitic_at]
        yield Match(
            tokens.starts[group.first],
            tokens.ends[max(subject.head, group.last)],
            f"the verb has two subjects: {group.clitic} and {story.word(subject.head)}",
            replace(start, tokens.ends[group.clitic_at], ""),
        )


def _speaker(story: Story, incise: Incise, subject: NounPhrase) -> bool:
    forms = story.tokens.forms
    between = range(incise.group.last + 1, subject.first)
    premier = forms[subject.head : subject.head + 2] == ["premier", "ministre"]
    if premier and not len(between):
        return True
    if any(forms[i] == "," for i in between) or forms[subject.head] in CIRCUMSTANCES:
        return False
    if subject.first == subject.head and is_name(story, subject.head):
        if len(between) and _trade(story, subject.head - 1):
            return True  # *a-t-il dit à ČTK mineur Jan Malý*
        place = forms[subject.head] in FEMININE_PLACES | MASCULINE_PLACES
        return not place and len(between) == 0 and not story.word(subject.head).isupper()
    article = forms[subject.first] in DETERMINERS
    if not article and bare_person(story, subject.head) and subject.first + 1 >= subject.head:
        named = subject.last > subject.head and story.capitalised(subject.head + 1)
        return named and forms[subject.first - 1] not in PREPOSITIONS
    named = story.capitalised(subject.head) and not is_city(story, subject.head)
    kind = institution(story, subject.head) if named else kind_of(story, subject.head)
    if forms[subject.first] in _ARTICLES and kind == BODY:
        return incise.group.lemma in _SAYING and not len(between)
    return (
        forms[subject.first] in _ARTICLES
        and kind_of(story, subject.head) == PERSON
        and story.lexicon.has(forms[subject.head], "NOUN")
    )


def _trade(story: Story, i: int) -> bool:
    noun = story.lexicon.has(story.tokens.forms[i], "NOUN") and not story.capitalised(i)
    return noun and kind_of(story, i) == PERSON


RULE = Rule(
    code="ATT031",
    name="pronoun-and-speaker",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« a-t-il noté le gérant »: an inverted pronoun with the noun it stands for behind it.",
    why="The engine supplies the pronoun that Slovak drops and then comes upon the subject.",
    authority="Grevisse, Le bon usage, § 387-388 (incise, inversion)",
    check=_check,
    supersedes=("ATT012", "ATT022", "ATT029"),
    bad=(
        Bad(
            "« Nous avons fini le travail », ⟦a-t-il blagué le gérant⟧ du café.",
            "« Nous avons fini le travail », a blagué le gérant du café.",
        ),
        Bad(
            "« Nous avons fini le travail », ⟦écrit-elle sur son blog la romancière⟧ Jana Malá.",
            "« Nous avons fini le travail », écrit sur son blog la romancière Jana Malá.",
        ),
        Bad(
            "« Nous avons fini le travail », ⟦s'est-il défendu le gérant⟧.",
            "« Nous avons fini le travail », s'est défendu le gérant.",
        ),
        Bad(
            "« Nous avons fini le travail », ⟦a-t-il annoncé la police⟧.",
            "« Nous avons fini le travail », a annoncé la police.",
        ),
    ),
    good=(
        "« Nous avons fini le travail », a blagué le gérant.",
        "« Nous avons fini le travail », a-t-il blagué le lendemain.",
        "« Nous avons fini le travail », a-t-il prévenu le gérant.",
        "« Nous avons fini le travail », a-t-il blagué, la main sur le cœur.",
        "« Nous avons fini le travail », a-t-il blagué devant le gérant.",
        "« Nous avons fini le travail », a-t-il dit au gérant, un ami.",
    ),
)
