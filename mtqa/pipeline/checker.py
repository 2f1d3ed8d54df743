"""One configuration over one story: read → analyse → check → score → gate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from mtqa.analysis.analyse import analyse
from mtqa.analysis.attribution import attributions
from mtqa.config import TARGETS, Config, check_selectors, matches
from mtqa.document import Document, Family, Score, StoryReport
from mtqa.errors import ConfigError, InputError, MtqaError, UsageError
from mtqa.gate import judge
from mtqa.languages import load_language, load_lexicon
from mtqa.mqm import PROFILES as WEIGHT_PROFILES
from mtqa.packs.loader import all_builtin_packs, applying, builtin_packs, load_packs
from mtqa.packs.pack import Pack
from mtqa.rules import catalogue, engine
from mtqa.rules.base import Rule
from mtqa.scoring.story import score_story

#: The language a story is taken to be in.
TARGET = TARGETS[0]

#: What a story is known by: this many characters, and not on fewer words.
_OPENING = 8000
_LEAST_WORDS = 8
_WORDS = re.compile(r"[^\W\d_]{2,}")

#: Why there is no quality estimate.
NO_QE = {
    "embedded": "this version ships no quality-estimation model",
    "none": "turned off (--model none)",
}


class Checker:
    """One configuration, ready for stories: its rules chosen once, its packs read.

    ``options`` override the configuration, under the names of ``Config``'s fields; whether their
    selectors name anything is for the caller to ask (``check_options``). Raises UsageError, or
    ConfigError where a file said it, for a selector of the configuration that names nothing, and
    ConfigError for a pack that can't be used.
    """

    def __init__(self, config: Config, options: Mapping[str, Any] | None = None) -> None:
        taken = [rule.code for rule in catalogue.RULES]
        self.own_packs = load_packs(config.packs, taken) if config.packs else ()
        if config.select or config.ignore:
            error, where = (ConfigError, f"{config.path}: ") if config.path else (UsageError, "")
            _check_selectors((*config.select, *config.ignore), [self], error, where)
        self.config = config = config.override(options or {})
        self.rules = [rule for rule in catalogue.RULES if self._holds(rule)]
        self._packs: dict[str | None, tuple[Pack, ...]] = {}

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
        InputError where they don't line up with the story, or where the story is not in French;
        with ``strict`` whatever a rule raises.
        """
        config = self.config
        if config.target_lang is None:
            _refuse_foreign(document)
        story = analyse(
            document,
            source_lang=config.source_lang or (_source_language(source) if source else None),
            target_lang=config.target_lang or TARGET,
        )
        if source is not None:
            from mtqa.scoring.parallel import align

            align(story.text, story.segments, source.text, "source")
        findings, crashes = engine.run(
            story, self.rules, self._packs_for(story.source_lang), strict=strict
        )
        qe = Score(None, NO_QE[config.model])
        scored = score_story(
            story.text, story.segments, findings, WEIGHT_PROFILES[config.weights], qe=qe
        )
        verdict = judge(findings, scored.scores, scored.words, config, crashes)
        report = StoryReport(
            document=document,
            source_lang=story.source_lang,
            target_lang=story.target_lang,
            words=scored.words,
            segments=story.segments,
            findings=tuple(findings),
            quotations=tuple(attributions(story)),
            scores=scored.scores,
            segment_scores=scored.segment_scores,
            signature=scored.signature,
            passed=verdict.passed,
            reasons=verdict.reasons,
            crashes=tuple(crashes),
            band=None if crashes else scored.band,
            source_text=source.text if source else None,
        )
        return _with_reference(report, reference) if reference else report

    def _holds(self, rule: Rule) -> bool:
        """Whether the rule is selected and of the house style; its exact code calls it anyway."""
        config = self.config
        if any(selector.upper() == rule.code for selector in config.select):
            in_style = True
        else:
            in_style = not rule.profiles or config.profile in rule.profiles
        return in_style and _selected(config, rule.code, rule.family)

    def _packs_for(self, source_lang: str | None) -> tuple[Pack, ...]:
        if source_lang not in self._packs:
            packs = builtin_packs(source_lang, TARGET)
            packs += applying(self.own_packs, source_lang, TARGET)
            if self.config.select or self.config.ignore:
                packs = tuple(self._selected_entries(pack) for pack in packs)
            self._packs[source_lang] = packs
        return self._packs[source_lang]

    def _selected_entries(self, pack: Pack) -> Pack:
        chunks = tuple(
            chunk
            for chunk, entry in zip(pack.chunks, pack.entries, strict=True)
            if _selected(self.config, entry.code, entry.family)
        )
        return replace(pack, chunks=chunks)


def _selected(config: Config, code: str, family: str) -> bool:
    if any(matches(selector, code, family) for selector in config.ignore):
        return False
    return not config.select or any(matches(s, code, family) for s in config.select)


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
    codes = [rule.code for rule in catalogue.RULES]
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


def _with_reference(report: StoryReport, reference: Document) -> StoryReport:
    from mtqa.scoring.parallel import align
    from mtqa.scoring.reference import score_reference

    text = report.document.text
    alignment = align(text, report.segments, reference.text, "reference")
    return replace(report, reference=score_reference(text, reference.text, alignment))
