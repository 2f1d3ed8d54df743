"""FRQ030: *« La caisse est vide a-t-elle dit. »*: an incise that the marks took in, unmarked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause import reports
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH: Final = 6
_OPENING: Final = frozenset(
    "que qu' où quoi combien comment pourquoi ainsi aussi si peut-être doute peine encore".split()
)


_SPEAKERS = frozenset("il elle -il -elle -t-il -t-elle".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or not quotation.sentence:
            continue
        first = story.token_at(quotation.inner.start)
        stop = story.token_at(quotation.inner.end)
        if tokens.forms[stop - 1] in ("?", "!"):
            continue
        stop -= tokens.forms[stop - 1] == "."
        start = _incise_at_end(story, first, stop)
        if start is not None:
            yield Match(
                tokens.starts[start],
                quotation.span.end,
                "the quotation ends before its incise: « Q », a-t-il dit.",
            )


def _incise_at_end(story: Story, first: int, stop: int) -> int | None:
    """The first token of an incise that ends at ``stop`` and that nothing sets off, or nothing."""
    forms = story.tokens.forms
    start = max(first + 2, stop - _REACH)
    if _SPEAKERS.isdisjoint(forms[start:stop]):
        return None
    for i in range(start, stop - 1):
        before = forms[i - 1]
        torn = before == "." and len(forms[i - 2]) > 2
        he = forms[i] in ("il", "elle") and torn and not story.capitalised(i)
        if not (torn or story.tokens.kinds[i - 1] == "word") or before in _OPENING:
            continue
        group = verb_group(story, i + he, stop)
        if group is None or not reports(story, group) or group.negated:
            continue
        if max(group.last, group.clitic_at if group.clitic else 0) != stop - 1:
            continue
        if (he or group.clitic in ("il", "elle")) and group.person == "3s":
            return i
    return None


RULE = Rule(
    code="FRQ030",
    name="incise-within-marks",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="« La caisse est vide a-t-elle dit. », « La caisse est vide. il a dit »: an incise "
    "within the marks, at their end, without its comma.",
    why="The reader takes the reporter's words for the speaker's.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=_check,
    bad=(
        Bad("« La caisse est vide depuis mardi ⟦a-t-elle dit. »⟧ Il pleut."),
        Bad("« La caisse est vide depuis mardi. ⟦il a dit »⟧. Il pleut."),
        Bad("« La caisse est vide depuis mardi. ⟦Dit-il. »⟧ Il pleut."),
    ),
    good=(
        "« La caisse est vide, a-t-elle dit. » Il pleut.",
        "« La caisse est vide, que dit-il ? » Il pleut.",
        "« La caisse est vide et je sais ce qu'a-t-il dit. » Il pleut.",
    ),
)
