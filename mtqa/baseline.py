"""A baseline: the findings that are known, so that only new ones count."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from mtqa.comparisons import Gone
from mtqa.document import Document, Finding, Report
from mtqa.errors import ConfigError
from mtqa.fingerprints import fingerprint

#: Why a finding that a baseline knows is suppressed.
REASON = "known to the baseline"
#: Who suppresses it.
BASELINE = "baseline"
_VERSION = 1


class _Known(NamedTuple):
    """A finding of a baseline; ``path`` is relative to its file, with slashes."""

    path: str
    fingerprint: str


class Sorted(NamedTuple):
    """Which findings of each story are known, by their position, and which are gone."""

    known: tuple[frozenset[int], ...]
    gone: tuple[Gone, ...]


@dataclass(frozen=True, slots=True)
class Baseline:
    """The findings in the file at ``path``: how often each is known, with its code and text."""

    path: str
    counts: Counter[_Known]
    told: dict[_Known, tuple[str, str]]

    def sort(self, stories: Sequence[tuple[Document, Sequence[Finding]]]) -> Sorted:
        """Tell known findings from new ones.

        A finding is known as often as the baseline has it, in its own story first, and then in a
        story of this run, or one that is no more, which it has left: text may move. Stories that
        are there and were not checked keep what they have.
        """
        left = self.counts.copy()
        folder = os.path.dirname(os.path.abspath(self.path))
        paths = [_relative(document.path, self.path) for document, _ in stories]
        prints = [
            [fingerprint(document.text, finding) for finding in findings]
            for document, findings in stories
        ]
        known: list[set[int]] = [set() for _ in stories]
        for number, path in enumerate(paths):
            for position, print_ in enumerate(prints[number]):
                if left[_Known(path, print_)] > 0:
                    left[_Known(path, print_)] -= 1
                    known[number].add(position)
        checked = set(paths)
        loose = {
            each: count
            for each, count in sorted(left.items())
            if count > 0
            and (each.path in checked or not os.path.exists(os.path.join(folder, each.path)))
        }
        origins: dict[str, list[_Known]] = {}
        for each, count in loose.items():
            origins.setdefault(each.fingerprint, []).extend([each] * count)
        for number in range(len(paths)):
            for position, print_ in enumerate(prints[number]):
                if position not in known[number] and origins.get(print_):
                    loose[origins[print_].pop(0)] -= 1
                    known[number].add(position)
        names = {path: document.path for path, (document, _) in zip(paths, stories, strict=True)}
        gone = tuple(
            Gone(names.get(each.path, each.path), *self.told[each], each.fingerprint)
            for each, count in loose.items()
            for _ in range(count)
        )
        return Sorted(tuple(map(frozenset, known)), gone)


def read_baseline(path: str) -> Baseline:
    """The baseline in the file at ``path``. Raises ConfigError."""
    counts: Counter[_Known] = Counter()
    told: dict[_Known, tuple[str, str]] = {}
    try:
        tree = json.loads(Path(path).read_text("utf-8"))
        if tree["schema_version"] != _VERSION:
            raise ConfigError(f"{path}: is a baseline of another version of mtqa; write it anew")
        for entry in tree["findings"]:
            known = _Known(str(entry["path"]), str(entry["fingerprint"]))
            counts[known] += 1
            told[known] = (str(entry["code"]), str(entry["text"]))
    except OSError as error:
        raise ConfigError(f"{path}: could not be read ({error.strerror})") from None
    except (ValueError, KeyError, TypeError):
        raise ConfigError(f"{path}: is no baseline; --write-baseline writes one") from None
    return Baseline(path, counts, told)


def written(report: Report, path: str) -> str:
    """``report`` as a baseline for the file at ``path``: all that counts, and what was known.

    The same bytes for the same findings; what configuration or sidecar suppress is left out.
    """
    entries: list[dict[str, Any]] = []
    for story in report.documents:
        text, name = story.document.text, _relative(story.document.path, path)
        findings = [*story.findings]
        findings += [each.finding for each in story.suppressed if each.by == BASELINE]
        entries += [
            {
                "path": name,
                "code": finding.code,
                "text": finding.text,
                "fingerprint": fingerprint(text, finding),
            }
            for finding in sorted(findings, key=lambda f: (f.start, f.end, f.code))
        ]
    entries.sort(key=lambda entry: str(entry["path"]))
    rows = ",\n".join("  " + json.dumps(entry, ensure_ascii=True) for entry in entries)
    listed = f"[\n{rows}\n ]" if rows else "[]"
    return f'{{"schema_version": {_VERSION}, "tool": "mtqa", "findings":\n {listed}\n}}\n'


def _relative(story: str, baseline: str) -> str:
    """The story's path as seen from the baseline, so that both may be moved together."""
    if story == "-":
        return story
    folder = os.path.dirname(os.path.abspath(baseline))
    try:
        return Path(os.path.relpath(os.path.abspath(story), folder)).as_posix()
    except ValueError:  # another drive
        return Path(story).absolute().as_posix()
