"""What a page is made of: the values that the templates lay out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from mtqa.document import Finding, Origin, Report, SegmentKind, StoryReport
from mtqa.mqm import Severity
from mtqa.render.change import Piece
from mtqa.render.explanation import Explanation
from mtqa.render.figures import FamilyRow, Histogram, Strip


class Said(NamedTuple):
    """A sentence and the language it is in."""

    text: str
    lang: str


class ScoreView(NamedTuple):
    """A score: ``value`` is None where it can't be had, ``note`` then says why."""

    name: str
    value: str | None
    percent: bool
    what: str
    note: Said | None


class Note(NamedTuple):
    """A finding as a margin note, numbered from 1 in its story.

    ``anchor`` is an id that the next run gives it too. ``correction`` holds the edits of
    its first fix and, where a sentence is left, where that begins and ends, packed.
    """

    number: int
    id: str
    mark: str
    anchor: str
    finding: Finding
    message: Said
    changes: tuple[tuple[Piece, ...], ...]
    removes: bool
    correction: Markup | None


class Layer(NamedTuple):
    """One finding over a run, by its number; ``id`` only where its mark begins."""

    number: int
    severity: Severity
    hint: bool
    id: str | None


class RunView(NamedTuple):
    """A stretch of text under its layers, gravest innermost; notes that end here."""

    text: str
    layers: tuple[Layer, ...]
    notes: tuple[Note, ...]
    anchors: tuple[str, ...]


class ParagraphView(NamedTuple):
    """A paragraph with its marks and its margin notes; ``source`` is what it was made from."""

    kind: SegmentKind
    runs: tuple[RunView, ...]
    notes: tuple[Note, ...]
    source: str | None


class Block(NamedTuple):
    """Neighbouring paragraphs; furniture is folded away."""

    furniture: bool
    paragraphs: tuple[ParagraphView, ...]
    findings: int


class Spoken(NamedTuple):
    """A quotation, who says it, with what verb, and where that stands (a wording key)."""

    anchor: str
    text: str
    speaker: str | None
    verb: str | None
    place: str


class SuppressedView(NamedTuple):
    """A finding that was set aside; ``text`` is its passage, ``by`` a wording key."""

    finding: Finding
    text: str
    message: Said
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class StoryView:
    """One story's section of the page.

    ``text`` is the story, packed, and ``corrected`` the numbers of the notes whose first fix makes
    the corrected story, None and empty where there is nothing to correct. ``parallel`` says that
    the source stands beside the paragraphs.
    """

    id: str
    story: StoryReport
    reasons: tuple[Said, ...]
    scores: tuple[ScoreView, ...]
    overall: float | None
    short: bool
    counts: tuple[tuple[Severity, int], ...]
    blocks: tuple[Block, ...]
    families: tuple[FamilyRow, ...]
    strip: Strip | None
    spoken: tuple[Spoken, ...]
    unattributed: tuple[Spoken, ...]
    notes: tuple[Note, ...]
    text: Markup | None
    corrected: tuple[int, ...]
    parallel: bool
    suppressed: tuple[SuppressedView, ...]


class RuleView(NamedTuple):
    """A rule that spoke; ``explanation`` is None where nothing is documented.

    ``documented`` holds what it finds, why and on whose authority, each under a wording key.
    """

    code: str
    finding: Finding
    explanation: Explanation | None
    message: Said
    documented: tuple[tuple[str, Said], ...]
    seen: tuple[tuple[StoryView, Note], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page: stories worst first, then the rules they met, and all of it in figures.

    ``scores`` are those that any story has, for what they mean; ``severities`` counts the findings.
    """

    report: Report
    reasons: tuple[Said, ...]
    stories: tuple[StoryView, ...]
    rules: tuple[RuleView, ...]
    families: tuple[FamilyRow, ...]
    histogram: Histogram | None
    scores: tuple[ScoreView, ...]
    severities: Mapping[Severity, int]
    origins: tuple[Origin, ...]
