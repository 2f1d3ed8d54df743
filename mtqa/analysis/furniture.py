"""By-lines and what republishing sites add: told from copy by phrase, place and shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mtqa.analysis.blocks import Block, BlockKind
from mtqa.languages.agencies import AGENCY_LANGUAGES
from mtqa.languages.furniture import (
    BLURB_WORDS,
    BYLINE_OPENINGS,
    BYLINE_ROLES,
    LINK_HEADINGS,
    NAME_PARTICLES,
    NO_NAME_OPENINGS,
    OPENINGS,
    TAIL_OPENINGS,
    WHOLE,
)
from mtqa.languages.page_phrases import FRAMES

#: a block that opens like furniture and is longer than this is copy
_LONGEST: Final = 320
_LONGEST_BYLINE: Final = 90
_LONGEST_LINK: Final = 160
#: copy at the end of a page is longer
_LONGEST_FRAME: Final = 200
#: comment forms and link lists end a page: what follows them before this share is copy
_TAIL_SHARE: Final = 0.6
_TRIM: Final = " .:!*#_-–—»«\"'“”()[]>|…"
#: *Jean-Marc*, *O'Brien*, *d'Ormesson*, *J.*, *NOVÁK*
_NAME_PART: Final = re.compile(r"(?:d')?(?![a-zà-öø-ÿ])[^\W\d_][^\W\d_]*\.?(?:['-][^\W\d_]+)*\.?")
_SIGLUM: Final = re.compile(r"\(?[\w.]+(?: ?[/,-] ?[\w.]+){0,3}\)?")
_PARTS: Final = re.compile(r"\W+")
#: signs before a link
_BULLETS: Final = "→↑►»*#_>•|[(. "
#: first letter → openings
_OPENINGS: Final = {
    first: tuple(opening for opening in OPENINGS if opening[0] == first)
    for first in {opening[0] for opening in OPENINGS}
}


def mark_furniture(text: str, blocks: Sequence[Block]) -> list[Block]:
    """``blocks`` with by-lines and boilerplate told from body text.

    A by-line that a blurb or a comment form follows is the republishing site's own, and
    boilerplate too.
    """
    marked = list(blocks)
    folded = [_folded(text, block) for block in marked]
    for i, phrase in enumerate(folded):
        if _is_furniture(phrase):
            marked[i] = marked[i]._replace(kind=BlockKind.BOILERPLATE)
            if phrase.strip(_TRIM) in LINK_HEADINGS and i + 1 < len(marked):
                _mark_link(text, marked, i + 1)
    _mark_tail(text, marked, folded)
    _mark_bylines(text, marked, folded)
    _mark_frames(marked, folded)
    if not any(block.kind is BlockKind.BODY for block in marked):
        # A text of nothing but furniture is a text about furniture.
        return list(blocks)
    return marked


def speaks_for_page(piece: str) -> bool:
    """Whether ``piece``, found where a story ends, is what a page says around it."""
    phrase = fold_phrase(piece)
    return _is_furniture(phrase) or _is_frame(phrase)


def fold_phrase(piece: str) -> str:
    """``piece`` in lower case with plain spaces and apostrophes."""
    return " ".join(piece.lower().replace("\u2019", "'").split())


def _folded(text: str, block: Block) -> str:
    """The block in lower case with plain spaces and apostrophes; "" where it is too long."""
    return "" if block.end - block.start > _LONGEST else fold_phrase(text[block.start : block.end])


def _is_furniture(phrase: str) -> bool:
    if not phrase:
        return False
    return phrase.startswith(_OPENINGS.get(phrase[0], ())) or phrase.strip(_TRIM) in WHOLE


def _is_frame(phrase: str) -> bool:
    return len(phrase) <= _LONGEST_FRAME and bool(_frames().match(phrase.lstrip(_BULLETS)))


@cache  # read by few stories: most end with a longer block
def _frames() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{frame})" for frame in FRAMES))


def _mark_frames(blocks: list[Block], folded: Sequence[str]) -> None:
    """Blocks at the end of a page that have the shape of a call, a link or an imprint."""
    for i in range(len(blocks) - 1, 0, -1):
        kind = blocks[i].kind
        below = i + 1 < len(blocks) and blocks[i + 1].kind is BlockKind.BOILERPLATE
        if _is_frame(folded[i]) if kind is BlockKind.BODY else kind is BlockKind.BYLINE and below:
            blocks[i] = blocks[i]._replace(kind=BlockKind.BOILERPLATE)
        elif not folded[i] or len(folded[i]) > _LONGEST_FRAME:
            return


def _mark_link(text: str, blocks: list[Block], i: int) -> None:
    block = blocks[i]
    if block.end - block.start <= _LONGEST_LINK and text[block.end - 1] not in ".:;,…":
        blocks[i] = block._replace(kind=BlockKind.BOILERPLATE)


def _mark_tail(text: str, blocks: list[Block], folded: Sequence[str]) -> None:
    """Everything after the comment form or the link list at the end of a page."""
    for i, block in enumerate(blocks):
        if block.start < _TAIL_SHARE * len(text) or block.kind is not BlockKind.BOILERPLATE:
            continue
        if folded[i].strip(_TRIM).startswith(TAIL_OPENINGS):
            for j in range(i + 1, len(blocks)):
                blocks[j] = blocks[j]._replace(kind=BlockKind.BOILERPLATE)
            return


def _mark_bylines(text: str, blocks: list[Block], folded: Sequence[str]) -> None:
    copy = [i for i, block in enumerate(blocks) if block.kind is BlockKind.BODY]
    if len(copy) < 2:
        return
    for n, i in enumerate(copy[:4]):
        # The first block is the headline, which may be a name; from the fourth on it heads a part.
        if _is_byline(text, blocks[i], folded[i], name_alone=n in (1, 2)):
            blocks[i] = blocks[i]._replace(kind=BlockKind.BYLINE)
    copy = [i for i in copy if blocks[i].kind is BlockKind.BODY]
    last = copy.pop() if copy else -1
    blurb = None
    if copy and _is_blurb(folded[last]):
        blocks[last] = blocks[last]._replace(kind=BlockKind.BOILERPLATE)
        blurb, last = last, copy.pop()
    if copy and _is_byline(text, blocks[last], folded[last]):
        followed = any(block.kind is BlockKind.BOILERPLATE for block in blocks[last + 1 : last + 3])
        kind = BlockKind.BOILERPLATE if blurb is not None or followed else BlockKind.BYLINE
        blocks[last] = blocks[last]._replace(kind=kind)


def _is_byline(text: str, block: Block, phrase: str, *, name_alone: bool = True) -> bool:
    """Whether a block names who wrote the story; ``name_alone``: a name is enough."""
    if not phrase or len(phrase) > _LONGEST_BYLINE or phrase[-1] in ".:;,?!…»":
        return False
    words = " ".join(text[block.start : block.end].replace("\u2019", "'").split())
    siglum = _SIGLUM.fullmatch(words)
    if siglum is not None and any(part in AGENCY_LANGUAGES for part in _PARTS.split(words)):
        return True
    for opening in BYLINE_OPENINGS:
        if phrase.startswith(opening):
            # *par* and *by* open sentences too.
            return opening not in ("par ", "by ") or _is_signature(words[len(opening) :])
    return name_alone and _is_signature(words)


def _is_signature(words: str) -> bool:
    """A name, with the writer's part after a comma or not."""
    name, comma, role = words.partition(", ")
    if comma and not (role.lower().startswith(BYLINE_ROLES) or role in AGENCY_LANGUAGES):
        return False
    parts = name.split()
    proper = [part for part in parts if part not in NAME_PARTICLES]
    if not 2 <= len(proper) <= 4 or len(parts) > 6:
        return False
    first = proper[0].lower().partition("'")[0]
    return first not in NO_NAME_OPENINGS and all(_NAME_PART.fullmatch(part) for part in proper)


def _is_blurb(phrase: str) -> bool:
    """Whether a block is a made-up author's self-portrait: short fragments without a verb."""
    fragments = [part.strip(" \"'«»“”") for part in re.split(r"[.!]+", phrase)]
    fragments = [part for part in fragments if part]
    if len(fragments) < 3 or sum(len(part.split()) for part in fragments) > 7 * len(fragments):
        return False
    telling = sum(1 for part in fragments if part.split()[0] in BLURB_WORDS)
    return telling >= 2 and telling * 3 >= len(fragments)
