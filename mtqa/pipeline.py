"""Wires the rooms: read → analyse → check → score → gate, for one story and for many."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from mtqa.analysis.analyse import analyse
from mtqa.analysis.attribution import attributions
from mtqa.config import TARGETS, Config, check_selectors, find_config, load_config, matches
from mtqa.document import (
    Crash,
    Document,
    Family,
    ReadError,
    Report,
    Score,
    StoryReport,
)
from mtqa.errors import ConfigError, InputError, MtqaError, UsageError
from mtqa.formats.paths import expand
from mtqa.formats.plain import STDIN, read
from mtqa.gate import Verdict, judge, judge_run
from mtqa.languages import load_language, load_lexicon
from mtqa.mqm import PROFILES as WEIGHT_PROFILES
from mtqa.packs.loader import all_builtin_packs, builtin_packs
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
_NO_QE = {
    "embedded": "this version ships no quality-estimation model",
    "none": "turned off (--model none)",
}


class Checker:
    """One configuration, ready for stories: its rules chosen once.

    Raises UsageError, or ConfigError where a file said it, for a selector that names nothing.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        if config.select or config.ignore:
            _check_selectors(config)
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
        qe = Score(None, _NO_QE[config.model])
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


class Run(NamedTuple):
    """Inputs named on a command line, found but not read yet; see ``prepare``."""

    paths: tuple[str, ...]
    options: Mapping[str, Any]
    errors: tuple[ReadError, ...] = ()
    source: Document | None = None
    reference: Document | None = None

    def check(
        self, *, strict: bool = False, progress: Callable[[int], None] | None = None
    ) -> Report:
        """Check every input; what can't be checked stands in ``errors``.

        ``progress`` is told how many inputs are done. With ``strict`` a fault of the program is
        raised, not reported.
        """
        errors = list(self.errors)
        faults: list[Crash] = []
        stories: list[StoryReport] = []
        checkers = Checkers(self.options)
        for done, path in enumerate(self.paths):
            if progress:
                progress(done)
            try:
                stories.append(
                    checkers.of(path).check(
                        read(path), source=self.source, reference=self.reference, strict=strict
                    )
                )
            except MtqaError as error:
                errors.append(ReadError(path, str(error).removeprefix(f"{path}: ")))
            except Exception as error:  # one story's trouble must not cost the others
                if strict:
                    raise
                what = f"{type(error).__name__}: {error}"
                faults.append(Crash(path, what))
                errors.append(ReadError(path, f"a fault of mtqa itself ({what})"))
        verdicts = [Verdict(story.passed, story.reasons) for story in stories]
        verdict = judge_run(verdicts, len(errors))
        return Report(tuple(stories), tuple(errors), verdict.passed, verdict.reasons, tuple(faults))


def prepare(
    arguments: Sequence[str],
    options: Mapping[str, Any],
    *,
    source: str | None = None,
    reference: str | None = None,
) -> Run:
    """Files, folders, globs and ``-``, and the options that override any configuration file.

    ``options`` go under the names of ``Config``'s fields, None where not given. Raises UsageError
    for options that can't be, and InputError for a source or reference that can't be read.
    """
    Checker(Config().override(options))
    paths, errors = expand(arguments)
    return Run(
        tuple(paths),
        options,
        tuple(errors),
        _companion(source, "--source", paths),
        _companion(reference, "--reference", paths),
    )


class Checkers:
    """The checker of each file: one for each configuration file that holds for some of them.

    ``options`` override what the file says, under the names of ``Config``'s fields.
    """

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options = options
        self._by_folder: dict[str, Checker] = {}
        self._by_config: dict[Path | None, Checker] = {}

    def of(self, path: str) -> Checker:
        """The checker for the file at ``path``. Raises ConfigError."""
        folder = "." if path == STDIN else os.path.dirname(path) or "."
        if folder not in self._by_folder:
            found = find_config(Path(folder))
            if found not in self._by_config:
                config = load_config(found) if found else Config()
                self._by_config[found] = Checker(config.override(self._options))
            self._by_folder[folder] = self._by_config[found]
        return self._by_folder[folder]


def _companion(path: str | None, option: str, stories: Sequence[str]) -> Document | None:
    if path is None:
        return None
    if len(stories) != 1:
        raise UsageError(f"{option} goes with one story; {len(stories)} were given")
    if path == STDIN and STDIN in stories:
        raise UsageError(f"standard input can't be both the story and {option}")
    return read(path)


def _selected(config: Config, code: str, family: str) -> bool:
    if any(matches(selector, code, family) for selector in config.ignore):
        return False
    return not config.select or any(matches(s, code, family) for s in config.select)


def _check_selectors(config: Config) -> None:
    codes = [rule.code for rule in catalogue.RULES]
    codes += [chunk.code for pack in all_builtin_packs() for chunk in pack.chunks]
    error, where = (ConfigError, f"{config.path}: ") if config.path else (UsageError, "")
    families = [family.value for family in Family]
    check_selectors((*config.select, *config.ignore), codes, families, error, where)


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
