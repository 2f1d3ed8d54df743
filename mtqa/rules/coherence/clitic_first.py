"""COH012: a sentence that opens with an object pronoun and its verb: *L'a montré une enquête*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.succession import SUCCESSION
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_CLITICS = frozenset("l' lui leur en".split())
_AUXILIARIES = frozenset("a ont est sont avait avaient était étaient".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_CLITICS):
        if not story.first_in_segment(i) or not story.capitalised(i) or i + 2 >= len(tokens):
            continue
        if story.in_quotation(tokens.starts[i]) or forms[i + 1] not in _AUXILIARIES:
            continue
        participle = i + 2
        if forms[participle] in ("été", "aussi", "également", "donc", "ainsi"):
            participle += 1
        if participle >= len(tokens):
            continue
        if not story.lexicon.lemmas(forms[participle]).isdisjoint(SUCCESSION):
            continue
        if any(r.tense == "ppas" for r in story.readings(participle)):
            yield Match(
                tokens.starts[i],
                tokens.ends[participle],
                "The sentence opens with an object and its verb: French puts the subject first.",
            )


RULE = Rule(
    code="COH012",
    name="clitic-first",
    family=Family.COHERENCE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A sentence that begins with l', lui, leur or en and an auxiliary: L'a montré "
    "une enquête.",
    why="Slovak and Czech begin with the verb and end with the subject; French says who first.",
    authority="Grevisse, Le bon usage, « La place du sujet »",
    check=_check,
    weak=True,
    bad=(
        Bad("Le soutien baisse. ⟦L'a montré⟧ une enquête de l'agence.", also=("ATT036",)),
        Bad("Le marathon est fini. ⟦Lui a manqué⟧ une fin heureuse."),
    ),
    good=(
        "Le soutien baisse. L'a-t-il vu ? Le marathon est fini. Lui a succédé un concert.",
        "En avril, le soutien a baissé. L'été est fini.",
    ),
)
