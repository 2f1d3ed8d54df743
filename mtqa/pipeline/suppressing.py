"""Findings that the configuration, a sidecar or a baseline lets stand are set aside."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from mtqa.baseline import BASELINE, REASON
from mtqa.config import Suppression, read_sidecar
from mtqa.document import Finding, Suppressed


class Sifted(NamedTuple):
    """What counts and what does not, in the order of the text.

    ``meant`` are the entries that speak of the story, ``used`` those that suppress something in
    it, ``expired`` those that would if they still held.
    """

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    meant: tuple[Suppression, ...] = ()
    used: frozenset[Suppression] = frozenset()
    expired: frozenset[Suppression] = frozenset()

    def without(self, known: Collection[int]) -> Sifted:
        """With the findings at these positions suppressed by the baseline."""
        if not known:
            return self
        more = [Suppressed(self.findings[n], REASON, BASELINE) for n in known]
        return self._replace(
            findings=tuple(f for n, f in enumerate(self.findings) if n not in known),
            suppressed=tuple(sorted((*self.suppressed, *more), key=_position)),
        )


def sift(
    findings: Sequence[Finding], path: str | None, entries: Iterable[Suppression], today: date
) -> Sifted:
    """Set aside what an entry covers: of several the first, those of the sidecar before others.

    ``path`` is the story's, None where it is no file. Raises ConfigError for its sidecar.
    """
    meant = [entry for entry in entries if path is None or entry.means(path)]
    if path is None:
        meant = [entry for entry in meant if not entry.patterns]
    else:
        meant = [*read_sidecar(path), *meant]
    if not meant:
        return Sifted(tuple(findings))
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    used: set[Suppression] = set()
    expired: set[Suppression] = set()
    for finding in findings:
        covering = [e for e in meant if e.covers(finding.code, finding.family, finding.text)]
        holding = [entry for entry in covering if not entry.expired(today)]
        if holding:
            used.update(holding)
            by = "sidecar" if holding[0].sidecar else "configuration"
            suppressed.append(Suppressed(finding, holding[0].reason, by))
        else:
            expired.update(covering)
            kept.append(finding)
    return Sifted(tuple(kept), tuple(suppressed), tuple(meant), frozenset(used), frozenset(expired))


@dataclass(slots=True)
class Ledger:
    """What became of the suppressions in a run of many stories."""

    _stories: dict[Suppression, int] = field(default_factory=dict)
    _used: set[Suppression] = field(default_factory=set)
    _expired: set[Suppression] = field(default_factory=set)

    def enter(self, sifted: Sifted) -> None:
        """Add what happened to one story."""
        for entry in sifted.meant:
            self._stories[entry] = self._stories.get(entry, 0) + 1
        self._used |= sifted.used
        self._expired |= sifted.expired

    def notes(self) -> Iterator[str]:
        """What a person should know: entries that expired, and those that cover nothing.

        One that means any story is not told from a single story, which need not have it.
        """
        for entry, stories in sorted(self._stories.items(), key=lambda item: _at(item[0])):
            about = f"{entry.place}: the suppression of {entry.rule}"
            if entry in self._expired:
                yield f"{about} expired on {entry.expires}: what it covered counts again"
            elif entry not in self._used and (entry.patterns or entry.sidecar or stories > 1):
                yield f"{about} covers nothing"


def _position(suppressed: Suppressed) -> tuple[int, int, str]:
    return suppressed.finding[:3]


def _at(entry: Suppression) -> tuple[str, int]:
    return str(entry.file), entry.line
