"""FRQ021: a whole quoted sentence with its stop, after a clause and without a colon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.joints import opens_sentence
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_LEAST: Final = 4
_REACH: Final = 40
#: words whose object or name may be a sentence
_NAMED: Final = frozenset(
    """que qu' comme et ou ni mais intitulé intitulée titre film livre roman chanson slogan article
    mot mots phrase formule message devise proverbe adage titré inscription pancarte banderole
    affiche panneau lire lit scandé crié chanté ne n' si quand lorsque lorsqu'""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or not quotation.sentence:
            continue
        if opens_sentence(story, quotation) or story.flat[quotation.inner.end - 1] != ".":
            continue
        opening = story.token_at(quotation.span.start)
        first, stop = story.token_at(quotation.inner.start), story.token_at(quotation.inner.end)
        before = opening - 1
        if stop - first < _LEAST or tokens.segments[before] != tokens.segments[opening]:
            continue
        form = forms[before]
        if tokens.kinds[before] != "word" or form in grammar.PREPOSITIONS | grammar.DETERMINERS:
            continue
        start = before
        while start > 0 and tokens.segments[start - 1] == tokens.segments[before]:
            start -= 1
            if before - start > _REACH:
                break
        if _NAMED & set(forms[start:opening]):
            continue
        if not any(surely_finite(story, j) for j in range(start, opening)):
            continue
        yield Match(
            tokens.starts[before],
            tokens.ends[first],
            "a colon introduces a whole quoted sentence: X l'a dit : « Q. »",
            replace(tokens.ends[before], quotation.span.start, " : "),
        )


RULE = Rule(
    code="FRQ021",
    name="sentence-without-colon",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A quoted sentence with its full stop that follows a clause without a colon.",
    why="What ends in a full stop is a sentence of its own; French introduces it by a colon.",
    authority="Grevisse, Le bon usage, § 133 (deux-points)",
    check=_check,
    bad=(
        Bad(
            "Le maire a rejeté ces ⟦reproches « Nous⟧ avons tout payé à temps. »",
            "Le maire a rejeté ces reproches : « Nous avons tout payé à temps. »",
        ),
    ),
    good=(
        "Le maire a rejeté ces reproches : « Nous avons tout payé à temps. »",
        "Le maire a rejeté ces reproches. « Nous avons tout payé à temps. »",
        "Le maire a répondu par un « Nous avons tout payé à temps. »",
        "Le maire a écrit le roman « Nous avons tout payé à temps. »",
    ),
)
