"""What the packs wait for is listed beforehand; the list and the packs say the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mtqa.packs.build_waiting import listed
from mtqa.packs.loader import all_builtin_packs
from mtqa.packs.pack import Pack
from mtqa.packs.waiting import FILE, shipped


def test_the_list_is_that_of_the_packs() -> None:
    """``python -m mtqa.packs.build_waiting`` makes it anew."""
    assert FILE.read_text(encoding="utf-8") == listed()


@pytest.mark.parametrize("pack", all_builtin_packs(), ids=lambda pack: pack.name)
def test_it_says_what_the_phrases_say(pack: Pack) -> None:
    found, anchored = shipped(pack.key), pack.anchored()
    assert found is not None
    assert list(found.places) == anchored.places
    assert found.words == anchored.words
    assert {word: found.numbers[word] for word in found.words} == anchored.numbers


def test_a_pack_with_other_entries_is_anchored_anew() -> None:
    pack = all_builtin_packs()[0]
    less = replace(pack, chunks=pack.chunks[1:])
    assert shipped(less.key) is None
    assert less.waiting == less.anchored()
