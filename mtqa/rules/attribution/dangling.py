"""ATT008: an attribution that hangs on nothing: *X l'a dit.*, *Y en a informé.*"""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PARTICIPLES = ("dit", "déclaré", "rapporté", "indiqué", "affirmé", "communiqué")
#: what makes *X l'a dit* a sound sentence
_SOUND_BEFORE = frozenset(
    """comme ainsi si quand lorsque que qu' ce il elle on ils elles je nous vous qui où mais dont
    puisque aussi déjà lui même lui-même elle-même bien aucun personne rien jamais : « »""".split()
)
_PLACES = frozenset("lors devant à au aux dans sur pour en après avant selon pendant".split())


def check(story: Story) -> Iterator[Match]:
    """A sentence that ends in *l'a dit* or *en a informé*, with a time or place at most."""
    forms, segments = story.tokens.forms, story.tokens.segments
    for i in story.where(*_PARTICIPLES, "informé"):
        informed = forms[i] == "informé"
        if i < 2 or forms[i - 1] not in ("a", "ont") or forms[i - 2] != ("en" if informed else "l'"):
            continue
        if story.in_quotation(story.tokens.starts[i]) or not _ends(story, i + 1, informed):
            continue
        first = i - 2
        sound = False
        while first > 0 and segments[first - 1] == segments[i] and i - first < 40:
            first -= 1
            sound = sound or (forms[first] in _SOUND_BEFORE and not informed)
        if sound or (not informed and not _bare_subject(story, first, i - 2)):
            continue
        yield Match(
            story.tokens.starts[i - 2],
            story.tokens.ends[i],
            "the attribution hangs on nothing: say who was informed of what"
            if informed
            else "the attribution hangs on nothing: « C'est ce qu'a déclaré X » or an incise",
        )


def _ends(story: Story, i: int, informed: bool) -> bool:
    """Whether the sentence ends at token ``i``, or after a time or place."""
    tokens = story.tokens
    if i >= len(tokens) or tokens.segments[i] != tokens.segments[i - 1]:
        return True
    form = tokens.forms[i]
    if form in (".", "!", "…"):
        return True
    return form in grammar.MEASURES_OF_TIME or (
        form in _PLACES and not (informed and form in ("à", "au", "aux"))
    )


def _bare_subject(story: Story, first: int, verb: int) -> bool:
    """A subject that was named with its source or function: *…, cité par Z, l'a dit*.

    A plain *Le ministre l'a dit mardi* refers to what the sentence before told and passes.
    """
    return story.tokens.forms[verb - 1] == "," and verb - first >= 3


RULE = Rule(
    code="ATT008",
    name="dangling-attribution",
    family=Family.ATTRIBUTION,
    mqm="style/unidiomatic-style",
    severity=Severity.MAJOR,
    finds="An attribution without anything said: X, cité par Z, l'a dit. Y en a informé.",
    why="Slovak and Czech close a report with povedal to, informoval o tom; French does not.",
    authority="Grevisse, Le bon usage, § 387; Académie française, Dire, ne pas dire (informer)",
    check=check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    bad=(
        Bad("Le convoi est parti. Un officier, cité par la radio publique, ⟦l'a dit⟧."),
        Bad("Le convoi est parti. La porte-parole de la police ⟦en a informé⟧ lundi."),
    ),
    good=(
        "Le convoi est parti. Le ministre l'a dit mardi.",
        "Comme un officier, cité par la radio, l'a dit, le convoi est parti.",
        "La police en a informé le maire.",
        "La police en a informé à temps les habitants du quartier.",
        "Il l'a dit.",
        "Le convoi, la radio l'a dit hier, est parti.",
    ),
)
