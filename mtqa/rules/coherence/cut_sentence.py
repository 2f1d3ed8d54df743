"""COH002: a sentence or a name that a full stop cuts in two."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_CUT = "A full stop cuts the name in two: {} belongs to the sentence before."


#: ranks and titles that Slovak and Czech set before a name after the function
_GRADES = TITLES | frozenset("lieutenant-colonel commandant lieutenant sergent adjudant".split())
_NAMES = 3


def _check(story: Story) -> Iterator[Match]:
    yield from _title_after_stop(story)
    tokens = story.tokens
    for i in story.sentence_starts:
        segment = story.segments[tokens.segments[i]]
        if story.word(i) not in story.unknown_names or tokens.starts[i] != segment.start:
            continue
        if segment.index == 0 or story.segment_tokens(segment.index).stop > i + 2:
            continue
        before = story.segments[segment.index - 1]
        if before.paragraph != segment.paragraph or story.flat[segment.end - 1] != ".":
            continue
        start = _title(story, before.index)
        first = _bare_first_name(story, before.index)
        if (start is None and first is None) or story.in_quotation(segment.start):
            continue
        yield Match(
            segment.start if start is None else start,
            segment.end,
            _CUT.format(f"« {story.text[tokens.starts[i] : tokens.ends[i]]} »"),
        )


def _title_after_stop(story: Story) -> Iterator[Match]:
    """*a indiqué le porte-parole. Capitaine Radim Blažej.*: the title opens a sentence."""
    tokens = story.tokens
    for i in story.sentence_starts:
        if tokens.forms[i] not in _GRADES or not story.capitalised(i):
            continue
        segment = story.segments[tokens.segments[i]]
        span = story.segment_tokens(segment.index)
        names = range(i + 1, span.stop - 1)
        if segment.kind is not SegmentKind.SENTENCE or not 1 <= len(names) <= _NAMES:
            continue
        if segment.index == 0 or tokens.forms[span.stop - 1] != ".":
            continue
        if not all(story.capitalised(j) and tokens.kinds[j] == "word" for j in names):
            continue
        before = story.segments[segment.index - 1]
        speaker = [j for j in story.segment_tokens(before.index) if tokens.forms[j] in TITLES]
        if before.paragraph != segment.paragraph or not speaker or segment.start == 0:
            continue
        if story.in_quotation(segment.start) or story.capitalised(speaker[-1] + 1):
            continue
        named = story.flat[tokens.starts[i] : tokens.ends[names[-1]]]
        yield Match(segment.start, segment.end, _CUT.format(f"« {named} »"))


def _title(story: Story, segment: int) -> int | None:
    """Where *M. Le ministre* begins in a segment: the title that the name was torn from."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.segment_tokens(segment):
        if (
            forms[i] in ("m", "mme", "m.")
            and i + 3 < len(forms)
            and any(f in TITLES for f in forms[i + 1 : i + 4])
            and any(story.word(j) in ("Le", "La") for j in (i + 1, i + 2))
        ):
            return tokens.starts[i]
    return None


def _bare_first_name(story: Story, segment: int) -> int | None:
    """A first name in the segment after which no family name stands."""
    for i in story.segment_tokens(segment):
        if (
            story.capitalised(i)
            and i + 1 < len(story.tokens)
            and i > 0
            and story.tokens.forms[i - 1] in TITLES
            and not story.capitalised(i + 1)
            and any(r.pos == "PROPN" and r.gender for r in story.readings(i))
        ):
            return i
    return None


RULE = Rule(
    code="COH002",
    name="cut-sentence",
    family=Family.COHERENCE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A family name left over as a sentence of its own, torn from its title or first name.",
    why="The full stop of an abbreviated title was taken for the end of the sentence.",
    authority="Grevisse, Le bon usage, « La phrase »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    bad=(
        Bad("Le vote est clos. ⟦M. Le ministre Jan a défendu le budget hier soir. Zbořil.⟧"),
        Bad("Il pleut, a dit le porte-parole des pompiers. ⟦Capitaine Radim Blažej.⟧"),
        Bad("Le ministre Robert a défendu le budget hier soir. ⟦Zbořil.⟧"),
    ),
    good=(
        "M. Le Pen et M. Le Drian ont défendu le budget. Zbořil aussi.",
        "Le ministre Robert Zbořil a défendu le budget. Bratislava. La nuit.",
        "M. le ministre a parlé. Silence.",
        "Le ministre Jan Novák a parlé. Président Zeman.",
    ),
)
