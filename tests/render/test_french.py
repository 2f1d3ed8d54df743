"""A French desk reads French: each message of a rule or pack, and what each rule finds and why."""

from __future__ import annotations

import re

import pytest

from mtqa.estimator.kinds import KINDS, WHY
from mtqa.evaluation.examples import finder
from mtqa.packs.loader import all_builtin_packs
from mtqa.packs.pack import Pack
from mtqa.render.french import finds_in_french, why_in_french
from mtqa.render.messages import message_in_french
from mtqa.rules.base import Rule
from mtqa.rules.catalogue import RULES

PACKS = all_builtin_packs()
_ENGLISH = re.compile(r"\b(the|and|is|of|not|with|which|write|word|this|between|from)\b")


def left_in_english(code: str, message: str) -> str | None:
    """What is not French of a message: all of it, or an English word outside « » and names."""
    french = message_in_french(code, message)
    if french is None:
        return message
    own = re.sub(r"«[^»]*»|\([^)]*\)", "", french)
    return french if _ENGLISH.search(own) else None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_each_message_of_a_rule_has_its_french(rule: Rule) -> None:
    left = [
        left_in_english(found.code, found.message)
        for bad in rule.bad
        for found in finder([rule], [], bad.source or "sk")(bad.text)
    ]
    assert left
    assert not list(filter(None, left))


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_each_message_of_a_pack_has_its_french(pack: Pack) -> None:
    find = finder([], [pack], next(iter(pack.sources), None))
    for entry in pack.entries:
        for found in find(entry.bad[0].text):
            assert left_in_english(found.code, found.message) is None, found
        assert not entry.message or message_in_french(entry.code, entry.message)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_each_rule_is_documented_in_french(rule: Rule) -> None:
    assert finds_in_french(rule.code)
    assert why_in_french(rule.code, " ".join(rule.why.split()))


def test_packs_and_hints_are_documented_in_french() -> None:
    assert all(why_in_french("", " ".join(pack.why.split())) for pack in PACKS if pack.why)
    for kind in KINDS:
        assert finds_in_french(kind.code)
        assert why_in_french(kind.code, WHY)
        assert message_in_french(kind.code, kind.message)


def test_what_fills_a_message_is_left_alone_but_for_names_of_categories() -> None:
    said = "« sentence » does not agree with « number »: sentence."
    assert message_in_french("AGR003", said) == (
        "«\u00a0sentence\u00a0» ne s’accorde pas avec «\u00a0number\u00a0»\u202f: sentence."
    )
    said = "The determiner does not agree with « an », which is masculine."
    assert "au masculin." in (message_in_french("AGR002", said) or "")


def test_languages_elide() -> None:
    said = "« pays » is the wrong word for German « Land »; write « Land » or « région »"
    assert message_in_french("DEF001", said) == (
        "«\u00a0pays\u00a0» rend mal l’allemand «\u00a0Land\u00a0»\u202f; "
        "écrire « Land » ou « région »"
    )


def test_a_message_that_nobody_knows_stays_english() -> None:
    assert message_in_french("FRQ001", "something else") is None
