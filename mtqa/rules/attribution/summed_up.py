"""ATT037: *Le maire l'a annoncé lundi.*: a sentence that does nothing but name the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.nominals import noun_phrase, pronoun
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind, SubjectKind
from mtqa.languages.fr.grammar import RELATIVES, SUBJECT_PRONOUNS
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SAID: Final = frozenset(
    """annoncé déclaré dit indiqué précisé affirmé communiqué rapporté publié
    décidé écrit promis souligné constaté rappelé""".split()
)
_HAS: Final = frozenset(("a", "ont"))
#: *l'a annoncé sur Telegram*, *lors d'une conférence*: a place worth a sentence
_SOUND: Final = frozenset(("sur", "une", "un"))
_MESSAGE: Final = "better: « C'est ce qu'a annoncé X », or an incise, « a annoncé X »"


def _check(story: Story) -> Iterator[Match]:
    yield from _it(story)
    for i in story.where("cela", "ceci", "prétendument"):
        if _opens(story, i):
            yield from _follows(story, i)


def _opens(story: Story, i: int) -> bool:
    """Whether token ``i`` opens a sentence of the copy, outside quotations."""
    tokens = story.tokens
    sentence = story.segments[tokens.segments[i]].kind is SegmentKind.SENTENCE
    return sentence and story.first_in_segment(i) and not story.in_quotation(tokens.starts[i])


def _it(story: Story) -> Iterator[Match]:
    """*Le maire l'a annoncé lundi.*, *Le maire a dit cela.*, *C'est le maire qui l'a dit.*"""
    tokens = story.tokens
    forms = tokens.forms
    for said in story.where(*_SAID, "informé", "confirmé"):
        if said < 2 or forms[said - 1] not in _HAS:
            continue
        span = story.segment_tokens(tokens.segments[said])
        if not _opens(story, span.start):
            continue
        if forms[said - 2] in ("l'", "en"):
            first, last = said - 2, said
        else:
            first, last = said - 1, said + 1 + (forms[said + 1 : said + 2] == ["de"])
            if forms[last : last + 1] != ["cela"]:
                continue
        if first <= span.start or last + 1 > span.stop:
            continue
        if forms[first] == "en" or forms[said] == "informé":
            reported = forms[said] == "informé" and _told_whole(story, span, first, last)
        elif forms[span.start] in ("c'", "ce"):
            reported = forms[first - 1] == "qui" and ends_after_adjuncts(story, last + 1)
        elif forms[said] == "confirmé" or _worth_a_sentence(story, said + 1):
            continue
        else:
            reported = _alone(story, span, first) and ends_after_adjuncts(story, last + 1)
        if reported:
            yield Match(tokens.starts[first], tokens.ends[last], _MESSAGE)


def _worth_a_sentence(story: Story, i: int) -> bool:
    """*sur Telegram*, *lors d'une conférence*; not *sur son site*."""
    forms = story.tokens.forms
    if forms[i : i + 1] == ["sur"] and forms[i + 1 : i + 2] in (["son"], ["sa"], ["leur"]):
        return False
    return not _SOUND.isdisjoint(forms[i : i + 2])


def _alone(story: Story, span: range, verb: int) -> bool:
    """Whether nothing but the subject stands before the verb."""
    forms = story.tokens.forms
    subject = pronoun(story, span.start) or noun_phrase(story, span.start, span.stop)
    if subject is None:
        return False
    if subject.last + 1 == verb:
        return True
    between = range(subject.last + 1, verb)
    return forms[between.start] != "," and not any(
        surely_finite(story, j) or forms[j] in RELATIVES or forms[j] in SUBJECT_PRONOUNS
        for j in between
    )


def _told_whole(story: Story, span: range, first: int, last: int) -> bool:
    """*Il en a informé le ministre.*: who was told, and the sentence is over."""
    forms = story.tokens.forms
    if forms[span.start] not in ("il", "elle") or span.start + 1 != first:
        return False
    told = noun_phrase(story, last + 1, span.stop)
    if told is None or told.kind is SubjectKind.NAME:
        return False
    titled = forms[told.head] in TITLES
    return titled and ends_after_adjuncts(story, told.last + 1)


def _follows(story: Story, first: int) -> Iterator[Match]:
    """*Cela découle du rapport.*, *Prétendument, il part.*"""
    tokens = story.tokens
    after = tokens.forms[first + 1 : first + 2]
    if tokens.forms[first] == "prétendument":
        if after == [","]:
            yield Match(
                tokens.starts[first],
                tokens.ends[first + 1],
                "hearsay takes the conditional in French: il serait, il aurait",
            )
    elif after == ["découle"]:
        yield Match(
            tokens.starts[first],
            tokens.ends[first + 1],
            "better: « selon le rapport », « c'est ce qui ressort du rapport »",
        )


RULE = Rule(
    code="ATT037",
    name="source-as-sentence",
    family=Family.ATTRIBUTION,
    mqm="style/unidiomatic-style",
    severity=Severity.MINOR,
    finds="Le maire l'a annoncé lundi. Cela découle du rapport: a sentence that names the source.",
    why="« Oznámil to primátor » closes nearly every Slovak and Czech report; French works the "
    "source into the sentence or says c'est ce qu'a annoncé X.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("Le pont sera fermé. Le maire de Nitra ⟦l'a promis⟧."),
        Bad("Le pont sera fermé. Le maire ⟦a décidé de cela⟧."),
        Bad("Le pont sera fermé. L'Union pour la ville (UV) ⟦a communiqué cela⟧."),
        Bad("Le pont sera fermé. C'est le maire qui ⟦l'a confirmé⟧."),
        Bad("Le pont sera fermé. Il ⟦en a informé⟧ le ministre de l'Environnement."),
        Bad("Les prix montent. ⟦Prétendument,⟧ la banque le savait."),
    ),
    good=(
        "C'est ce qu'a annoncé le maire. Le maire l'a vendu lundi.",
        "Le maire a dit cela pour rire. Il en a informé ses collègues.",
    ),
)
