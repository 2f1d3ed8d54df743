"""Bytes ↔ text: the encoding is known or the text is refused; nothing is guessed in silence."""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from mtqa.errors import InputError

#: longer first: the mark of UTF-32 begins with that of UTF-16
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: what Western and Central European desks wrote in before UTF-8, and the letters that are then
#: to be expected; French comes first, as a Slovak page without ``á í ý š ž`` is hardly one
_LEGACY: Final = (
    ("cp1252", frozenset("àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ")),
    ("cp1250", frozenset("áäčďéěíĺľňóôŕřšťúůýžąćęłńśźżÁÄČĎÉĚÍĹĽŇÓÔŔŘŠŤÚŮÝŽĄĆĘŁŃŚŹŻ")),
)
#: words that only French writes so: a French story full of Slavic names is French all the same
_FRENCH: Final = re.compile(
    r"(?<!\w)(?:à|où|là|très|après|près|dès|même|être|déjà|voilà|première|dernière|août|grâce)(?!\w)",
    re.IGNORECASE,
)
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x7f]")
#: a legacy page can be told on this much of it
_SAMPLE_BYTES: Final = 65_536
#: share of those letters among all beyond ASCII that makes an encoding sure
_SURE_SHARE: Final = 0.9
#: share of control characters above which it is no text
_BINARY_SHARE: Final = 0.01


class Decoded(NamedTuple):
    """A text, the encoding it was read in, and what the reader should know of it, or None.

    ``marked`` says that a byte-order mark stood before it.
    """

    text: str
    encoding: str
    note: str | None = None
    marked: bool = False


def decode(data: bytes) -> Decoded:
    """``data`` as text without its byte-order mark; line ends stay as they are.

    Raises InputError where the bytes are empty, binary, or in no encoding that is sure.
    """
    if not data:
        raise InputError("is empty")
    decoded = _with_mark(data) or _without_mark(data)
    if not decoded.text.replace("\ufeff", "").strip():
        raise InputError("is empty: nothing but white space")
    if len(_CONTROL.findall(decoded.text)) > _BINARY_SHARE * len(decoded.text):
        raise InputError("is binary, not text")
    return decoded


def encode(text: str, encoding: str, *, marked: bool) -> bytes:
    """``text`` as ``decode`` would read it. Raises UnicodeEncodeError."""
    mark = next((mark for mark, name in _MARKS if name == encoding), b"") if marked else b""
    return mark + text.encode(encoding)


def _with_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                at = error.start + len(mark)
                raise InputError(f"has the mark of {encoding} but is broken at byte {at}") from None
            note = None if encoding == "utf-8" else f"read as {encoding}"
            return Decoded(text, encoding, note, marked=True)
    return None


def _without_mark(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        broken = error.start
    if b"\x00" in data:
        raise InputError("is binary, not text")
    encoding = _legacy_encoding(data, broken)
    if encoding is None:
        line = data.count(b"\n", 0, broken) + 1
        raise InputError(
            f"is not UTF-8 (line {line}) and its encoding is not sure: save it as UTF-8"
        )
    return Decoded(data.decode(encoding), encoding, f"not UTF-8: read as {encoding}")


def _legacy_encoding(data: bytes, broken: int) -> str | None:
    """The one legacy page that the bytes make sense in, or None."""
    from charset_normalizer import from_bytes

    start = max(0, broken - _SAMPLE_BYTES // 2)
    sample = data[start : start + _SAMPLE_BYTES]
    if _FRENCH.search(sample.decode("cp1252", "replace")):
        return "cp1252" if _decodes(data, "cp1252") else None
    pages = [page for page, _ in _LEGACY]
    readable = {match.encoding for match in from_bytes(sample, cp_isolation=pages)}
    shares = {page: _share(sample, page, letters) for page, letters in _LEGACY if page in readable}
    best = max(shares, key=lambda page: shares[page], default=None)
    if best is None or shares[best] < _SURE_SHARE:
        return None
    return best if _decodes(data, best) else None


def _decodes(data: bytes, page: str) -> bool:
    """Whether the rest of the data, which the sample did not show, is of the ``page`` too."""
    try:
        data.decode(page)
    except UnicodeDecodeError:
        return False
    return True


def _share(sample: bytes, page: str, letters: frozenset[str]) -> float:
    """Share of the expected ``letters`` among those beyond ASCII; 0.0 where there are none."""
    found = [c for c in sample.decode(page, "replace") if c.isalpha() and not c.isascii()]
    return sum(c in letters for c in found) / len(found) if found else 0.0
