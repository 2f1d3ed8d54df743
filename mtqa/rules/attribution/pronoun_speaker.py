"""ATT013: a hint that the speaker of a quotation is the person it speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation, SubjectKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """*X a dit : « Il a dit … »* right after a quotation that reports X in the third person."""
    earlier: Quotation | None = None
    for quotation in story.quotations:
        if quotation.depth:
            continue
        before, earlier = earlier, quotation
        if before is None or quotation.segment - before.segment > 1 or not quotation.sentence:
            continue
        for number in quotation.clauses:
            clause = story.clauses[number]
            if (
                clause.subject_kind is not SubjectKind.NAME
                or clause.subject_span is None
                or clause.relay
                or clause.source_phrase
            ):
                continue
            name = story.folded[clause.subject_span.start : clause.subject_span.end].split()[-1]
            if _reports_pronoun(story, quotation) and _names_speaker(story, before, name):
                yield Match(
                    clause.span.start,
                    clause.span.end,
                    f"does {clause.subject} speak of himself as « il »? The quotation before "
                    "reports the same person",
                )


def _reports_pronoun(story: Story, quotation: Quotation) -> bool:
    """Whether the quotation begins with *il* or *elle* and a verb of speech."""
    i = story.token_at(quotation.inner.start)
    if i + 1 >= len(story.tokens) or story.tokens.forms[i] not in ("il", "elle"):
        return False
    group = verb_group(story, i + 1, min(len(story.tokens), i + 10))
    return group is not None and group.lemma in story.language.reporting_verbs


def _names_speaker(story: Story, quotation: Quotation, name: str) -> bool:
    """Whether ``name`` is the subject of a verb of speech in the quotation."""
    first = story.token_at(quotation.inner.start)
    for i in story.within(name, first, story.token_at(quotation.inner.end)):
        group = verb_group(story, i + 1, min(len(story.tokens), i + 10))
        if group is not None and group.lemma in story.language.reporting_verbs:
            return True
    return False


RULE = Rule(
    code="ATT013",
    name="speaker-may-be-subject",
    family=Family.ATTRIBUTION,
    mqm="accuracy/mistranslation",
    severity=Severity.MINOR,
    finds="A quotation that reports il, given to the person whom the quotation before reports.",
    why="Most likely the same witness goes on; a pronoun alone proves nothing, so this is a hint.",
    authority="Riegel, Pellat, Rioul, Grammaire méthodique du français (discours direct)",
    check=check,
    supersedes=(),
    bad=(
        Bad(
            "« Kováč a dit qu'il partirait », a raconté le témoin. ⟦Kováč a ajouté⟧ : « Il a dit "
            "qu'il ne reviendrait pas. »"
        ),
    ),
    good=(
        "« Le maire est parti », a raconté le témoin. Kováč a ajouté : « Il a dit qu'il ne "
        "reviendrait pas. »",
        "« Kováč a dit qu'il partirait », a raconté le témoin. Kováč a ajouté : « Je pars. »",
    ),
)
