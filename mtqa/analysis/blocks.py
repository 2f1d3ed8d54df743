"""A block of text between line ends, and what it is on the page."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class BlockKind(StrEnum):
    """What a block is to an editor; the last two are not copy."""

    HEADLINE = "headline"
    BODY = "body"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"


class Block(NamedTuple):
    """A paragraph: code points without the white space around it."""

    start: int
    end: int
    kind: BlockKind
