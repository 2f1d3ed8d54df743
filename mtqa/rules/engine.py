"""Runs rules and packs over a story: stamp, settle conflicts, sort; a crash becomes a result.

Some signs are sound French now and then: a rare phrase, a preposition that a good author would
choose as well. In a story that other signs show to be translated by machine they are right nearly
always; so they wait for these, and in sound copy they stay silent.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple, Protocol, TypeVar

from mtqa.analysis.story import Story
from mtqa.document import Crash, Family, Finding, Match
from mtqa.mqm import Severity
from mtqa.packs.entry import Entry
from mtqa.packs.pack import Pack
from mtqa.rules.base import Rule


class Stamp(Protocol):
    """What a rule and a pack entry have in common."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def family(self) -> Family: ...
    @property
    def mqm(self) -> str | None: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def supersedes(self) -> tuple[str, ...]: ...


_Found = list[tuple[Finding, Stamp]]
_Asked = TypeVar("_Asked", Rule, Pack)

#: Families that tell of a machine; figures and boilerplate go wrong in sound copy too.
TELLING = frozenset(Family) - {Family.BOILERPLATE, Family.LOCALE, Family.FLUENCY, Family.BILINGUAL}
#: What shows that a story was translated by machine: so many kinds of strong sign, and one place
#: in so many tokens. Sound news has less than one such place in 3,000.
KINDS, PER_TOKENS = 3, 200


class Checked(NamedTuple):
    """What ``run`` gives: findings sorted by (start, end, code), and the rules that crashed.

    ``evident`` says whether strong signs show the story to be translated by machine.
    """

    findings: list[Finding]
    crashes: list[Crash]
    evident: bool


def run(
    story: Story,
    rules: Sequence[Rule],
    packs: Sequence[Pack],
    *,
    others: tuple[Sequence[Rule], Sequence[Pack]] = ((), ()),
    weak: bool = False,
    strict: bool = False,
) -> Checked:
    """What ``rules`` and ``packs`` find in ``story``.

    Those that don't apply to its languages stay silent, and so do weak ones unless the story is
    evidently a machine's or ``weak`` is set, and where a strong one speaks. ``others`` were not
    asked for; what they find counts as evidence alone. With ``strict`` an exception of a rule is
    raised.
    """
    strong = _split(rules, False), _split(packs, False)
    found, crashes = _find(story, *strong, strict)
    evident = is_evident(story, [finding for finding, _ in found])
    if not evident and any(others):
        more, _ = _find(story, _split(others[0], False), _split(others[1], False), strict=False)
        evident = is_evident(story, [finding for finding, _ in (*found, *more)])
    if weak or evident:
        further, crashed = _find(story, _split(rules, True), _split(packs, True), strict)
        said = {
            at
            for finding, _ in found
            if finding.family is not Family.QUOTES  # marks and words go wrong side by side
            for at in range(finding.start, finding.end)
        }
        found += [
            (finding, stamp)
            for finding, stamp in further
            if said.isdisjoint(range(finding.start, finding.end))
        ]
        crashes += crashed
    return Checked(_settle(found), crashes, evident)


def is_evident(story: Story, findings: Iterable[Finding]) -> bool:
    """Whether ``findings``, strong signs all, show ``story`` to be translated by machine."""
    kinds = Counter(finding.code for finding in findings if finding.family in TELLING)
    if len(kinds) < KINDS:
        return False
    # one trouble that a text has over and over, such as what it repeats, tells less than many
    others = kinds.total() - max(kinds.values())
    return min(kinds.total(), 2 * others) * PER_TOKENS >= len(story.tokens)


def _split(asked: Sequence[_Asked], weak: bool) -> list[_Asked]:
    return [each for each in asked if each.weak == weak]


def _find(
    story: Story, rules: Sequence[Rule], packs: Sequence[Pack], strict: bool
) -> tuple[_Found, list[Crash]]:
    findings: _Found = []
    crashes: list[Crash] = []
    target, source = story.target_lang, (story.source_lang or "").partition("-")[0]
    for rule in rules:
        if not _applies(target, source, rule.languages, rule.sources):
            continue
        try:
            for match in rule.check(story):
                findings.append((_stamp(story, rule, match), rule))
        except Exception as error:  # a fault of one rule must not cost the others
            if strict:
                raise
            crashes.append(Crash(rule.code, f"{type(error).__name__}: {error}"))
    for pack in packs:
        if not _applies(target, source, pack.targets, pack.sources):
            continue
        try:
            for entry, match in pack.check(story):
                findings.append((_stamp(story, entry, match), entry))
        except Exception as error:
            if strict:
                raise
            crashes.append(Crash(pack.name, f"{type(error).__name__}: {error}"))
    return findings, crashes


def _applies(target: str, source: str, targets: Collection[str], sources: Collection[str]) -> bool:
    return (not targets or target in targets) and (not sources or source in sources)


def _stamp(story: Story, stamp: Stamp, match: Match) -> Finding:
    return Finding(
        match.start,
        match.end,
        stamp.code,
        stamp.name,
        stamp.family,
        stamp.mqm,
        stamp.severity,
        story.text[match.start : match.end],
        story.segment_at(match.start),
        match.message,
        fixes=match.fixes,
    )


def _settle(found: _Found) -> list[Finding]:
    """Sorted and without repeats; what a superseding rule covers or touches is dropped.

    Of phrases that overlap, in one pack or in several, the longest speaks: it knows most of the
    company its words keep.
    """
    found.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[0].code))
    rulers = [(finding, stamp.supersedes) for finding, stamp in found if stamp.supersedes]
    starts = [ruler.start for ruler, _ in rulers]
    reach = max((ruler.end - ruler.start for ruler, _ in rulers), default=0)
    kept: dict[tuple[int, int, str], Finding] = {}
    for finding, _ in found:
        near = range(bisect_left(starts, finding.start - reach), bisect_right(starts, finding.end))
        swallowed = any(
            finding.code in rulers[i][1] and finding.start <= rulers[i][0].end for i in near
        )
        if not swallowed:
            kept.setdefault((finding.start, finding.end, finding.code), finding)
    phrases = {finding.code for finding, stamp in found if isinstance(stamp, Entry)}
    said = _longest([finding for finding in kept.values() if finding.code in phrases])
    return [f for f in kept.values() if f.code not in phrases or f in said]


def _longest(findings: Iterable[Finding]) -> set[Finding]:
    """Findings that don't overlap; a longer one goes first, then one that knows a fix."""
    said: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.start - f.end, not f.fixes, f.start, f.code)):
        at = bisect_left(said, finding.start, key=lambda other: other.end - 1)
        if at == len(said) or said[at].start >= finding.end:
            said.insert(at, finding)
    return set(said)
