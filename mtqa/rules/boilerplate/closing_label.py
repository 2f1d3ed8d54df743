"""BPL009: what else stands behind a story: a label without a verb or stop, a call to the reader."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Segment, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: a story of fewer sentences tells nothing of how it ends
_FEWEST = 3
#: longer ones are copy that was cut
_LONGEST = 12
#: a call to the reader is a paragraph of its own, and short
_LONGEST_CALL = 20
_CALLS = 4
_READER = frozenset("vous votre vos newsletter cookies abonnés abonnement commentaires".split())
_VERBS = frozenset("a ont est sont sera seront avait avaient était étaient aura fut".split())
_STOPS = ".!?…»\"”'’)];,"
_MESSAGE = "Heading or label of the page, not part of the copy: leave it out."


def _check(story: Story) -> Iterator[Match]:
    copy = [s for s in story.segments if s.kind in (SegmentKind.SENTENCE, SegmentKind.HEADLINE)]
    if len(copy) < _FEWEST:
        return
    last, before = copy[-1], copy[-2]
    if _is_label(story, last, before):
        yield Match(last.start, last.end, _MESSAGE)
        return
    paragraph = list(takewhile(lambda s: s.paragraph == last.paragraph, reversed(copy)))
    if len(paragraph) <= len(copy) - 2 and _calls(story, paragraph):
        yield Match(paragraph[-1].start, last.end, _MESSAGE)


def _is_label(story: Story, last: Segment, before: Segment) -> bool:
    words = story.flat[last.start : last.end]
    if words[-1] in _STOPS or story.flat[before.end - 1] not in '.!?…»"”)':
        return False
    tokens = story.segment_tokens(last.index)
    if not 0 < len(tokens) <= _LONGEST or any(letter.isdigit() for letter in words):
        return False
    return not (words[0].islower() or story.in_quotation(last.start) or _has_verb(story, tokens))


def _calls(story: Story, paragraph: list[Segment]) -> bool:
    """Whether the sentences of the last paragraph speak to the reader of a page."""
    tokens = [i for segment in paragraph for i in story.segment_tokens(segment.index)]
    if len(paragraph) > _CALLS or not 0 < len(tokens) <= _LONGEST_CALL:
        return False
    start, end = paragraph[-1].start, paragraph[0].end
    if not story.flat[start].isupper() or any(mark in story.flat[start:end] for mark in '«»"“”'):
        return False
    forms = [story.tokens.forms[i] for i in tokens]
    first = story.tokens.forms[min(tokens)]
    return first.removesuffix("-vous").endswith("ez") or not _READER.isdisjoint(forms)


def _has_verb(story: Story, tokens: range) -> bool:
    """Whether a finite verb stands among ``tokens``, behind the first."""
    forms = story.tokens.forms
    return any(forms[i] in _VERBS for i in tokens) or any(
        readings and all(r.pos in ("VERB", "AUX") and r.person for r in readings)
        for readings in map(story.readings, tokens[1:])
    )


RULE = Rule(
    code="BPL009",
    name="closing-label-of-page",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds="A few words without a verb or a full stop, or a call to the reader, behind the story.",
    why="A dispatch ends with a sentence and speaks to nobody; such words are the page's.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. Le maire s'en félicite."
            "\n\n⟦Toute l'Europe centrale⟧",
        ),
        Bad(
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. Le maire s'en félicite. "
            "⟦Choix du jour⟧",
        ),
        Bad(
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. Le maire s'en félicite."
            "\n\n⟦Goûtez au voyage avec nos guides !⟧",
        ),
    ),
    good=(
        "Le Sénat a voté. La loi vaut dès juin. Le maire s'en félicite",
        "Le Sénat a voté. La loi vaut dès juin. Le maire a promis. Durée : 1 h 40",
        "Le Sénat a voté. La loi vaut dès juin. Le maire a promis. « Vous verrez. »",
        "Le Sénat a voté. La loi vaut dès juin. Le maire a promis. Le projet est prêt",
        "Le Sénat a voté\n\nLa loi vaut dès juin",
    ),
)
