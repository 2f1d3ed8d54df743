"""ATT044: *La ministre a-t-elle souligné que …*: the order of a question in a statement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.base import VerbClass
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_OPENING: Final = frozenset("le la les l' son sa leur ce cette".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("-t-il", "-t-elle"):
        span = story.segment_tokens(tokens.segments[i])
        if i - span.start < 2 or i + 2 >= span.stop or forms[span.start] not in _OPENING:
            continue
        if forms[i - 1] != "a" or forms[i + 2] not in ("que", "qu'", ":"):
            continue
        if "?" in forms[i : span.stop] or story.in_quotation(tokens.starts[i]):
            continue
        subject = noun_phrase(story, span.start, i - 1)
        if subject is None or subject.last != i - 2 or not _says(story, i + 1):
            continue
        yield Match(
            tokens.starts[i - 1],
            tokens.ends[i + 1],
            "no inversion in a statement, where the subject stands before the verb",
            replace(tokens.starts[i], tokens.ends[i], ""),
        )


def _says(story: Story, i: int) -> bool:
    """Whether token ``i`` is the participle of a verb of speech."""
    verbs = story.language.reporting_verbs
    return any(
        r.tense == "ppas" and r.lemma in verbs and verbs[r.lemma].verb_class is VerbClass.SPEECH
        for r in story.readings(i)
    )


RULE = Rule(
    code="ATT044",
    name="inverted-statement",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="La ministre a-t-elle souligné que le budget est prêt: an inversion without a question.",
    why="The engine took the clause for an incise, or added the pronoun that Slovak drops.",
    authority="Grevisse, Le bon usage, § 387-388 (inversion)",
    check=_check,
    bad=(
        Bad(
            "La ministre ⟦a-t-elle souligné⟧ que le budget était prêt.",
            "La ministre a souligné que le budget était prêt.",
        ),
    ),
    good=(
        "La ministre a-t-elle souligné que le budget était prêt ?",
        "Sans doute la ministre a-t-elle souligné que le budget était prêt.",
    ),
)
