"""FRQ025: a space within one mark of a quotation and none within the other."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    flat = story.flat
    for quotation in story.quotations:
        if quotation.depth or (quotation.open, quotation.close) != ("«", "»"):
            continue
        start, end = quotation.span
        opened, closed = flat[start + 1] == " ", flat[end - 2] == " "
        if start and flat[start - 1] in ".,;:!?" and flat[start - 2 : start - 1].isalpha():
            first = story.token_at(quotation.inner.start)
            yield Match(
                start - 1,
                min(story.tokens.ends[first], quotation.inner.end),
                "no space before the opening mark",
                replace(start, start, " ", safe=True),
            )
            continue
        if opened == closed or "\n" in story.text[start:end]:
            continue
        if opened:
            yield Match(
                quotation.inner.end - 1,
                end,
                "a space stands within the opening mark and none within the closing one",
                replace(quotation.inner.end, quotation.inner.end, "\u00a0", safe=True),
            )
        else:
            first = story.token_at(quotation.inner.start)
            yield Match(
                start,
                min(story.tokens.ends[first], quotation.inner.end),
                "a space stands within the closing mark and none within the opening one",
                replace(quotation.inner.start, quotation.inner.start, "\u00a0", safe=True),
            )


RULE = Rule(
    code="FRQ025",
    name="space-at-one-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="« Q» or «Q »: a space within one of the marks only; a stop that touches the mark.",
    why="Both marks are set alike: with a space within in France, without one in Switzerland.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=_check,
    bad=(
        Bad(
            "Le maire est ravi. ⟦«Nous⟧ avons fini », a-t-il dit.",
            "Le maire est ravi. «\u00a0Nous avons fini », a-t-il dit.",
        ),
        Bad(
            "Le maire est ravi. « Nous avons fin⟦i»⟧, a-t-il dit.",
            "Le maire est ravi. « Nous avons fini\u00a0», a-t-il dit.",
        ),
        Bad(
            "Le maire est ravi⟦.« Nous⟧ avons fini », a-t-il dit.",
            "Le maire est ravi. « Nous avons fini », a-t-il dit.",
        ),
    ),
    good=(
        "Le maire est ravi. « Nous avons fini », a-t-il dit.",
        "Le maire est ravi. «Nous avons fini», a-t-il dit.",
    ),
)
