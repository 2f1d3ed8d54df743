"""Edits are applied in the order of the text, and fixes that collide do not mix."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.document import Edit, Fix
from mtqa.fixing import Proposal, Settled, accept_fixes, apply_fixes, settle


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


def replacing(old: str, new: str, code: str) -> Callable[[str], list[Proposal]]:
    """Proposes to replace the first ``old`` by ``new``."""

    def propose(text: str) -> list[Proposal]:
        at = text.find(old)
        return [] if at < 0 else [Proposal(code, fix((at, at + len(old), new)))]

    return propose


def test_a_text_is_settled_round_after_round() -> None:
    assert settle("aaab", replacing("ab", "b", "A")) == Settled("b", ("A",) * 3, ())


@pytest.mark.parametrize(("old", "new"), [("a", "aa"), ("a", "a")])
def test_fixes_that_never_end_are_left_out(old: str, new: str) -> None:
    endless = replacing(old, new, "A")
    useful = replacing("x", "y", "X")
    settled = settle("ax", lambda text: [*endless(text), *useful(text)])
    assert (settled.text, settled.applied) == ("ay", ("X",))
    assert settled.restless == (("A",) if old != new else ())


def test_two_fixes_that_undo_each_other_are_left_out() -> None:
    there, back = replacing("a", "b", "A"), replacing("b", "a", "B")
    for text in ("a", "b"):
        settled = settle(text, lambda text: [*there(text), *back(text)])
        assert settled == Settled(text, (), ("A", "B"))


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3), st.text("xy", max_size=2))))
def test_accepted_fixes_do_not_collide_and_none_is_left_out_for_nothing(
    edits: list[tuple[int, int, str]],
) -> None:
    text = "abcdefghijklmno"
    fixes = [fix((start, start + length, new)) for start, length, new in edits]
    taken = accept_fixes(text, fixes)

    def collide(one: Edit, other: Edit) -> bool:
        if one.start == one.end and other.start == other.end:
            return one.start == other.start
        return one.start < other.end and other.start < one.end

    made: list[Edit] = []
    for number, each in enumerate(fixes):
        [edit] = each.edits
        assert (number in taken) is not any(collide(edit, other) for other in made)
        if number in taken:
            made.append(edit)
