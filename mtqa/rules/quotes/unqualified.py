"""FRQ018: *qualifier* and its quoted word without *de*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fragments import tokens_of
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MESSAGE = "qualifier takes de: qualifier X de « Q »"
#: tokens between the verb and the quotation
_REACH = 10
_FORMS = frozenset("qualifié qualifie qualifient qualifiait qualifiaient qualifiera".split())
_AUXILIARIES = ("a", "ont", "avait", "avaient")


def _check(story: Story) -> Iterator[Match]:
    if _FORMS.isdisjoint(story.tokens.index):
        return
    for quotation in story.quotations:
        i = story.token_at(quotation.span.start) - 1
        if quotation.depth or i < 1 or story.tokens.segments[i] != quotation.segment:
            continue
        match = _without_de(story, quotation, i)
        if match is not None:
            yield match


def _without_de(story: Story, quotation: Quotation, i: int) -> Match | None:
    """*qualifier X comme « Q »*, *qualifier X « très grave »*: the verb takes *de*."""
    tokens = story.tokens
    inside = tokens_of(story, quotation)
    if not inside or story.capitalised(inside[0]) or tokens.kinds[inside[0]] != "word":
        return None
    like = tokens.forms[i] in ("comme", "pour")
    for j in range(i - like, max(0, i - _REACH), -1):
        if tokens.segments[j] != quotation.segment or tokens.kinds[j] == "punct":
            return None
        if tokens.forms[j] not in _FORMS:
            continue
        if tokens.forms[j - 1] not in _AUXILIARIES and not any(
            r.person.startswith("3") for r in story.readings(j)
        ):
            return None
        them = tokens.forms[j - 2] in ("l'", "les") or tokens.forms[j - 1] in ("l'", "les")
        adjective = any(r.pos == "ADJ" for r in story.readings(inside[0]))
        if them and j == i - like and (like or (len(inside) == 1 and adjective)):
            start = tokens.starts[i] if like else quotation.span.start
            return Match(start, tokens.ends[inside[0]], _MESSAGE)
        if tokens.forms[i] == "pour" and not _describes(story, inside[0]):
            return None  # *qualifie son équipe pour « la finale »*
        named = noun_phrase(story, j + 1, i + (not like))
        if named is None or named.last != i - like or not (like or _describes(story, inside[0])):
            return None
        start = tokens.starts[i] if like else quotation.span.start
        return Match(start, tokens.ends[inside[0]], _MESSAGE)
    return None


def _describes(story: Story, i: int) -> bool:
    """An adverb before an adjective, or an adjective that is no noun."""
    readings = story.readings(i)
    if any(r.pos == "ADV" for r in readings):
        return any(r.pos == "ADJ" for r in story.readings(i + 1))
    return any(r.pos == "ADJ" for r in readings) and all(r.pos == "ADJ" for r in readings)


RULE = Rule(
    code="FRQ018",
    name="qualified-without-de",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted word after qualifier, with comme or with nothing before it.",
    why="Slovak and Czech say označiť za, ako; French qualifies a thing de « Q ».",
    authority="Académie française, Dictionnaire, « qualifier »",
    check=_check,
    supersedes=("FRQ013",),
    bad=(
        Bad("Il a qualifié le carrefour ⟦comme « section⟧ risquée » de la route."),
        Bad("Ces critiques l'ont qualifié ⟦« scandaleuse⟧ »."),
        Bad("Le juge a qualifié l'acte ⟦« particulièrement⟧ grave » de l'accusé."),
    ),
    good=(
        "Il a qualifié le débat de « stérile », et la loi d'« attaque contre la liberté ».",
        "Il qualifie son équipe pour « la finale ».",
    ),
)
