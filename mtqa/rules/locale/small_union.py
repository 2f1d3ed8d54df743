"""LOC054: the European Union or the Alliance in lower case: *les pays de l'union*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_CONTEXTS = {
    "union": frozenset(
        "bruxelles européen européenne européens européennes ue commissaire borrell leyen".split()
    ),
    "alliance": frozenset("otan atlantique rutte stoltenberg patriot".split()),
}
_COMPLEMENTS = frozenset("des de d' du la fait libre entre avec contre politique , :".split())


def _check(story: Story) -> Iterator[Match]:
    for word, context in _CONTEXTS.items():
        if context.isdisjoint(story.tokens.index):
            continue
        for i in story.where(word):
            if story.capitalised(i) or story.tokens.forms[i - 1] != "l'":
                continue
            after = story.tokens.forms[i + 1] if i + 1 < len(story.tokens) else "."
            if after in _COMPLEMENTS or any(r.pos == "ADJ" for r in story.lexicon.readings(after)):
                continue
            if story.capitalised(min(i + 1, len(story.tokens) - 1)):
                continue
            start, end = story.tokens.starts[i], story.tokens.ends[i]
            right = word.capitalize()
            yield Match(
                start, end, f"This name takes a capital: {right}.", replace(start, end, right)
            )


RULE = Rule(
    code="LOC054",
    name="small-union",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="l'union or l'alliance alone in a story about the European Union or NATO.",
    why="Standing for the name of the institution, the word takes its capital.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Majuscules »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Bruxelles hésite. Les pays de l'⟦union⟧ votent.",
            "Bruxelles hésite. Les pays de l'Union votent.",
        ),
    ),
    good=(
        "Bruxelles hésite. L'union fait la force, dit le chef de l'union des maires.",
        "L'union du couple a tenu.",
    ),
)
