"""The report for a terminal, a log or a pipe: readable at 80 columns and without colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from mtqa.document import TOGETHER, Band, Family, Finding, Origin, Report, StoryReport
from mtqa.mqm import Severity
from mtqa.render.change import Piece, after, before, pieces, removes_all
from mtqa.render.excerpt import excerpt
from mtqa.render.lines import Lines
from mtqa.render.runs import in_order
from mtqa.render.visible import one_line
from mtqa.render.wrapping import print_wrapped

STYLES = {
    Severity.CRITICAL: "bold red",
    Severity.MAJOR: "red",
    Severity.MINOR: "yellow",
    Severity.NEUTRAL: "cyan",
}
_MARKS = ("⟦", "⟧")
#: the same for a terminal that can't show them
_ASCII_MARKS = (">>", "<<")
_SCORES = (("overall", "overall"), ("mqm", "mqm"), ("mqm_raw", "raw"), ("qe", "qe"))


def render(report: Report, console: Console) -> None:
    """Print ``report`` on ``console``: each story with its findings, then the sum of all."""
    for number, story in enumerate(report.documents):
        if number and story.findings:
            console.print()
        _story(story, console)
    if (report.errors or report.unusable) and report.documents:
        console.print()
    missed = [("not read", error) for error in report.errors]
    missed += [("not used", error) for error in report.unusable]
    for what, error in missed:
        print_wrapped(console, Text.assemble((f"{what}  ", "bold red"), one_line(error.path)))
        print_wrapped(console, Text(one_line(error.message)), indent=4)
    for fault in report.faults:
        print_wrapped(console, Text.assemble(("fault  ", "bold red"), one_line(fault.code)))
        print_wrapped(console, Text(one_line(fault.error)), indent=4)
    _gone(report, console)
    if len(report.documents) + len(report.errors) != 1:
        console.print()
        print_wrapped(console, _verdict(report.passed, _run_summary(report)))
        # a story that fails says why itself
        for reason in report.reasons:
            if reason.startswith(TOGETHER):
                print_wrapped(console, Text(f"· {one_line(reason)}"), indent=6)
    counts = Counter(each.by for story in report.documents for each in story.suppressed)
    if counts:
        by = ", ".join(f"{n} by {who}" for who, n in sorted(counts.items()))
        said = f"{_plural(counts.total(), 'finding', 'findings')} suppressed: {by}"
        print_wrapped(console, Text(said, style="dim"), indent=6)


def _gone(report: Report, console: Console) -> None:
    gone = report.baseline.gone if report.baseline else ()
    if not gone:
        return
    console.print()
    said = f"Gone since the baseline was written: {_plural(len(gone), 'finding', 'findings')}"
    print_wrapped(console, Text(said))
    for each in gone:
        print_wrapped(
            console,
            Text(f"{one_line(each.path)}: {one_line(each.text)}"),
            indent=4,
            head=Text(f"{one_line(each.code)}  ", style="dim"),
        )


def _run_summary(report: Report) -> str:
    passed = sum(story.passed for story in report.documents)
    summary = f"{_plural(len(report.documents), 'story', 'stories')}, {passed} of them fit to run"
    if report.errors:
        summary += f"; {_plural(len(report.errors), 'input', 'inputs')} not read"
    return summary


def _story(story: StoryReport, console: Console) -> None:
    findings = in_order(story)
    path = one_line(story.document.path)
    facts = _facts(story)
    if story.passed and not findings and not story.crashes:
        print_wrapped(console, _verdict(True, f"{path}  {facts}"))
        for note in story.document.notes:
            print_wrapped(console, Text(one_line(note), style="dim"), indent=6)
        return
    print_wrapped(console, Text(path, style="bold"))
    band = f"  [{story.band.value}]" if story.band and story.band is not Band.READY else ""
    print_wrapped(console, _verdict(story.passed, f"{_counts(findings)}{band}"))
    for reason in story.reasons:
        print_wrapped(console, Text(f"· {one_line(reason)}"), indent=6)
    print_wrapped(console, Text(facts, style="dim"), indent=6)
    for note in (*story.document.notes, *_notes(story)):
        print_wrapped(console, Text(one_line(note), style="dim"), indent=6)
    lines = Lines(story.document.text)
    marks = _marks(console)
    for finding in findings:
        if finding.family is not Family.BOILERPLATE:
            console.print()
            _finding(story.document.text, finding, lines, marks, console)
    _furniture(findings, lines, console)
    for crash in story.crashes:
        text = Text.assemble(("rule crashed  ", "bold red"), f"{crash.code}: {crash.error}")
        print_wrapped(console, text, indent=2)
    if findings:
        console.print()
        print_wrapped(console, Text(_families(findings), style="dim"), indent=2)


def _finding(
    text: str,
    finding: Finding,
    lines: Lines,
    marks: tuple[str, str],
    console: Console,
) -> None:
    style = STYLES[finding.severity]
    hint = finding.origin is Origin.MODEL
    head = Text.assemble(
        ("HINT" if hint else finding.severity.value.upper(), style),
        f"  {one_line(finding.code)}  {finding.family.value}",
        (f"  line {lines.place(finding.start).line}", "dim"),
    )
    print_wrapped(console, head, indent=2)
    shown = excerpt(text, finding)
    print_wrapped(
        console,
        Text.assemble(
            shown.before, (marks[0], style), (shown.marked, f"{style} underline"),
            (marks[1], style), shown.after,
        ),
        indent=4,
    )  # fmt: skip
    print_wrapped(console, Text(one_line(finding.message)), indent=4)
    said = {finding.message}
    for fix in finding.fixes:
        change = pieces(text, finding, fix)
        told = "nothing, remove it" if removes_all(change) else _told(change)
        # packs give their advice in the message, between these marks
        if change and not any(told == other or f"« {told} »" in other for other in said):
            label = "or: " if len(said) > 1 else "write: "
            print_wrapped(console, Text(told, style="green"), indent=4, head=Text(label))
            said.add(told)


def _told(change: list[Piece]) -> str:
    new, old = after(change), before(change)
    if new.split() == old.split():
        # only spaces of another kind: they have to be named to be seen
        new = new.replace("\u00a0", "<NBSP>").replace("\u202f", "<NNBSP>")
    return one_line(new).strip(" ")


def _furniture(findings: Sequence[Finding], lines: Lines, console: Console) -> None:
    own = [finding for finding in findings if finding.family is Family.BOILERPLATE]
    if not own:
        return
    console.print()
    numbers = list(dict.fromkeys(str(lines.place(finding.start).line) for finding in own))
    passages = _plural(len(own), "passage", "passages")
    places = f"line{'s' * (len(numbers) > 1)} {', '.join(numbers)}"
    head = Text.assemble("Not part of the copy, remove: ", (f"{passages}, {places}", "dim"))
    print_wrapped(console, head, indent=2)
    for finding in own:
        words = one_line(finding.text).strip()
        short = words if len(words) <= 56 else words[:55].rstrip() + "…"
        code = Text(f"{one_line(finding.code)}  ", style="dim")
        print_wrapped(console, Text(short), indent=4, head=code)


def _verdict(passed: bool, text: str) -> Text:
    return Text.assemble(("pass  ", "bold green") if passed else ("FAIL  ", "bold red"), text)


def _facts(story: StoryReport) -> str:
    """Scores and size in a line; a score that can't be had is a dash."""
    values = []
    for name, label in _SCORES:
        score = story.scores.get(name)
        if score is not None:
            values.append(f"{label} {'–' if score.value is None else f'{score.value:g}'}")
    if story.reference is not None:
        reference = story.reference
        values.append(f"BLEU {reference.bleu:g} chrF {reference.chrf:g} TER {reference.ter:g}")
    if story.suppressed:
        values.append(f"{len(story.suppressed)} suppressed")
    source = f"{story.source_lang or '?'} → {story.target_lang or '?'}"
    return " · ".join([*values, _plural(story.words, "word", "words"), source])


