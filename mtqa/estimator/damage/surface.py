"""What sound copy may look like: marks, spaces, apostrophes, datelines, headlines.

The tagger must not learn that a straight apostrophe, a missing full stop or a Slovak name is a
fault, so every sentence, damaged or not, is dressed in one of the forms that are in use.
"""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import Draft, Style
from mtqa.estimator.damage.foreign import slavic_names
from mtqa.estimator.damage.quotation import attributed
from mtqa.languages.fr.calendar import MONTHS

_NBSP: Final = "\u00a0"
_NNBSP: Final = "\u202f"
_CITIES: Final = (
    "Paris Bratislava Prague Bruxelles Moscou Kiev Vienne Berlin Varsovie Budapest Washington "
    "Londres Rome Genève Košice Brno Strasbourg Luxembourg Vilnius Zagreb".split()
)
_AGENCIES: Final = "TASR SITA ČTK AFP Reuters AP PAP dpa ANSA Belga".split()
_BARE: Final = str.maketrans("ÀÂÉÈÊÎÔ", "AAEEEIO")


def style(rng: Random) -> Style:
    """One of the ways to punctuate that are in use, the frequent ones more often."""
    marks = ("«", "»")
    way = rng.random()
    if way < 0.3:
        marks = ('"', '"')
    elif way < 0.36:
        marks = ("“", "”")
    inner = "" if marks[0] != "«" else rng.choice((" ", " ", _NBSP, _NBSP, _NNBSP, ""))
    high = rng.choice((" ", " ", " ", _NBSP, _NBSP, _NNBSP, ""))
    return Style(high, inner, marks, rng.random() < 0.5)


def dateline(rng: Random) -> str:
    """*Paris, 28 janvier (TASR) –*."""
    day = rng.choice(("1er", *(str(day) for day in range(2, 32))))
    date = rng.choice(("", f", {day} {rng.choice(MONTHS)}", f", le {day} {rng.choice(MONTHS)}"))
    agency = rng.choice(("", f" ({rng.choice(_AGENCIES)})"))
    return f"{rng.choice(_CITIES)}{date}{agency} {rng.choice('–—-')} "


def dressed(text: str, rng: Random, following: str | None = None) -> str:
    """A sound sentence, perhaps quoted, dated, without its stop, or with one that follows it."""
    way = rng.random()
    if way < 0.14 and "«" not in text and text[0].isupper():
        text = attributed(text, rng)
    elif way < 0.2:
        text = dateline(rng) + text
    elif way < 0.3 and text.endswith("."):
        text = text[:-1]
    elif way < 0.5 and following and text[-1] in ".!?»":
        text = f"{text} {following}"
    if rng.random() < 0.1 and text[0] in "ÀÂÉÈÊÎÔ":
        text = text[0].translate(_BARE) + text[1:]
    return text


def sound_draft(text: str, rng: Random, following: str | None = None) -> Draft:
    """The words of a dressed sentence; now and then its names become Slovak or Czech ones."""
    draft = Draft(dressed(text, rng, following))
    if rng.random() < 0.3:
        slavic_names(draft, rng)
    return draft
