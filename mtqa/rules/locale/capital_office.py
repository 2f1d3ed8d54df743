"""LOC047: an office with a capital before its complement: *le Ministre de l'industrie*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_OFFICES = frozenset(
    """ministre président présidente secrétaire directeur directrice maire prince princesse roi
    reine pape gouverneur chancelier chancelière député députée sénateur sénatrice général
    colonel ambassadeur ambassadrice procureur commissaire porte-parole champion championne
    olympienne""".split()
)
_BEFORE = frozenset("le la du au un une de l' d' son sa avec".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_OFFICES & tokens.index.keys()):
        word = story.word(i)
        if not word[0].isupper() or word.isupper() or story.first_in_segment(i) or i < 1:
            continue
        if tokens.forms[i - 1] not in _BEFORE or story.in_term(tokens.starts[i]):
            continue
        french = word.lower()
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"An office takes no capital in agency copy: {french}.",
            replace(tokens.starts[i], tokens.ends[i], french),
        )


RULE = Rule(
    code="LOC047",
    name="capital-office",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="An office with a capital: le Ministre, le Président, le Prince.",
    why="French agency copy writes offices small: le ministre de l'Industrie, le président.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Titres et "
    "fonctions »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Le ⟦Ministre⟧ de l'Industrie se tait.",
            "Le ministre de l'Industrie se tait.",
        ),
        Bad(
            "Il a reçu le ⟦Prince⟧ Albert.",
            "Il a reçu le prince Albert.",
        ),
    ),
    good=(
        "Le ministre de l'Industrie et le Premier ministre se taisent.",
        "Elle a lu « Le Président » et le roman Le Prince.",
    ),
)
