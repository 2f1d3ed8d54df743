"""LOC011: a month or a day with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.calendar import (
    DATED,
    DAYS,
    MONTHS,
    NAMED_AFTER_DATE,
    NAMED_DATES,
    NAMED_LIKE_DAY,
)
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_STREET = 5
_MAY = frozenset({"68", "1968"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_TO_BE = frozenset("est sont été était étaient sera seront".split())
_AUXILIARIES = _TO_BE | frozenset("a ont avait avaient aurait auraient".split())
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
    day, at = forms[i - 1], i - 1
    if day in {"en", "début", "fin"} or (day in {"de", "d'"} and i > 1 and forms[i - 2] == "mois"):
        after = forms[i + 1] if i + 1 < len(forms) else ""
        if day != "en" or forms[i] not in {"mars", "mai"}:
            return True
        # en Mai 68; a god or a planet is named without « en » as well
        return after not in _MAY and (forms[i] == "mai" or bool(_YEAR.fullmatch(after)))
    if day == "er" and i > 1 and forms[i - 2] == "1":
        day, at = "1er", i - 2
    if not re.fullmatch(r"\d{1,2}|1er", day) or (day, forms[i]) in NAMED_DATES:
        return False
    if at < 1 or forms[at - 1] not in {"le", "du", "au", "dès", "les", "et", *DAYS}:
        return False
    return NAMED_AFTER_DATE.isdisjoint(forms[max(0, i - _STREET) : i])


def _capital_day(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    after = forms[i + 1] if i + 1 < len(forms) else ""
    if after in _FOLLOWS_NAME:
        return False
    if re.fullmatch(r"\d{1,2}|1er", after) and forms[i - 1] in {"le", "ce", "du", "au", ","}:
        return True
    if _before_date(story, i) or (
        (_event(story, i) or _adverb(story, i) or _after_speaker(story, i))
        and NAMED_LIKE_DAY.isdisjoint(story.tokens.index)
    ):
        return True
    follows_capital = i + 1 < len(forms) and story.flat[story.tokens.starts[i + 1]].isupper()
    return forms[i - 1] == "ce" and not follows_capital


def _before_date(story: Story, i: int) -> bool:
    """Whether a full date follows the day: *aura lieu Mercredi 14 mai*."""
    forms = story.tokens.forms
    day = forms[i + 1 : i + 2]
    if not day or not re.fullmatch(r"\d{1,2}", day[0]) or not _common(story, i - 1):
        return False
    month = i + 2 + (forms[i + 2 : i + 3] == ["er"])
    return month < len(forms) and forms[month] in MONTHS


def _event(story: Story, i: int) -> bool:
    """*la réunion de Mercredi*: something that takes place on a day."""
    forms = story.tokens.forms
    return i > 1 and forms[i - 1] == "de" and forms[i - 2] in DATED and not _capital(story, i + 1)


def _adverb(story: Story, i: int) -> bool:
    """*l'a annoncé Lundi*, *s'est tenu Lundi*: the participle has its object already."""
    forms = story.tokens.forms
    if i < 3 or not _common(story, i - 1) or _capital(story, i + 1):
        return False
    participles = [r for r in story.readings(i - 1) if r.tense == "ppas"]
    if not participles:
        return False
    if any(r.lemma in story.language.reporting_verbs for r in participles):
        return forms[i - 2] in _AUXILIARIES
    return forms[i - 2] in _TO_BE or (forms[i - 2] in _AUXILIARIES and forms[i - 3] == "l'")


def _after_speaker(story: Story, i: int) -> bool:
    """*a affirmé Novák Lundi à Nitra*: a day after the speaker whom a verb of speech names."""
    forms = story.tokens.forms
    if not story.capitalised(i - 1) or story.readings(i - 1) or _capital(story, i + 1):
        return False
    j = i - 1
    while j > 0 and story.capitalised(j) and not story.first_in_segment(j):
        j -= 1
    if forms[j] in DAYS or i - j > 4:
        return False
    participles = [r for r in story.readings(j) if r.tense == "ppas"]
    return (
        any(r.lemma in story.language.reporting_verbs for r in participles)
        and forms[j - 1] in _AUXILIARIES
    )


def _common(story: Story, i: int) -> bool:
    """Whether token ``i`` is a word in lower case."""
    return story.tokens.kinds[i] == "word" and not story.capitalised(i)


def _capital(story: Story, i: int) -> bool:
    return (
        i < len(story.tokens)
        and story.flat[story.tokens.starts[i]].isupper()
        and not story.first_in_segment(i)
    )


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
        Bad("Il signera le 1er ⟦Mars⟧ 2025.", "Il signera le 1er mars 2025."),
        Bad("Le sommet se tiendra en ⟦Mai⟧.", "Le sommet se tiendra en mai."),
        Bad("La réunion de ⟦Mercredi⟧ est close.", "La réunion de mercredi est close."),
        Bad("Le maire l'a annoncé ⟦Lundi⟧ à Nitra.", "Le maire l'a annoncé lundi à Nitra."),
        Bad(
            "« Oui », a affirmé Ján Horák ⟦Lundi⟧ à Nitra.",
            "« Oui », a affirmé Ján Horák lundi à Nitra.",
        ),
        Bad("Il vote ⟦Mercredi⟧ 14 mai à Nitra.", "Il vote mercredi 14 mai à Nitra."),
        Bad("La réunion aura lieu le ⟦Lundi⟧ 17 mars.", "La réunion aura lieu le lundi 17 mars."),
    ),
    good=(
        "Le défilé du 14 Juillet a réuni la foule.",
        "Ils habitent rue du 19 Mars 1962.",
        "Le Journal du Dimanche l'a révélé.",
        "Le ministre a lu Vendredi ou la Vie sauvage.",
        "La Bourse a chuté le Lundi noir.",
        "La réunion de Mercredi Addams et de sa famille, en Mai 68, a été suivie sur Mars.",
        "Robinson a nommé Vendredi son ami; le roi l'a appelé Vendredi Saint.",
        "« Lundi 5 mai, nous partirons », a-t-il dit.",
    ),
)
