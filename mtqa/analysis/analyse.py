"""Document → Story: the rooms of the analysis in the order in which they need each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mtqa.analysis.attribution import attribute
from mtqa.analysis.dateline import find_dateline
from mtqa.analysis.flat import flatten, fold
from mtqa.analysis.identify import SegmentLanguages
from mtqa.analysis.layout import Block, BlockKind, lay_out
from mtqa.analysis.provenance import infer_source
from mtqa.analysis.quotations import find_quotations
from mtqa.analysis.sentences import sentences
from mtqa.analysis.story import Story
from mtqa.analysis.tokens import Tokens
from mtqa.analysis.vocabulary import Vocabulary
from mtqa.document import COPY_KINDS, Document, Segment, SegmentKind, Span
from mtqa.errors import UsageError
from mtqa.languages import load_language, load_lexicon

_KINDS = {
    BlockKind.HEADLINE: SegmentKind.HEADLINE,
    BlockKind.BYLINE: SegmentKind.BYLINE,
    BlockKind.BOILERPLATE: SegmentKind.BOILERPLATE,
}


def analyse(
    document: Document, *, source_lang: str | None = None, target_lang: str = "fr"
) -> Story:
    """What can be seen in ``document``.

    ``source_lang`` and ``target_lang`` are BCP 47; a source that is not given is read off the
    dateline's agency, or else off the names in the story. Raises UsageError for a target
    language without data.
    """
    language = load_language(target_lang)
    lexicon = load_lexicon(language.tag)
    if lexicon is None:
        raise UsageError(f"no word forms ship for target language '{target_lang}'")
    text = document.text
    layout = lay_out(text)
    flat = flatten(text, layout.soft_breaks)
    folded = fold(flat)
    dateline = find_dateline(flat, layout.blocks)
    cut = dateline.span if dateline else None
    segments: list[Segment] = []
    tokens = Tokens(language)
    languages = SegmentLanguages(language.tag, lexicon)
    for paragraph, block in enumerate(layout.blocks):
        for start, end, kind in _pieces(flat, block, cut, language.abbreviations):
            index = len(segments)
            lang = None
            if kind in COPY_KINDS:
                first = len(tokens)
                tokens.add_segment(flat, start, end, index)
                lang = languages.identify(flat[start:end], tokens, first)
                if lang not in (None, language.tag):
                    tokens.cut(first)
            segments.append(Segment(index, start, end, kind, paragraph, lang))
    story = Story(
        document=document,
        language=language,
        lexicon=lexicon,
        source_lang=source_lang or (dateline.source_lang if dateline else None),
        agency=dateline.agency if dateline else None,
        flat=flat,
        folded=folded,
        paragraphs=tuple(Span(block.start, block.end) for block in layout.blocks),
        segments=tuple(segments),
        tokens=tokens,
        vocabulary=Vocabulary(tokens, lexicon),
    )
    if story.source_lang is None and story.agency is None:
        story = replace(story, source_lang=infer_source(story))
    return attribute(find_quotations(story))


def _pieces(
    flat: str, block: Block, dateline: Span | None, abbreviations: frozenset[str]
) -> Iterator[tuple[int, int, SegmentKind]]:
    """A block's segments: furniture and headlines whole, body text by sentence."""
    kind = _KINDS.get(block.kind)
    if kind is not None:
        yield block.start, block.end, kind
        return
    start = block.start
    if dateline is not None and block.start <= dateline.start < block.end:
        if dateline.start > start:
            for span in sentences(flat, Span(start, dateline.start), abbreviations):
                yield span.start, span.end, SegmentKind.SENTENCE
        yield dateline.start, dateline.end, SegmentKind.DATELINE
        start = dateline.end
    for span in sentences(flat, Span(start, block.end), abbreviations):
        yield span.start, span.end, SegmentKind.SENTENCE
