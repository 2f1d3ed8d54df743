"""ATT037: *Le maire l'a annoncé lundi.*: a sentence that does nothing but name the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.nominals import noun_phrase, pronoun
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
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
    """*Le maire l'a annoncé lundi.*, *Le maire a dit cela.*"""
    tokens = story.tokens
    forms = tokens.forms
    for said in story.where(*_SAID):
        if said < 2 or forms[said - 1] not in _HAS:
            continue
        span = story.segment_tokens(tokens.segments[said])
        if forms[said - 2] == "l'":
            first, last = said - 2, said
            if not _SOUND.isdisjoint(forms[said + 1 : span.stop]):
                continue
        else:
            first, last = said - 1, said + 1 + (forms[said + 1 : said + 2] == ["de"])
            if forms[last : last + 1] != ["cela"]:
                continue
        if first <= span.start or last + 1 > span.stop or not _opens(story, span.start):
            continue
        subject = pronoun(story, span.start) or noun_phrase(story, span.start, span.stop)
        reported = subject is not None and subject.last + 1 == first
        if reported and ends_after_adjuncts(story, last + 1):
            yield Match(tokens.starts[first], tokens.ends[last], _MESSAGE)


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
        Bad("Les prix montent. ⟦Prétendument,⟧ la banque le savait."),
    ),
    good=(
        "C'est ce qu'a annoncé le maire. Le maire l'a vendu lundi.",
        "Le maire a dit cela pour rire.",
    ),
)
