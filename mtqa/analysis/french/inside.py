"""Finds reporting clauses between commas within a quotation whose marks stay open around them."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.clause import WINDOW, build_clause, clitic_subject, reports, subject_after
from mtqa.analysis.french.nominals import NounPhrase
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Place, Quotation, ReportingClause


def inside(story: Story, quotation: Quotation) -> Iterator[ReportingClause]:
    """Inverted clauses between commas within the marks, which stay open around them."""
    tokens = story.tokens
    first, end = story.token_at(quotation.inner.start), story.token_at(quotation.inner.end)
    i = first + 1
    while i < end - 1:
        if tokens.forms[i] not in (",", "?", "!", "…") or tokens.kinds[i + 1] != "word":
            i += 1
            continue
        clause = _inside_at(story, i + 1, end, "comma" if tokens.forms[i] == "," else "none")
        if clause is None:
            i += 1
            continue
        yield clause
        i = story.token_at(clause.span.end)


def _inside_at(story: Story, i: int, end: int, link: str) -> ReportingClause | None:
    forms = story.tokens.forms
    if story.capitalised(i):
        return None
    group = verb_group(story, i, min(end, i + WINDOW))
    if group is None or not reports(story, group) or group.passive:
        return None
    if group.clitic is not None:
        if group.clitic not in ("il", "elle", "ils", "elles", "on"):
            return None
        subject: NounPhrase | None = clitic_subject(group)
    elif group.person.startswith("3"):
        subject = subject_after(story, group.last + 1, min(end, i + WINDOW))
        if subject is None or subject.last + 1 > end:
            return None
    else:
        return None
    assert subject is not None
    closing = max(group.last, subject.last) + 1
    for j in range(closing, min(end, closing + 12)):
        if forms[j] in (",", ".", ":", "»", '"'):
            return build_clause(story, group, subject, Place.INSIDE, link, inverted=True, stop=j)
    return None
