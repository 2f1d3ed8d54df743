"""The values that travel through the house: frozen, without I/O, in code points.

Every offset counts code points of ``Document.text`` as it was read, end exclusive, so that
``text[span.start:span.end]`` is always what is meant. Nothing here reads a file or a model.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from mtqa.comparisons import AgainstBaseline
from mtqa.comparisons import ReferenceScores as ReferenceScores
from mtqa.mqm import Severity


class Span(NamedTuple):
    """A stretch of the text: code points, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: tuple[int, int]) -> bool:
        """Whether both share at least one code point."""
        return self.start < other[1] and other[0] < self.end


class Edit(NamedTuple):
    """Replace ``text[start:end]`` by ``text``."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that belong together; ``safe`` means that no reader's judgement is needed."""

    edits: tuple[Edit, ...]
    safe: bool = False


class Match(NamedTuple):
    """What a rule or a pack entry yields; the engine stamps code, severity and category on it."""

    start: int
    end: int
    message: str
    fixes: tuple[Fix, ...] = ()


class Family(StrEnum):
    """What kind of trouble a finding is, in the words of a desk."""

    QUOTES = "quotes"
    ATTRIBUTION = "attribution"
    CALQUE = "calque"
    AGREEMENT = "agreement"
    LEXICAL = "lexical"
    NAMES = "names"
    UNTRANSLATED = "untranslated"
    LOCALE = "locale"
    COHERENCE = "coherence"
    BOILERPLATE = "boilerplate"
    FLUENCY = "fluency"
    BILINGUAL = "bilingual"


class Origin(StrEnum):
    """Who speaks: a rule (or pack entry) that can be named, or the model."""

    RULE = "rule"
    MODEL = "model"


class Finding(NamedTuple):
    """One trouble at one place. ``mqm`` is ``dimension/subtype`` or None for boilerplate."""

    start: int
    end: int
    code: str
    name: str
    family: Family
    mqm: str | None
    severity: Severity
    text: str
    segment: int
    message: str
    origin: Origin = Origin.RULE
    fixes: tuple[Fix, ...] = ()


class Suppressed(NamedTuple):
    """A finding set aside: why, and by whom, ``configuration``, ``sidecar`` or ``baseline``."""

    finding: Finding
    reason: str
    by: str


class SegmentKind(StrEnum):
    """What a segment is to an editor; by-lines and boilerplate are not part of the copy."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    SENTENCE = "sentence"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"


#: Kinds that are copy: they are analysed, checked and counted.
COPY_KINDS = frozenset({SegmentKind.HEADLINE, SegmentKind.DATELINE, SegmentKind.SENTENCE})


class Segment(NamedTuple):
    """A sentence, headline, dateline or piece of furniture; ``lang`` is BCP 47 or None."""

    index: int  # type: ignore[assignment]  # the contract's name hides tuple.index
    start: int
    end: int
    kind: SegmentKind
    paragraph: int
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text as read: decoded, without its BOM (``marked``), line ends as they are in the file."""

    text: str
    path: str = "<text>"
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()
    marked: bool = False


class Place(StrEnum):
    """Where a reporting clause stands, seen from its quotation."""

    BEFORE = "before"
    INSIDE = "inside"
    AFTER = "after"


class SubjectKind(StrEnum):
    """What the subject of a reporting clause is made of."""

    PRONOUN = "pronoun"
    NAME = "name"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class ReportingClause:
    """A French reporting clause (*incise*), or a source phrase such as *selon X*.

    ``span`` runs over verb, subject and complements, without the comma before it.
    ``tense`` is one of ``présent``, ``passé composé``, ``passé simple``, ``imparfait``,
    ``plus-que-parfait``, ``futur``, ``conditionnel``, ``infinitif``, ``gérondif``; None for a
    source phrase, whose ``verb`` is None too. ``inverted`` is None where no subject was found.
    ``gender`` (``m``/``f``) and ``number`` (``s``/``p``) are None where the words don't tell.
    """

    span: Span
    place: Place
    verb: str | None
    verb_span: Span | None
    tense: str | None
    subject: str | None
    subject_span: Span | None
    subject_kind: SubjectKind | None
    gender: str | None
    number: str | None
    inverted: bool | None
    #: ``comma``, ``colon``, ``que``, ``none`` … : what stands between the clause and its quotation
    link: str
    #: index of the quotation it attributes
    quotation: int | None = None
    #: *selon X*, *d'après X*, *pour X*, *de l'avis de X*
    source_phrase: bool = False
    #: a relay (*cité par Z*, *rapporte Z*) rather than a speaker
    relay: bool = False
    #: hyphens and *-t-* of an inverted pronoun are as they should be
    sound_clitic: bool = True
    #: the verb has a pronoun for an object: *l'a dit*
    object_clitic: bool = False


