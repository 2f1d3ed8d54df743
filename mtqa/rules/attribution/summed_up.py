"""ATT037: *Le maire l'a annoncé lundi.*: a sentence that does nothing but name the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.nominals import noun_phrase, pronoun
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
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
    for i in story.sentence_starts:
        if not story.in_quotation(story.tokens.starts[i]):
            yield from _it(story, i)
            yield from _follows(story, i)


def _it(story: Story, first: int) -> Iterator[Match]:
    """*Le maire l'a annoncé lundi.*, *Le maire a dit cela.*"""
    tokens = story.tokens
    forms = tokens.forms
    stop = story.segment_tokens(tokens.segments[first]).stop
    subject = pronoun(story, first) or noun_phrase(story, first, stop)
    if subject is None:
        return
    i = subject.last + 1
    if i + 2 >= stop:
        return
    if forms[i] == "l'" and forms[i + 1] in _HAS and forms[i + 2] in _SAID:
        if ends_after_adjuncts(story, i + 3) and _SOUND.isdisjoint(forms[i + 3 : stop]):
            yield Match(tokens.starts[i], tokens.ends[i + 2], _MESSAGE)
    elif forms[i] in _HAS and forms[i + 1] in _SAID:
        cela = i + 2 + (forms[i + 2] == "de")
        if forms[cela : cela + 1] == ["cela"] and ends_after_adjuncts(story, cela + 1):
            yield Match(tokens.starts[i], tokens.ends[cela], _MESSAGE)


def _follows(story: Story, first: int) -> Iterator[Match]:
    """*Cela découle du rapport.*, *Prétendument, il part.*"""
    tokens = story.tokens
    forms = tokens.forms
    if forms[first : first + 2] in (["cela", "découle"], ["ceci", "découle"]):
        yield Match(
            tokens.starts[first],
            tokens.ends[first + 1],
            "better: « selon le rapport », « c'est ce qui ressort du rapport »",
        )
    elif forms[first] == "prétendument" and len(forms) > first + 1 and forms[first + 1] == ",":
        yield Match(
            tokens.starts[first],
            tokens.ends[first + 1],
            "hearsay takes the conditional in French: il serait, il aurait",
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
