"""Text that may be shown: what would act on a screen instead of standing on it is spelled out."""

from __future__ import annotations

import re

#: controls (but tab and line ends), soft hyphen, directional and zero-width marks (a zero-width
#: joiner holds emoji together and stays), line and paragraph separators, surrogates, non-characters
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    """``text`` with each code point that can't be shown as ``⟨U+202E⟩``; always encodable."""
    return _UNSHOWABLE.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)


def one_line(text: str) -> str:
    """``visible`` text on one line: line ends and tabs become spaces."""
    return re.sub(r"[\t\n\r\f\x85]+", " ", visible(text))


def sentence(text: str) -> str:
    """``visible`` documentation with a capital; no « or » is left alone at the end of a line."""
    shown = visible(text).replace("« ", "«\u00a0").replace(" »", "\u00a0»")
    return shown[:1].upper() + shown[1:]
