"""LOC025: people named by their nationality without a capital: *huit millions de tchèques*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.nationalities import COUNTS, PERSON, PLURALS, SINGULARS, VERBS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_BEFORE = PERSON | {"de", "des", "d'", "les"}
_NOUNS = PLURALS | SINGULARS
_STOPS = frozenset((".", ",", ";", "?", "!"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_NOUNS & tokens.index.keys()):
        before = tokens.forms[i - 1]
        if i < 1 or not (before in _BEFORE or story.first_in_segment(i - 1)):
            continue
        if story.capitalised(i) or i + 1 >= len(tokens):
            continue
        plural = tokens.forms[i] in PLURALS and (_counted(story, i) or _subject(story, i))
        if not plural and not _aged(story, i):
            continue
        word = story.word(i)
        start, end = tokens.starts[i], tokens.ends[i]
        french = word[0].upper() + word[1:]
        yield Match(
            start,
            end,
            f"The noun of a nationality takes a capital: {french}.",
            replace(start, end, french),
        )


def _counted(story: Story, i: int) -> bool:
    """*huit millions de tchèques étaient*: people are counted, and a verb or a stop follows."""
    forms = story.tokens.forms
    if forms[i - 1] not in ("de", "des", "d'") or forms[i - 2] not in COUNTS:
        return False
    if forms[i - 2] in ("plus", "moins", "part", "nombre", "beaucoup", "moitié", "tiers", "quart"):
        return forms[i + 1] in VERBS
    return forms[i + 1] in VERBS or forms[i + 1] in _STOPS


def _subject(story: Story, i: int) -> bool:
    """*Les slovaques ont*: an article that begins the sentence and a verb in the plural."""
    forms = story.tokens.forms
    if story.lexicon.has(forms[i - 1], "NUM") and story.first_in_segment(i - 1):
        return forms[i + 1] in ("ont", "sont")  # *Deux hongrois ont été blessés*
    if forms[i - 1] != "les" or forms[i + 1] not in VERBS - {"qui"}:
        return False
    return story.first_in_segment(i - 1)


def _aged(story: Story, i: int) -> bool:
    """*un tchèque de 35 ans*: an age follows."""
    forms = story.tokens.forms
    if forms[i] not in SINGULARS or forms[i - 1] not in PERSON or i + 3 >= len(forms):
        return False
    return forms[i + 1] in ("de", "d'", "âgé", "âgée") and "ans" in forms[i + 2 : i + 5]


RULE = Rule(
    code="LOC025",
    name="small-nationality",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="People named by their nationality in lower case: huit millions de tchèques étaient.",
    why="The adjective is small, the noun takes a capital: un vin tchèque, un Tchèque.",
    authority="Académie française, « Gentilés »; Lexique des règles typographiques en usage à "
    "l'Imprimerie nationale, « Gentilés »",
    check=_check,
    bad=(
        Bad(
            "Près de huit millions de ⟦tchèques⟧ étaient appelés aux urnes.",
            "Près de huit millions de Tchèques étaient appelés aux urnes.",
        ),
        Bad("Un ⟦tchèque⟧ de 35 ans est mort.", "Un Tchèque de 35 ans est mort."),
        Bad("Ils ont voté. Les ⟦slovaques⟧ ont perdu.", "Ils ont voté. Les Slovaques ont perdu."),
    ),
    good=(
        "Près de huit millions de Tchèques ont voté pour des millions de couronnes tchèques.",
        "Les entreprises polonaises gagnent et les tchèques ont perdu.",
        "La plupart des tchèques électroniques et la moitié des russes, des vins, ont disparu.",
    ),
)
