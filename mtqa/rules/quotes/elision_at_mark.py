"""FRQ022: *que « il part »*, *d'« bonne idée »*: elision across an opening mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_BEFORE: Final = frozenset("il elle on ils elles un une aucun aucune en à au aux".split())
_CONSONANTS: Final = frozenset("bcdfgjklmnpqrstvwzçčďňřšťž")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth:
            continue
        first = story.token_at(quotation.inner.start)
        i = story.token_at(quotation.span.start) - 1
        if i < 0 or first >= len(tokens) or story.capitalised(first):
            continue
        form, after = tokens.forms[i], tokens.forms[first]
        end = tokens.ends[first]
        if form == "que" and after in _BEFORE:
            yield Match(
                tokens.starts[i],
                end,
                "« que » is elided before the mark too: qu'« il … »",
                replace(tokens.starts[i], quotation.span.start, "qu'"),
            )
        elif form in ("d'", "qu'") and after[0] in _CONSONANTS and len(after) > 1:
            yield Match(
                tokens.starts[i],
                end,
                "no elision before a consonant, behind a mark either: de « … »",
                replace(tokens.starts[i], quotation.span.start, f"{form[:-1]}e "),
            )


RULE = Rule(
    code="FRQ022",
    name="elision-at-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="« que » in full before a quoted il, elle, un; d' or qu' before a quoted consonant.",
    why="The engine translated the quoted words apart from those around them.",
    authority="Grevisse, Le bon usage, § 44-45 (élision)",
    check=_check,
    bad=(
        Bad(
            "Le maire a dit ⟦que « il⟧ partira demain ».",
            "Le maire a dit qu'« il partira demain ».",
        ),
        Bad(
            "Le maire parle ⟦d'« prochaine⟧ étape ».",
            "Le maire parle de « prochaine étape ».",
        ),
    ),
    good=(
        "Le maire a dit qu'« il partira demain » et parle de « bonne nouvelle ».",
        "Le maire parle d'« avenir », d'« histoire » et d'« hier ».",
    ),
)
