"""ATT012: an incise whose verb has an object besides the quotation."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Place, ReportingClause, SubjectKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs that after a quotation take nothing more where a pronoun is their subject
_WITH_PRONOUN = frozenset(
    """indiquer confirmer mentionner annoncer préciser détailler exposer présenter évoquer
    critiquer saluer condamner souligner constater""".split()
)
_VERBS = frozenset(
    "décrire commenter évaluer résumer apprécier caractériser expliquer justifier".split()
)
#: *a-t-il commenté, la voix brisée*: how he looked, not what he spoke of
_BODY = frozenset(
    """larmes larme voix sourire sourires main mains poing poings tête regard yeux œil visage gorge
    cœur ton bras doigt doigts front mine air lèvres sourcils épaules mâchoire souffle""".split()
)
_TIMES = frozenset(
    """semaine mois année an jour journée veille lendemain soir matin nuit week-end après-midi fois
    jours lundi mardi mercredi jeudi vendredi samedi dimanche même premier
    plus moins mieux""".split()
)


def check(story: Story) -> Iterator[Match]:
    """*a-t-il décrit la situation* after a quotation."""
    for clause in story.clauses:
        if (
            clause.place is not Place.AFTER
            or not (clause.verb in _VERBS or _pronoun_verb(clause))
            or not (clause.inverted or clause.link == "comma")
            or clause.verb_span is None
            or clause.link in ("sentence", "paragraph")
            or clause.relay
        ):
            continue
        i = story.token_at(max(clause.verb_span.end, clause.span.end))
        if i + 1 >= len(story.tokens) or story.tokens.segments[i] != story.segment_at(
            clause.span.start
        ):
            continue
        if story.tokens.forms[i] not in ("le", "la", "les", "l'", "son", "sa", "ses"):
            continue
        noun = i + 1
        if story.tokens.kinds[noun] != "word" or story.tokens.forms[noun] in _TIMES | _BODY:
            continue
        if story.capitalised(noun) or not any(r.pos == "NOUN" for r in story.readings(noun)):
            continue
        yield Match(
            clause.span.start,
            story.tokens.ends[noun],
            "the quotation is already the object of this verb; the noun after it has no place",
        )


def _pronoun_verb(clause: ReportingClause) -> bool:
    pronoun = clause.subject_kind is SubjectKind.PRONOUN
    return pronoun and bool(clause.inverted) and clause.verb in _WITH_PRONOUN


RULE = Rule(
    code="ATT012",
    name="stray-object-in-incise",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A reporting clause after a quotation whose verb takes a second object.",
    why="The quotation is what is said; opísal situáciu needs another clause in French.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=check,
    bad=(
        Bad("« Il y avait de la fumée partout », ⟦a-t-il décrit la situation⟧ sur place."),
        Bad("« Il y avait de la fumée partout », ⟦a-t-il indiqué le nombre⟧ de blessés."),
    ),
    good=(
        "« Il y avait de la fumée », a-t-il indiqué le même jour à la radio.",
        "« Il y avait de la fumée partout », a-t-il décrit la semaine dernière.",
        "« Il y avait de la fumée partout », a-t-il commenté les larmes aux yeux.",
        "« Il y avait de la fumée partout », a-t-il raconté aux pompiers.",
        "« Il y avait de la fumée », a décrit la propriétaire.",
        "« Il y avait de la fumée », a expliqué à l'agence TASR le directeur.",
        "« Il y avait de la fumée », a expliqué au quotidien Sme la directrice.",
    ),
)
