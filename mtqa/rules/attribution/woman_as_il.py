"""ATT011: a woman speaker who is taken up by *il*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, ReportingClause, SubjectKind
from mtqa.languages.fr.titles import ONLY_FEMININE, ONLY_MASCULINE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH = 3  # segments


def check(story: Story) -> Iterator[Match]:
    """Reporting clauses with *il* where only a woman has spoken and no man was named."""
    woman: ReportingClause | None = None
    for clause in story.clauses:
        if clause.subject_span is None:
            continue
        if clause.subject_kind is not SubjectKind.PRONOUN:
            woman = clause if _is_woman(story, clause) else None
            continue
        if woman is None or clause.gender != "m" or clause.number != "s":
            continue
        here = story.segment_at(clause.span.start)
        there = story.segment_at(woman.span.start)
        if here - there > _REACH or _man_between(story, woman.span.end, clause.span.start):
            continue
        yield Match(
            clause.subject_span.start if not clause.inverted else clause.span.start,
            clause.verb_span.end if clause.verb_span else clause.span.end,
            f"{woman.subject} is a woman: elle",
        )


def _is_woman(story: Story, clause: ReportingClause) -> bool:
    """Whether the subject names a woman: *-ová*, *Mme*, or a title with a feminine form only."""
    assert clause.subject_span is not None
    first = story.token_at(clause.subject_span.start)
    last = story.token_at(clause.subject_span.end - 1)
    forms = story.tokens.forms[first : last + 1]
    if any(form in ONLY_MASCULINE for form in forms):
        return False
    surname = any(
        form.endswith(("ová", "ská", "cká")) and story.capitalised(first + k)
        for k, form in enumerate(forms)
    )
    return surname or any(form in ONLY_FEMININE for form in forms)


def _man_between(story: Story, start: int, end: int) -> bool:
    """Whether a masculine name, title or *un homme* stands between, outside the quotations."""
    for i in range(story.token_at(start), story.token_at(end)):
        if story.in_quotation(story.tokens.starts[i]) or story.tokens.kinds[i] != "word":
            continue
        form = story.tokens.forms[i]
        if story.capitalised(i) and not story.first_in_segment(i):
            if not form.endswith(("ová", "ská", "cká")):
                return True
        elif any(r.pos == "NOUN" and r.gender == "m" and r.number != "p" for r in story.readings(i)):
            return True
    return False


RULE = Rule(
    code="ATT011",
    name="woman-speaker-as-il",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A reporting clause with il whose speaker can only be the woman named before.",
    why="Slovak and Czech drop the pronoun; the engine guesses il.",
    authority="Grevisse, Le bon usage, § 654 (accord du pronom)",
    check=check,
    bad=(
        Bad(
            "« Nous ouvrirons en mai », a déclaré Jana Nováková. « Tout sera prêt », "
            "⟦a-t-il ajouté⟧."
        ),
    ),
    good=(
        "« Nous ouvrirons en mai », a déclaré Jana Nováková. « Tout sera prêt », a-t-elle ajouté.",
        "« Nous ouvrirons en mai », a déclaré Jana Nováková. Le maire a applaudi. "
        "« Tout sera prêt », a-t-il ajouté.",
        "« Nous ouvrirons en mai », a déclaré le porte-parole. « Tout sera prêt », a-t-il ajouté.",
    ),
)
