"""Edits are applied in the order of the text, and fixes that collide do not mix."""

from __future__ import annotations

import pytest

from mtqa.document import Edit, Fix
from mtqa.fixing import apply_fixes


def fix(*edits: tuple[int, int, str]) -> Fix:
    return Fix(tuple(Edit(*edit) for edit in edits))


def test_edits_are_applied_whatever_their_order() -> None:
    fixes = [fix((4, 5, "E"), (0, 1, "A")), fix((2, 2, "+"))]
    assert apply_fixes("abcdef", fixes) == "Ab+cdEf"


def test_no_fix_changes_nothing() -> None:
    assert apply_fixes("abc", []) == "abc"


def test_a_fix_that_overlaps_an_earlier_one_is_left_out_whole() -> None:
    fixes = [fix((1, 3, "X")), fix((2, 4, "Y"), (5, 6, "Z"))]
    assert apply_fixes("abcdef", fixes) == "aXdef"


def test_one_insertion_from_two_rules_is_made_once() -> None:
    assert apply_fixes("ab", [fix((1, 1, ", ")), fix((1, 1, ", "))]) == "a, b"


def test_an_insertion_inside_a_replaced_stretch_is_left_out() -> None:
    assert apply_fixes("abcd", [fix((0, 3, "X")), fix((1, 1, ","))]) == "Xd"


def test_neighbours_do_not_collide() -> None:
    assert apply_fixes("abcd", [fix((0, 2, "X")), fix((2, 4, "Y")), fix((2, 2, "-"))]) == "X-Y"


def test_offsets_count_code_points() -> None:
    assert apply_fixes("😀é»a", [fix((3, 3, " "))]) == "😀é» a"


@pytest.mark.parametrize(
    "broken",
    [fix((0, 2, ""), (1, 3, "")), fix((1, 1, "a"), (1, 1, "b")), fix((2, 9, "")), fix((-1, 0, ""))],
)
def test_a_broken_fix_is_an_error(broken: Fix) -> None:
    with pytest.raises(ValueError, match="edits"):
        apply_fixes("abcd", [broken])
