"""The dateline: place, day and agency before the first sentence; the agency tells the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from mtqa.analysis.blocks import Block, BlockKind
from mtqa.document import Span
from mtqa.languages.agencies import AGENCY_LANGUAGES, HOME_AGENCIES
from mtqa.languages.calendar import MONTHS, WEEKDAYS
from mtqa.languages.furniture import NO_NAME_OPENINGS

#: paragraphs among which a dateline is looked for: a standfirst may come first
_OPENING_PARAGRAPHS: Final = 4
#: no dateline is longer
_LONGEST: Final = 120
#: a place and a dash open a paragraph, not a result or a list entry of fewer characters
_LEAST_TEXT: Final = 60

#: a letter that is no small one of Latin-1; the rest of Latin is let pass, the class stays small
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ]"
_MONTHS: Final = "|".join(name for names in MONTHS.values() for name in names)
_WEEKDAYS: Final = "|".join(name for names in WEEKDAYS.values() for name in names)
_NAME: Final = (
    rf"{_CAPITAL}[\w'.-]*"
    rf"(?: (?:(?:sur|le|la|les|du|de|des|en|am|nad|upon|al|el) )?{_CAPITAL}[\w'.-]*){{0,3}}"
)
_PLACE: Final = re.compile(
    rf"(?P<place>{_NAME}(?: ?/ ?{_NAME}){{0,2}})(?: ?\({_CAPITAL}[\w' -]+\)(?= ?[,(]))?"
)
_DAY: Final = re.compile(
    rf" ?[,.]? ?(?:- )?(?:le )?(?:(?:{_WEEKDAYS}),? )?"
    rf"(?:le )?\d{{1,2}}(?:er|\.)? ?(?:(?i:{_MONTHS})\b\.?|\d{{1,2}}\.)(?: ?\d{{4}})?"
)
_AGENCY: Final = re.compile(r" ?[,.]? ?[(/\[]([\w ./,&-]{2,40})[)/\]]")
_LONE_AGENCY: Final = re.compile(r"[\w./-]+(?: Novosti)?")
_DASH: Final = re.compile(r" ?[:.]? ?(?:--|[-–—])(?= |$)| ?:(?= |$)")
_SENTENCE_START: Final = re.compile(rf"\.? *(?:{_CAPITAL}|[\d«»„“\"‹]|$)")
_CLOSING_CREDIT: Final = re.compile(r"[(/\[]([\w ./,-]{2,40})[)/\]] ?\.?$")
_CREDIT: Final = re.compile(r"(?i:sources?|zdroj|agences?|auteur|autor|par|texte)\b[^\w]*")
_MENTION: Final = re.compile(rf"(?<![\w-])(?:{'|'.join(HOME_AGENCIES)})(?![\w-])")


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
    body = [block for block in blocks if block.kind is BlockKind.BODY]
    found = None
    for number, block in enumerate(body[:_OPENING_PARAGRAPHS]):
        found = match_dateline(flat, block.start, block.end, bare=number == 0)
        if found is not None:
            break
    if found is not None and found.source_lang is not None:
        return found
    agency = _credited(flat, blocks)
    if agency is None:
        return found
    if found is None:
        return Dateline(None, None, agency, AGENCY_LANGUAGES[agency])
    return found._replace(agency=found.agency or agency, source_lang=AGENCY_LANGUAGES[agency])


def match_dateline(flat: str, start: int, end: int, *, bare: bool = False) -> Dateline | None:
    """The dateline that a block begins with, or None; ``bare`` allows one of place and dash."""
    limit = min(end, start + _LONGEST)
    lone = _LONE_AGENCY.match(flat, start, limit)
    if lone is not None and lone.group() in AGENCY_LANGUAGES:
        dash = _DASH.match(flat, lone.end(), limit)
        return _dateline(start, dash.end(), None, lone.group()) if dash else None
    place = _place(flat, start, limit)
    at = place.end() if place else start
    day = _DAY.match(flat, at, limit) if place else None
    at = day.end() if day else at
    named = _AGENCY.match(flat, at, limit)
    agency = _known(named.group(1)) if named else None
    if named is not None:
        if agency is None and day is None:
            return None
        at = named.end()
    name = place["place"] if place else None
    dash = _DASH.match(flat, at, limit)
    if dash is not None:
        if agency or day or (bare and name and _bare(flat, name, dash, end)):
            return _dateline(start, dash.end(), name, agency)
        return None
    if agency is not None and _SENTENCE_START.match(flat, at, end):
        stop = at + 1 if flat.startswith(".", at, end) else at
        return _dateline(start, stop, name, agency)
    return _dateline(start, at, name, None) if day is not None and at == end else None


def _place(flat: str, start: int, limit: int) -> re.Match[str] | None:
    """The place names at ``start``; none where a weekday or a preposition opens the sentence."""
    place = _PLACE.match(flat, start, limit)
    if place is None:
        return None
    first, _, rest = place.group().partition(" ")
    # *La Haye*, *Le Caire*
    article = first in ("Le", "La", "Les", "LE", "LA", "LES") and rest
    return place if article or first.lower() not in NO_NAME_OPENINGS else None


def _dateline(start: int, end: int, place: str | None, agency: str | None) -> Dateline:
    source = AGENCY_LANGUAGES[agency] if agency else None
    return Dateline(Span(start, end), place, agency, source)


def _bare(flat: str, name: str, dash: re.Match[str], end: int) -> bool:
    """Whether *Vienne -* or *NEW YORK –* without day and agency is a dateline all the same."""
    if ":" in dash.group() or "." in name or end - dash.end() < _LEAST_TEXT:
        return False
    if not _SENTENCE_START.match(flat, dash.end(), end):
        return False
    words = name.split()
    return name.isupper() or (len(words) <= 2 and words[0].lower() not in NO_NAME_OPENINGS)


def _known(names: str) -> str | None:
    """The agency that a dateline or credit such as *AFP/TASR* tells most of."""
    parts = [names, *re.split(r" ?[/,&] ?|[ -]", names)]
    known = [name for name in parts if name in AGENCY_LANGUAGES]
    telling = [name for name in known if AGENCY_LANGUAGES[name] is not None]
    return (telling or known or [None])[0]


def _credited(flat: str, blocks: Sequence[Block]) -> str | None:
    """An agency that a by-line, a source line or the end of the copy gives the story to."""
    for name in HOME_AGENCIES:
        if name in flat and (mention := _MENTION.search(flat)) is not None:
            return mention.group()
    body = [block for block in blocks if block.kind is BlockKind.BODY]
    if body:
        closing = _CLOSING_CREDIT.search(flat, max(body[-1].start, body[-1].end - 45), body[-1].end)
        if closing is not None and (agency := _known(closing.group(1))) is not None:
            return agency
    for block in blocks:
        if block.kind not in (BlockKind.BYLINE, BlockKind.BOILERPLATE):
            continue
        text = flat[block.start : min(block.end, block.start + _LONGEST)]
        credit = _CREDIT.match(text)
        # A picture is credited to whoever sells it: that tells nothing of the copy.
        if credit is None and block.kind is BlockKind.BOILERPLATE:
            continue
        agency = _known(text[credit.end() if credit else 0 :].strip(" .()[]"))
        if agency is not None:
            return agency
    return None