def _notes(story: StoryReport) -> list[str]:
    """Why a score is missing or is to be read with care, each reason once."""
    notes: dict[str, list[str]] = {}
    for name, label in _SCORES:
        score = story.scores.get(name)
        if score is not None and score.note:
            notes.setdefault(score.note, []).append(label)
    return [f"{', '.join(labels)}: {note}" for note, labels in notes.items()]


def _counts(findings: Sequence[Finding]) -> str:
    said = [finding for finding in findings if finding.origin is Origin.RULE]
    counts = [
        f"{sum(finding.severity is severity for finding in said)} {severity.value}"
        for severity in reversed(Severity)
        if any(finding.severity is severity for finding in said)
    ]
    hints = len(findings) - len(said)
    if hints:
        counts.append(_plural(hints, "hint", "hints"))
    return ", ".join(counts) or "no findings"


def _families(findings: Sequence[Finding]) -> str:
    counts = {family: sum(finding.family is family for finding in findings) for family in Family}
    # the families keep their own order where they are as many
    ranked = sorted(((n, family.value) for family, n in counts.items() if n), key=lambda c: -c[0])
    total = _plural(len(findings), "finding", "findings")
    return f"{total}: " + ", ".join(f"{family} {n}" for n, family in ranked)


def _marks(console: Console) -> tuple[str, str]:
    return _MARKS if console.encoding.lower().startswith("utf") else _ASCII_MARKS


def _plural(n: int, one: str, many: str) -> str:
    return f"{n:,} {one if n == 1 else many}"
