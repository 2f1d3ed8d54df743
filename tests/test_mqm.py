"""The formulas, on figures worked out by hand."""

import pytest

from mtqa.mqm import (
    CATEGORIES,
    PROFILES,
    Error,
    Severity,
    absolute_penalty,
    calibrated_score,
    check_category,
    error_type_penalties,
    normed_penalty,
    passes,
    per_word_penalty,
    raw_score,
)
from mtqa.packs.loader import all_builtin_packs
from mtqa.rules.catalogue import RULES

NEWS, GOOGLE, XCOMET, J2450 = (PROFILES[name] for name in ("news", "google", "xcomet", "sae-j2450"))
PUNCTUATION = "linguistic-conventions/punctuation"
GRAMMAR = "linguistic-conventions/grammar"
WRONG = "accuracy/mistranslation"


def test_severities_rank_from_neutral_to_critical() -> None:
    assert [severity.rank for severity in Severity] == [0, 1, 2, 3]


@pytest.mark.parametrize("category", ["accuracy", "fluency/punctuation", "Style/awkward-style", ""])
def test_a_category_mqm_does_not_have_is_refused(category: str) -> None:
    with pytest.raises(ValueError, match="no MQM"):
        check_category(category)


def test_every_category_is_accepted_and_none_is_boilerplate() -> None:
    assert all(check_category(category) == category for category in CATEGORIES)
    assert check_category(None) is None


def test_every_rule_and_entry_has_a_category_of_mqm() -> None:
    given = {rule.code: rule.mqm for rule in RULES}
    given |= {entry.code: entry.mqm for pack in all_builtin_packs() for entry in pack.entries}
    unknown = {code: mqm for code, mqm in given.items() if mqm and mqm not in CATEGORIES}
    assert unknown == {}


def test_every_type_a_profile_weighs_is_a_category_or_a_dimension() -> None:
    known = CATEGORIES | {category.partition("/")[0] for category in CATEGORIES}
    assert all(profile.types.keys() <= known for profile in PROFILES.values())


def test_error_type_penalties_add_up_by_category() -> None:
    errors = [
        Error(GRAMMAR, Severity.MAJOR),
        Error(GRAMMAR, Severity.MINOR),
        Error(WRONG, Severity.CRITICAL),
        Error(WRONG, Severity.NEUTRAL),
        Error(None, Severity.NEUTRAL),
    ]
    assert error_type_penalties(errors, NEWS) == {WRONG: 25, GRAMMAR: 6}
    assert absolute_penalty(errors, NEWS) == 31


def test_boilerplate_weighs_nothing_whatever_its_severity() -> None:
    assert absolute_penalty([Error(None, Severity.CRITICAL)], NEWS) == 0


def test_the_published_example_and_its_trap() -> None:
    assert per_word_penalty(73, 5000) == pytest.approx(0.0146)
    assert normed_penalty(73, 5000) == pytest.approx(14.6)
    assert raw_score(73, 5000) == pytest.approx(98.54)
    assert raw_score(73, 5000) != pytest.approx(100 - normed_penalty(73, 5000))


def test_the_calibrated_score_is_the_threshold_at_the_acceptable_penalty() -> None:
    assert NEWS.scaling_factor == 1
    assert calibrated_score(20, 1000, NEWS) == pytest.approx(NEWS.pass_threshold)
    assert calibrated_score(0, 1000, NEWS) == 100
    assert calibrated_score(104, 390, NEWS) == pytest.approx(-166.67, abs=0.01)


def test_without_words_there_is_no_score() -> None:
    with pytest.raises(ValueError, match="no evaluated words"):
        raw_score(0, 0)


def test_a_text_passes_at_the_threshold_unless_an_error_is_critical() -> None:
    assert passes(80, [Severity.MAJOR], NEWS)
    assert not passes(79.9, [], NEWS)
    assert not passes(99, [Severity.CRITICAL], NEWS)


def test_google_weighs_minor_punctuation_a_tenth_and_knows_no_critical() -> None:
    errors = [Error(PUNCTUATION, Severity.MINOR, n) for n in range(3)]
    assert absolute_penalty(errors, GOOGLE) == pytest.approx(0.3)
    assert absolute_penalty([Error(PUNCTUATION, Severity.MAJOR)], GOOGLE) == 5
    assert absolute_penalty([Error(WRONG, Severity.CRITICAL)], GOOGLE) == 5


def test_google_counts_the_five_gravest_errors_of_a_segment() -> None:
    errors = [Error(GRAMMAR, Severity.MINOR, 1)] * 4 + [Error(GRAMMAR, Severity.MAJOR, 1)] * 4
    assert absolute_penalty(errors, GOOGLE) == 4 * 5 + 1
    assert absolute_penalty([*errors, Error(GRAMMAR, Severity.MINOR, 2)], GOOGLE) == 22


def test_xcomet_caps_what_a_segment_costs() -> None:
    errors = [Error(WRONG, Severity.CRITICAL, 0)] * 4 + [Error(WRONG, Severity.MAJOR, 1)]
    assert absolute_penalty(errors, XCOMET) == 25 + 5


@pytest.mark.parametrize(
    ("category", "serious", "minor"),
    [
        ("terminology/wrong-term", 5, 2),
        ("accuracy/omission", 4, 2),
        (GRAMMAR, 4, 2),
        ("linguistic-conventions/spelling", 3, 1),
        (PUNCTUATION, 2, 1),
        ("style/awkward-style", 3, 1),
    ],
)
def test_j2450_weighs_by_kind(category: str, serious: int, minor: int) -> None:
    assert J2450.penalty(category, Severity.MAJOR) == serious
    assert J2450.penalty(category, Severity.MINOR) == minor
