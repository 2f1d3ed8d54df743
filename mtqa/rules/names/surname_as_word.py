"""NAM023: a French word where the surname of a Slovak or Czech stands: *Jana Poste*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_given_names import NAMES
from mtqa.languages.slavic_persons import SHARED_WOMEN, load_given, load_surnames
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_LEAST = 4
#: families of German or English descent
_FAMILIES = frozenset(
    "kraft koch beck bock blitz kirsch land lied stock hit fox king lord ring kohl linker".split()
)
_MESSAGE = "A surname that was translated? Surnames stay as they are in French."


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    home, surnames = load_given().home, load_surnames().names
    for i in story.capitals:
        if i < 2 or tokens.starts[i] != tokens.ends[i - 1] + 1 or not story.capitalised(i - 1):
            continue
        word, given = story.word(i), story.word(i - 1)
        woman = given in home and given not in SHARED_WOMEN
        if not (woman or given in NAMES) or lexicon.readings(given) or len(word) < _LEAST:
            continue
        if word.isupper() or word in surnames or word in home or word in NAMES:
            continue
        low = word.lower()
        if low in _FAMILIES or not lexicon.readings(low) or lexicon.has(word, "PROPN"):
            continue
        if not (lexicon.has(low, "NOUN") or lexicon.has(low, "ADJ")):
            continue
        if story.in_term(tokens.starts[i]) or _in_longer_name(story, i):
            continue
        yield Match(tokens.starts[i], tokens.ends[i], _MESSAGE)


def _in_longer_name(story: Story, i: int) -> bool:
    """Whether a capitalised word stands on either side of the given name and token ``i``."""
    tokens = story.tokens
    after = i + 1
    if story.flat[tokens.ends[i] : tokens.ends[i] + 1] == "-":
        return True
    close = after < len(tokens) and tokens.starts[after] == tokens.ends[i] + 1
    if close and story.capitalised(after) and not story.first_in_segment(after):
        return True
    before = i - 2
    return (
        tokens.segments[before] == tokens.segments[i]
        and story.capitalised(before)
        and not story.first_in_segment(before)
        and tokens.starts[i - 1] == tokens.ends[before] + 1
    )


RULE = Rule(
    code="NAM023",
    name="surname-as-word",
    family=Family.NAMES,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="A French noun or adjective in place of a surname, after a given name that only Slovaks "
    "or Czechs bear.",
    why="Surnames are not translated; nobody finds the person under the French word.",
    authority="Usage of AFP; MQM 2.0, accuracy/mistranslation",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM020", "NAM021"),
    weak=True,
    bad=(
        Bad("Le porte-parole Zdeněk ⟦Charpente⟧ a confirmé les faits."),
        Bad("Selon la maire, Jitka ⟦Tempête⟧, tout est prêt."),
    ),
    good=(
        "Le porte-parole Zdeněk Tesař a confirmé les faits.",
        "L'école Jitka Bonne Nouvelle et le film Zdeněk Roi-Soleil sortent.",
    ),
)
