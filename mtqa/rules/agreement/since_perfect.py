"""AGR028: *que j'ai attendu depuis l'enfance*: the passé composé of what still goes on."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_HAVE = ("ai", "as", "a", "avons", "avez", "ont")
#: states that last: what has gone on since stands in the present
_LASTING = frozenset(
    """attendre travailler vivre habiter résider rêver siéger exister négocier diriger enseigner
    présider posséder lutter souffrir""".split()
)
#: spans of time after *depuis*
_SPANS = frozenset("ans années mois semaines jours décennies siècles".split())
_SINCE = frozenset("enfance naissance adolescence longtemps toujours".split())
#: what counts or sums up, or says no: *n'a pas vécu là depuis, a travaillé pour six patrons depuis*
_BARS = frozenset(
    "jamais pas plus plusieurs différents toujours beaucoup tant déjà successivement pour".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where("depuis"):
        if not _span(story, i + 1):
            continue
        start = story.segment_tokens(tokens.segments[i]).start
        for j in range(i - 1, max(start, i - 8) - 1, -1):
            if forms[j] in _HAVE:
                group = verb_group(story, j, i)
                if (
                    group is not None
                    and group.tense == "passé composé"
                    and group.lemma in _LASTING
                    and not group.negated
                    and group.last > group.finite
                    and _plain(story, group.last + 1, i)
                ):
                    yield Match(
                        tokens.starts[j],
                        tokens.ends[group.last],
                        "What has gone on since then stands in the present or the imparfait.",
                    )
                break
            if tokens.kinds[j] != "word":
                break


def _span(story: Story, i: int) -> bool:
    """Whether a span of time or the start of a life follows at token ``i``."""
    forms = story.tokens.forms
    return any(form in _SINCE for form in forms[i : i + 3]) or any(
        form in _SPANS for form in forms[i + 1 : i + 4]
    )


def _plain(story: Story, first: int, stop: int) -> bool:
    """Whether nothing between the verb and *depuis* counts, denies or is a name of a time."""
    forms = story.tokens.forms
    for j in range(first, stop):
        if forms[j] in _BARS or story.tokens.kinds[j] == "number":
            return False
        if "NUM" in profile(story.lexicon, forms[j]).parts and forms[j] not in ("un", "une"):
            return False
    return True


RULE = Rule(
    code="AGR028",
    name="since-with-perfect",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="The passé composé of a lasting state (attendre, travailler, vivre) before « depuis » "
    "and a span of time.",
    why="What began then and still goes on stands in the present, or in the imparfait in the past.",
    authority="Grevisse, Le bon usage, « Le présent », « depuis »",
    check=_check,
    bad=(
        Bad("C'est un pas que j'⟦ai attendu⟧ depuis l'enfance."),
        Bad("Le maire ⟦a travaillé⟧ à la mairie depuis vingt ans."),
    ),
    good=(
        "J'attends ce jour depuis l'enfance. Il n'a pas travaillé depuis vingt ans.",
        "Il a vécu à Paris; depuis des années, il est à Nitra.",
        "Elle a travaillé pour six patrons depuis vingt ans.",
    ),
)
