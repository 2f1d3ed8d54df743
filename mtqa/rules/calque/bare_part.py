"""CAL004: *de* instead of *des* after what names a part: *une partie de députés*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import nominal, number_of
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: a part of a known whole → the determiners with which it is one
_PARTS = {
    "partie": frozenset(("une",)),
    "majorité": frozenset(("la",)),
    "moitié": frozenset(("la",)),
    "plupart": frozenset(("la",)),
    "totalité": frozenset(("la",)),
    "reste": frozenset(("le",)),
    "chacun": frozenset(),
    "chacune": frozenset(),
    "l'un": frozenset(),
}
#: *une partie de cartes*
_GAMES = frozenset(
    """cartes échecs dames dés boules quilles fléchettes dominos tarot poker pétanque jeux billes
    osselets jambes""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where(*_PARTS, "un", "une"):
        if i + 2 > last or forms[i + 1] not in ("de", "d'"):
            continue
        if segments[i + 2] != segments[i] or not _whole(story, i):
            continue
        noun = i + 2
        if number_of(nominal(story, noun)) != "p" or story.capitalised(noun):
            continue
        if forms[noun] in _GAMES:
            continue
        yield Match(
            tokens.starts[i + 1],
            tokens.ends[noun],
            f"A part of what is known takes « des »: des {forms[noun]}.",
            replace(tokens.starts[i + 1], tokens.starts[noun], "des "),
        )


def _whole(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    form = forms[i]
    if form in ("un", "une"):
        return i > 0 and forms[i - 1] == "l'"
    determiners = _PARTS[form]
    if not determiners:
        return True
    before = forms[i - 1] if i else ""
    if before in determiners:
        return True
    # *une grande partie*
    return i > 1 and profile(story.lexicon, before).adjective != 0 and forms[i - 2] in determiners


RULE = Rule(
    code="CAL004",
    name="part-of-bare-plural",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« de » right before a plural noun after « une partie », « la majorité », « chacun » and "
    "the like.",
    why="What names a part of a whole takes « des »: the whole is known.",
    authority="Grevisse, Le bon usage, « Les déterminants et les noms collectifs »",
    check=_check,
    supersedes=("AGR007", "SLG078"),
    bad=(
        Bad(
            "Une partie ⟦de députés⟧ a quitté le vote.", "Une partie des députés a quitté le vote."
        ),
        Bad("La majorité ⟦d'élus⟧ approuve le texte.", "La majorité des élus approuve le texte."),
        Bad("Chacun ⟦de joueurs⟧ a parlé.", "Chacun des joueurs a parlé."),
        Bad("L'un ⟦de blessés⟧ est mort.", "L'un des blessés est mort."),
    ),
    good=(
        "Une partie de cartes, une partie d'échecs, une partie de la salle.",
        "Une majorité de députés a voté. La moitié de ses amis sont partis.",
        "Beaucoup de gens, un tiers de femmes, une dizaine d'élus et peu de voix.",
        "La plupart d'entre eux sont là. Une partie de campagne, de plaisir ou de pêche.",
        "Chacun de ces élus, l'un de mes amis, le reste de l'équipe.",
    ),
)
