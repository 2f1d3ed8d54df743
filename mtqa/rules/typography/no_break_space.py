"""TYP003: a plain space, or none, where French typography wants one that does not break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NO_BREAK = "\u00a0"
_NARROW = "\u202f"
_HIGH = re.compile(r"(?<=[\w»\")\]])( ?)([;!?])(?!\w)|(?<=[\w»\")\]])( ?)(:)(?=\s)")
_OPENING = re.compile(r"«( ?)(?=\S)")
_CLOSING = re.compile(r"(?<=\S)( ?)»")


def check(story: Story) -> Iterator[Match]:
    """Before ; : ! ? and inside the guillemets, on the text as it stands."""
    text = story.text
    for pattern in (_HIGH, _OPENING, _CLOSING):
        for match in pattern.finditer(text):
            group = 3 if pattern is _HIGH and match.group(4) else 1
            start, end = match.span(group)
            before = text[start - 1] if start else ""
            if before in (_NO_BREAK, _NARROW) or not _in_copy(story, match.start()):
                continue
            wanted = _NARROW if pattern is _HIGH and group == 1 else _NO_BREAK
            yield Match(
                match.start(),
                match.end(),
                "the house style sets a no-break space here",
                replace(start, end, wanted, safe=True),
            )


def _in_copy(story: Story, offset: int) -> bool:
    i = story.token_at(offset)
    if i >= len(story.tokens):
        return False
    return story.tokens.segments[i] == story.segment_at(offset)


RULE = Rule(
    code="TYP003",
    name="house-style-no-break-space",
    family=Family.LOCALE,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A plain space or none before ; : ! ? or inside the guillemets.",
    why="A no-break space keeps the mark on the line of its word: narrow before ; ! ?, full before "
    "the colon and inside the guillemets.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « espaces »",
    check=check,
    profiles=("imprimerie-nationale",),
    bad=(
        Bad("Il a signé⟦ ;⟧ elle a refusé.", "Il a signé\u202f; elle a refusé."),
        Bad("Il a signé⟦:⟧ elle a refusé.", "Il a signé\u00a0: elle a refusé."),
    ),
    good=("Il a signé\u202f; elle a dit\u00a0: «\u00a0Non\u202f!\u00a0»", "Il est 14:30."),
)
