"""AGR022: the article before a country, river or region in the wrong gender."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.place_genders import FEMININE_PLACES, MASCULINE_PLACES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: masculine article → what stands before a feminine place, and the reverse
_TO_FEMININE = {"le": "la", "du": "de la", "au": "en", "un": "une", "ce": "cette"}
_TO_MASCULINE = {"la": "le", "une": "un", "cette": "ce"}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for table, articles in (
        (FEMININE_PLACES, _TO_FEMININE),
        (MASCULINE_PLACES, _TO_MASCULINE),
    ):
        for i in story.where(*table):
            if i == 0 or not story.capitalised(i) or tokens.starts[i] != tokens.ends[i - 1] + 1:
                continue
            right = articles.get(forms[i - 1])
            if right is None or _named(story, i) or elides(forms[i]) is not False:
                continue
            first = i - 1
            if story.capitalised(first):
                right = right[0].upper() + right[1:]
            yield Match(
                tokens.starts[first],
                tokens.ends[i],
                f"« {story.word(i)} » is of the other gender: {right} {story.word(i)}.",
                replace(tokens.starts[first], tokens.ends[first], right),
            )


def _named(story: Story, i: int) -> bool:
    """Whether the place is part of another name: *le France Football, le « Pologne »*."""
    after = i + 1
    return (
        after < len(story.tokens)
        and story.tokens.segments[after] == story.tokens.segments[i]
        and (
            story.capitalised(after)
            or story.tokens.kinds[after] == "number"
            or story.tokens.forms[after] in ("-", "–", "/")
        )
    )


RULE = Rule(
    code="AGR022",
    name="place-gender",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An article of the wrong gender before a country, a river or a region: « le Slovaquie », "
    "« la Danube ».",
    why="The article takes the gender of the place; the source language has no article.",
    authority="Grevisse, Le bon usage, « Le genre des noms propres »",
    check=_check,
    bad=(
        Bad("Le ministre ⟦du Slovaquie⟧ est là.", "Le ministre de la Slovaquie est là."),
        Bad("Il vit ⟦au Pologne⟧ depuis mai.", "Il vit en Pologne depuis mai."),
        Bad("Le niveau de ⟦la Danube⟧ monte.", "Le niveau de le Danube monte."),
    ),
    good=(
        "Le Danube, la Pologne, le Pologne - France de mardi, le France Football du jour.",
        "Le Mexique et la Moldavie, le Kosovo, la Vltava et le Dniepr.",
    ),
)
