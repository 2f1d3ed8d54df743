"""CAL016: a preposition that is not said again: *en Moravie et Silésie*, *de l'énergie et le*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.place_genders import ARTICLED_PLACES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_OF = frozenset(("du", "des"))
_ARTICLES = {"le": "du", "la": "de la", "l'": "de l'", "les": "des"}
_REACH = 8


def _check(story: Story) -> Iterator[Match]:
    yield from _countries(story)
    yield from _series(story)


def _countries(story: Story) -> Iterator[Match]:
    """*en Allemagne et Pologne*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("en"):
        if i + 3 > last or segments[i + 3] != segments[i] or forms[i + 2] != "et":
            continue
        second = i + 3
        if not all(
            story.capitalised(j) and ARTICLED_PLACES.get(forms[j], "m") == "f"
            for j in (i + 1, second)
        ):
            continue
        if second < last and story.capitalised(second + 1) and segments[second + 1] == segments[i]:
            continue
        name = story.text[tokens.starts[second] : tokens.ends[second]]
        yield Match(
            tokens.starts[i],
            tokens.ends[second],
            f"« en » stands before each country: et en {name}.",
            replace(tokens.starts[second], tokens.starts[second], "en "),
        )


def _series(story: Story) -> Iterator[Match]:
    """*de la migration, de l'énergie et le soutien*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for e in story.where("et"):
        i = e + 1
        if i + 1 > last or forms[i] not in _ARTICLES or segments[i + 1] != segments[e]:
            continue
        if not _series_before(story, e) or not _ends_it(story, i):
            continue
        yield Match(
            tokens.starts[e],
            tokens.ends[i + 1],
            f"The series goes on with « de »: et {_ARTICLES[forms[i]]}.",
            replace(tokens.starts[i], tokens.ends[i], _ARTICLES[forms[i]]),
        )


def _of(story: Story, i: int) -> int | None:
    """The token after the noun of *du, de la, de l', des* at token ``i``, or None."""
    forms = story.tokens.forms
    n = len(forms)
    k = i + 1
    if forms[i] == "de" and k < n and forms[k] in ("la", "l'"):
        k += 1
    elif forms[i] not in _OF:
        return None
    if k >= n or not profile(story.lexicon, forms[k]).noun or story.capitalised(k):
        return None
    k += 1
    while k < n and profile(story.lexicon, forms[k]).only_qualifier:
        k += 1
    return k


def _series_before(story: Story, e: int) -> bool:
    """Whether *de la …, de l' …* ends right before token ``e``."""
    forms = story.tokens.forms
    floor = story.segment_tokens(story.tokens.segments[e]).start
    for comma in range(e - 2, max(floor, e - _REACH), -1):
        if forms[comma] != ",":
            continue
        if comma + 1 >= e or _of(story, comma + 1) != e:
            return False
        return any(_of(story, j) == comma for j in range(comma - 2, max(floor, comma - _REACH), -1))
    return False


def _ends_it(story: Story, i: int) -> bool:
    """Whether no verb follows the noun at token ``i``, so that no new clause begins there."""
    tokens, lexicon = story.tokens, story.lexicon
    phrase = phrase_at(story, i)
    if phrase is None:
        return False
    stop = story.segment_tokens(tokens.segments[i]).stop
    for j in range(phrase.last + 1, stop):
        form = tokens.forms[j]
        if form in (".", ",", ";", ":", "!", "?", "»", ")"):
            return form != ","
        here = profile(lexicon, form)
        if here.finite and not here.noun and "ADP" not in here.parts:
            return False
        if "AUX" in here.parts:
            return False
    return True


RULE = Rule(
    code="CAL016",
    name="preposition-once",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« en » before the first of two countries alone; a series with « de » that ends in a "
    "noun without it.",
    why="A Slavic preposition or case governs the whole series; « à », « de » and « en » are said "
    "again before each of its members.",
    authority="Grevisse, Le bon usage, « Répétition de la préposition »",
    check=_check,
    bad=(
        Bad(
            "Des manifestations ont lieu ⟦en Allemagne et Pologne⟧.",
            "Des manifestations ont lieu en Allemagne et en Pologne.",
        ),
        Bad(
            "Ils ont parlé de la migration, de l'énergie ⟦et le soutien⟧ à l'Ukraine.",
            "Ils ont parlé de la migration, de l'énergie et du soutien à l'Ukraine.",
        ),
    ),
    good=(
        "Ils vivent en Allemagne et en Pologne, en France et au Maroc, en Bosnie-Herzégovine.",
        "Ils ont parlé de la migration, de l'énergie et du soutien à l'Ukraine.",
        "Il a parlé du froid, de la neige et le maire a souri.",
        "L'achat du pain, du beurre et les autres dépenses ont pesé.",
        "La fin de la guerre, de la peur et la paix qui vient.",
    ),
)
