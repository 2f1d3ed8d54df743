"""What holds of any text: offsets, order, scores, no crash, the same bytes again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.config import Config
from mtqa.document import Document, Report, StoryReport
from mtqa.fixing import apply_fixes
from mtqa.pipeline import Checker
from mtqa.render import json as json_format

SAMPLES = sorted((Path(__file__).resolve().parents[1] / "samples").glob("*.fr.txt"))
TEXTS = [path.read_bytes().decode("utf-8-sig") for path in SAMPLES]
CHECKER = Checker(Config(source_lang="sk", target_lang="fr", model="none"))

#: What French quotation is made of, and what breaks it.
PIECES = (
    "« ", " »", "«", "»", "“", "”", "„", '"', "'", "’", "‹", "›", "›", "»a dit", " a-t-il ",
    "-t-il", " dit-elle", " a déclaré ", " selon ", " l’a dit", " X ", " Jana Nováková ",
    " le ministre ", " qui ", ", ", ". ", " : ", " ? ", " ! ", "…", "...", " – ", "—", "\n",
    "\n\n", "\r\n", "\r", "\t", "\u00a0", "\u202f", "\u2028", "\u0085", "\ufeff", "\u200b",
    "\u00ad", "e\u0301", "İ", "ſ", "ß", "ﬁ", "𝔄", "😀", "👩‍🚒", "5%", "100,000", "28. ",
    "2:1", "M. ", "J.-P. ", "(TASR) –", "Bratislava 3 juin (SITA) – ", "aujourd'hui", "qu'",
    "l'", "-", "0", "É", "a", "il ", "elle ", "⟦", "\x00",
)  # fmt: skip

fragments = st.one_of(st.sampled_from(PIECES), st.text(max_size=8))
arbitrary = st.lists(st.one_of(fragments, st.text(max_size=60)), max_size=40).map("".join)


@st.composite
def edited_samples(draw: st.DrawFn) -> str:
    """A sample after some deletions, insertions, repetitions and moves."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 12))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 60)))
        piece = draw(st.one_of(st.just(""), fragments, st.just(2 * text[start:end])))
        text = text[:start] + piece + text[end:]
    return text


def check(text: str) -> StoryReport:
    return CHECKER.check(Document(text), strict=True)


def hold(text: str) -> None:
    """Everything a report promises of the text it is about."""
    report = check(text)
    assert not report.crashes
    order = [(finding.start, finding.end, finding.code) for finding in report.findings]
    assert order == sorted(set(order))
    for finding in report.findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text
        assert 0 <= finding.segment < len(report.segments)
        for fix in finding.fixes:
            assert apply_fixes(text, [fix]) != text
    last = 0
    for index, segment in enumerate(report.segments):
        assert segment.index == index
        assert last <= segment.start < segment.end <= len(text)
        assert not text[last : segment.start].strip()
        last = segment.end
    assert not text[last:].strip()
    for quotation in report.quotations:
        assert 0 <= quotation.start < quotation.end <= len(text)
        if quotation.attribution:
            assert 0 <= quotation.attribution[0] < quotation.attribution[1] <= len(text)
    assert report.words <= len(text.split())
    for score in report.scores.values():
        assert score.note if score.value is None else 0 <= score.value <= 100
    written = json_format.render(Report((report,)))
    assert json_format.render(Report((check(text),))) == written
    (document,) = json.loads(written)["documents"]
    for row in document["findings"]:
        assert text[row["start"] : row["end"]] == row["text"]


@given(arbitrary)
def test_any_text(text: str) -> None:
    hold(text)


@given(edited_samples())
def test_edited_samples(text: str) -> None:
    hold(text)


DISTORTIONS: dict[str, Callable[[str], str]] = {
    "none": str,
    "upper": str.upper,
    "lower": str.lower,
    "title": str.title,
    "reversed": lambda text: text[::-1],
    "one-line": lambda text: text.replace("\n", " "),
    "mojibake": lambda text: text.encode().decode("cp1252", "replace"),
}


@pytest.mark.parametrize("text", TEXTS, ids=[path.name for path in SAMPLES])
@pytest.mark.parametrize("distortion", DISTORTIONS)
def test_distorted_samples(text: str, distortion: str) -> None:
    hold(DISTORTIONS[distortion](text))


@pytest.mark.parametrize("text", TEXTS, ids=[path.name for path in SAMPLES])
@pytest.mark.parametrize("line_end", ["\r\n", "\r"], ids=["crlf", "cr"])
def test_line_ends_change_no_finding(text: str, line_end: str) -> None:
    plain = [(finding.code, finding.text.split()) for finding in check(text).findings]
    other = check(text.replace("\n", line_end)).findings
    assert [(finding.code, finding.text.split()) for finding in other] == plain


def test_the_same_bytes_from_every_process() -> None:
    """Nothing depends on the order of a set, which differs from process to process."""
    command = [sys.executable, "-m", "mtqa", "check", "--format", "json", *map(str, SAMPLES)]
    outputs = [
        subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False
        )
        for seed in ("0", "1", "2")
    ]
    assert {done.returncode for done in outputs} == {1}, outputs[0].stderr.decode()
    assert len({done.stdout for done in outputs}) == 1
