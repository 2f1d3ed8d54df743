"""One configuration over one story: read → analyse → check → score → gate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from mtqa.analysis.analyse import analyse
from mtqa.analysis.attribution import attributions
from mtqa.analysis.story import Story
from mtqa.config import Config, check_selectors, matches
from mtqa.document import Document, Family, Finding, ReferenceScores, StoryReport
from mtqa.errors import ConfigError, InputError, MtqaError, UsageError
from mtqa.estimator.findings import hint_findings
from mtqa.estimator.kinds import FAMILY as HINTS
from mtqa.estimator.kinds import KINDS
from mtqa.formats.plain import STDIN
from mtqa.gate import judge
from mtqa.languages import load_language, load_lexicon
from mtqa.mqm import PROFILES as WEIGHT_PROFILES
from mtqa.packs.loader import all_builtin_packs, load_packs
from mtqa.pipeline import estimating
from mtqa.pipeline.estimating import Examined, Judged
from mtqa.pipeline.passages import passages
from mtqa.pipeline.selection import TARGET, Selection
from mtqa.pipeline.suppressing import Sifted, sift
from mtqa.rules import catalogue, engine
from mtqa.scoring.story import score_story

#: The path of a text that came from no file.
NO_FILE = Document("").path

#: What a story is known by: this many characters, and not on fewer words.
_OPENING = 8000
_LEAST_WORDS = 8
_WORDS = re.compile(r"[^\W\d_]{2,}")


class Checker:
    """One configuration, ready for stories: its rules chosen once, its packs read.

    ``options`` override the configuration, under the names of ``Config``'s fields; whether their
    selectors name anything is for the caller to ask (``check_options``). Raises UsageError, or
    ConfigError where a file said it, for a selector of the configuration that names nothing, and
    ConfigError for a pack that can't be used.
    """

    def __init__(self, config: Config, options: Mapping[str, Any] | None = None) -> None:
        taken = [*(rule.code for rule in catalogue.RULES), *(kind.code for kind in KINDS)]
        self.own_packs = load_packs(config.packs, taken) if config.packs else ()
        self._check_names(config)
        self.config = config = config.override(options or {})
        self.selection = Selection(config, self.own_packs)

    def _check_names(self, config: Config) -> None:
        """Raise for a selector anywhere in ``config`` that names nothing."""
        error, where = (ConfigError, f"{config.path}: ") if config.path else (UsageError, "")
        limited = (*config.gate.story.selectors, *config.gate.run.selectors)
        for selector in limited:
            if any(matches(selector, kind.code, HINTS) for kind in KINDS):
                raise error(f"{where}gate.max.{selector}: hints of the model never fail the gate")
        named = (*config.select, *config.ignore, *limited)
        if named:
            _check_selectors(named, [self], error, where)
        for entry in config.suppressions:
            _check_selectors([entry.rule], [self], ConfigError, f"{entry.place}: ")

    def check(
        self,
        document: Document,
        *,
        source: Document | None = None,
        reference: Document | None = None,
        strict: bool = False,
    ) -> StoryReport:
        """All rooms for one story.

        ``source`` is the text that was translated, ``reference`` a human translation. Raises
        InputError where they don't line up with the story, or where the story is not in French,
        ModelError where a model of the user's can't be used; with ``strict`` whatever a rule
        raises.
        """
        examined = self.examine(document, source=source, reference=reference, strict=strict)
        (judged,) = estimating.judge([examined], self.config.model)
        return self.conclude(examined, judged)

    def examine(
        self,
        document: Document,
        *,
        source: Document | None = None,
        reference: Document | None = None,
        strict: bool = False,
    ) -> Examined:
        """The rooms before the model's: analysis and rules. Raises what ``check`` raises."""
        config = self.config
        if config.target_lang is None:
            _refuse_foreign(document)
        story = analyse(
            document,
            source_lang=config.source_lang or (_source_language(source) if source else None),
            target_lang=config.target_lang or TARGET,
        )
        alignment = None
        if source is not None:
            from mtqa.scoring.parallel import align

            alignment = align(story.text, story.segments, source.text, "source")
        checked = engine.run(
            story,
            self.selection.rules,
            self.selection.packs(story.source_lang),
            others=self.selection.others(story.source_lang),
            strict=strict,
        )
        return Examined(
            document=document,
            source_lang=story.source_lang,
            target_lang=story.target_lang,
            segments=story.segments,
            findings=tuple(checked.findings),
            crashes=tuple(checked.crashes),
            evident=checked.evident,
            quotations=tuple(attributions(story)),
            passages=passages(story, source, alignment),
            source_text=source.text if source else None,
            reference=_against(story, reference) if reference else None,
        )

    def sift(self, examined: Examined, judged: Judged) -> Sifted:
        """Rules' findings and the model's hints, without what the desk lets stand.

        Raises ConfigError for the sidecar of the story.
        """
        findings = sorted(
            (*examined.findings, *self._hints(examined, judged)),
            key=lambda finding: (finding.start, finding.end, finding.code),
        )
        path = examined.document.path
        return sift(
            findings,
            None if path in (STDIN, NO_FILE) else path,
            self.config.suppressions,
            date.today(),
        )

    def conclude(
        self, examined: Examined, judged: Judged, sifted: Sifted | None = None
    ) -> StoryReport:
        """The rooms after the model's: what counts, scores and the gate.

        ``sifted`` is what ``sift`` gives, or less. Raises what it raises.
        """
        config = self.config
        text = examined.document.text
        sifted = sifted or self.sift(examined, judged)
        findings = sifted.findings
        scored = score_story(
            text,
            examined.segments,
            findings,
            WEIGHT_PROFILES[config.weights],
            quality=judged.quality,
        )
        verdict = judge(findings, scored.scores, scored.words, config, examined.crashes)
        return StoryReport(
            document=examined.document,
            source_lang=examined.source_lang,
            target_lang=examined.target_lang,
            words=scored.words,
            segments=examined.segments,
            findings=findings,
            quotations=examined.quotations,
            scores=scored.scores,
            segment_scores=scored.segment_scores,
            signature=scored.signature,
            passed=verdict.passed,
            reasons=verdict.reasons,
            crashes=examined.crashes,
            band=None if examined.crashes else scored.band,
            source_text=examined.source_text,
            reference=examined.reference,
            suppressed=sifted.suppressed,
        )

    def _hints(self, examined: Examined, judged: Judged) -> Iterator[Finding]:
        taken = [(finding.start, finding.end) for finding in examined.findings]
        for segment, estimate in zip(examined.segments, judged.estimates, strict=False):
            hints = estimate.hints_for(examined.evident) if estimate is not None else ()
            if hints:
                yield from hint_findings(
                    examined.document.text,
                    segment,
                    hints,
                    taken,
                    self.selection.takes,
                )


