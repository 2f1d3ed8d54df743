"""BPL008: words of the page in the last paragraph of a story, behind its last sentence."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.furniture import speaks_for_page
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: sentences of a paragraph that the page may have added
_SENTENCES = 4
#: more than this is copy
_LONGEST = 220
_MESSAGE = "Words of the republishing site, not part of the copy: leave them out."


def _check(story: Story) -> Iterator[Match]:
    copy = [s for s in story.segments if s.kind is SegmentKind.SENTENCE]
    if len(copy) < 2:
        return
    end, paragraph = copy[-1].end, copy[-1].paragraph
    first = None
    for segment in reversed(copy[-_SENTENCES:]):
        if segment.paragraph != paragraph or end - segment.start > _LONGEST:
            break
        if segment.start in (copy[0].start, story.paragraphs[paragraph].start):
            break
        if story.in_quotation(segment.start) or story.in_quotation(end - 1):
            break
        if speaks_for_page(story.flat[segment.start : segment.end]):
            first = segment.start
    if first is not None:
        yield Match(first, end, _MESSAGE, replace(first, end, ""))


RULE = Rule(
    code="BPL008",
    name="closing-words-of-page",
    family=Family.BOILERPLATE,
    mqm=None,
    severity=Severity.NEUTRAL,
    finds="A call, a link or a credit of the page that ran into the last paragraph.",
    why="It belongs to the page of the republishing site, not to the story.",
    authority="AFP, Manuel de l'agencier: dateline, text and agency sign-off make up the dispatch",
    check=_check,
    bad=(
        Bad(
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. "
            "⟦Suivez-nous sur Telegram⟧",
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. ",
        ),
        Bad(
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. "
            "⟦© ČTK 2024. Tous droits réservés. Copie interdite.⟧",
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. ",
        ),
        Bad(
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. ⟦Commenter cet article⟧",
            "Prague, 3 mai (ČTK) – Le Sénat a voté. La loi vaut dès juin. ",
        ),
    ),
    good=(
        "Le Sénat a voté. La loi vaut dès juin. Partager le pouvoir ne va pas de soi.",
        "Le Sénat a voté. « Partagez-le ! » a lancé le maire. « Suivez-nous. »",
        "Le Sénat a voté. Commenter un vote est l'affaire des journalistes, dit-il.",
        "Suivez-nous sur Telegram, dit l'affiche. Le maire l'a fait retirer hier.",
    ),
)
