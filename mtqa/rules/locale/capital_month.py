"""LOC011: a month or a day with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.calendar import DAYS, MONTHS, NAMED_AFTER_DATE, NAMED_DATES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_STREET = 5
_FOLLOWS_NAME = frozenset("saint noir rouge gras sanglant des de d' du vert bleu blanc".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*MONTHS, *DAYS):
        if not story.capitalised(i) or story.first_in_segment(i) or story.word(i).isupper():
            continue
        kind = story.segments[tokens.segments[i]].kind
        form = tokens.forms[i]
        if kind is SegmentKind.DATELINE:
            wrong = form in MONTHS and tokens.forms[i - 1][0].isdigit()
        elif kind is not SegmentKind.SENTENCE:
            continue
        else:
            wrong = _capital_month(story, i) if form in MONTHS else _capital_day(story, i)
        if wrong:
            start = tokens.starts[i]
            yield Match(
                start,
                tokens.ends[i],
                f"French writes months and days without a capital: {form}.",
                replace(start, tokens.ends[i], form, safe=True),
            )


def _capital_month(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    day = forms[i - 1]
    if day in {"en", "début", "fin"} or (day in {"de", "d'"} and i > 1 and forms[i - 2] == "mois"):
        return forms[i] not in {"mars", "mai"} or day != "en"
    if not re.fullmatch(r"\d{1,2}|1er", day) or (day, forms[i]) in NAMED_DATES:
        return False
    if i < 2 or forms[i - 2] not in {"le", "du", "au", "dès", "les", "et", *DAYS}:
        return False
    return NAMED_AFTER_DATE.isdisjoint(forms[max(0, i - _STREET) : i])


def _capital_day(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    after = forms[i + 1] if i + 1 < len(forms) else ""
    if after in _FOLLOWS_NAME:
        return False
    if re.fullmatch(r"\d{1,2}|1er", after) and forms[i - 1] in {"le", "ce", "du", "au", ","}:
        return True
    follows_capital = i + 1 < len(forms) and story.flat[story.tokens.starts[i + 1]].isupper()
    return forms[i - 1] == "ce" and not follows_capital


RULE = Rule(
    code="LOC011",
    name="capital-month",
    family=Family.LOCALE,
    mqm="locale-conventions/date-format",
    severity=Severity.MINOR,
    finds="A month or a day of the week with a capital inside a sentence.",
    why="English and German give them a capital; in French they are common nouns.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Dates »",
    check=_check,
    bad=(
        Bad(
            "La loi entrera en vigueur le 5 ⟦Juin⟧ 2024.",
            "La loi entrera en vigueur le 5 juin 2024.",
        ),
        Bad("Le sommet se tiendra en ⟦Avril⟧.", "Le sommet se tiendra en avril."),
        Bad("La réunion aura lieu le ⟦Lundi⟧ 17 mars.", "La réunion aura lieu le lundi 17 mars."),
    ),
    good=(
        "Le défilé du 14 Juillet a réuni la foule.",
        "Ils habitent rue du 19 Mars 1962.",
        "Le Journal du Dimanche l'a révélé.",
        "Le ministre a lu Vendredi ou la Vie sauvage.",
        "La Bourse a chuté le Lundi noir.",
        "« Lundi 5 mai, nous partirons », a-t-il dit.",
    ),
)
