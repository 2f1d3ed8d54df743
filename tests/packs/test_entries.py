"""Every entry that ships is held to its examples, as every rule is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.document import Document, Match, Span
from mtqa.evaluation.examples import Find, finder, hold_bad, hold_fixed
from mtqa.packs.entry import Entry, Example
from mtqa.packs.loader import all_builtin_packs, builtin_packs
from mtqa.packs.pack import Pack
from mtqa.rules.base import Rule
from mtqa.rules.catalogue import RULES
from mtqa.rules.engine import run

PAIRS = [(pack, entry) for pack in all_builtin_packs() for entry in pack.entries]
SOURCES = ("sk", "cs", "en", "de", "pl", "ru", "uk", None)
#: one source language for each row of packs that some source calls
GROUPS = {tuple(pack.name for pack in builtin_packs(source)): source for source in SOURCES}
DEFAULT = tuple(rule for rule in RULES if not rule.profiles)


def found(text: str, source: str | None) -> list[tuple[Entry, Match]]:
    """What all packs for ``source`` find in ``text``."""
    story = analyse(Document(text), source_lang=source)
    return [pair for pack in builtin_packs(source) for pair in pack.check(story)]


def all_for(source: str | None) -> Find:
    """What all packs find in a text from ``source``."""
    return finder((), builtin_packs(source), source, weak=False)


def label(value: object) -> str:
    return value.name if isinstance(value, Pack) else value.code if isinstance(value, Entry) else ""


def alone(pack: Pack, entry: Entry, source: str | None) -> Find:
    """What one entry finds, with no other beside it."""
    chunks = tuple(chunk for chunk in pack.chunks if chunk.code == entry.code)
    return finder((), (replace(pack, chunks=chunks),), source)


# One test for each entry and not for each of its examples: there are thousands.
@pytest.mark.parametrize(("pack", "entry"), PAIRS, ids=label)
def test_an_entry_finds_its_bad_examples_and_mends_them(pack: Pack, entry: Entry) -> None:
    assert set(pack.sources) <= entry.source.keys()
    for source in pack.sources or SOURCES:
        own, everything = alone(pack, entry, source), all_for(source)
        for example in entry.bad:
            assert hold_bad(own, entry.code, example) is None
            if pack.weak:
                assert own(example.text)
            else:
                beside(everything, example)
            for other, match in found(example.text, source):
                if other.code == entry.code:
                    assert entry.suggest == "" or "write" in match.message
    source = (pack.sources or SOURCES)[0]
    for example in entry.bad:
        assert hold_fixed(alone(pack, entry, source), entry.code, example) is None
        if example.fixed is not None:
            assert all_for(source)(example.fixed) == []


def beside(everything: Find, example: Example) -> None:
    """Another entry may answer for the example, but finds nothing more."""
    findings = everything(example.text)
    assert findings
    assert all(Span(f.start, f.end).overlaps(example.span) for f in findings), findings


@pytest.mark.parametrize(("pack", "entry"), PAIRS, ids=label)
def test_each_near_miss_is_silent_under_all_rules_and_packs(pack: Pack, entry: Entry) -> None:
    for text in entry.good:
        story = analyse(Document(text), source_lang="sk")
        assert run(story, DEFAULT, builtin_packs("sk"), strict=True)[0] == [], text
        for source in GROUPS.values():
            other = replace(story, source_lang=source)
            assert run(other, (), builtin_packs(source), strict=True)[0] == [], (source, text)


def test_codes_and_names_are_unique() -> None:
    assert [c for c, n in Counter(entry.code for _, entry in PAIRS).items() if n > 1] == []
    assert [c for c, n in Counter(entry.name for _, entry in PAIRS).items() if n > 1] == []
    code = re.compile(r"(SL[FGPSCETWKROU]|SKF|CSF|FRL|ENF|DEF|PLF|RUF)\d{3}")
    assert all(code.fullmatch(entry.code) for _, entry in PAIRS)


def test_each_source_has_its_entries() -> None:
    for source, least in (("sk", 1700), ("cs", 1700)):
        assert sum(len(pack.entries) for pack in builtin_packs(source)) >= least
    for source in ("en", "de", "pl", "ru", "uk"):
        assert sum(len(pack.entries) for pack in builtin_packs(source) if pack.sources) >= 62
    assert [pack.name for pack in builtin_packs("uk-UA")] == ["fr", "ru-fr"]
    shared = [
        f"slavic-{name}"
        for name in ("company", "economy-war", "fr", "grammar", "incidents", "offices", "politics")
    ]
    shared += ["slavic-sport-culture", "slavic-structure", "slavic-topics", "slavic-usage"]
    shared += ["slavic-words"]
    assert [pack.name for pack in builtin_packs("sk-SK")] == ["fr", "sk-fr", *shared]
    assert [pack.name for pack in builtin_packs("cs")] == ["cs-fr", "fr", *shared]
    assert [pack.name for pack in builtin_packs(None)] == ["fr"]
    assert builtin_packs("sk", "de") == ()


def test_an_entry_looks_to_the_engine_like_a_rule() -> None:
    stamp = ("code", "name", "family", "mqm", "severity", "supersedes")
    assert all(field in Rule.__slots__ for field in stamp)
    assert all(hasattr(entry, field) for field in stamp for _, entry in PAIRS)


def test_offsets_hold_beside_typographic_apostrophes_and_no_break_spaces() -> None:
    text = "La forêt brûle encore.\n\nAu jour d’aujourd’hui, le feu recule."
    [(entry, match)] = found(text, "sk")
    assert (entry.name, text[match.start : match.end]) == (
        "to-the-day-of-today",
        "Au jour d’aujourd’hui",
    )


def test_no_fix_where_the_article_would_be_wrong() -> None:
    [(_, match)] = found("Cette présidente du gouvernement déteste l'hiver.", "sk")
    assert match.fixes
    [(entry, match)] = found("Le bilan de l'acte pénal reste lourd.", "sk")
    assert (entry.code, len(match.fixes)) == ("SLF041", 1)
    [(_, match)] = found("Le paquet de consolidation, dit-on, passera. Ce paquet aussi.", "sk")
    assert match.fixes
    [(_, match)] = found("La chambre des députés écoute la fusillade après prolongation.", "cs")
    assert match.fixes
