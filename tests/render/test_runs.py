"""Whatever the findings, the runs are the text, and each run is under the right findings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mtqa.document import (
    Attribution,
    Document,
    Family,
    Finding,
    Segment,
    SegmentKind,
    StoryReport,
)
from mtqa.mqm import Severity
from mtqa.render.runs import in_order, paragraphs

TEXT = "  Un titre\n\nUne phrase ici. Une autre là.\n\nLire aussi\nCommenter\n"
SEGMENTS = (
    Segment(0, 2, 10, SegmentKind.HEADLINE, 0),
    Segment(1, 12, 27, SegmentKind.SENTENCE, 1),
    Segment(2, 28, 41, SegmentKind.SENTENCE, 1),
    Segment(3, 43, 53, SegmentKind.BOILERPLATE, 2),
    Segment(4, 54, 63, SegmentKind.BOILERPLATE, 2),
)
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


def story(findings: tuple[Finding, ...], quotations: tuple[Attribution, ...] = ()) -> StoryReport:
    return StoryReport(Document(TEXT), "sk", "fr", 7, SEGMENTS, findings, quotations)


def at(start: int, end: int, severity: Severity = Severity.MAJOR) -> Finding:
    return Finding(
        start, end, "T", "t", Family.QUOTES, None, severity, TEXT[start:end], 0, "message"
    )  # fmt: skip


@given(st.lists(st.tuples(SPANS, st.sampled_from(Severity)), max_size=8))
def test_runs_are_the_text_under_its_findings(drawn: list[tuple[list[int], Severity]]) -> None:
    report = story(tuple(at(start, end, severity) for (start, end), severity in drawn))
    findings = in_order(report)
    blocks = paragraphs(report)
    covered = set()
    opened: list[int] = []
    closed: list[int] = []
    last = 0
    for block in blocks:
        for run in block.runs:
            assert run.start >= last
            assert not TEXT[last : run.start].strip()
            last = run.end
            opened += run.opens
            closed += run.closes
            covered |= set(range(run.start, run.end))
            if run.start < run.end:
                expected = {
                    n for n, f in enumerate(findings) if f.start <= run.start and run.end <= f.end
                }
                assert expected == set(run.findings)
                ranks = [findings[n].severity.rank for n in run.findings]
                assert ranks == sorted(ranks)
    assert covered >= {i for i, char in enumerate(TEXT) if not char.isspace()}
    assert sorted(opened) == sorted(closed) == list(range(len(findings)))
    assert sorted(n for block in blocks for n in block.findings) == list(range(len(findings)))


def test_furniture_is_listed_piece_by_piece_and_sentences_together() -> None:
    kinds = [(block.kind, TEXT[slice(*block.span)]) for block in paragraphs(story(()))]
    assert kinds == [
        (SegmentKind.HEADLINE, "Un titre"),
        (SegmentKind.SENTENCE, "Une phrase ici. Une autre là."),
        (SegmentKind.BOILERPLATE, "Lire aussi"),
        (SegmentKind.BOILERPLATE, "Commenter"),
    ]


def test_a_quotation_has_its_anchor() -> None:
    quotation = Attribution(16, 22, None, None, None)
    runs = paragraphs(story((), (quotation,)))[1].runs
    assert [(run.start, run.anchors) for run in runs] == [(12, ()), (16, (0,))]


def test_a_text_without_segments_is_one_paragraph() -> None:
    report = StoryReport(Document("abc"), None, None, 0, (), (), ())
    assert [block.span for block in paragraphs(report)] == [(0, 3)]
    assert paragraphs(StoryReport(Document(""), None, None, 0, (), (), ())) == []
