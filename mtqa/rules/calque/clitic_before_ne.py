"""CAL010: an object pronoun before *ne*: *Le premier tiers nous n'a pas réussi*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NE = frozenset(("ne", "n'"))
_CLITICS = ("me", "te", "se", "nous", "vous", "lui", "leur", "les", "m'", "s'", "y", "en")
#: words after which *nous, vous, lui* are no object pronoun
_STRESSED = PREPOSITIONS | frozenset(
    """que qu' et ou ni comme entre de d' à avec chez pour sans sur vers par même sauf hormis
    c'est est , « “ ( si car mais""".split()
)
_ONLY_CLITICS = frozenset(("me", "te", "se", "m'", "s'"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for n in story.where(*_NE):
        c = n - 1
        if c < 1 or n >= last or forms[c] not in _CLITICS or story.first_in_segment(c):
            continue
        if segments[c] != segments[n + 1] or story.capitalised(c):
            continue
        before = forms[c - 1]
        if before in _STRESSED and forms[c] not in _ONLY_CLITICS:
            continue
        verb = n + 1
        here = profile(story.lexicon, forms[verb])
        if not here.verb or not (here.only_verb or "AUX" in here.parts):
            continue
        if forms[c] == "lui" or not _noun_before(story, c - 1):
            continue
        clitic = forms[c]
        vowel = forms[verb][0] in "aeiouyéèêhà"
        short = {"me": "m'", "te": "t'", "se": "s'"}.get(clitic, clitic) if vowel else clitic
        gap = "" if short.endswith("'") else " "
        yield Match(
            tokens.starts[c],
            tokens.ends[verb],
            f"The pronoun stands between « ne » and the verb: ne {short}{gap}{forms[verb]}.",
            replace(tokens.starts[c], tokens.ends[verb], f"ne {short}{gap}{story.word(verb)}"),
        )


def _noun_before(story: Story, i: int) -> bool:
    """Whether the word before the pronoun may end a subject: *le premier tiers nous*."""
    if story.capitalised(i):
        return True
    here = profile(story.lexicon, story.tokens.forms[i])
    return bool(here.noun or here.qualifier) and not here.finite


RULE = Rule(
    code="CAL010",
    name="pronoun-before-ne",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An object pronoun before « ne ».",
    why="« Nám sa nepodarila »: in Slavic the pronoun stands first; French puts it right before "
    "the verb.",
    authority="Grevisse, Le bon usage, « Place du pronom personnel conjoint »",
    check=_check,
    bad=(
        Bad("Le premier tiers ⟦nous n'a⟧ pas réussi.", "Le premier tiers ne nous a pas réussi."),
        Bad("Le résultat ⟦me ne surprend⟧ pas.", "Le résultat ne me surprend pas."),
    ),
    good=(
        "Chacun de nous n'a rien dit. Entre nous n'existe aucun conflit.",
        "Lui n'a rien vu, nous n'avons rien dit. Le maire, lui, n'a rien vu.",
        "Aucun d'entre vous n'est parti. Le nôtre n'a pas tenu, le leur n'a pas cédé.",
    ),
)
