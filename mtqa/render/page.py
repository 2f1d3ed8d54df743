"""The report as the page shows it: every text, number and anchor decided, only layout left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mtqa.document import Attribution, Finding, Origin, Report, SegmentKind, StoryReport
from mtqa.mqm import PROFILES, Severity, Weights
from mtqa.render.change import Kind, Piece, pieces, removes_all
from mtqa.render.explanation import Explanation
from mtqa.render.figures import FamilyRow, Strip, family_rows, strip
from mtqa.render.phrasebook import in_french
from mtqa.render.runs import Paragraph, Run, in_order, paragraphs
from mtqa.render.visible import sentence, visible
from mtqa.render.wording import Wording

#: Below this many words the linear score is out of its calibrated range (themqm.org).
_CALIBRATED_FROM = 1000
#: A quotation in the table of speakers is cut to this many code points.
_QUOTE_LIMIT = 240
#: How scoring begins what it says of a short story.
_SHORT = "the story is "
_SCORES = ("overall", "mqm", "mqm_raw", "qe")


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
    """A finding as a margin note, numbered from 1 in its story."""

    number: int
    id: str
    mark: str
    finding: Finding
    changes: tuple[tuple[Piece, ...], ...]
    removes: bool


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
    """A paragraph with its marks and its margin notes."""

    id: str
    kind: SegmentKind
    runs: tuple[RunView, ...]
    notes: tuple[Note, ...]


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


@dataclass(frozen=True, slots=True)
class StoryView:
    """One story's section of the page."""

    id: str
    story: StoryReport
    reasons: tuple[Said, ...]
    scores: tuple[ScoreView, ...]
    short: bool
    counts: tuple[tuple[Severity, int], ...]
    blocks: tuple[Block, ...]
    families: tuple[FamilyRow, ...]
    strip: Strip | None
    spoken: tuple[Spoken, ...]
    unattributed: tuple[Spoken, ...]
    notes: tuple[Note, ...]


class RuleView(NamedTuple):
    """A rule that spoke; ``explanation`` is None where nothing is documented."""

    code: str
    finding: Finding
    explanation: Explanation | None
    seen: tuple[tuple[StoryView, Note], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page: stories worst first, then the rules they met."""

    report: Report
    reasons: tuple[Said, ...]
    stories: tuple[StoryView, ...]
    rules: tuple[RuleView, ...]


def build(report: Report, explanations: Mapping[str, Explanation], words: Wording) -> Page:
    """The page of ``report``; sections stand worst first, then by path."""
    ranked = sorted(report.documents, key=_worst_first)
    stories = tuple(_story(f"s{i}", story, words) for i, story in enumerate(ranked, start=1))
    seen: dict[str, list[tuple[StoryView, Note]]] = {}
    for story in stories:
        for note in story.notes:
            seen.setdefault(note.finding.code, []).append((story, note))
    rules = tuple(
        RuleView(code, places[0][1].finding, explanations.get(code), tuple(places))
        for code, places in sorted(seen.items())
    )
    return Page(report, _reasons(report.reasons, words), stories, rules)


def _worst_first(story: StoryReport) -> tuple[bool, list[int], float, str]:
    by_severity = [
        -sum(finding.severity is severity for finding in story.findings)
        for severity in reversed(Severity)
    ]
    overall = story.scores.get("overall")
    value = overall.value if overall else None
    return story.passed, by_severity, 101.0 if value is None else value, story.document.path


def _story(prefix: str, story: StoryReport, words: Wording) -> StoryView:
    findings = in_order(story)
    text = story.document.text
    notes = tuple(
        _note(prefix, number, finding, text) for number, finding in enumerate(findings, start=1)
    )
    spoken = [_spoken(prefix, i, q, text) for i, q in enumerate(story.quotations)]
    weights = _weights(story)
    return StoryView(
        id=prefix,
        story=story,
        reasons=_reasons(story.reasons, words),
        scores=tuple(_scores(story, words)),
        short=0 < story.words < _CALIBRATED_FROM,
        counts=tuple(
            (severity, sum(finding.severity is severity for finding in findings))
            for severity in reversed(Severity)
        ),
        blocks=tuple(_blocks(prefix, story, notes)),
        families=family_rows(findings, weights),
        strip=strip(story, findings, weights),
        spoken=tuple(quote for quote in spoken if quote.speaker is not None),
        unattributed=tuple(quote for quote in spoken if quote.speaker is None),
        notes=notes,
    )


def _note(prefix: str, number: int, finding: Finding, text: str) -> Note:
    changes = [tuple(pieces(text, finding, fix)) for fix in finding.fixes]
    changes = [change for change in changes if change]
    removes = bool(changes) and removes_all(list(changes[0]))
    shown = () if removes else tuple(tuple(map(_shown, change)) for change in changes)
    return Note(number, f"{prefix}-n{number}", f"{prefix}-m{number}", finding, shown, removes)


def _shown(piece: Piece) -> Piece:
    """A change of nothing but spaces would not be seen."""
    if piece.kind is not Kind.KEEP and piece.text.isspace():
        return Piece(piece.kind, "␣" * len(piece.text))
    return Piece(piece.kind, visible(piece.text))


def _blocks(prefix: str, story: StoryReport, notes: Sequence[Note]) -> Iterator[Block]:
    group: list[Paragraph] = []
    for paragraph in paragraphs(story):
        if group and _folded(paragraph) != _folded(group[-1]):
            yield _block(prefix, story, group, notes)
            group = []
        group.append(paragraph)
    if group:
        yield _block(prefix, story, group, notes)


def _folded(paragraph: Paragraph) -> bool:
    return paragraph.kind is SegmentKind.BOILERPLATE


def _block(
    prefix: str, story: StoryReport, group: Sequence[Paragraph], notes: Sequence[Note]
) -> Block:
    views = tuple(
        ParagraphView(
            f"{prefix}-p{paragraph.index + 1}",
            paragraph.kind,
            tuple(_run(prefix, story, run, notes) for run in paragraph.runs),
            tuple(notes[n] for n in paragraph.findings),
        )
        for paragraph in group
    )
    return Block(_folded(group[0]), views, sum(len(view.notes) for view in views))


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