def check_options(options: Mapping[str, Any], checkers: Iterable[Checker]) -> None:
    """Raise UsageError for options that can't be, or that select what no checker has."""
    config = Config().override(options)
    if config.select or config.ignore:
        _check_selectors((*config.select, *config.ignore), checkers, UsageError)


def _check_selectors(
    selectors: Iterable[str],
    checkers: Iterable[Checker],
    error: type[MtqaError],
    where: str = "",
) -> None:
    packs = (*all_builtin_packs(), *(pack for each in checkers for pack in each.own_packs))
    codes = [*(rule.code for rule in catalogue.RULES), *(kind.code for kind in KINDS)]
    codes += [chunk.code for pack in packs for chunk in pack.chunks]
    check_selectors(selectors, codes, [family.value for family in Family], error, where)


def _source_language(source: Document) -> str | None:
    """The language of the source; French is what the story is in, so it can't be that."""
    from mtqa.analysis.identify import identify_story

    found = identify_story(source.text)
    return None if found == TARGET else found


def _refuse_foreign(document: Document) -> None:
    """Raise InputError for a story that is not in French.

    Nothing more is asked where the word forms know half of its opening, so that a French story
    loads no language detector; a few words, names most likely, tell nothing.
    """
    lexicon = load_lexicon(TARGET)
    words = _WORDS.findall(document.text[:_OPENING].lower())
    known = sum(word in lexicon for word in words) if lexicon else len(words)
    if len(words) < _LEAST_WORDS or 2 * known >= len(words):
        return
    from mtqa.analysis.identify import identify_story

    found = identify_story(document.text)
    if found is not None and found != TARGET:
        raise InputError(
            f"{document.path}: the story is in {_language_name(found)}; mtqa checks French "
            f"(--target-lang {TARGET} checks it all the same)"
        )


def _language_name(tag: str) -> str:
    try:
        return load_language(tag).name
    except UsageError:
        return f"another language ({tag})"


def _against(story: Story, reference: Document) -> ReferenceScores:
    from mtqa.scoring.parallel import align
    from mtqa.scoring.reference import score_reference

    alignment = align(story.text, story.segments, reference.text, "reference")
    return score_reference(story.text, reference.text, alignment)
