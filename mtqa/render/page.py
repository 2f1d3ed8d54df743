"""The report as the page shows it: every text, number and anchor decided, only layout left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from mtqa.document import (
    Attribution,
    Finding,
    Origin,
    Report,
    Score,
    SegmentKind,
    StoryReport,
    Suppressed,
)
from mtqa.mqm import PROFILES, Severity, Weights
from mtqa.render.anchors import anchored, story_keys
from mtqa.render.beside import beside
from mtqa.render.change import Kind, Piece, pieces, removes_all
from mtqa.render.corrected import corrected_together, correction, packed
from mtqa.render.explanation import Explanation
from mtqa.render.figures import family_rows, histogram, strip, sum_rows
from mtqa.render.french import finds_in_french, why_in_french
from mtqa.render.messages import message_in_french
from mtqa.render.phrasebook import in_french
from mtqa.render.runs import Paragraph, Run, paragraphs
from mtqa.render.views import (
    Block,
    Layer,
    Note,
    Page,
    ParagraphView,
    RuleView,
    RunView,
    Said,
    ScoreView,
    Spoken,
    StoryView,
    SuppressedView,
)
from mtqa.render.visible import sentence, visible
from mtqa.render.wording import Wording

#: Below this many words the linear score is out of its calibrated range (themqm.org).
_CALIBRATED_FROM = 1000
#: A quotation in the table of speakers is cut to this many code points.
_QUOTE_LIMIT = 240
#: How scoring begins what it says of a short story.
_SHORT = "the story is "
_SCORES = ("overall", "mqm", "mqm_raw", "qe")


def build(report: Report, explanations: Mapping[str, Explanation], words: Wording) -> Page:
    """The page of ``report``; sections stand worst first, then by path."""
    ranked = sorted(report.documents, key=_worst_first)
    stories = tuple(
        _story(f"s{i}", key, story, words)
        for i, (key, story) in enumerate(zip(story_keys(ranked), ranked, strict=True), start=1)
    )
    seen: dict[str, list[tuple[StoryView, Note]]] = {}
    for story in stories:
        for note in story.notes:
            seen.setdefault(note.finding.code, []).append((story, note))
    rules = []
    for code, places in sorted(seen.items()):
        note, known = places[0][1], explanations.get(code)
        documented = tuple(_documented(known, words)) if known else ()
        rules.append(RuleView(code, note.finding, known, note.message, documented, tuple(places)))
    origins = {note.finding.origin for story in stories for note in story.notes}
    return Page(
        report,
        _reasons(report.reasons, words),
        stories,
        tuple(rules),
        sum_rows([story.families for story in stories]),
        histogram(ranked),
        tuple({score.name: score for story in stories for score in story.scores}.values()),
        Counter(note.finding.severity for story in stories for note in story.notes),
        tuple(origin for origin in Origin if origin in origins),
    )


def _documented(known: Explanation, words: Wording) -> Iterator[tuple[str, Said]]:
    french = words.lang == "fr"
    finds = finds_in_french(known.code) or message_in_french(known.code, known.finds)
    why = why_in_french(known.code, known.why)
    for label, english, said in (("what", known.finds, finds), ("because", known.why, why)):
        if english:
            yield label, _either(english, said if french else None)
    if known.authority:
        yield "authority", Said(sentence(known.authority), "en")


def _worst_first(story: StoryReport) -> tuple[bool, list[int], float, str]:
    by_severity = [
        -sum(finding.severity is severity for finding in story.findings)
        for severity in reversed(Severity)
    ]
    overall = story.scores.get("overall")
    value = overall.value if overall else None
    return story.passed, by_severity, 101.0 if value is None else value, story.document.path


def _story(prefix: str, key: str, story: StoryReport, words: Wording) -> StoryView:
    named = anchored(story, key)
    findings = [finding for finding, _ in named]
    text = story.document.text
    notes = tuple(
        _note(prefix, number, story, finding, anchor, words)
        for number, (finding, anchor) in enumerate(named, start=1)
    )
    spoken = [_spoken(prefix, i, q, text) for i, q in enumerate(story.quotations)]
    weights = _weights(story)
    cut = paragraphs(story)
    sources = _sources(story, cut)
    corrected = corrected_together(story, findings)
    return StoryView(
        id=prefix,
        story=story,
        reasons=_reasons(story.reasons, words),
        scores=tuple(_scores(story, words)),
        overall=story.scores.get("overall", Score(None)).value,
        short=0 < story.words < _CALIBRATED_FROM,
        counts=tuple(
            (severity, sum(finding.severity is severity for finding in findings))
            for severity in reversed(Severity)
        ),
        blocks=tuple(_blocks(prefix, story, cut, notes, sources)),
        families=family_rows(findings, weights),
        strip=strip(story, findings, weights),
        spoken=tuple(quote for quote in spoken if quote.speaker is not None),
        unattributed=tuple(quote for quote in spoken if quote.speaker is None),
        notes=notes,
        text=packed(text) if corrected else None,
        corrected=tuple(number + 1 for number in corrected),
        parallel=bool(sources),
        suppressed=tuple(_suppressed(text, each, words) for each in story.suppressed),
    )


def _sources(story: StoryReport, cut: Sequence[Paragraph]) -> dict[int, str]:
    """The source of each paragraph that is not furniture, by its index; empty where unknown."""
    own = [paragraph for paragraph in cut if not _folded(paragraph)]
    text = story.document.text
    found = beside(story.source_text or "", [text[slice(*each.span)] for each in own])
    indexes = [paragraph.index for paragraph in own]
    return dict(zip(indexes, map(visible, found), strict=True)) if found else {}


def _suppressed(text: str, each: Suppressed, words: Wording) -> SuppressedView:
    finding = each.finding
    return SuppressedView(
        finding,
        visible(" ".join(text[finding.start : finding.end].split())),
        _message(finding, words),
        visible(each.reason),
        f"by_{each.by}",
    )


def _message(finding: Finding, words: Wording) -> Said:
    french = message_in_french(finding.code, finding.message) if words.lang == "fr" else None
    return _either(finding.message, french)


def _either(english: str, french: str | None) -> Said:
    return Said(sentence(french or english), "fr" if french else "en")


def _note(
    prefix: str, number: int, story: StoryReport, finding: Finding, anchor: str, words: Wording
) -> Note:
    text = story.document.text
    changes = [tuple(pieces(text, finding, fix)) for fix in finding.fixes]
    changes = [change for change in changes if change]
    removes = bool(changes) and removes_all(list(changes[0]))
    shown = () if removes else tuple(tuple(map(_shown, change)) for change in changes)
    made = None if removes else correction(story, finding)
    return Note(
        number,
        f"{prefix}-n{number}",
        f"{prefix}-m{number}",
        anchor,
        finding,
        _message(finding, words),
        shown,
        removes,
        packed((finding.fixes[0].edits, *(made[:2] if made else ()))) if finding.fixes else None,
    )


def _shown(piece: Piece) -> Piece:
    """A change of nothing but spaces would not be seen."""
    if piece.kind is not Kind.KEEP and piece.text.isspace():
        return Piece(piece.kind, "␣" * len(piece.text))
    return Piece(piece.kind, visible(piece.text))


def _blocks(
    prefix: str,
    story: StoryReport,
    cut: Sequence[Paragraph],
    notes: Sequence[Note],
    sources: Mapping[int, str],
) -> Iterator[Block]:
    for furniture, group in groupby(cut, _folded):
        views = tuple(
            ParagraphView(
                paragraph.kind,
                tuple(_run(prefix, story, run, notes) for run in paragraph.runs),
                tuple(notes[n] for n in paragraph.findings),
                sources.get(paragraph.index),
            )
            for paragraph in group
        )
        yield Block(furniture, views, sum(len(view.notes) for view in views))


def _folded(paragraph: Paragraph) -> bool:
    return paragraph.kind is SegmentKind.BOILERPLATE


def _run(prefix: str, story: StoryReport, run: Run, notes: Sequence[Note]) -> RunView:
    layers = tuple(
        Layer(
            n + 1,
            notes[n].finding.severity,
            notes[n].finding.origin is Origin.MODEL,
            notes[n].mark if n in run.opens else None,
        )
        for n in run.findings
    )
    return RunView(
        visible(story.document.text[run.start : run.end]),
        layers,
        tuple(notes[n] for n in run.closes),
        tuple(f"{prefix}-q{i + 1}" for i in run.anchors),
    )


def _spoken(prefix: str, number: int, quotation: Attribution, text: str) -> Spoken:
    said = text[quotation.start : quotation.end]
    if len(said) > _QUOTE_LIMIT:
        said = said[:_QUOTE_LIMIT].rsplit(None, 1)[0] + " …"
    return Spoken(
        f"{prefix}-q{number + 1}",
        visible(said),
        None if quotation.speaker is None else visible(quotation.speaker),
        None if quotation.verb is None else visible(quotation.verb),
        _place(quotation),
    )


def _place(quotation: Attribution) -> str:
    if quotation.attribution is None:
        return "place_none"
    if quotation.attribution.end <= quotation.start:
        return "place_before"
    return "place_after" if quotation.attribution.start >= quotation.end else "place_inside"


def _weights(story: StoryReport) -> Weights:
    """The profile that the scores were computed with, as their signature names it."""
    name = (story.signature or "").partition("|")[0].removeprefix("profile:")
    return PROFILES.get(name, PROFILES["news"])


def _scores(story: StoryReport, words: Wording) -> Iterator[ScoreView]:
    for name in _SCORES:
        score = story.scores.get(name)
        value = None if score is None or score.value is None else words.number(score.value, 1)
        note = _score_note(score.note if score else None, words)
        yield ScoreView(words[name], value, True, words[f"{name}_what"], note)
    if story.reference is not None:
        for name in ("bleu", "chrf", "ter"):
            value = words.number(getattr(story.reference, name), 1)
            yield ScoreView(words[name], value, name != "ter", words[f"{name}_what"], None)


def _score_note(note: str | None, words: Wording) -> Said | None:
    """The note without what the page says once for all scores: that the story is short."""
    parts = [part for part in (note or "").split("; ") if not part.startswith(_SHORT)]
    text = "; ".join(part for part in parts if part)
    return _said(text, words) if text else None


def _reasons(reasons: Sequence[str], words: Wording) -> tuple[Said, ...]:
    return tuple(_said(reason, words) for reason in reasons)


def _said(text: str, words: Wording) -> Said:
    french = in_french(text) if words.lang == "fr" else None
    said = french or re.sub(r"\bmqm\b", "MQM", text)
    return Said(sentence(said), "fr" if french else "en")
