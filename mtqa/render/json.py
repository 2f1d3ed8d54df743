"""The report as JSON, schema_version 1: for programs, the same bytes for the same input."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from mtqa.comparisons import AgainstBaseline
from mtqa.document import (
    Attribution,
    Crash,
    Finding,
    Fix,
    ReferenceScores,
    Report,
    Score,
    StoryReport,
)
from mtqa.version import __version__

SCHEMA_VERSION = 1
#: scores that every document names, null where they can't be had; others follow by name
SCORES = ("mqm", "mqm_raw", "qe", "overall")
#: levels that are broken over lines; deeper values (a finding, a segment) are a line each
_BROKEN_LEVELS = 4
_SURROGATE = re.compile("[\ud800-\udfff]")


def render(report: Report) -> str:
    """``report`` as JSON text that ends in a line end and can always be encoded.

    Offsets are code points.
    """
    tree = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "mtqa", "version": __version__},
        "passed": report.passed,
        "reasons": list(report.reasons),
        "documents": [_document(story) for story in report.documents],
        "errors": [
            {"path": error.path, "message": error.message}
            for error in (*report.errors, *report.unusable)
        ],
        "faults": [_crash(fault) for fault in report.faults],
        "notes": list(report.notes),
        "baseline": _baseline(report.baseline) if report.baseline else None,
    }
    return lay_out(tree, _BROKEN_LEVELS)


def lay_out(tree: dict[str, Any], levels: int) -> str:
    r"""``tree`` as JSON, its upper levels broken over lines; always encodable, ends in a line end.

    A lone surrogate stands as its ``\ud800`` escape.
    """
    text = _lay_out(tree, levels, "\n")
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def _document(story: StoryReport) -> dict[str, Any]:
    scores, notes = _scores(story.scores, SCORES)
    return {
        "path": story.document.path,
        "source_lang": story.source_lang,
        "target_lang": story.target_lang,
        "words": story.words,
        "passed": story.passed,
        "reasons": list(story.reasons),
        "scores": scores,
        "notes": notes,
        "signature": story.signature,
        "segments": _segments(story),
        "findings": [
            _finding(finding)
            for finding in sorted(story.findings, key=lambda f: (f.start, f.end, f.code))
        ],
        "quotations": [_quotation(quotation) for quotation in story.quotations],
        "crashes": [_crash(crash) for crash in story.crashes],
        "band": story.band.value if story.band else None,
        "reference": _reference(story.reference) if story.reference else None,
        "suppressed": [
            {**_finding(each.finding), "reason": each.reason, "by": each.by}
            for each in story.suppressed
        ],
    }


def _scores(
    given: Mapping[str, Score], always: Sequence[str]
) -> tuple[dict[str, float | None], dict[str, str]]:
    """Values and notes; a missing score is null and says so."""
    values: dict[str, float | None] = {}
    notes: dict[str, str] = {}
    for name in (*always, *sorted(given.keys() - set(always))):
        score = given.get(name, Score(None))
        values[name] = None if score.value is None else round(float(score.value), 2)
        if score.note or score.value is None:
            notes[name] = score.note or "not computed"
    return values, notes


def _segments(story: StoryReport) -> list[dict[str, Any]]:
    listed = []
    for position, segment in enumerate(story.segments):
        given = story.segment_scores[position] if position < len(story.segment_scores) else {}
        entry: dict[str, Any] = {
            "index": segment.index,
            "start": segment.start,
            "end": segment.end,
            "kind": segment.kind.value,
            "scores": _scores(given, ("qe",))[0],
        }
        notes = {name: score.note for name, score in sorted(given.items()) if score.note}
        if notes:
            entry["notes"] = notes
        listed.append(entry)
    return listed


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "family": finding.family.value,
        "mqm": finding.mqm,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "segment": finding.segment,
        "message": finding.message,
        "origin": finding.origin.value,
        "fixes": [_fix(fix) for fix in finding.fixes],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in fix.edits]
    return {"safe": fix.safe, "edits": edits}


def _quotation(quotation: Attribution) -> dict[str, Any]:
    return {
        "start": quotation.start,
        "end": quotation.end,
        "speaker": quotation.speaker,
        "verb": quotation.verb,
        "attribution": list(quotation.attribution) if quotation.attribution else None,
    }


def _reference(reference: ReferenceScores) -> dict[str, Any]:
    return {
        "level": reference.level,
        "bleu": reference.bleu,
        "chrf": reference.chrf,
        "ter": reference.ter,
        "signatures": dict(sorted(reference.signatures.items())),
        "units": [unit._asdict() for unit in reference.units],
    }


def _baseline(baseline: AgainstBaseline) -> dict[str, Any]:
    return {"known": baseline.known, "gone": [gone._asdict() for gone in baseline.gone]}


def _crash(crash: Crash) -> dict[str, str]:
    return {"code": crash.code, "error": crash.error}


def _lay_out(value: Any, levels: int, margin: str) -> str:
    """JSON whose upper levels are broken over lines: a finding a line, for eyes, grep and diff."""
    if levels == 0 or not value or not isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    inner = margin + "  "
    if isinstance(value, dict):
        items = [
            f"{json.dumps(key, ensure_ascii=False)}: {_lay_out(item, levels - 1, inner)}"
            for key, item in value.items()
        ]
        return "{" + inner + ("," + inner).join(items) + margin + "}"
    rows = [_lay_out(item, levels - 1, inner) for item in value]
    return "[" + inner + ("," + inner).join(rows) + margin + "]"
