"""ATT004: a reporting clause in the passé simple in a story told in the passé composé."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SubjectKind
from mtqa.languages.base import VerbClass
from mtqa.languages.fr.inversion import compound_past
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: above this share of passé simple a story is taken to narrate in it
_NARRATES = 0.34


def check(story: Story) -> Iterator[Match]:
    """Clauses in the passé simple where the story hardly uses it."""
    if story.simple_past_share > _NARRATES:
        return
    for clause in story.clauses:
        if clause.tense != "passé simple" or clause.verb_span is None or clause.verb is None:
            continue
        first = story.token_at(clause.verb_span.start)
        last = story.token_at(clause.verb_span.end) - 1
        if not all(
            r.tense == "ipsi"
            for i in range(first, last + 1)
            for r in story.readings(i)
            if r.tense and r.person
        ):
            continue
        if story.in_quotation(clause.span.start) and clause.place.value != "inside":
            continue
        if _narrated(story, clause.span.start, first, last):
            continue
        verb = story.language.reporting_verbs.get(clause.verb)
        if verb is None:
            continue  # a verb of manner that the table lacks
        if verb.verb_class is VerbClass.NAMING or not _third_person(story, first, last):
            continue
        fixes: tuple[Fix, ...] = ()
        pronoun = (clause.subject or "").lower()
        if clause.subject_kind is SubjectKind.PRONOUN and clause.inverted and last == first + 1:
            right = compound_past(pronoun, verb.participle, reflexive=verb.reflexive)
            fixes = (Fix((Edit(clause.verb_span.start, story.tokens.ends[last], right),)),)
        yield Match(
            clause.verb_span.start,
            clause.subject_span.end
            if clause.inverted
            and clause.subject_kind is SubjectKind.PRONOUN
            and clause.subject_span
            else clause.verb_span.end,
            "passé simple in a story told in the passé composé",
            fixes,
        )


def _narrated(story: Story, offset: int, first: int, last: int) -> bool:
    """Whether the paragraph of the clause has another passé simple: an extract, a tale."""
    paragraph = story.segments[story.segment_at(offset)].paragraph
    start, end = story.paragraphs[paragraph]
    for i in range(story.token_at(start), min(story.token_at(end), len(story.tokens))):
        if first <= i <= last:
            continue
        readings = story.readings(i)
        if readings and all(r.tense == "ipsi" for r in readings):
            return True
    return False


def _third_person(story: Story, first: int, last: int) -> bool:
    return any(
        r.tense == "ipsi" and r.person.startswith("3")
        for i in range(first, last + 1)
        for r in story.readings(i)
    )


RULE = Rule(
    code="ATT004",
    name="stray-simple-past",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A reporting clause in the passé simple where the story uses the passé composé.",
    why="The press tells today's news in the passé composé; one tense holds through a story.",
    authority="Grevisse, Le bon usage, § 852-853 (passé simple et passé composé)",
    check=check,
    bad=(
        Bad(
            "Le conseil a voté la taxe. La mairie a publié le texte. Tous ont protesté.\n\n"
            "« Nous irons en justice », ⟦ajouta-t-il⟧.",
            "Le conseil a voté la taxe. La mairie a publié le texte. Tous ont protesté.\n\n"
            "« Nous irons en justice », a-t-il ajouté.",
        ),
    ),
    good=(
        "La porte s'ouvrit. « Entrez », ajouta-t-il. Le vieil homme entra et posa sa canne.",
        "Le conseil a voté la taxe. « Nous irons en justice », dit-il.",
        "Le conseil a voté la taxe. « Nous irons en justice », sourcilla le maire.",
    ),
)
