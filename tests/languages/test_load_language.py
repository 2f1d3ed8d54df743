"""Which languages have data, and how they are asked for."""

from __future__ import annotations

import pytest

from mtqa.errors import UsageError
from mtqa.languages import LANGUAGES, load_language


@pytest.mark.parametrize("tag", LANGUAGES)
def test_each_language_says_who_it_is(tag: str) -> None:
    language = load_language(tag)
    assert language.tag == tag
    assert language.marks != ()


@pytest.mark.parametrize("tag", ["fr-CA", "FR", "fr_CH"])
def test_a_region_is_read_as_its_language(tag: str) -> None:
    assert load_language(tag) is load_language("fr")


@pytest.mark.parametrize("tag", ["xx", "", "fro", "os.path"])
def test_an_unknown_language_says_what_there_is(tag: str) -> None:
    with pytest.raises(UsageError, match="there is data for cs, en, fr, sk"):
        load_language(tag)
