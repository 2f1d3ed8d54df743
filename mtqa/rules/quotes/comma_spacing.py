"""FRQ020: the comma after a closing mark, glued to the next word or set off from the mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_MARKS: Final = frozenset('»”“"')


def _check(story: Story) -> Iterator[Match]:
    tokens, flat = story.tokens, story.flat
    for quotation in story.quotations:
        if quotation.depth or quotation.close not in _MARKS:
            continue
        end = quotation.span.end
        i = story.token_at(end)
        if i + 1 >= len(tokens) or tokens.forms[i] not in (",", ";", "."):
            continue
        comma = tokens.starts[i]
        if flat[end:comma].strip() or tokens.kinds[i + 1] != "word":
            continue
        apart = comma > end and tokens.forms[i] == ","
        glued = tokens.starts[i + 1] == comma + 1
        if not (apart or glued):
            continue
        yield Match(
            end - len(quotation.close),
            tokens.ends[i + 1],
            "the comma touches the closing mark and a space follows it: « Q », a dit X",
            replace(end, tokens.starts[i + 1], f"{tokens.forms[i]} ", safe=True),
        )


RULE = Rule(
    code="FRQ020",
    name="comma-spacing-at-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A space before the comma that follows a closing mark, or none after it.",
    why="The comma touches what it closes and is followed by a space.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « espacement »",
    check=_check,
    supersedes=("FRQ019",),
    bad=(
        Bad(
            "« Nous n'avons rien signé ⟦»,a⟧ déclaré le porte-parole.",
            "« Nous n'avons rien signé », a déclaré le porte-parole.",
        ),
        Bad(
            "« Nous n'avons rien signé ⟦» , a⟧ déclaré le porte-parole.",
            "« Nous n'avons rien signé », a déclaré le porte-parole.",
        ),
    ),
    good=(
        "« Nous n'avons rien signé », a déclaré le porte-parole.",
        '« Tout "cela", dit-il ; le reste » ; rien.',
    ),
)
