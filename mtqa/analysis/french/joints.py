"""Where a quotation ends and the reporting clause after it begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtqa.analysis.story import Story
from mtqa.document import Place, Quotation, ReportingClause
from mtqa.languages.fr.reporting import WANT_OBJECT

#: punctuation that ends a quotation for itself, so that no comma follows it
STRONG = "?!…"


class Joint(NamedTuple):
    """A closing mark and the clause that follows it in the same sentence.

    ``inside`` is the punctuation right before the mark ("" if none) and ``inside_at`` its offset;
    ``between`` is the text from the mark to the clause.
    """

    quotation: Quotation
    clause: ReportingClause
    inside: str
    inside_at: int
    between: str

    @property
    def mark_start(self) -> int:
        """Offset of the closing mark."""
        return self.quotation.span.end - len(self.quotation.close)

    @property
    def mark_end(self) -> int:
        """Offset after the closing mark."""
        return self.quotation.span.end

    @property
    def verb_end(self) -> int:
        """Where the verb (or the source phrase) ends."""
        verb = self.clause.verb_span
        return self.clause.span.end if verb is None else verb.end


def joints(story: Story) -> Iterator[Joint]:
    """Every outermost quotation with the clause after it, in the same sentence."""
    for quotation in story.quotations:
        if quotation.depth or not quotation.close:
            continue
        for number in quotation.clauses:
            clause = story.clauses[number]
            if (
                clause.place is not Place.AFTER
                or clause.quotation != quotation.index
                or clause.link in ("sentence", "paragraph")
            ):
                continue
            last = quotation.inner.end - 1
            inside = story.flat[last] if story.flat[last] in ".,;:" + STRONG else ""
            yield Joint(
                quotation,
                clause,
                inside,
                last,
                story.flat[quotation.span.end : clause.span.start],
            )


def commas_after(story: Story) -> Iterator[tuple[Quotation, int]]:
    """Every outermost, closed quotation of a whole sentence, and the comma right after it."""
    forms = story.tokens.forms
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or not quotation.sentence:
            continue
        i = story.token_at(quotation.span.end)
        if i < len(forms) and forms[i] == ",":
            yield quotation, i


def torn_off(story: Story) -> Iterator[ReportingClause]:
    """Clauses after a quotation, in a sentence or a paragraph of their own, that report nothing."""
    for clause in story.clauses:
        if clause.place is not Place.AFTER or clause.link not in ("sentence", "paragraph"):
            continue
        if clause.source_phrase or clause.verb not in WANT_OBJECT or clause.object_clitic:
            continue
        if _asks(story, clause):
            continue
        if clause.link == "sentence" or clause.inverted:
            yield clause


def _asks(story: Story, clause: ReportingClause) -> bool:
    """*« Q. » A-t-il dit la vérité ?*"""
    tokens = story.tokens
    last = story.segment_tokens(story.segment_at(clause.span.start))
    return bool(clause.inverted) and len(last) > 0 and tokens.forms[last[-1]] == "?"


def opens_sentence(story: Story, quotation: Quotation) -> bool:
    """Whether the quotation begins its sentence, so that nothing before the mark governs it."""
    first = story.token_at(quotation.span.start)
    if first >= len(story.tokens):
        return False
    return story.first_in_segment(first) or (
        story.tokens.forms[first - 1] in (".", "!", "?", "…")
        or (
            story.tokens.forms[first - 1] in ("-", "–", "—")
            and (first == 1 or story.first_in_segment(first - 1))
        )
    )


def ungoverned(story: Story, joint: Joint) -> bool:
    """Whether the clause reports the quotation before it rather than tells something new.

    *« Q », X a dit à Y* reports; *« Q. » X a dit …* begins a sentence, *avec « Q », X a annoncé …*
    and *« Q », X a annoncé une réforme* tell something else.
    """
    if not opens_sentence(story, joint.quotation):
        return False
    clause = joint.clause
    new_sentence = joint.inside in STRONG + "." and story.flat[clause.span.start].isupper()
    if joint.inside and new_sentence and "," not in joint.between:
        return False
    after = story.token_at(max(clause.span.end, joint.verb_end))
    if after >= len(story.tokens):
        return True
    form = story.tokens.forms[after]
    if form in ("le", "la", "l'", "ce", "cette") and _time_follows(story, after + 1):
        return True  # *avait déclaré la semaine dernière*
    return form not in _OBJECTS or story.tokens.segments[after] != joint.quotation.segment


def _time_follows(story: Story, i: int) -> bool:
    return i < len(story.tokens) and story.tokens.forms[i] in _TIMES


_TIMES = frozenset(
    "semaine mois année an jour journée veille lendemain soir matin week-end après-midi".split()
)
#: what begins a direct object or a subordinate clause
_OBJECTS = frozenset(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs que qu' si s' : « \"".split()
)
