"""What a segment that is no copy is on the page: a by-line, a blurb, a form, a link, a credit."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from mtqa.analysis.story import Story
from mtqa.document import Segment, SegmentKind


class Furniture(StrEnum):
    """Kinds of boilerplate, as a desk would name them."""

    BYLINE = "byline"
    BLURB = "blurb"
    CREDIT = "credit"
    COMMENTS = "comments"
    DEBRIS = "debris"
    NOTICE = "notice"
    LINK = "link"


_CREDIT: Final = re.compile(
    r"(?:crédits? )?(?:photos?|illustrations?|images?|foto|zdroj|sources?|autor|crédits?|©)\b"
    r"[^:.]{0,40}:"
    r"|©|\(?(?:photo|source|foto|zdroj) "
)
_COMMENTS: Final = re.compile(
    r"comment|votre (?:adresse|nom|message)|your (?:email|name)|les champs obligatoires"
    r"|required fields|pridať koment|přidat koment|e-?mail\b|nom\b|site web|enregistrer mon nom"
    r"|save my name|laisse[rz] un|leave a|annuler la réponse|cancel reply|répondre\b"
)
_DEBRIS: Final = re.compile(
    r"`|html$|(?:voici|bien sûr|certainement|here is|sure)\b|traduction|translation|résultat"
    r"|fin de la|note (?:du|de) tradu|en tant que|j'espère que|n'hésitez|souhaitez-vous"
)
_NOTICE: Final = re.compile(
    r"this (?:article|text|story)|cet article|ce texte|cette traduction"
    r"|article (?:traduit|original)|texte traduit|traduit |translated"
    r"|clause de non|avertissement|disclaimer|tous droits|all rights|la reproduction"
    r"|cliquez|click|go to the original|aller à l'article|lire (?:l'article|en )"
    r"|read (?:the original|in )|original article|pôvodný|původní"
)
_NAME: Final = re.compile(r"(?:par )?(?:[A-ZÀ-ÖØ-ÞŠŽČŘŤĎŇĽ][\w'-]+(?: |$)){2,4}$")
_FRAGMENTS: Final = 3


def furniture_of(flat: str, segment: Segment) -> Furniture:
    """What a boilerplate ``segment`` of the flattened text is."""
    words = flat[segment.start : segment.end].strip()
    phrase = words.lower().lstrip("*#_>-–—•|[( ")
    for kind, pattern in (
        (Furniture.CREDIT, _CREDIT),
        (Furniture.COMMENTS, _COMMENTS),
        (Furniture.DEBRIS, _DEBRIS),
        (Furniture.NOTICE, _NOTICE),
    ):
        if pattern.match(phrase):
            return kind
    if _NAME.match(words):
        return Furniture.BYLINE
    if words.count(".") >= _FRAGMENTS:
        return Furniture.BLURB
    return Furniture.LINK


def boilerplate(story: Story, *kinds: Furniture) -> list[Segment]:
    """The boilerplate segments of ``story`` that are of one of the ``kinds``."""
    return [
        segment
        for segment in story.segments
        if segment.kind is SegmentKind.BOILERPLATE and furniture_of(story.flat, segment) in kinds
    ]
