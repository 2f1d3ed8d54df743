"""LOC036: a day or a month with a capital in the sentence: *jusqu'à Jeudi*, *dès Avril*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import DAYS, MONTHS, NAMED_LIKE_DAY
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NAMES = frozenset((*DAYS, *MONTHS))
_PARTS = (["matin"], ["soir"], ["après-midi"])
_FOLLOWS = frozenset("saint noir rouge gras sanglant vert bleu blanc".split())
_EVENTS = frozenset(
    """révolution révolutionnaire héritage idéaux événements manifeste opération journaux revue
    journal magazine 1917 1989 1918""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_NAMES & tokens.index.keys()):
        word, form = story.word(i), tokens.forms[i]
        if not word[0].isupper() or word.isupper() or story.first_in_segment(i) or i < 1:
            continue
        before = i - 1
        part = story.tokens.forms[i + 1 : i + 2]
        named = story.capitalised(before) and not story.first_in_segment(before)
        if (named and part[:1] not in _PARTS) or tokens.kinds[before] != "word":
            continue
        if not NAMED_LIKE_DAY.isdisjoint(tokens.index) or story.in_term(tokens.starts[i]):
            continue
        if form in MONTHS and (form in ("mars", "mai") or _named(story, i)):
            if tokens.forms[before] not in ("du", "en", "depuis", "fin", "début"):
                continue
            if form == "mars" and tokens.forms[before] != "en":
                continue
        after = i + 1
        follows = after < len(tokens) and not story.first_in_segment(after)
        if follows and (tokens.forms[after] in _FOLLOWS or (form in DAYS and _name(story, after))):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"French writes months and days without a capital: {form}.",
            replace(tokens.starts[i], tokens.ends[i], form),
        )


def _name(story: Story, i: int) -> bool:
    return story.capitalised(i) and not story.readings(i)


def _named(story: Story, i: int) -> bool:
    """*la révolution d'Octobre*, *Novembre 1989*: the month stands for what came about in it."""
    forms = story.tokens.forms
    return not _EVENTS.isdisjoint(forms[max(0, i - 4) : i + 2])


RULE = Rule(
    code="LOC036",
    name="capital-day",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A day or a month with a capital anywhere in a sentence.",
    why="French writes the names of days and months small; a machine keeps the capital of "
    "English or of a headline.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Jours, "
    "mois »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "La ligne est coupée jusqu'à ⟦Jeudi⟧.",
            "La ligne est coupée jusqu'à jeudi.",
        ),
        Bad(
            "Les tarifs montent à partir d'⟦Avril⟧.",
            "Les tarifs montent à partir d'avril.",
        ),
    ),
    good=(
        "Le Vendredi saint, Mardi gras et la revue Dimanche plaisent.",
        "La révolution d'Octobre 1917, l'héritage de Novembre et la Journée Mercredi.",
        "La sonde part vers Mars. L'enquête dure depuis jeudi.",
    ),
)
