"""The dateline: place, day and agency before the first sentence; the agency tells the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from mtqa.analysis.blocks import Block, BlockKind
from mtqa.document import Span
from mtqa.languages.agencies import AGENCY_LANGUAGES, HOME_AGENCIES

#: blocks of copy among which a dateline is looked for: headline, standfirst, first paragraphs
_OPENING_BLOCKS: Final = 5
#: no dateline is longer
_LONGEST: Final = 120

_MONTHS: Final = (
    r"janv(?:ier|\.)?|févr?(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|août"
    r"|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|déc(?:embre|\.)?"
    r"|január[a]?|február[a]?|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra"
    r"|decembra|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu"
    r"|prosince|january|february|march|april|may|june|july|august|september|october|november"
    r"|december"
)
_DAY: Final = (
    r"(?:(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?"
    rf"(?:le )?\d{{1,2}}(?:er|\.)? ?(?:(?i:{_MONTHS})|\d{{1,2}}\.)(?: ?\d{{4}})?"
)
_NAME: Final = r"[^\W\d_a-zà-ÿ][\w'.-]*(?: (?:sur|le|la|les|du|de|en|am|nad|upon|[^\W\d_a-zà-ÿ])[\w'-]*){0,3}"
_PLACE: Final = rf"{_NAME}(?: ?[/,] ?{_NAME}){{0,2}}"
_CAPITALS: Final = r"[^\W\d_a-zà-ÿ]{3,}(?:[ /'-]+[^\W\d_a-zà-ÿ]+){0,3}"
_DASH: Final = r"(?:--|[-–—])"


class Dateline(NamedTuple):
    """What opens a wire story; each part None where it is absent.

    ``span`` runs through the dash. It is None where the agency was found elsewhere: in a credit,
    or in the text itself. ``source_lang`` is BCP 47.
    """

    span: Span | None
    place: str | None
    agency: str | None
    source_lang: str | None


def find_dateline(flat: str, blocks: Sequence[Block]) -> Dateline | None:
    """The dateline of a story, or else the agency that it names in a credit or in its text.

    ``flat`` has plain spaces and straight apostrophes. None where neither is found.
    """
    found = None
    for block in _opening(blocks):
        found = match_dateline(flat, block.start, block.end)
        if found is not None:
            break
    if found is not None and found.agency is not None:
        return found
    agency = _credited(flat, blocks)
    if agency is None:
        return found
    span, place = (found.span, found.place) if found else (None, None)
    return Dateline(span, place, agency, AGENCY_LANGUAGES[agency])


def match_dateline(flat: str, start: int, end: int) -> Dateline | None:
    """The dateline that a block begins with, or None."""
    match = _patterns().match(flat, start, min(end, start + _LONGEST))
    if match is None:
        return None
    place = match["place"] or match["capitals"] or match["alone"]
    agency = _known(match["agency"] or match["lone_agency"])
    source = AGENCY_LANGUAGES[agency] if agency else None
    return Dateline(Span(start, match.end()), place, agency, source)


def _opening(blocks: Sequence[Block]) -> list[Block]:
    copy = [b for b in blocks if b.kind in (BlockKind.HEADLINE, BlockKind.BODY)]
    return copy[:_OPENING_BLOCKS]


@lru_cache(maxsize=1)
def _patterns() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, AGENCY_LANGUAGES), key=len, reverse=True))
    agency = rf"\((?P<agency>(?:{names})(?: ?[/,-] ?[\w ]+)?|[\w./-]+/(?:{names}))\)"
    known = rf" ?,? ?{agency}(?: ?:| ?{_DASH})?(?= |$)"
    dated = rf",? {_DAY} ?(?:\([\w ./,-]{{2,30}}\) ?)?(?:{_DASH}|:)(?= |$)"
    return re.compile(
        rf"(?:(?P<place>{_PLACE})(?:,? {_DAY})?(?:{known}|(?:(?<=\w){dated}))"
        rf"|{known.replace('agency', 'agency')}".replace("(?P<place>", "(?P<place>", 1)
        + ")"
    )


def _known(names: str | None) -> str | None:
    if names is None:
        return None
    parts = re.split(r" ?[/,] ?", names)
    known = [name for name in (names, *parts) if name in AGENCY_LANGUAGES]
    telling = [name for name in known if AGENCY_LANGUAGES[name] is not None]
    return (telling or known or [None])[0]


def _credited(flat: str, blocks: Sequence[Block]) -> str | None:
    return None
