"""FRQ028: *Bruxelles « punir la victime »*, *Moscou « il attend »*: quoted words that don't fit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.fragments import sure_infinitive, tokens_of
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.tails import CIRCUMSTANCES
from mtqa.analysis.french.verbs import likely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS: Final = frozenset(("il", "elle", "ils", "elles", "on"))
_ANY: Final = _PRONOUNS | {"je", "j'", "tu"}
_TIMES: Final = TIMES | CIRCUMSTANCES | grammar.MEASURES_OF_TIME
_CLITICS: Final = frozenset("ne n' se s' y en le la l' les lui leur".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close:
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 1 or tokens.segments[i] != quotation.segment:
            continue
        message = _misfit(story, quotation, i)
        if message:
            first = tokens_of(story, quotation)[0]
            yield Match(tokens.starts[i], tokens.ends[first], message)


def _misfit(story: Story, quotation: Quotation, i: int) -> str:
    """What is wrong at the mark, or nothing."""
    tokens = story.tokens
    inside = tokens_of(story, quotation)
    if len(inside) < 2 or story.capitalised(inside[0]):
        return ""
    opening = tokens.forms[inside[0]]
    if tokens.forms[i] in _PRONOUNS:
        # *qu'il « j'étais au bon endroit »*
        verb = inside[0] + 1
        said = opening in _ANY and likely_finite(story, verb)
        return "the verb has two subjects, one on each side of the mark" if said else ""
    if not _subject_of_clause(story, i):
        return ""
    if opening in _PRONOUNS:
        return "the verb has two subjects, one on each side of the mark"
    verb = inside[0]
    while tokens.forms[verb] in _CLITICS and verb < inside[-1]:
        verb += 1
    if sure_infinitive(story, verb):
        return "the quoted verb is the predicate of the clause and stands in a finite form"
    return ""


def _subject_of_clause(story: Story, i: int) -> bool:
    """Whether *que* and a subject without a verb end at token ``i``."""
    forms = story.tokens.forms
    floor = max(story.segment_tokens(story.tokens.segments[i]).start, i - 12)
    for j in range(i - 1, floor - 1, -1):
        if forms[j] in ("que", "qu'"):
            subject = noun_phrase(story, j + 1, i + 1)
            compared = forms[j - 1] in ("plus", "moins", "autant", "ne") or forms[j - 1] in _CLITICS
            return (
                subject is not None
                and subject.last == i
                and forms[subject.head] not in _TIMES
                and not compared
                and not any(likely_finite(story, k) for k in range(j + 1, i + 1))
                and any(_reports(story, k) for k in range(max(floor, j - 4), j))
            )
        if forms[j] in grammar.RELATIVES or story.tokens.kinds[j] == "punct":
            return False
    return False


def _reports(story: Story, i: int) -> bool:
    verbs = story.language.reporting_verbs
    return any(r.lemma in verbs for r in story.readings(i))


RULE = Rule(
    code="FRQ028",
    name="misfit-quoted-predicate",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="Quoted words that repeat the subject before the mark, or an infinitive where the clause "
    "wants its verb.",
    why="The engine translated the quoted words apart from those around them.",
    authority="Grevisse, Le bon usage, § 418 (discours indirect)",
    check=_check,
    bad=(
        Bad("Le ministre a ajouté que ⟦Bruxelles « punir⟧ la victime »."),
        Bad("Le ministre dit que le ⟦marché « se⟧ réveiller seulement en mai »."),
        Bad("Le ministre a ajouté que ⟦Moscou « il⟧ attend un geste »."),
        Bad("Le joueur a déclaré qu'⟦il « j'⟧étais au bon endroit »."),
    ),
    good=(
        "Le ministre a ajouté que Bruxelles « punit la victime » et devrait « se taire ».",
        "Le ministre a dit que le but du plan était de « punir les fautifs ».",
        "Ce que le ministre appelle « punir la victime » est nécessaire.",
        "Il dit qu'ils « nous ont trahis » et que lundi « il faudra voter ».",
        "Il dit que cette année « il faudra payer ».",
        "Le mot qu'il écrit, « elle », est un pronom.",
    ),
)
