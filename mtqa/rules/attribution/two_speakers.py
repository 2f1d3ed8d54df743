"""ATT010: one quotation given to two speakers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Place, ReportingClause, SubjectKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Quotations with two reporting clauses whose subjects are different people."""
    yield from _twice(story)
    for quotation in story.quotations:
        if quotation.depth:
            continue
        speakers = [
            clause
            for clause in (story.clauses[number] for number in quotation.clauses)
            if clause.quotation == quotation.index and _speaks(clause)
        ]
        for first, second in pairwise(speakers):
            if _different(story, first, second):
                yield Match(
                    second.span.start,
                    second.span.end,
                    f"the quotation has two speakers: {first.subject} and {second.subject}",
                )


def _twice(story: Story) -> Iterator[Match]:
    """*a-t-il dit, a-t-il ajouté*: the same speaker named twice for one quotation."""
    forms = story.tokens.forms
    for i in story.where("-t-il", "-t-elle"):
        if forms[i - 1 : i] != ["a"] or forms[i + 2 : i + 4] != [",", "a"]:
            continue
        if i + 5 >= len(forms) or forms[i + 4] not in ("-t-il", "-t-elle"):
            continue
        if all(_participle_of_speech(story, j) for j in (i + 1, i + 5)):
            start, end = story.tokens.starts[i + 3], story.tokens.ends[i + 5]
            yield Match(start, end, "the quotation has two reporting clauses: one is enough")


def _participle_of_speech(story: Story, i: int) -> bool:
    verbs = story.language.reporting_verbs
    return any(r.tense == "ppas" and r.lemma in verbs for r in story.readings(i))


#: verbs of who passes on what another said
_RELAYING = frozenset({"rapporter", "relayer", "relater", "citer", "raconter", "témoigner"})


def _speaks(clause: ReportingClause) -> bool:
    if clause.relay or clause.subject is None:
        return False
    if clause.source_phrase:
        # after the quotation a source may relay its speaker; before it, it speaks
        return clause.place is Place.BEFORE and clause.subject_kind is SubjectKind.NAME
    if clause.verb in _RELAYING:
        return False
    if clause.verb is None or clause.tense in ("infinitif", "gérondif"):
        return False
    if clause.place is Place.BEFORE:
        return clause.link == "colon"
    return clause.link in ("comma", "none", "dash")


def _different(story: Story, first: ReportingClause, second: ReportingClause) -> bool:
    genders = {first.gender, second.gender}
    unlike = genders == {"m", "f"}
    if SubjectKind.PRONOUN in (first.subject_kind, second.subject_kind):
        return unlike
    if unlike and SubjectKind.NOUN == first.subject_kind == second.subject_kind:
        return True  # *le ministre* and *la ministre*
    return not (_names(story, first) & _names(story, second))


def _names(story: Story, clause: ReportingClause) -> set[str]:
    """The content words of the subject: sharing one, two subjects may be the same person."""
    if clause.subject_span is None:
        return set()
    first = story.token_at(clause.subject_span.start)
    last = story.token_at(clause.subject_span.end - 1)
    return {form for form in story.tokens.forms[first : last + 1] if len(form) > 3}


RULE = Rule(
    code="ATT010",
    name="two-speakers",
    family=Family.ATTRIBUTION,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="Two reporting clauses with different subjects for one quotation.",
    why="The reader can't know who spoke.",
    authority="Riegel, Pellat, Rioul, Grammaire méthodique du français (discours direct)",
    check=check,
    supersedes=("ATT028",),
    bad=(
        Bad(
            "Le maire a déclaré : « Nous n'avons rien promis », ⟦a ajouté la préfète⟧.",
        ),
        Bad("« Nous n'avons rien promis », a-t-il dit, ⟦a-t-il ajouté⟧."),
        Bad("Selon Peter Kmec, « nous n'avons rien promis », ⟦a déclaré Jana Malá⟧."),
        Bad("« Nous n'avons rien promis », a dit le ministre, ⟦a répondu la ministre⟧."),
        Bad("« Nous n'avons rien promis », a répondu Kováč, ⟦a assuré la préfète Jana Malá⟧."),
    ),
    good=(
        "« Nous n'avons rien promis », a déclaré le maire, cité par la préfète.",
        "« Nous n'avons rien promis », a déclaré le maire, selon l'AFP.",
        "Le maire a déclaré : « Nous n'avons rien promis, a-t-il dit, à personne. »",
        "« Nous n'avons rien promis », a déclaré le maire, rapporte l'AFP.",
        "Le maire a écouté. « Nous n'avons rien promis », a dit la préfète.",
    ),
)
