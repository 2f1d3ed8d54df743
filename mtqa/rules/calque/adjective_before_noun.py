"""CAL014: a relational adjective before its noun: *la régionale hygiéniste*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.relational import RELATIONAL
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: endings of nouns that stand as adjectives, too
_ALSO_ADJECTIVES = ("iste", "eur")
_BEFORE = frozenset(("l'", "leur", *DETERMINERS))


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where(*(RELATIONAL & tokens.index.keys())):
        if i == 0 or i >= last or segments[i + 1] != segments[i - 1]:
            continue
        if forms[i - 1] not in _BEFORE or tokens.starts[i + 1] != tokens.ends[i] + 1:
            continue
        if story.capitalised(i) or story.capitalised(i + 1):
            continue
        own, noun = profile(lexicon, forms[i]), profile(lexicon, forms[i + 1])
        if not noun.only_noun or not own.adjective & noun.noun:
            continue
        if own.noun and (
            forms[i + 1].rstrip("s").endswith(_ALSO_ADJECTIVES) or forms[i + 1] == "langue"
        ):
            continue  # *les politiques ségrégationnistes, les militaires défenseurs*
        yield Match(
            tokens.starts[i],
            tokens.ends[i + 1],
            f"« {forms[i]} » follows its noun: {forms[i + 1]} {forms[i]}.",
            _fix(story, i),
        )


def _fix(story: Story, i: int) -> tuple[Fix, ...]:
    """The two words changed round, where the determiner before them stays as it is."""
    forms = story.tokens.forms
    if elides(forms[i]) is not elides(forms[i + 1]):
        return ()
    tokens = story.tokens
    words = f"{story.word(i + 1)} {story.word(i)}"
    return replace(tokens.starts[i], tokens.ends[i + 1], words)


RULE = Rule(
    code="CAL014",
    name="relational-adjective-first",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An adjective of nationality or field before the noun it belongs to.",
    why="A Slavic adjective stands before its noun; a French one that says where a thing belongs "
    "stands after it.",
    authority="Grevisse, Le bon usage, « Place de l'épithète »",
    check=_check,
    supersedes=("SLG155",),
    bad=(
        Bad("La ⟦municipale commission⟧ a siégé.", "La commission municipale a siégé."),
        Bad("Le ⟦parlementaire comité⟧ a siégé.", "Le comité parlementaire a siégé."),
    ),
    good=(
        "Les politiques ségrégationnistes et les militaires loyalistes ont perdu.",
        "Les militaires défenseurs du fort, les catholiques traditeurs, le russe langue seconde.",
        "Le russe et le slovaque sont proches. Le français facile, les Russes blancs.",
        "La commission parlementaire, l'ambulancière régionale, la police municipale.",
        "Un important accord, une grave crise et de nombreuses victimes.",
    ),
)
