"""Gives every quotation its kind and the reporting clauses that attribute it."""

from __future__ import annotations

from dataclasses import replace

from mtqa.analysis.french.after import after, second
from mtqa.analysis.french.before import before
from mtqa.analysis.french.inside import inside
from mtqa.analysis.story import Story
from mtqa.document import (
    Attribution,
    Place,
    Quotation,
    QuotationKind,
    ReportingClause,
    SegmentKind,
)

_COORDINATION = 5


def attribute(story: Story) -> Story:
    """The story with its reporting clauses, and who said what."""
    found: list[ReportingClause] = []
    quotations: list[Quotation] = []
    for quotation in story.quotations:
        mine: list[int] = []
        if quotation.depth == 0:
            for clause in _clauses_of(story, quotation):
                mine.append(len(found))
                found.append(replace(clause, quotation=quotation.index))
            if not mine and (heir := _coordinated(story, quotation, quotations)) is not None:
                mine.extend(heir.clauses)
        kind = _kind(story, quotation, [found[i] for i in mine])
        if mine or kind is not quotation.kind:
            quotation = replace(quotation, clauses=tuple(mine), kind=kind)
        quotations.append(quotation)
    return replace(story, clauses=tuple(found), quotations=tuple(quotations))


def _clauses_of(story: Story, quotation: Quotation) -> list[ReportingClause]:
    clauses = list(inside(story, quotation))
    following = after(story, quotation)
    introducing = before(story, quotation)
    if (
        introducing is not None
        and following is not None
        and introducing.link != "colon"
        and following.link in ("sentence", "paragraph")
    ):
        # « Q » that the verb before it governs is not reported a second time by a new sentence
        following = None
    if introducing is not None:
        clauses.insert(0, introducing)
    if following is not None:
        clauses.append(following)
        if following.verb is not None:
            further = second(story, quotation, following)
            if further is not None:
                clauses.append(further)
    return clauses


def _coordinated(story: Story, quotation: Quotation, earlier: list[Quotation]) -> Quotation | None:
    """The quotation right before in the same sentence whose attribution this one shares."""
    for other in reversed(earlier):
        if other.depth:
            continue
        if other.segment != quotation.segment or not other.clauses:
            return None
        gap = story.token_at(quotation.span.start) - story.token_at(other.span.end)
        return other if gap <= _COORDINATION else None
    return None


def _kind(story: Story, quotation: Quotation, mine: list[ReportingClause]) -> QuotationKind:
    if any(clause.place is not Place.BEFORE for clause in mine):
        return QuotationKind.SPEECH
    first = story.token_at(quotation.span.start)
    opens = first < len(story.tokens) and story.first_in_segment(first)
    introduced = first > 0 and story.tokens.forms[first - 1] in (":", ".", "!", "?", "…")
    if quotation.sentence and (mine or opens or introduced):
        return QuotationKind.SPEECH
    return QuotationKind.FRAGMENT if mine else QuotationKind.TERM


def attributions(story: Story) -> tuple[Attribution, ...]:
    """Who said what, for the report: every quotation but titles, scare quotes and nested ones."""
    rows = []
    for quotation in story.quotations:
        if quotation.depth or quotation.kind is QuotationKind.TERM:
            continue
        if story.segments[quotation.segment].kind not in (
            SegmentKind.SENTENCE,
            SegmentKind.HEADLINE,
        ):
            continue
        clause = best_clause([story.clauses[i] for i in quotation.clauses])
        rows.append(
            Attribution(
                quotation.span.start,
                quotation.span.end,
                clause.subject if clause else None,
                clause.verb if clause else None,
                clause.span if clause else None,
            )
        )
    return tuple(rows)


def best_clause(clauses: list[ReportingClause]) -> ReportingClause | None:
    """The one that names the speaker: a verb before a source phrase, a speaker before a relay."""
    if not clauses:
        return None
    return min(clauses, key=lambda c: (c.subject is None, c.relay, c.source_phrase, c.span.start))
