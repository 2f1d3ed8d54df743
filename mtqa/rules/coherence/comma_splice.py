"""COH009: two main clauses with a comma alone between them: *Le club a perdu, il est dernier*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS = frozenset("il elle ils elles".split())
_OPENERS = frozenset("le la les l' un une des ce cette ces son sa ses".split())
#: what makes the clause before part of another, or leans on it
_LEANING = frozenset(
    """que qu' qui dont où si quand lorsque comme puisque parce car mais et ou donc or ni plus moins
    tant à bien voilà soit""".split()
)
_FEWEST = 4


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_PRONOUNS):
        if i < _FEWEST or forms[i - 1] != "," or story.first_in_segment(i):
            continue
        if story.in_quotation(tokens.starts[i]) or story.in_quotation(tokens.starts[i - 1]):
            continue
        first = story.segment_tokens(tokens.segments[i]).start
        clause = range(first, i - 1)
        if forms[first] not in _OPENERS or not _LEANING.isdisjoint(forms[first : i - 1]):
            continue
        if len(clause) < _FEWEST or not set(forms[first : i - 1]).isdisjoint(',;:()«»"–'):
            continue
        if not any(_finite(story, j) for j in clause) or not _goes_on(story, i + 1):
            continue
        yield Match(
            tokens.starts[i - 1],
            tokens.ends[min(i + 1, len(tokens) - 1)],
            "Two main clauses, and a comma alone between them: join them or part them.",
        )


def _finite(story: Story, i: int) -> bool:
    """Whether token ``i`` is a finite verb and can be nothing else, or an auxiliary."""
    if story.tokens.forms[i] in ("a", "ont", "est", "sont", "avait", "était", "sera", "aura"):
        return True
    readings = story.readings(i)
    return bool(readings) and all(r.pos in ("VERB", "AUX") and r.person for r in readings)


def _goes_on(story: Story, i: int) -> bool:
    """Whether a verb follows the pronoun, perhaps behind *ne*, *se* or an object pronoun."""
    for j in range(i, min(i + 4, len(story.tokens))):
        if _finite(story, j):
            return True
        if story.tokens.forms[j] not in (
            "ne",
            "n'",
            "se",
            "s'",
            "le",
            "la",
            "les",
            "y",
            "en",
            "l'",
        ):
            return False
    return False


RULE = Rule(
    code="COH009",
    name="comma-splice",
    family=Family.COHERENCE,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A second main clause with il, elle behind a comma, and no conjunction.",
    why="Slovak and Czech join main clauses by a comma; French wants a conjunction, a semicolon or "
    "a relative clause.",
    authority="Grevisse, Le bon usage, « La virgule »",
    check=_check,
    weak=True,
    bad=(
        Bad("Le club a perdu son procès⟦, il a⟧ fait appel à Nitra."),
        Bad("Les employés sont déçus⟦, ils attendaient⟧ une prime."),
    ),
    good=(
        "Cette saison, il a joué; l'an dernier, elle était blessée.",
        "Le maire, il est vrai, a cédé. Le texte dit que le maire cède.",
        "« Le maire a cédé, il est faible », dit-elle.",
    ),
)
