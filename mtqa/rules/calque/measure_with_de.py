"""CAL020: *de* before a difference: *soit de 0,3 point de plus*, *de quatre plus que*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MORE = frozenset(("plus", "moins"))
_NUMBERS = frozenset(
    """deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante cent mille""".split()
)
_THAN = frozenset(("que", "qu'"))
#: *de plus*, *de moins* stand so near after the number
_REACH = 6


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for d in story.where("de", "d'"):
        if d < 1 or d + 3 > last:
            continue
        number = forms[d + 1]
        if not (number[0].isdecimal() or number in _NUMBERS) or segments[d + 3] != segments[d - 1]:
            continue
        pair = tuple(forms[max(0, d - 2) : d])
        if (pair == ("à", "savoir") and "à" not in forms[d + 2 : d + 5]) or (
            pair == (",", "soit") and _more(story, d)
        ):
            yield _match(story, d, d + 1)
        else:
            k = d + 2
            if forms[k] == "pour" and forms[k + 1] == "cent":
                k += 1
            if forms[k] not in _MORE and (
                forms[k] in ("%", "cent") or profile(lexicon, forms[k]).noun
            ):
                k += 1
            if k < last and forms[k] in _MORE and segments[k + 1] == segments[d]:
                than = forms[k + 1] in _THAN or profile(lexicon, forms[k + 1]).parts == {"ADJ"}
                older = forms[k - 1] in ("an", "ans") and forms[k + 1] not in _THAN
                if than and not older:  # *de trois ans plus âgé*, of old
                    yield _match(story, d, k)


def _more(story: Story, d: int) -> bool:
    """Whether *de plus* or *plus cher* follows: the amount of a difference."""
    forms = story.tokens.forms
    return not _MORE.isdisjoint(forms[d + 2 : d + 2 + _REACH])


def _match(story: Story, first: int, last: int) -> Match:
    tokens = story.tokens
    return Match(
        tokens.starts[first], tokens.ends[last], "A difference or a sum stands here without « de »."
    )


RULE = Rule(
    code="CAL020",
    name="measure-with-de",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« de » before the amount of a difference, after « soit » or « à savoir », or before "
    "« plus que ».",
    why="« O 5 % viac » has a preposition; French says « 5 % de plus ».",
    authority="Grevisse, Le bon usage, « Compléments du comparatif »",
    check=_check,
    supersedes=("SLG072", "SLC306"),
    bad=(
        Bad("Les prix ont augmenté de 2 %, soit ⟦de 0,3⟧ point de plus qu'en mai."),
        Bad("Le beurre a connu la plus forte hausse, à savoir ⟦de 21⟧ %."),
        Bad("Le musée a reçu 620 000 visiteurs, ⟦de 12 pour cent plus⟧ que l'an dernier."),
        Bad("Neuf ouvriers sont morts, c'est ⟦de quatre plus⟧ que l'an dernier."),
    ),
    good=(
        "La période, à savoir de 1947 à 1975. Une équipe, à savoir de 12 à 15 joueurs.",
        "Une hausse de 5 % de plus que prévu, soit 3 points de plus. Il a perdu de 3 points.",
        "Le prix est de 12 euros, soit de 10 à 15 % du salaire; une marge de deux points.",
        "Il faut savoir de deux choses laquelle choisir. Plus de 5 % de plus que Paris.",
        "Un groupe de dix plus un; une baisse moins forte.",
    ),
)
