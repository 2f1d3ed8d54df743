"""FRQ027: *a déclaré « l'âge n'est pas un dogme »*: a quoted clause without que or colon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.fragments import tokens_of
from mtqa.analysis.french.verbs import may_be_finite, surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SAYING: Final = frozenset(
    """déclarer dire affirmer ajouter noter préciser souligner indiquer avertir répondre annoncer
    constater prévenir assurer expliquer conclure confirmer reconnaître admettre remarquer
    promettre rétorquer répliquer écrire""".split()
)
_HAS: Final = frozenset("a ont avait avaient".split())
#: before a quotation that another clause holds, or that was not said
_HELD: Final = frozenset(
    "quand lorsque lorsqu' que qu' qui dont où si s' ne n' comme pour afin ce en".split()
)
_OPENERS: Final = frozenset(
    "que qu' qui si comment pourquoi où quand de d' avoir être ne n'".split()
)
_TITLED: Final = frozenset("écrire annoncer noter remarquer".split())
_LEAST: Final = 4


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close:
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 1 or tokens.segments[i] != quotation.segment:
            continue
        last = i
        while tokens.forms[i] in grammar.MEASURES_OF_TIME:
            i -= 1
        if not _says(story, i) or not _clause(story, quotation, i):
            continue
        start = story.segment_tokens(tokens.segments[i]).start
        if not _HELD.isdisjoint(tokens.forms[start:i]):
            continue
        yield Match(
            tokens.starts[last],
            tokens.ends[story.token_at(quotation.inner.start)],
            "que or a colon belongs before the quoted clause: a dit qu'« il … », a dit : « Il … »",
        )


def _says(story: Story, i: int) -> bool:
    """A verb of speech in the active voice at token ``i``, its subject before it."""
    forms = story.tokens.forms
    readings = [r for r in story.readings(i) if r.lemma in _SAYING]
    if any(r.tense == "ppas" for r in readings):
        return not _HAS.isdisjoint(forms[max(0, i - 3) : i]) and forms[i - 1] != "été"
    if not any(r.person.startswith("3") for r in readings) or not may_be_finite(story, i):
        return False
    return forms[i - 1] in ("il", "elle") or story.capitalised(i - 1)


def _clause(story: Story, quotation: Quotation, verb: int) -> bool:
    """Whether a subject and a finite verb stand between the marks, and no cry or title."""
    inside = tokens_of(story, quotation)
    if len(inside) < _LEAST or story.tokens.forms[inside[0]] in _OPENERS:
        return False
    if story.flat[quotation.inner.end - 1] in "!?….":
        return False
    if story.capitalised(inside[0]):
        after = story.token_at(quotation.span.end)
        titled = any(r.lemma in _TITLED for r in story.readings(verb))
        if titled or story.tokens.forms[after : after + 1] == [","]:
            return False
    if any(r.tense in ("inf", "ppas", "ppre") for r in story.readings(inside[0])):
        return False
    return any(surely_finite(story, j) for j in inside[1:])


RULE = Rule(
    code="FRQ027",
    name="clause-without-que",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted clause in lower case right behind a verb of speech, with neither que nor a "
    "colon.",
    why="French joins a clause to its verb by que, and a sentence by a colon, between marks too.",
    authority="Grevisse, Le bon usage, § 133 (deux-points), § 418 (discours indirect)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    supersedes=("FRQ023",),
    weak=True,
    bad=(
        Bad("Le maire a ⟦déclaré « la⟧ ville n'est pas à vendre »."),
        Bad("Le maire a affirmé ⟦mardi « en⟧ ville, on ne dort plus »."),
        Bad("Le maire a ⟦averti « Ce⟧ n'est pas un jeu » en réponse au syndicat."),
        Bad("Il ⟦répond « personne⟧ ne me croit plus »."),
    ),
    good=(
        "Le maire a déclaré que « la ville n'est pas à vendre ».",
        "Le maire a déclaré « ne pas vouloir que la ville soit vendue ».",
        "Il a répondu « oui, bien sûr » et a salué « un bon accord ».",
        "Quand il a dit « la ville est à nous », la salle a ri.",
    ),
)
