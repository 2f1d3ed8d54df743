"""CAL035: a plural without its article after a preposition that asks for one: *dans mains*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import nominal, number_of
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_ALWAYS = (
    *("dans", "chez", "pendant", "durant", "vers", "parmi", "selon", "devant", "malgré"),
    *("depuis", "lors"),
)
_JOINED = frozenset(("et", "ou", "-", "ni"))
#: *selon besoins*, *devant témoins*, *depuis lors*
_SOUND = frozenset("besoins témoins lors ans gens".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for p in story.where(*_ALWAYS):
        i = p + 1
        if i >= last or segments[i] != segments[p] or story.capitalised(i):
            continue
        if forms[i] in _SOUND and (forms[i] != "gens" or forms[p] != "chez"):
            continue
        if not profile(story.lexicon, forms[i]).only_noun or forms[i + 1] in _JOINED:
            continue
        if number_of(nominal(story, i)) != "p":
            continue
        yield Match(tokens.starts[p], tokens.ends[i], f"« {forms[i]} » needs an article here.")


RULE = Rule(
    code="CAL035",
    name="bare-plural",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A noun in the plural without article after « dans », « chez », « pendant » and others.",
    why="Slovak and Czech have no articles; after these prepositions a French plural has one.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    bad=(
        Bad("Ils ont défilé, des bougies ⟦dans mains⟧."),
        Bad("Il a trouvé la lettre ⟦dans tiroirs⟧ du bureau."),
    ),
    good=(
        "Ils ont des bougies dans les mains. Il a parlé devant témoins, selon besoins.",
        "Dans certains cas, dans plusieurs villes, chez nous, depuis lors, chez Martin.",
        "Pendant deux heures, malgré eux, vers midi.",
    ),
)
