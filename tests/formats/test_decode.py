"""What is read, in which encoding, and what is refused in one clear line."""

from __future__ import annotations

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.errors import InputError
from mtqa.formats.decode import decode

FRENCH = "Le président a déclaré « à l’Élysée » que la forêt brûle ; le cœur n’y est plus.\n"
SLOVAK = "Prezident včera povedal, že ďalšie rokovania sa uskutočnia v Košiciach.\n"


def test_utf_8_needs_no_note() -> None:
    assert decode(FRENCH.encode()) == (FRENCH, "utf-8", None, False)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_and_is_no_text(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + FRENCH.encode(encoding))
    assert decoded.text == FRENCH
    assert decoded.encoding == encoding


@pytest.mark.parametrize(("text", "encoding"), [(FRENCH, "cp1252"), (SLOVAK, "cp1250")])
@pytest.mark.parametrize("times", [1, 40])
def test_a_legacy_page_is_read_and_named(text: str, encoding: str, times: int) -> None:
    decoded = decode((text * times).encode(encoding))
    assert decoded.text == text * times
    assert decoded.note is not None
    assert encoding in decoded.note


def test_a_french_story_of_slavic_names_is_french() -> None:
    story = "À Nitra, où joue Ján Kováč, Zuzana Králová a gagné après Andrej Tóth.\n"
    story = story.replace("č", "c")
    assert decode(story.encode("cp1252")) == (story, "cp1252", "not UTF-8: read as cp1252", False)


def test_line_ends_stay_as_they_are() -> None:
    assert decode(b"un\r\ndeux\rtrois\n").text == "un\r\ndeux\rtrois\n"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 9, "binary"),
        (b"PK\x03\x04" + bytes(range(256)) * 4, "binary"),
        (b"\x01\x02\x03 abc", "binary"),
        (random.Random(1).randbytes(4000), "binary"),
        (codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00", "broken at byte"),
        ((FRENCH * 30).encode() + b"\xe9" + FRENCH.encode(), "line 31"),
        (FRENCH.encode("mac_roman"), "not sure"),
        ("Это русский текст, довольно длинный.".encode("koi8-r") * 3, "not sure"),
    ],
)
def test_what_is_not_sure_is_refused_in_one_line(data: bytes, why: str) -> None:
    with pytest.raises(InputError, match=why) as caught:
        decode(data)
    assert "\n" not in str(caught.value)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_any_text_in_utf_8_comes_back(text: str) -> None:
    data = ("x" + text).encode()
    assert decode(data).text == "x" + text


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = decode(data).text
    except InputError:
        return
    assert text.encode("utf-8", "strict") is not None
