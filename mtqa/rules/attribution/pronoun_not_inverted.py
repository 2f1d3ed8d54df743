"""ATT002: a pronoun subject before its verb after a quotation."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.joints import Joint, joints, opens_sentence, ungoverned
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, ReportingClause, SubjectKind
from mtqa.languages.fr.inversion import compound_past, join_pronoun
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Clauses after a quotation that begin with *il*, *elle* …, or with *il l'a dit*."""
    for joint in joints(story):
        clause = joint.clause
        if (
            clause.inverted is not False
            or clause.subject_kind is not SubjectKind.PRONOUN
            or clause.verb_span is None
            or clause.object_clitic
            or not (ungoverned(story, joint) or _comma_splice(story, joint))
        ):
            continue
        right = _inverted(story, clause)
        fixes = (
            () if right is None else (Fix((Edit(clause.span.start, clause.verb_span.end, right),)),)
        )
        yield Match(
            clause.span.start,
            clause.verb_span.end,
            "after a quotation the pronoun follows its verb" + (f": {right}" if right else ""),
            fixes,
        )


def _comma_splice(story: Story, joint: Joint) -> bool:
    """A whole quoted sentence, then *il* in lower case: no other reading is sound either."""
    return (
        joint.quotation.sentence
        and opens_sentence(story, joint.quotation)
        and story.flat[joint.clause.span.start].islower()
    )


def _inverted(story: Story, clause: ReportingClause) -> str | None:
    """The clause as it should stand, in the story's own tense; None where it can't be spelled."""
    assert clause.verb_span is not None
    if clause.subject is None or clause.verb is None:
        return None
    pronoun = clause.subject.lower()
    if noun_phrase(story, story.token_at(clause.verb_span.end), len(story.tokens)) is not None:
        # *il s'est plaint l'entraîneur*: the subject is there, the pronoun is too much
        return story.text[clause.verb_span.start : clause.verb_span.end]
    first = story.token_at(clause.verb_span.start)
    last = story.token_at(clause.verb_span.end)
    words = [story.text[story.tokens.starts[i] : story.tokens.ends[i]] for i in range(first, last)]
    if clause.tense == "passé simple" and story.simple_past_share <= 0.5:
        verb = story.language.reporting_verbs[clause.verb]
        if clause.verb not in story.language.light_verbs and pronoun in _THIRD:
            return compound_past(pronoun, verb.participle, reflexive=verb.reflexive)
    if words[0].endswith(("'", "’")) and len(words) > 1:
        return f"{words[0]}{join_pronoun(words[1], pronoun)} {' '.join(words[2:])}".strip()
    if words[0].lower() in ("me", "se", "te", "lui", "leur", "nous", "vous") and len(words) > 1:
        return f"{words[0]} {join_pronoun(words[1], pronoun)} {' '.join(words[2:])}".strip()
    return f"{join_pronoun(words[0], pronoun)} {' '.join(words[1:])}".strip()


_THIRD = frozenset({"il", "elle", "ils", "elles", "on"})

RULE = Rule(
    code="ATT002",
    name="pronoun-not-inverted",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A reporting clause after a quotation whose pronoun stands before the verb.",
    why="French inverts in the incise: « Q », a-t-il dit.",
    authority="Académie française, Dire, ne pas dire ; Grevisse, Le bon usage, § 387 (incise)",
    check=check,
    supersedes=("ATT004",),
    bad=(
        Bad(
            "« Les pourparlers reprendront mardi », ⟦il a déclaré⟧.",
            "« Les pourparlers reprendront mardi », a-t-il déclaré.",
        ),
        Bad(
            "« Les pourparlers reprendront mardi », ⟦elle ajouta⟧. Le maire a quitté la salle.",
            "« Les pourparlers reprendront mardi », a-t-elle ajouté. Le maire a quitté la salle.",
        ),
        Bad(
            "« Nous avions tout prévu. » ⟦il s'est plaint⟧ l'entraîneur Ján Malý.",
            "« Nous avions tout prévu. » s'est plaint l'entraîneur Ján Malý.",
            also=("FRQ005",),
        ),
    ),
    good=(
        "« Les pourparlers reprendront », a-t-il déclaré.",
        "« Les pourparlers reprendront. » Il a ensuite quitté la salle.",
        "« Bon voyage », il l'a souvent dit.",
        "Avec ce « non merci », il a annoncé la couleur.",
        "« Vous verrez », il a ajouté que rien ne pressait.",
    ),
)
