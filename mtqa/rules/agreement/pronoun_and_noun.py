"""AGR045: *Il est la première femme à la tête du pays*: the noun after *être* tells the pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.titles import ONLY_FEMININE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_COPULAS: Final = frozenset(("être", "devenir", "rester"))
_ARTICLES: Final = frozenset("la le l' une un les des cette cet".split())
_BETWEEN: Final = frozenset(
    """aussi ainsi également toujours donc alors première premières deuxième troisième quatrième
    dernière dernières seule seules nouvelle nouvelles ancienne anciennes jeune jeunes plus
    premier seul nouveau ancien actuelle actuel future grande bonne""".split()
)
_WOMEN: Final = ONLY_FEMININE | frozenset(
    """femme fille mère veuve grand-mère sœur championne gagnante lauréate sportive actrice
    chanteuse écrivaine infirmière enseignante étudiante favorite""".split()
)
_MEN: Final = frozenset("homme père veuf grand-père frère roi prince".split())
_SAID: Final = {
    "il": (_WOMEN, "elle"),
    "ils": (frozenset(f"{woman}s" for woman in _WOMEN), "elles"),
    "elle": (_MEN, "il"),
    "elles": (frozenset(f"{man}s" for man in _MEN), "ils"),
}
#: *il est une femme que j'aime*: there is one
_RELATIVE: Final = frozenset(("qui", "que", "qu'", "dont", "pour", "où"))


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_SAID):
        stop = story.segment_tokens(tokens.segments[i]).stop
        group = verb_group(story, i + 1, stop)
        if group is None or group.lemma not in _COPULAS or group.negated:
            continue
        nouns, right = _SAID[forms[i]]
        j = group.last + 1
        while j < stop and forms[j] in _BETWEEN:
            j += 1
        if j >= stop or forms[j] not in _ARTICLES:
            continue
        j += 1
        while j < stop and forms[j] in _BETWEEN:
            j += 1
        if j >= stop or forms[j] not in nouns:
            continue
        if forms[j - 1] == "une" and j + 1 < stop and forms[j + 1] in _RELATIVE:
            continue
        right = right.capitalize() if story.capitalised(i) else right
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"« {forms[j]} » tells of whom this is said: « {right} ».",
            replace(tokens.starts[i], tokens.ends[i], right),
        )


RULE = Rule(
    code="AGR045",
    name="pronoun-and-noun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Il est la première femme », « elle est le seul homme »: a subject pronoun before "
    "être, devenir or rester and a noun that names a person of the other sex.",
    why="The source language drops the pronoun, and the engine guesses one before it has read on.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    supersedes=("AGR040", "AGR052", "AGR054"),
    bad=(
        Bad(
            "La juge a prêté serment. ⟦Il⟧ est la première femme à la tête de la cour.",
            "La juge a prêté serment. Elle est la première femme à la tête de la cour.",
        ),
        Bad(
            "« Je suis ravie », a dit Jana. ⟦Il⟧ est devenu la nouvelle directrice du musée.",
            "« Je suis ravie », a dit Jana. Elle est devenu la nouvelle directrice du musée.",
        ),
    ),
    good=(
        "Il est une femme que je plains. Elle est la première femme élue. Il est la star du club.",
        "Il est resté directeur. Il n'est pas une femme. Il est la victime. Elle est un bon juge.",
    ),
)
