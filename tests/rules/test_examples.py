"""Every rule is held to its own examples, and none may speak of another's good ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from mtqa.estimator.kinds import KINDS
from mtqa.evaluation.examples import Find, finder, hold_bad, hold_fixed, hold_good
from mtqa.packs.loader import all_builtin_packs
from mtqa.rules.base import Bad, Rule
from mtqa.rules.catalogue import RULES

CODES = Path(__file__).with_name("codes.txt")
DEFAULT = tuple(rule for rule in RULES if not rule.profiles)
PACKS = all_builtin_packs()

BAD = [
    pytest.param(rule, bad, id=f"{rule.code}-{number}")
    for rule in RULES
    for number, bad in enumerate(rule.bad)
]
GOOD = [
    pytest.param(rule, text, id=f"{rule.code}-{number}")
    for rule in RULES
    for number, text in enumerate(rule.good)
]


def alone(rule: Rule, source: str | None) -> Find:
    """What one rule finds, with no other and no pack beside it."""
    return finder([rule], [], source or "sk")


def together(rules: Sequence[Rule], source: str | None) -> Find:
    """What all the given rules and every pack find."""
    return finder(rules, PACKS, source or "sk", weak=False)


@pytest.mark.parametrize(("rule", "bad"), BAD)
def test_a_rule_finds_its_bad_example_once_at_the_marked_span(rule: Rule, bad: Bad) -> None:
    assert hold_bad(alone(rule, bad.source), rule.code, bad) is None


@pytest.mark.parametrize(("rule", "bad"), BAD)
def test_other_rules_say_of_a_bad_example_what_it_names(rule: Rule, bad: Bad) -> None:
    # a rule of a profile stands beside the default ones; another profile's would contradict it
    rules = DEFAULT if rule in DEFAULT else (*DEFAULT, rule)
    found = together(rules, bad.source)(bad.text)
    codes = {finding.code for finding in found}
    # what swallows a rule's own finding names it in ``supersedes``, so its code may be missing
    assert codes - {rule.code} == set(bad.also), found


@pytest.mark.parametrize(("rule", "bad"), BAD)
def test_fixes_give_the_fixed_text_which_is_clean(rule: Rule, bad: Bad) -> None:
    assert hold_fixed(alone(rule, bad.source), rule.code, bad) is None


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_good_examples_are_clean_under_all_rules(rule: Rule, text: str) -> None:
    rules = DEFAULT if rule in DEFAULT else (*DEFAULT, rule)
    assert hold_good(together(rules, "sk"), rule.code, text) is None


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in RULES])
def test_a_rule_is_documented(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert rule.finds.strip()
    assert rule.why.strip()
    assert rule.authority.strip()
    assert rule.bad
    assert rule.good
    if rule.mqm is None:
        assert rule.family == "boilerplate"
    else:
        assert re.fullmatch(r"[a-z-]+/[a-z-]+", rule.mqm)
    known = {other.code for other in RULES} | {e.code for pack in PACKS for e in pack.entries}
    assert set(rule.supersedes) <= known - {rule.code}


def test_codes_and_names_are_unique() -> None:
    stamps = [(rule.code, rule.name) for rule in RULES]
    stamps += [(kind.code, kind.name) for kind in KINDS]
    stamps += [(entry.code, entry.name) for pack in PACKS for entry in pack.entries]
    for column in zip(*stamps, strict=True):
        assert [value for value, count in Counter(column).items() if count > 1] == []


def test_codes_are_never_reused_or_redefined() -> None:
    """``codes.txt`` keeps every code ever given: ``CODE name``, retired ones with ``retired``."""
    rows = [line.split() for line in CODES.read_text(encoding="utf-8").splitlines() if line]
    given = {row[0]: row[1] for row in rows}
    assert len(given) == len(rows), "a code stands twice in codes.txt"
    retired = {row[0] for row in rows if row[2:] == ["retired"]}
    current = {rule.code: rule.name for rule in RULES}
    current |= {kind.code: kind.name for kind in KINDS}
    current |= {entry.code: entry.name for pack in PACKS for entry in pack.entries}
    new = {code: name for code, name in current.items() if code not in given}
    lines = "\n".join(f"{code} {name}" for code, name in sorted(new.items()))
    assert not new, f"new codes; add to {CODES.name}, where they stay for good:\n{lines}"
    assert {code: name for code, name in current.items() if given[code] != name} == {}
    assert set(given) - set(current) == retired, "mark a withdrawn code with 'retired'"
