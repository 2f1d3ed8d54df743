"""What analysis has found in a document: the only thing a rule reads."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from re import Match, Pattern
from typing import Final

from mtqa.analysis.tokens import WORD, Tokens
from mtqa.analysis.vocabulary import Vocabulary
from mtqa.document import (
    Document,
    Mark,
    Quotation,
    QuotationKind,
    ReportingClause,
    Segment,
    SegmentKind,
    Span,
)
from mtqa.languages.base import Language
from mtqa.languages.lexicon import Lexicon, Reading

#: characters of the longest title
LONGEST_TERM: Final = 120


@dataclass(frozen=True, eq=False)
class Story:
    """A document with all that can be seen in it.

    ``flat`` and ``folded`` have the length of ``text``: plain spaces, straight apostrophes, soft
    line breaks as spaces; ``folded`` is lower case besides. Tokens, marks, quotations and clauses
    cover the copy only: segments of boilerplate, by-lines and segments in another language than
    the story's have none.
    """

    document: Document
    language: Language
    lexicon: Lexicon
    source_lang: str | None
    agency: str | None
    flat: str
    folded: str
    paragraphs: tuple[Span, ...]
    segments: tuple[Segment, ...]
    tokens: Tokens
    vocabulary: Vocabulary
    marks: tuple[Mark, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    clauses: tuple[ReportingClause, ...] = ()
    notes: tuple[str, ...] = field(default=())

    @property
    def text(self) -> str:
        """The text as it was read."""
        return self.document.text

    @property
    def target_lang(self) -> str:
        """BCP 47 tag of the language the story is in."""
        return self.language.tag

    @cached_property
    def _segment_starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    def segment_at(self, offset: int) -> int:
        """Index of the segment that holds ``offset``, or the one before it; 0 at least."""
        return max(0, bisect_right(self._segment_starts, offset) - 1)

    def token_at(self, offset: int) -> int:
        """Number of the first token that ends after ``offset``."""
        return bisect_right(self.tokens.ends, offset)

    def where(self, *forms: str) -> Sequence[int]:
        """Token numbers of any of the folded ``forms``, ascending."""
        if len(forms) == 1:
            return self.tokens.index.get(forms[0], ())
        return self.tokens.where(forms)

    def within(self, form: str, first: int, stop: int) -> Sequence[int]:
        """Numbers of the tokens ``first`` to ``stop`` (exclusive) that are the folded ``form``."""
        places = self.tokens.index.get(form, [])
        return places[bisect_left(places, first) : bisect_left(places, stop)]

    def word(self, i: int) -> str:
        """Token ``i`` with its case, apostrophe straight."""
        return self.flat[self.tokens.starts[i] : self.tokens.ends[i]]

    def readings(self, i: int) -> tuple[Reading, ...]:
        """What the word-form table says of token ``i``.

        Where a sentence begins a capital says nothing: both spellings count.
        """
        found = self._read.get(i)
        if found is None:
            found = self._read[i] = self._readings_at(i)
        return found

    @cached_property
    def _read(self) -> dict[int, tuple[Reading, ...]]:
        return {}

    def _readings_at(self, i: int) -> tuple[Reading, ...]:
        found = self.lexicon.readings(self.word(i))
        if self.capitalised(i) and self.first_in_segment(i):
            common = self.lexicon.readings(self.tokens.forms[i])
            if common is not found and common != found:
                return found + tuple(reading for reading in common if reading not in found)
        return found

    def capitalised(self, i: int) -> bool:
        """Whether token ``i`` starts with a capital."""
        return self._capitals[i]

    @cached_property
    def _capitals(self) -> list[bool]:
        flat = self.flat
        return [flat[start].isupper() for start in self.tokens.starts]

    @cached_property
    def capitals(self) -> list[int]:
        """Token numbers of the words that start with a capital, ascending."""
        return [
            i
            for i, (capital, kind) in enumerate(zip(self._capitals, self.tokens.kinds, strict=True))
            if capital and kind == WORD
        ]

    def segment_tokens(self, segment: int) -> range:
        """Token numbers of one segment."""
        return self._segment_tokens[segment]

    @cached_property
    def _segment_tokens(self) -> list[range]:
        column = self.tokens.segments
        starts = [bisect_left(column, segment) for segment in range(len(self.segments) + 1)]
        # One more, empty, for whoever asks what stands before the first segment or after the last.
        return [range(start, stop) for start, stop in pairwise([*starts, len(column)])]

    def first_in_segment(self, i: int) -> bool:
        """Whether token ``i`` opens its segment."""
        segments = self.tokens.segments
        return i == 0 or segments[i - 1] != segments[i]

    def in_quotation(self, offset: int) -> bool:
        """Whether ``offset`` lies inside an outermost quotation."""
        i = bisect_right(self._outer_starts, offset) - 1
        return i >= 0 and offset < self._outer[i].span.end

    def depth_at(self, offset: int) -> int:
        """How many quotations hold ``offset``."""
        i = bisect_right(self._quotation_starts, offset) - 1
        depth = 0
        while i >= 0:
            quotation = self.quotations[i]
            depth += offset < quotation.span.end
            if quotation.depth == 0:
                break
            i -= 1
        return depth

    def in_term(self, offset: int) -> bool:
        """Whether ``offset`` lies in a quotation that is a title or a word held at arm's length.

        What a stray mark opens and nothing closes is none, nor what runs on for sentences.
        """
        i = bisect_right(self._quotation_starts, offset) - 1
        while i >= 0:
            quotation = self.quotations[i]
            if quotation.kind is QuotationKind.TERM and offset < quotation.span.end:
                return (
                    bool(quotation.close)
                    and quotation.inner.end - quotation.inner.start <= LONGEST_TERM
                )
            if quotation.depth == 0:
                break
            i -= 1
        return False

    def in_kind(self, offset: int, kinds: Collection[QuotationKind]) -> bool:
        """Whether ``offset`` lies in a quotation of one of the ``kinds``."""
        i = bisect_right(self._quotation_starts, offset) - 1
        while i >= 0:
            quotation = self.quotations[i]
            if quotation.kind in kinds and offset < quotation.span.end:
                return True
            if quotation.depth == 0:
                break
            i -= 1
        return False

    @cached_property
    def inverted_clauses(self) -> dict[int, ReportingClause]:
        """Segment → its first reporting clause whose subject stands after its verb."""
        found: dict[int, ReportingClause] = {}
        for clause in self.clauses:
            if clause.inverted and clause.subject_span is not None:
                found.setdefault(self.segment_at(clause.span.start), clause)
        return found

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [quotation.span.start for quotation in self.quotations]

    @cached_property
    def _outer(self) -> list[Quotation]:
        return [quotation for quotation in self.quotations if quotation.depth == 0]

    @cached_property
    def _outer_starts(self) -> list[int]:
        return [quotation.span.start for quotation in self._outer]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """The first token of each sentence that is no headline or dateline, ascending."""
        segments, found, at = self.tokens.segments, [], 0
        for segment in self.segments:
            if segment.kind is SegmentKind.SENTENCE:
                at = bisect_left(segments, segment.index, at)
                if at < len(segments) and segments[at] == segment.index:
                    found.append(at)
        return found

    @property
    def simple_past_share(self) -> float:
        """Passé simple among the passé simple and passé composé of the story, 0 to 1."""
        return self.vocabulary.simple_past_share

    @cached_property
    def unknown_names(self) -> dict[str, list[int]]:
        """Capitalised words that the word-form table lacks, as written → their token numbers."""
        names: dict[str, list[int]] = {}
        flat, starts, ends = self.flat, self.tokens.starts, self.tokens.ends
        known = self.lexicon.readings
        for form in self.vocabulary.unknown:
            for i in self.tokens.index[form]:
                if flat[starts[i]].isupper():
                    word = flat[starts[i] : ends[i]]
                    if not known(word):
                        names.setdefault(word, []).append(i)
        return names

    @cached_property
    def numbers(self) -> list[int]:
        """Token numbers of the tokens that begin with a figure, ascending."""
        index = self.tokens.index
        return sorted(i for form in index if form[0].isdigit() for i in index[form])

    def match_at(self, pattern: Pattern[str], numbers: Iterable[int]) -> Iterator[Match[str]]:
        """Matches of ``pattern`` in ``flat`` that start at one of these tokens; none overlap."""
        match_here, flat, starts, end = pattern.match, self.flat, self.tokens.starts, 0
        for i in numbers:
            start = starts[i]
            if start >= end and (match := match_here(flat, start)):
                end = match.end()
                yield match

    def copy_segments(
        self, kinds: Iterable[SegmentKind] = (SegmentKind.SENTENCE,)
    ) -> list[Segment]:
        """Segments of the given kinds."""
        wanted = frozenset(kinds)
        return [segment for segment in self.segments if segment.kind in wanted]
