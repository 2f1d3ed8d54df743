"""*informer* with nobody informed, and *cela a été annoncé par*: Slavic reports word for word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.story import Story
from mtqa.document import Match, SubjectKind
from mtqa.languages.agencies import HOME_AGENCIES
from mtqa.languages.fr import grammar
from mtqa.languages.fr.titles import TITLES

#: participles of verbs that close a report
REPORTED: Final = tuple(
    """dit déclaré rapporté indiqué affirmé communiqué confirmé annoncé écrit précisé souligné
    expliqué publié appris""".split()
)
#: whom a source is told to, in the manner of *povedal to pre TASR*
HEARERS: Final = grammar.AGENCIES | frozenset({"agence", "quotidien"})
_HOME: Final = frozenset(name.lower() for name in HOME_AGENCIES)
_TO: Final = frozenset(("à", "l'", "la", "au"))
_CLOSING: Final = frozenset('» " ” “'.split())


def informs_nobody(story: Story) -> Iterator[Match]:
    """Reports that inform nobody, or of nothing that is said."""
    yield from _in_the_present(story)
    yield from _after_a_statement(story)
    yield from _an_agency(story)
    yield from _cela(story)
    yield from _on_that(story)


#: whom a verb behind them informs
_INFORMED: Final = frozenset("l' les la le nous vous m' t' se s' en , qui que qu'".split())


def _on_that(story: Story) -> Iterator[Match]:
    """*a informé à ce sujet*, *ce qu'a informé X*, *sur cela a attiré l'attention X*."""
    forms, segments = story.tokens.forms, story.tokens.segments
    for i in story.where("informé"):
        if i < 2 or forms[i - 1] not in ("a", "ont"):
            continue
        if forms[i - 2] not in _INFORMED and segments[i - 2] == segments[i]:
            stop = story.segment_tokens(segments[i]).stop
            if i + 1 >= stop or (i + 2 >= stop and forms[i + 1] in (".", "…")):
                yield Match(
                    story.tokens.starts[i - 1],
                    story.tokens.ends[i],
                    "informer needs somebody who is informed: a indiqué, a annoncé",
                )
                continue
        after = forms[i + 1 : i + 5]
        if after[:3] == ["à", "ce", "sujet"] or after in (
            ["à", "propos", "de", "cela"],
            ["au", "sujet", "de", "cela"],
        ):
            yield _of_nothing(story, i - 1, i)
        elif forms[i - 2] == "qu'" and forms[i - 3] == "ce":
            yield Match(
                story.tokens.starts[i - 1],
                story.tokens.ends[i],
                "informer needs somebody who is informed: a indiqué, a annoncé",
            )
        elif forms[i - 2] == "en" and i > 2 and forms[i - 3] not in HEARERS:
            told = i + 1 + (forms[i + 1 : i + 2] == ["la"])
            if told < len(forms) and forms[told] in _HOME and ends_after_adjuncts(story, told + 1):
                yield _of_nothing(story, i - 2, i)  # *Le ministère en a informé TASR*
    for i in story.where("attiré"):
        if forms[max(0, i - 3) : i] == ["sur", "cela", "a"]:
            yield _of_nothing(story, i - 1, i)


def _in_the_present(story: Story) -> Iterator[Match]:
    """*TASR en informe.*"""
    forms = story.tokens.forms
    for i in story.where("informe"):
        after = forms[i + 1] if i + 1 < len(forms) else "."
        if (
            i
            and forms[i - 1] == "en"
            and (
                after in ("selon", ".", "d'", "sur")
                or after in grammar.AGENCIES
                or (i > 3 and forms[i - 2] == "," and after in ("le", "la", "l'"))
            )
        ):
            yield Match(
                story.tokens.starts[i - 1],
                story.tokens.ends[i],
                "the attribution hangs on nothing: say who was informed of what",
            )


def _after_a_statement(story: Story) -> Iterator[Match]:
    """*La route est coupée, a informé la police.*: nobody is told anything."""
    forms = story.tokens.forms
    for i in story.where("informé"):
        if i < 4 or forms[i - 1] not in ("a", "ont") or forms[i - 2] != ",":
            continue
        if forms[i - 3] in _CLOSING or i + 1 >= len(forms):
            continue
        j = i + 1
        while j < len(forms) and (
            forms[j] in grammar.MEASURES_OF_TIME or forms[j] in grammar.AGENCIES
        ):
            j += 1
        subject = noun_phrase(story, j, len(forms))
        if subject is not None and ends_after_adjuncts(story, subject.last + 1):
            yield Match(
                story.tokens.starts[i - 1],
                story.tokens.ends[i],
                "informer needs somebody who is informed: a indiqué, a annoncé",
            )


def _an_agency(story: Story) -> Iterator[Match]:
    """*Le porte-parole a informé la ČTK.*: of what the sentence before told."""
    forms = story.tokens.forms
    for i in story.where("informé", "informée", "informés"):
        if forms[max(0, i - 3) : i] in (["en", "a", "été"], ["en", "ont", "été"]):
            if i > 3 and forms[i - 4] in HEARERS:
                yield _of_nothing(story, i - 3, i)  # *TASR en a été informée*
            continue
        if (
            forms[i] != "informé"
            or i < 2
            or forms[i - 1] not in ("a", "ont")
            or forms[i - 2] in ("en", ",", "l'")
        ):
            continue
        j = i + 1
        while j < len(forms) and forms[j] in ("la", "l'", "le", "agence"):
            j += 1
        if j < len(forms) and forms[j] in grammar.AGENCIES and ends_after_adjuncts(story, j + 1):
            yield Match(
                story.tokens.starts[i - 1],
                story.tokens.ends[i],
                "the attribution hangs on nothing: « a indiqué à l'agence X que … » or an incise",
            )


def _cela(story: Story) -> Iterator[Match]:
    """*Cela a été annoncé par le ministre.*: the Slavic *oznámil to*, turned into a passive."""
    forms = story.tokens.forms
    for i in story.where("cela", "ceci"):
        if forms[i - 1] == "de" and i > 2:
            if forms[i - 2] == "informé":
                yield _of_nothing(story, i - 2, i)
            elif forms[i + 1 : i + 3] == ["a", "informé"]:
                yield _of_nothing(story, i - 1, i + 2)
            continue
        if not story.first_in_segment(i) or forms[i + 1 : i + 3] != ["a", "été"]:
            continue
        if i + 5 >= len(forms) or forms[i + 3] not in REPORTED:
            continue
        j = i + 4
        while j + 1 < len(forms) and (
            forms[j] in grammar.MEASURES_OF_TIME
            or forms[j] in grammar.AGENCIES
            or (forms[j] in _TO and forms[j + 1] in HEARERS | _TO)
            or (forms[j] == "agence" and forms[j + 1] in grammar.AGENCIES)
        ):
            j += 1
        speaker = noun_phrase(story, j + 1, len(forms)) if j + 1 < len(forms) else None
        if forms[j] != "par" or speaker is None:
            continue
        named = forms[speaker.head] in TITLES | grammar.AGENCIES | HEARERS
        called = any(story.capitalised(k) for k in range(speaker.head, speaker.last + 1))
        named = named and forms[speaker.first] not in ("un", "une", "des", "plusieurs")
        named = named or (called and kind_of(story, speaker.head) == PERSON)
        if named or speaker.kind is SubjectKind.NAME:
            yield Match(
                story.tokens.starts[i],
                story.tokens.ends[j],
                "the attribution hangs on nothing: « C'est ce qu'a annoncé X » or an incise",
            )


def _of_nothing(story: Story, first: int, last: int) -> Match:
    return Match(
        story.tokens.starts[first],
        story.tokens.ends[last],
        "the attribution hangs on nothing: « C'est ce qu'a annoncé X » or an incise",
    )