class QuotationKind(StrEnum):
    """What stands between the marks."""

    SPEECH = "speech"  # a whole sentence or more, or what a reporting clause gives to somebody
    FRAGMENT = "fragment"  # some words woven into a sentence
    TERM = "term"  # a title, a name, a word held at arm's length: nobody said it


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks: ``span`` from opening through closing mark.

    ``inner`` excludes marks and the spaces within. ``close`` is "" where the mark is missing.
    ``depth`` is 0 for an outermost quotation. ``reopened`` are the marks that start further
    paragraphs. ``clauses`` are indexes of the reporting clauses that attribute it.
    """

    index: int
    span: Span
    inner: Span
    open: str
    close: str
    depth: int
    kind: QuotationKind
    segment: int
    reopened: tuple[int, ...] = ()
    clauses: tuple[int, ...] = ()
    #: begins with a capital and holds a finite verb
    sentence: bool = False


class MarkRole(StrEnum):
    """What a quotation mark was taken for."""

    OPEN = "open"
    CLOSE = "close"
    REOPEN = "reopen"
    STRAY = "stray"
    #: an opening glyph where a closing one belongs, or the reverse; it was paired all the same
    WRONG_GLYPH = "wrong-glyph"
    #: a closing mark in the middle of a quotation that goes on and is closed later
    SUPERFLUOUS = "superfluous"
    #: its quotation overlaps another instead of lying within it
    CROSSED = "crossed"


class Mark(NamedTuple):
    """One quotation mark in the text and the mark it was paired with (an index, or None)."""

    start: int
    end: int
    glyph: str
    role: MarkRole
    partner: int | None


class Score(NamedTuple):
    """A figure from 0 to 100, or None with the reason why it can't be had."""

    value: float | None
    note: str | None = None


class Attribution(NamedTuple):
    """Who said what, as the report lists it; nulls where nothing was found."""

    start: int
    end: int
    speaker: str | None
    verb: str | None
    attribution: Span | None


class Crash(NamedTuple):
    """A rule that raised: its code and the exception in a line."""

    code: str
    error: str


class Band(StrEnum):
    """A story's score as the word that a desk uses, worst first."""

    STOP = "ne pas publier"
    REWORK = "à reprendre"
    PROOFREAD = "relecture"
    READY = "prêt"


@dataclass(frozen=True, slots=True)
class StoryReport:
    """All that is known of one story after scoring and the gate.

    ``band`` is None where there was no word to evaluate or the check is incomplete.
    ``source_text`` is the text that was translated, where one was given.
    """

    document: Document
    source_lang: str | None
    target_lang: str | None
    words: int
    segments: tuple[Segment, ...]
    findings: tuple[Finding, ...]
    quotations: tuple[Attribution, ...]
    scores: dict[str, Score] = field(default_factory=dict)
    segment_scores: tuple[dict[str, Score], ...] = ()
    signature: str | None = None
    passed: bool = True
    reasons: tuple[str, ...] = ()
    crashes: tuple[Crash, ...] = ()
    band: Band | None = None
    source_text: str | None = None
    reference: ReferenceScores | None = None
    suppressed: tuple[Suppressed, ...] = ()


#: How a reason begins that concerns no single story.
TOGETHER = "all stories together"


class ReadError(NamedTuple):
    """An input that could not be read, or, under its name, a model that could not be used."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """One run over one or many stories.

    ``faults`` are faults of the program itself outside any rule; ``code`` is the input's path, and
    the input stands in ``errors`` too. ``unusable`` are models that were asked for and could not
    be used, ``notes`` what a person should know of the whole run, ``baseline`` what became of the
    findings of a baseline, where one was given.
    """

    documents: tuple[StoryReport, ...]
    errors: tuple[ReadError, ...] = ()
    passed: bool = True
    reasons: tuple[str, ...] = ()
    faults: tuple[Crash, ...] = ()
    unusable: tuple[ReadError, ...] = ()
    notes: tuple[str, ...] = ()
    baseline: AgainstBaseline | None = None
