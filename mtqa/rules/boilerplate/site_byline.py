"""BPL001: a made-up author that a republishing site signs with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.boilerplate import Furniture, boilerplate
from mtqa.analysis.story import Story
from mtqa.document import COPY_KINDS, Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: a person, or the desk of a site: *Par Léonie Marchand*, *Rédigé par la rédaction*
_SIGNED = re.compile(
    r"(?:par |(?:auteure?|autrice|(?:écrit|rédigé|publié) par) ?:? )?"
    r"(?:(?:[^\W\d_]{2,}[ -]){1,3}[^\W\d_]{3,}(?:, .*)?|(?:la )?rédaction\b.*|admin\b.*)"
    r"|.*traduction.*|\(c\).*|.* le \d.*|\(\w+, [a-z]{2,4}\)",
    re.IGNORECASE,
)
_MESSAGE = "By-line of the republishing site, not part of the copy: leave it out."


def _check(story: Story) -> Iterator[Match]:
    for segment in boilerplate(story, Furniture.BYLINE):
        yield Match(segment.start, segment.end, _MESSAGE)
    if story.agency is None:
        return
    for segment in reversed(story.segments):
        if segment.kind in COPY_KINDS:
            return
        if segment.kind is SegmentKind.BYLINE and _SIGNED.fullmatch(
            story.flat[segment.start : segment.end]
        ):
            yield Match(segment.start, segment.end, _MESSAGE)


RULE = Rule(
    code="BPL001",
    name="site-byline",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds="A made-up author that a republishing site signs the agency's copy with.",
    why="The agency wrote the story; the name stands for a page template and does not go to print.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    bad=(
        Bad(
            "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
            "⟦Léonie Marchand⟧\n\nLaisser un commentaire\n",
            also=("BPL003",),
        ),
        Bad(
            "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n"
            "⟦Par Léonie Marchand⟧\n",
        ),
    ),
    good=(
        "Vote\n\nPar Marie Dupont\n\nLe Sénat a voté mardi. Le texte vaut dès juin.",
        "Vote\n\nPrague, 3 mai (ČTK) – Le Sénat a voté.\n\nLa loi vaut dès juin.\n\n(AFP)",
    ),
)
